// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/reckoning.h"
#include "tests/support/json_file.h"
#include "tests/unit/availability/account_facts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

const MonitorState kUp = MonitorState::Up;
const MonitorState kDown = MonitorState::Down;

/// Up from the day before June to the day after it, but for `outages` (minutes of June).
MonitorTrack upBut(const QString& name, const QList<std::pair<int, int>>& outages)
{
    QList<Minutes> states;
    int reached = -24 * 60;
    for (const auto& [from, to] : outages) {
        states.append({reached, from, kUp});
        states.append({from, to, kDown});
        reached = to;
    }
    states.append({reached, kMinutesOfJune + 24 * 60, kUp});
    return trackOf(name, states);
}

ServiceAccount juneOf(const QList<std::pair<int, int>>& outages)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"m"_s, outages)})};
    return reckon(facts);
}

QList<bool> countedOf(const ModuleAccount& account)
{
    QList<bool> counted;
    for (const Interruption& one : account.interruptions)
        counted.append(one.isCounted);
    return counted;
}

}  // namespace

TEST(Reckoning, AccountsForAMonthWithOneOutage)
{
    // 30 days are 43,200 minutes; 43 minutes and 12 seconds are 0.1 % of them.
    const ServiceAccount account = juneOf({{100, 143}});
    const ModuleAccount& module = account.modules.first();

    EXPECT_EQ(minutesOf(module.buckets.down), 43);
    EXPECT_EQ(minutesOf(module.buckets.up), 43'157);
    EXPECT_EQ(module.buckets.total(), 30 * 24h);
    EXPECT_NEAR(module.availability.value(), 100.0 * 43'157 / 43'200, 1e-9);
    EXPECT_EQ(module.target, 9900);
    EXPECT_EQ(module.isMet, true);
    EXPECT_EQ(module.budget, 432min);
    EXPECT_EQ(module.mttr, 43min);
    EXPECT_EQ(module.mtbf, 43'157min);
    EXPECT_EQ(account.interruptions, 1);
    EXPECT_EQ(account.interruptionsMet, true);
    EXPECT_EQ(account.isMet, true);
    ASSERT_EQ(module.outages.size(), 1);
    EXPECT_EQ(module.outages.first().from, minute(100));
    EXPECT_EQ(module.outages.first().to, minute(143));
    EXPECT_TRUE(module.outages.first().isCounted);
    EXPECT_EQ(module.outages.first().monitors, QList<SeriesKey>{monitorKey(u"m"_s)});
}

TEST(Reckoning, ComparesWholeSecondsWithTheTarget)
{
    EXPECT_EQ(juneOf({{0, 432}}).modules.first().isMet, true);
    EXPECT_EQ(juneOf({{0, 433}}).modules.first().isMet, false);
}

TEST(Reckoning, LetsFourHundredAndFortyMinutesPassInAMonthOfThirtyOneDays)
{
    // July has 44,640 minutes; 1 % are 446 minutes and 24 seconds.
    AccountFacts facts = june();
    facts.period = {second("2026-07-01T00:00:00Z"), second("2026-08-01T00:00:00Z"), QTimeZone::utc()};
    const int july = kMinutesOfJune;
    const int end = july + 31 * 24 * 60;
    const auto account = [&](int down) {
        facts.modules = {moduleOf(u"CRM"_s, {trackOf(u"m"_s, {{july, july + 100, kUp},
                                                              {july + 100, july + 100 + down, kDown},
                                                              {july + 100 + down, end, kUp}})})};
        return reckon(facts);
    };

    EXPECT_EQ(account(440).modules.first().isMet, true);
    EXPECT_EQ(account(446).modules.first().isMet, true);
    EXPECT_EQ(account(447).modules.first().isMet, false);
}

TEST(Reckoning, NeverShowsAPercentageRoundedUpToATarget)
{
    EXPECT_EQ(shownPercent(98.99996, 9900), 98.9999);
    EXPECT_EQ(shownPercent(98.99994, 9900), 98.9999);
    EXPECT_EQ(shownPercent(99.0, 9900), 99.0);
    EXPECT_EQ(shownPercent(99.99998, std::nullopt), 99.9999);
    EXPECT_EQ(shownPercent(100.0, 9900), 100.0);
    EXPECT_EQ(shownPercent(99.93216, 9900), 99.9322);
}

TEST(Reckoning, JoinsOutagesLessThanFiveMinutesApart)
{
    const ServiceAccount account = juneOf({{100, 102}, {106, 107}, {112, 113}});
    const ModuleAccount& module = account.modules.first();

    // 102 … 106 is a gap of four minutes, 107 … 112 one of five.
    ASSERT_EQ(module.interruptions.size(), 2);
    EXPECT_EQ(module.interruptions.first().from, minute(100));
    EXPECT_EQ(module.interruptions.first().to, minute(107));
    EXPECT_EQ(module.interruptions.first().length, 7min);
    EXPECT_EQ(minutesOf(module.buckets.down), 4);
    EXPECT_EQ(account.interruptions, 2);
    EXPECT_EQ(account.interruptionsMet, false);
    EXPECT_EQ(account.availabilityMet, true);
    EXPECT_EQ(account.isMet, false);
    EXPECT_EQ(module.outages.at(0).isCounted, true);
    EXPECT_EQ(module.outages.at(1).isCounted, false);
    EXPECT_EQ(module.outages.at(2).isCounted, true);
}

TEST(Reckoning, CountsTheSecondsOfAShortOutageButNotTheOutage)
{
    AccountFacts facts = june();
    MonitorTrack track = upBut(u"m"_s, {});
    track.runs = {{kJune, minute(60), kUp},
                  {minute(60), minute(60) + 59s, kDown},
                  {minute(60) + 59s, minute(kMinutesOfJune), kUp}};
    facts.modules = {moduleOf(u"CRM"_s, {track})};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(account.modules.first().buckets.down, 59s);
    EXPECT_EQ(account.interruptions, 0);
    EXPECT_EQ(countedOf(account.modules.first()), QList<bool>{false});
    EXPECT_EQ(account.modules.first().mttr, std::nullopt);
}

TEST(Reckoning, CountsAnInterruptionInTheMonthInWhichItBegins)
{
    // From ten minutes before June to twenty into it, and from ten minutes before its end on.
    const ServiceAccount account = juneOf({{-10, 20}, {kMinutesOfJune - 10, kMinutesOfJune + 30}});
    const ModuleAccount& module = account.modules.first();

    EXPECT_EQ(minutesOf(module.buckets.down), 30);
    EXPECT_EQ(countedOf(module), (QList<bool>{false, true}));
    EXPECT_EQ(module.interruptions.first().from, minute(-10));
    EXPECT_EQ(module.interruptions.last().length, 40min);
    EXPECT_EQ(account.interruptions, 1);
    EXPECT_EQ(module.outages.first().from, minute(0));
    EXPECT_FALSE(module.outages.first().isOpen);
    EXPECT_TRUE(module.outages.last().isOpen);
}

TEST(Reckoning, DoesNotCountAgainWhatGoesOnAfterAShortBreakAcrossTheBorder)
{
    const ServiceAccount account = juneOf({{-10, -2}, {1, 20}});

    EXPECT_EQ(account.interruptions, 0);
    EXPECT_EQ(minutesOf(account.modules.first().buckets.down), 19);
}

TEST(Reckoning, SaysWhatFollowsAnOutageOnlyWhereThatIsKnown)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {trackOf(u"m"_s, {{0, 60, kUp}, {60, 90, kDown}})}),
                     moduleOf(u"FIN"_s, {trackOf(u"n"_s, {{0, 60, kUp}, {60, 90, kDown}, {90, 99, kUp}})})};

    const ServiceAccount account = reckon(facts);

    EXPECT_TRUE(account.modules.first().outages.first().endsInSilence);
    EXPECT_EQ(account.modules.first().outages.first().to, minute(90));
    EXPECT_FALSE(account.modules.last().outages.first().endsInSilence);
}

