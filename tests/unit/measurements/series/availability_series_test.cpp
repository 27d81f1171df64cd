// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/burn_down.h"
#include "models/availability/series/monthly_bars.h"
#include "models/availability/series/outage_lanes.h"
#include "models/availability/series/strip_map.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace holdfast {

namespace {

const QTimeZone kShanghai("Asia/Shanghai");
const QTimeZone kBerlin("Europe/Berlin");

AccountingRule plainRule()
{
    return {1, seconds(60), seconds(60), 100, 3, true, AccountingRule::Overall::AnyModuleDown};
}

Instant at(const QString& utc)
{
    return instantFromMs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
}

Buckets buckets(seconds up, seconds down = {}, seconds degraded = {}, seconds excluded = {},
                seconds unknown = {})
{
    return {up, down, degraded, excluded, unknown};
}

Target availabilityTarget(int basisPoints, QDate from, QDate to)
{
    return {u"T"_s, Target::Kind::Availability, basisPoints, {u"*"_s}, {}, from, to};
}

ServiceAccount november()
{
    ServiceAccount account;
    account.from = at(u"2026-10-31T16:00:00Z"_s);
    account.to = at(u"2026-11-30T16:00:00Z"_s);
    account.asOf = account.to;
    account.zone = kShanghai;
    account.rule = plainRule();
    return account;
}

}  // namespace

TEST(StripMap, HasACellForEveryDayOfTheZone)
{
    ServiceAccount account = november();
    ModuleAccount module;
    module.code = u"CORE"_s;
    module.days = {{QDate(2026, 11, 2), buckets(hours(24) - minutes(12), minutes(12))},
                   {QDate(2026, 11, 3), buckets(hours(23), {}, hours(1))},
                   {QDate(2026, 11, 4), buckets({}, {}, {}, hours(24))},
                   {QDate(2026, 11, 5), buckets(hours(6), {}, {}, {}, hours(18))}};
    account.modules = {module};
    const StripMap map = stripMap(account);
    ASSERT_EQ(map.days.size(), 30);
    EXPECT_EQ(map.days.first(), QDate(2026, 11, 1));
    EXPECT_EQ(map.days.last(), QDate(2026, 11, 30));
    const QList<StripCell>& cells = map.rows.first().cells;
    EXPECT_EQ(cells.at(0).worst, AccountState::Unknown);
    EXPECT_FALSE(cells.at(0).availability);
    EXPECT_EQ(cells.at(0).unknownShare(), 1.0);
    EXPECT_EQ(cells.at(1).worst, AccountState::Down);
    EXPECT_NEAR(*cells.at(1).availability, 100.0 * (1440 - 12) / 1440, 1e-9);
    EXPECT_EQ(cells.at(2).worst, AccountState::Degraded);
    EXPECT_EQ(cells.at(3).worst, AccountState::Excluded);
    EXPECT_EQ(cells.at(4).worst, AccountState::Up);
    EXPECT_EQ(cells.at(4).unknownShare(), 0.75);
}

TEST(StripMap, HasEveryDayOfAMonthInWhichClocksArePutBack)
{
    ServiceAccount account;
    account.zone = kBerlin;
    account.from = at(u"2026-09-30T22:00:00Z"_s);
    account.to = at(u"2026-10-31T23:00:00Z"_s);
    account.modules = {ModuleAccount{}};
    const StripMap map = stripMap(account);
    EXPECT_EQ(map.days.size(), 31);
    EXPECT_EQ(map.days.last(), QDate(2026, 10, 31));
}

TEST(StripMap, IsEmptyWithoutAPeriodOrModules)
{
    EXPECT_TRUE(stripMap(ServiceAccount{}).isEmpty());
    EXPECT_TRUE(stripMap(november()).isEmpty());
}

