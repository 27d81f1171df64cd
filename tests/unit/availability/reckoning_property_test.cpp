// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds whatever the data are.
#include "models/availability/reckoning.h"
#include "tests/unit/availability/account_facts.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace holdfast {

namespace {

std::mt19937 seededFor(const char* test)
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const unsigned seed = given.isEmpty() ? std::random_device()() : given.toUInt();
    std::cout << test << " seed " << seed << " (HOLDFAST_SEED)" << std::endl;
    return std::mt19937(seed);
}

class RandomAccount {
public:
    explicit RandomAccount(std::mt19937& random) : m_random(random) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    /// About 70 days from ten days before June on, with runs, holes and sums.
    MonitorTrack track(const QString& name)
    {
        MonitorTrack track{monitorKey(name), {}, {}, {}};
        Instant at = kJune - std::chrono::hours(240) + milliseconds(upTo(5000));
        const Instant end = kJune + std::chrono::hours(24 * 60);
        while (at < end) {
            const int what = upTo(9);
            const Instant to = at + milliseconds(1 + upTo(what < 6 ? 200'000'000 : 3'000'000));
            if (what < 3)
                track.runs.append({at, to, MonitorState::Up});
            else if (what < 7)
                track.runs.append({at, to, static_cast<MonitorState>(1 + upTo(3))});
            else if (what < 9)
                track.aggregates.append(sums(at, to));
            at = to;
        }
        return track;
    }

    AccountFacts facts(const QTimeZone& zone)
    {
        AccountFacts facts = june();
        facts.period.zone = zone;
        for (int i = 0; i < 4; ++i) {
            ModuleFacts module = moduleOf(QString::number(i), {});
            for (int m = upTo(3); m > 0; --m) {
                ModuleMonitor monitor = monitorOf(track(u"%1/%2"_s.arg(i).arg(m)), 1 + upTo(4));
                if (upTo(2) == 0)
                    monitor.from = secondOf(moment());
                module.monitors.append(monitor);
            }
            module.combinations = {
                {static_cast<CombineRule>(upTo(2)), 1 + upTo(99), kEverBefore, secondOf(moment())}};
            facts.modules.append(module);
        }
        for (int i = upTo(6); i > 0; --i)
            decide(facts.decisions);
        return facts;
    }

    Instant moment() { return kJune + milliseconds(qint64(upTo(40 * 24 * 3600)) * 1000 + upTo(999)); }

private:
    Aggregate sums(Instant from, Instant to)
    {
        const int length = static_cast<int>((secondOf(to) - secondOf(from)).count());
        const int down = upTo(length);
        const int up = upTo(length - down);
        const int degraded = upTo(length - down - up);
        return {from,
                to,
                seconds(up),
                seconds(down),
                seconds(degraded),
                seconds(upTo(length - down - up - degraded))};
    }

    void decide(Decisions& decisions)
    {
        const QString module = QString::number(upTo(3));
        const Instant from = moment();
        const Instant to = from + seconds(1 + upTo(500'000));
        switch (upTo(2)) {
        case 0:
            decisions.notices.append({u"MN"_s, {module}, from, to, upTo(1) == 0, true, {u"late"_s}});
            return;
        case 1:
            decisions.reclassifications.append(
                {u"S"_s, module, from, to, static_cast<OutageClass>(upTo(3)), u"r"_s, u"a"_s, u"b"_s, kJune});
            return;
        default: decisions.incidents.append({u"INC"_s, {}, from, to, false}); return;
        }
    }

    std::mt19937& m_random;
};

const QList<QByteArray> kZones{"Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"};

Buckets sumOf(const QList<DayFigures>& days)
{
    Buckets sum;
    for (const DayFigures& day : days)
        sum += day.buckets;
    return sum;
}

Buckets sumOf(const QList<AccountRun>& runs)
{
    Buckets sum;
    for (const AccountRun& run : runs) {
        const auto length = secondOf(run.to) - secondOf(run.from);
        switch (run.state) {
        case AccountState::Up: sum.up += length; break;
        case AccountState::Degraded: sum.degraded += length; break;
        case AccountState::Down: sum.down += length; break;
        case AccountState::Excluded: sum.excluded += length; break;
        case AccountState::Unknown: sum.unknown += length; break;
        }
    }
    return sum;
}

QList<ModuleAccount> withWhole(const ServiceAccount& account)
{
    return account.modules + QList<ModuleAccount>{account.whole};
}

void expectFitsTogether(const ModuleAccount& account, const Period& period)
{
    EXPECT_EQ(account.buckets.total(), period.to - period.from);
    EXPECT_EQ(sumOf(account.days), account.buckets);
    EXPECT_EQ(sumOf(account.runs), account.buckets);
    EXPECT_EQ(account.runs.first().from, period.from);
    EXPECT_EQ(account.runs.last().to, period.to);
    for (qsizetype i = 1; i < account.runs.size(); ++i)
        EXPECT_EQ(account.runs.at(i).from, account.runs.at(i - 1).to);
    for (const std::chrono::seconds part :
         {account.buckets.up, account.buckets.down, account.buckets.degraded, account.buckets.excluded,
          account.buckets.unknown})
        EXPECT_GE(part.count(), 0);
    seconds down{0};
    for (const Outage& outage : account.outages)
        down += outage.down;
    if (account.code.isEmpty())
        return;
    EXPECT_EQ(down, account.buckets.down);
}

}  // namespace

TEST(ReckoningProperty, BucketsDaysRunsAndOutagesSumToThePeriod)
{
    std::mt19937 random = seededFor("BucketsDaysRunsAndOutagesSumToThePeriod");
    for (int round = 0; round < 60; ++round) {
        RandomAccount chance(random);
        const AccountFacts facts = chance.facts(QTimeZone(kZones.at(round % kZones.size())));
        const ServiceAccount account = reckon(facts);
        for (const ModuleAccount& module : withWhole(account))
            expectFitsTogether(module, facts.period);
    }
}

TEST(ReckoningProperty, TwoPartsOfAPeriodAddUpToIt)
{
    std::mt19937 random = seededFor("TwoPartsOfAPeriodAddUpToIt");
    for (int round = 0; round < 60; ++round) {
        RandomAccount chance(random);
        AccountFacts facts = chance.facts(QTimeZone(kZones.at(round % kZones.size())));
        const QList<ModuleAccount> whole = withWhole(reckon(facts));
        const int interruptions = reckon(facts).interruptions;
        const Second middle = facts.period.from + seconds(chance.upTo(30 * 24 * 3600));
        const Second end = std::exchange(facts.period.to, middle);
        const ServiceAccount first = reckon(facts);
        facts.period.from = middle;
        facts.period.to = end;
        const ServiceAccount second = reckon(facts);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            Buckets sum = withWhole(first).at(i).buckets;
            sum += withWhole(second).at(i).buckets;
            EXPECT_EQ(sum, whole.at(i).buckets);
        }
        EXPECT_EQ(first.interruptions + second.interruptions, interruptions);
    }
}