TEST(Reckoning, DoesNotChangeAMonthByDataOfTheNext)
{
    // The second module falls silent three days before the end; what July brings of it says nothing of June.
    constexpr int kSilent = kMinutesOfJune - 3 * 24 * 60;
    const QList<Minutes> known{{0, kSilent, kUp}};
    const QList<Minutes> later{{0, kSilent, kUp}, {kMinutesOfJune, kMinutesOfJune + 600, kUp}};
    const auto accountWith = [](const QList<Minutes>& states) {
        AccountFacts facts = june();
        facts.modules = {moduleOf(u"CRM"_s, {trackOf(u"m"_s, {{0, kMinutesOfJune, kUp}})}),
                         moduleOf(u"FIN"_s, {trackOf(u"n"_s, states)})};
        return reckon(facts);
    };

    const ServiceAccount before = accountWith(known);
    const ServiceAccount after = accountWith(later);

    EXPECT_EQ(minutesOf(before.whole.buckets.unknown), 3 * 24 * 60);
    EXPECT_EQ(after.whole.buckets, before.whole.buckets);
    EXPECT_EQ(after.modules.last().buckets, before.modules.last().buckets);
}

TEST(Reckoning, KnowsNothingWithoutData)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {})};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(account.modules.first().buckets.unknown, 30 * 24h);
    EXPECT_EQ(account.modules.first().availability, std::nullopt);
    EXPECT_EQ(account.modules.first().isMet, std::nullopt);
    EXPECT_EQ(account.modules.first().budget, std::nullopt);
    EXPECT_EQ(account.whole.availability, std::nullopt);
    EXPECT_EQ(account.meanOfModules, std::nullopt);
    EXPECT_EQ(account.interruptionsMet, std::nullopt);
    EXPECT_EQ(account.isMet, std::nullopt);
    ASSERT_EQ(account.modules.first().runs.size(), 1);
    EXPECT_EQ(account.modules.first().runs.first().state, AccountState::Unknown);
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"monitors --map"_s));
}