TEST(MonthlyBars, AddUpTheDaysOfAMonth)
{
    ModuleAccount module;
    const QList<Target> targets{availabilityTarget(9990, {}, {})};
    // October: 2 days with 3 min down of 2880; December: one full day. Nothing of November.
    module.days = {{QDate(2026, 10, 30), buckets(hours(24) - minutes(3), minutes(3))},
                   {QDate(2026, 10, 31), buckets(hours(24))},
                   {QDate(2026, 12, 1), buckets(hours(24))}};
    const MonthlyBars bars = monthlyBars(module, plainRule(), targets);
    ASSERT_EQ(bars.bars.size(), 3);
    EXPECT_NEAR(*bars.bars.at(0).availability, 100.0 * 2877 / 2880, 1e-9);
    EXPECT_EQ(bars.bars.at(0).isMet, false);
    EXPECT_EQ(bars.bars.at(0).first, QDate(2026, 10, 30));
    EXPECT_FALSE(bars.bars.at(1).availability);
    EXPECT_FALSE(bars.bars.at(1).isMet);
    EXPECT_EQ(bars.bars.at(1).first, QDate(2026, 11, 1));
    EXPECT_EQ(bars.bars.at(2).availability, 100.0);
    EXPECT_EQ(bars.bars.at(2).isMet, true);
    EXPECT_EQ(bars.bars.at(0).targetPercent(), 99.9);
    EXPECT_EQ(bars.target(), 9990);
}

TEST(MonthlyBars, JudgeEachMonthByTheTargetInForceInIt)
{
    ModuleAccount module;
    module.code = u"CRM"_s;
    // 14 min 24 s down of a day of 1440 min are 99 %, each month the same.
    for (int month = 8; month <= 12; ++month)
        module.days.append({QDate(2026, month, 15), buckets(hours(24) - seconds(864), seconds(864))});
    const QList<Target> targets{availabilityTarget(9850, QDate(2026, 1, 1), QDate(2026, 9, 30)),
                                // From the middle of a month on: the stricter one holds for all of it.
                                availabilityTarget(9950, QDate(2026, 10, 20), QDate(2026, 11, 30))};
    const MonthlyBars bars = monthlyBars(module, plainRule(), targets);
    ASSERT_EQ(bars.bars.size(), 5);
    const QList<std::optional<int>> expected{9850, 9850, 9950, 9950, std::nullopt};
    const QList<std::optional<bool>> verdicts{true, true, false, false, std::nullopt};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(bars.bars.at(i).availability, 99.0) << i;
        EXPECT_EQ(bars.bars.at(i).target, expected.at(i)) << i;
        EXPECT_EQ(bars.bars.at(i).isMet, verdicts.at(i)) << i;
    }
    EXPECT_TRUE(bars.hasTarget());
    EXPECT_FALSE(bars.target());
    EXPECT_EQ(bars.lowest(), 98.5);
}

TEST(MonthlyBars, ShowWhatWasPublishedWhereAMonthIs)
{
    ModuleAccount module;
    module.code = u"CRM"_s;
    module.days = {{QDate(2026, 10, 1), buckets(hours(24))}, {QDate(2026, 11, 1), buckets(hours(24))}};
    const QList<Target> targets{availabilityTarget(9900, {}, {})};
    ServiceAccount told;
    told.whole.buckets = buckets(hours(23), hours(1));
    told.whole.availability = 95.8333;
    told.whole.target = 9900;
    told.whole.isMet = false;
    ModuleAccount toldOfModule = told.whole;
    toldOfModule.code = u"CRM"_s;
    toldOfModule.target = 9500;
    toldOfModule.isMet = true;
    told.modules = {toldOfModule};
    const QList<MonthlyBody> published{
        {Month::fromText(u"2026-10"_s).value(), told, {}, {}, {}, {}, {}, {}, {}, u"zh"_s}};
    const MonthlyBars reckoned = monthlyBars(module, plainRule(), targets);

    const MonthlyBars ofModule = withPublished(reckoned, u"CRM"_s, published);
    EXPECT_TRUE(ofModule.bars.at(0).isPublished);
    EXPECT_EQ(ofModule.bars.at(0).buckets, toldOfModule.buckets);
    EXPECT_EQ(ofModule.bars.at(0).target, 9500);
    EXPECT_EQ(ofModule.bars.at(0).isMet, true);
    EXPECT_EQ(ofModule.bars.at(1), reckoned.bars.at(1));
    EXPECT_EQ(withPublished(reckoned, {}, published).bars.at(0).isMet, false);
    // A module of which nothing was published then.
    EXPECT_EQ(withPublished(reckoned, u"EMP"_s, published).bars, reckoned.bars);
}