TEST(ReckoningProperty, TheOrderOfMonitorsChangesNothing)
{
    std::mt19937 random = seededFor("TheOrderOfMonitorsChangesNothing");
    for (int round = 0; round < 30; ++round) {
        RandomAccount chance(random);
        AccountFacts facts = chance.facts(QTimeZone("Asia/Shanghai"));
        const ServiceAccount before = reckon(facts);
        for (ModuleFacts& module : facts.modules)
            std::shuffle(module.monitors.begin(), module.monitors.end(), random);
        std::shuffle(facts.decisions.notices.begin(), facts.decisions.notices.end(), random);
        const ServiceAccount after = reckon(facts);
        for (qsizetype i = 0; i < before.modules.size(); ++i) {
            EXPECT_EQ(after.modules.at(i).buckets, before.modules.at(i).buckets);
            EXPECT_EQ(after.modules.at(i).runs, before.modules.at(i).runs);
        }
        EXPECT_EQ(after.whole.runs, before.whole.runs);
    }
}

TEST(ReckoningProperty, DaysAreAsLongAsTheZoneHasThem)
{
    for (const QByteArray& id : kZones) {
        const QTimeZone zone(id);
        for (QDate month(2026, 1, 1); month.year() == 2026; month = month.addMonths(1)) {
            AccountFacts facts = june();
            const auto startOf = [&zone](QDate day) {
                return secondOf(instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch()));
            };
            facts.period = {startOf(month), startOf(month.addMonths(1)), zone};
            facts.modules = {moduleOf(u"M"_s, {})};
            const ServiceAccount account = reckon(facts);
            ASSERT_EQ(account.whole.days.size(), month.daysInMonth()) << id.toStdString();
            expectFitsTogether(account.whole, facts.period);
        }
    }
}

TEST(ReckoningProperty, KnowsTheDaysOnWhichClocksAreChanged)
{
    const auto hoursOf = [](const QByteArray& id, QDate date) {
        const QTimeZone zone(id);
        const auto startOf = [&zone](QDate day) {
            return secondOf(instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch()));
        };
        const QList<DayFigures> days =
            daysOf({}, daysIn({startOf(date.addDays(-1)), startOf(date.addDays(2)), zone}));
        EXPECT_EQ(days.at(1).day, date);
        return std::chrono::duration<double, std::ratio<3600>>(days.at(1).buckets.total()).count();
    };

    EXPECT_EQ(hoursOf("Europe/Berlin", QDate(2026, 3, 29)), 23);
    EXPECT_EQ(hoursOf("Europe/Berlin", QDate(2026, 10, 25)), 25);
    EXPECT_EQ(hoursOf("America/New_York", QDate(2026, 3, 8)), 23);
    EXPECT_EQ(hoursOf("Australia/Lord_Howe", QDate(2026, 4, 5)), 24.5);
    EXPECT_EQ(hoursOf("Australia/Lord_Howe", QDate(2026, 10, 4)), 23.5);
    EXPECT_EQ(hoursOf("Asia/Shanghai", QDate(2026, 3, 29)), 24);
}

TEST(ReckoningProperty, AYearOfEightModulesIsReckonedInNoTime)
{
    // Runs, not samples, are what is reckoned with: a thousand changes a module are a bad year.
    AccountFacts facts = june();
    facts.period.to = facts.period.from + std::chrono::hours(24 * 365);
    for (int i = 0; i < 8; ++i) {
        QList<Minutes> states;
        for (int at = 0; at < 365 * 24 * 60; at += 1051)
            states << Minutes{at, at + 1000 + i, MonitorState::Up}
                   << Minutes{at + 1000 + i, at + 1051, MonitorState::Down};
        facts.modules.append(moduleOf(QString::number(i), {trackOf(QString::number(i), states)}));
    }
    const auto begin = std::chrono::steady_clock::now();
    const ServiceAccount account = reckon(facts);
    const auto took = std::chrono::steady_clock::now() - begin;
    RecordProperty("microseconds",
                   static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(took).count()));
    std::cout << "reckoned in " << std::chrono::duration_cast<std::chrono::microseconds>(took).count()
              << " us" << std::endl;
    EXPECT_EQ(account.modules.size(), 8);
    EXPECT_EQ(account.modules.first().interruptions.size(), 500);
}

}  // namespace holdfast