TEST(Reckoning, HasTheWholeDownWhileAnyModuleIsAndTheMeanBesideIt)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"a"_s, {{100, 132}})}),
                     moduleOf(u"FIN"_s, {upBut(u"b"_s, {{120, 164}})}), moduleOf(u"EMP"_s, {})};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(minutesOf(account.whole.buckets.down), 64);
    EXPECT_EQ(account.interruptions, 1);
    EXPECT_EQ(account.whole.interruptions.first().cause, u"CRM; FIN"_s);
    // The mean of 32 and 44 minutes; EMP, of which nothing is known, has no part in either.
    EXPECT_NEAR(account.meanOfModules.value(), 100.0 * (43'200 - 38) / 43'200, 1e-9);
    EXPECT_EQ(account.whole.buckets.unknown, 0s);
}

TEST(Reckoning, SaysTheSourcesWordsForAnOutage)
{
    AccountFacts facts = june();
    MonitorTrack track = upBut(u"m"_s, {{100, 143}});
    track.remarks = {
        {minute(50), u"earlier"_s}, {minute(100), u"connect ECONNREFUSED"_s}, {minute(120), u"later"_s}};
    facts.modules = {moduleOf(u"CRM"_s, {track})};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(account.modules.first().outages.first().cause, u"connect ECONNREFUSED"_s);
    EXPECT_EQ(account.modules.first().interruptions.first().cause, u"connect ECONNREFUSED"_s);
    EXPECT_EQ(account.whole.interruptions.first().cause, u"CRM: connect ECONNREFUSED"_s);
}

TEST(Reckoning, LinksAnIncidentAndSaysWhatDiffers)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"m"_s, {{100, 143}})})};
    facts.decisions.incidents = {{u"INC-2026-001"_s, {}, minute(98), minute(143) + 30s, false}};

    const Outage outage = reckon(facts).modules.first().outages.first();

    EXPECT_EQ(outage.incident, u"INC-2026-001"_s);
    EXPECT_EQ(minutesOf(outage.down), 43);
    EXPECT_TRUE(outage.difference.contains(u"begins 120 s earlier"_s)) << outage.difference.toStdString();
    EXPECT_TRUE(outage.difference.contains(u"ends 30 s later"_s)) << outage.difference.toStdString();
}

TEST(Reckoning, SaysWhereAnIncidentAndTheMonitoringContradictEachOther)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"m"_s, {})})};
    facts.decisions.incidents = {{u"INC-2026-001"_s, {}, minute(98), minute(143), false}};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(account.whole.buckets.down, 0s);
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"the monitoring saw no outage then"_s));
}

TEST(Reckoning, TakesTheStrictestOfTargetsThatChangeWithinThePeriod)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"m"_s, {})})};
    Target before = targetOf(Target::Kind::Availability, 9900);
    Target after = targetOf(Target::Kind::Availability, 9950);
    before.validTo = QDate(2026, 6, 14);
    after.validFrom = QDate(2026, 6, 15);
    facts.targets = {before, after};

    const ServiceAccount account = reckon(facts);

    EXPECT_EQ(account.modules.first().target, 9950);
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"changes within the period"_s));
}