TEST(BurnDown, FallsWithEachOutage)
{
    const ServiceAccount account = november();
    const Instant first = account.from + hours(100);
    ModuleAccount module;
    module.target = 9990;  // 30 days × 0.1 % = 43 min 12 s.
    module.runs = {{account.from, first, AccountState::Up},
                   {first, first + minutes(20), AccountState::Down},
                   {first + minutes(20), account.to, AccountState::Up}};
    const BurnDown burn = burnDown(account, module);
    EXPECT_EQ(burn.budget, minutes(43) + seconds(12));
    EXPECT_EQ(burn.knownTo, account.to);
    EXPECT_EQ(burn.leftAt(account.from), minutes(43) + seconds(12));
    EXPECT_EQ(burn.leftAt(first + minutes(5)), minutes(38) + seconds(12));
    EXPECT_EQ(burn.leftAt(account.to), minutes(23) + seconds(12));
    EXPECT_EQ(burn.evenAt(account.from + hours(360)), minutes(21) + seconds(36));
    EXPECT_NEAR(*burn.used(), 1200.0 / 2592.0, 1e-12);
    EXPECT_FALSE(burn.exhaustedAt);
}

TEST(BurnDown, SaysWhenTheBudgetIsUsedUp)
{
    const ServiceAccount account = november();
    ModuleAccount module;
    module.target = 9990;
    module.runs = {{account.from, account.from + hours(10), AccountState::Up},
                   {account.from + hours(10), account.from + hours(11), AccountState::Down},
                   {account.from + hours(11), account.to, AccountState::Up}};
    const BurnDown burn = burnDown(account, module);
    EXPECT_EQ(burn.exhaustedAt, account.from + hours(10) + minutes(43) + seconds(12));
    EXPECT_EQ(burn.points.last().left, -(minutes(16) + seconds(48)));
}

TEST(BurnDown, CountsWhatIsStillToComeButNotWhatWasMissed)
{
    ServiceAccount account = november();
    account.asOf = account.from + hours(240);
    ModuleAccount module;
    module.target = 9990;
    // Ten days known, of which two are unknown and one is planned maintenance; the rest is still to come.
    module.runs = {{account.from, account.from + hours(48), AccountState::Unknown},
                   {account.from + hours(48), account.from + hours(72), AccountState::Excluded},
                   {account.from + hours(72), account.from + hours(240), AccountState::Up},
                   {account.from + hours(240), account.to, AccountState::Unknown}};
    const BurnDown burn = burnDown(account, module);
    // (30 − 3) days × 0.1 % = 2332.8 s, whole seconds.
    EXPECT_EQ(burn.budget, seconds(2332));
    EXPECT_EQ(burn.knownTo, account.from + hours(240));
    ASSERT_EQ(burn.unknown.size(), 1);
    EXPECT_EQ(burn.unknown.first().to, account.from + hours(48));
}

TEST(BurnDown, TakesDegradedTimeByTheRule)
{
    ServiceAccount account = november();
    account.rule.degradedUpPercent = 50;
    ModuleAccount module;
    module.target = 9990;
    module.runs = {{account.from, account.from + minutes(20), AccountState::Degraded},
                   {account.from + minutes(20), account.to, AccountState::Up}};
    const BurnDown burn = burnDown(account, module);
    EXPECT_EQ(burn.leftAt(account.to), minutes(33) + seconds(12));
}

TEST(BurnDown, IsEmptyWithoutATargetOrData)
{
    const ServiceAccount account = november();
    ModuleAccount module;
    EXPECT_TRUE(burnDown(account, module).isEmpty());
    module.target = 9990;
    module.runs = {{account.from, account.to, AccountState::Unknown}};
    EXPECT_TRUE(burnDown(account, module).isEmpty());
}

TEST(OutageLanes, FillWhatNoRunSpeaksForWithUnknown)
{
    ServiceAccount account = november();
    ModuleAccount module;
    module.runs = {{account.from + hours(1), account.from + hours(2), AccountState::Up},
                   {account.from + hours(3), account.to + hours(5), AccountState::Down}};
    Outage late;
    late.from = account.from + hours(9);
    Outage early;
    early.from = account.from + hours(3);
    module.outages = {late, early};
    account.modules = {module};
    const OutageLanes lanes = outageLanes(account);
    const QList<AccountRun> expected{
        {account.from, account.from + hours(1), AccountState::Unknown},
        {account.from + hours(1), account.from + hours(2), AccountState::Up},
        {account.from + hours(2), account.from + hours(3), AccountState::Unknown},
        {account.from + hours(3), account.to, AccountState::Down}};
    EXPECT_EQ(lanes.lanes.first().runs, expected);
    EXPECT_EQ(lanes.lanes.first().outages.first().from, early.from);
}

}  // namespace holdfast