TEST(Reckoning, TakesAModulesOwnTargetBeforeOneForAll)
{
    const QList<Target> targets{targetOf(Target::Kind::Availability, 9900),
                                targetOf(Target::Kind::Availability, 9800, {u"CRM"_s})};
    const QDate day(2026, 6, 1);

    EXPECT_EQ(targetFor(targets, Target::Kind::Availability, u"CRM"_s, day), 9800);
    EXPECT_EQ(targetFor(targets, Target::Kind::Availability, u"FIN"_s, day), 9900);
    EXPECT_EQ(targetFor(targets, Target::Kind::Availability, {}, day), 9900);
}

TEST(Reckoning, JudgesInterruptionsMonthByMonthOnly)
{
    AccountFacts facts = june();
    facts.modules = {moduleOf(u"CRM"_s, {upBut(u"m"_s, {})})};
    facts.period.to = second("2026-07-02T00:00:00Z");

    EXPECT_EQ(reckon(facts).interruptionsMet, std::nullopt);
}

TEST(Reckoning, MarksOutagesThatAreKnownFromSumsOnly)
{
    AccountFacts facts = june();
    MonitorTrack track = trackOf(u"m"_s, {});
    track.aggregates = {{minute(0), minute(60), 60min, {}, {}, {}},
                        {minute(60), minute(120), 50min, 10min, {}, {}},
                        {minute(120), minute(180), 60min, {}, {}, {}}};
    facts.modules = {moduleOf(u"CRM"_s, {track})};

    const ServiceAccount account = reckon(facts);
    const ModuleAccount& module = account.modules.first();

    ASSERT_EQ(module.outages.size(), 1);
    EXPECT_TRUE(module.outages.first().isApproximate);
    EXPECT_EQ(module.outages.first().from, minute(60));
    EXPECT_EQ(module.outages.first().down, 10min);
    EXPECT_EQ(module.interruptions.first().length, 10min);
    EXPECT_EQ(account.interruptions, 1);
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"only sums are known"_s));
}

TEST(Reckoning, GivesPrometheusOwnFiguresForItsMonth)
{
    const QString path = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/prometheus/expected.json");
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "the shared data are not there";
    const QJsonObject month = readJsonFile(path).value(u"month"_s).toObject();
    const QJsonObject modules = month.value(u"modules"_s).toObject();
    AccountFacts facts = june();
    const auto begin = Second(std::chrono::seconds(month.value(u"start"_s).toInteger()));
    const auto end = Second(std::chrono::seconds(month.value(u"end_exclusive"_s).toInteger()));
    facts.period = {begin, end, QTimeZone("Asia/Shanghai")};
    // One sample a minute, each speaking for one: down ones, then missing ones, then the others.
    for (auto module = modules.begin(); module != modules.end(); ++module) {
        const auto down = std::chrono::minutes(module->toObject().value(u"down_samples"_s).toInt());
        const auto missing = std::chrono::minutes(module->toObject().value(u"missing_samples"_s).toInt());
        MonitorTrack track{monitorKey(module.key()), {}, {}, {}};
        track.runs = {{begin, begin + 6h, kUp}, {begin + 6h, begin + 6h + down, kDown}};
        track.runs.append({begin + 6h + down + missing, end, kUp});
        facts.modules.append(moduleOf(module.key(), {track}));
    }

    const ServiceAccount account = reckon(facts);

    ASSERT_EQ(account.modules.size(), 4);
    for (const ModuleAccount& module : account.modules) {
        const QJsonObject expected = modules.value(module.code).toObject();
        SCOPED_TRACE(module.code.toStdString());
        EXPECT_EQ(minutesOf(module.buckets.down), expected.value(u"down_minutes"_s).toInteger());
        EXPECT_EQ(minutesOf(module.buckets.unknown), expected.value(u"unknown_minutes"_s).toInteger());
        EXPECT_NEAR(module.availability.value(), expected.value(u"availability_of_known_pct"_s).toDouble(),
                    5e-7);
        EXPECT_EQ(module.isMet.value(), expected.value(u"meets_99"_s).toBool());
    }
}

}  // namespace holdfast
