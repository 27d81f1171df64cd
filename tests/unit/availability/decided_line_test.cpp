// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/decided_line.h"
#include "models/availability/module_line.h"
#include "tests/unit/availability/account_facts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

const QString kModule = u"CRM"_s;

/// Up for an hour, down for an hour, up for an hour.
StateLine anHourDown(MonitorState state = MonitorState::Down)
{
    return lineOf(
        trackOf(u"m"_s, {{0, 60, MonitorState::Up}, {60, 120, state}, {120, 180, MonitorState::Up}}));
}

JudgedNotice notice(int from, int to, bool isCompliant)
{
    return {u"MN-1"_s,
            {kModule},
            minute(from),
            minute(to),
            isCompliant,
            true,
            isCompliant ? QStringList() : QStringList{u"Told a day too late."_s}};
}

Reclassification said(OutageClass kind, int from, int to)
{
    return {u"S"_s, kModule, minute(from), minute(to), kind, u"carrier"_s, u"A"_s, u"B"_s, kJune};
}

Shares sum(const DecidedLine& line)
{
    Shares all;
    for (const DecidedSpan& span : line)
        all += span.counted.shares;
    return all;
}

const Ruling& rulingAt(const DecidedLine& line, int at)
{
    static const Ruling none;
    for (const DecidedSpan& span : line) {
        if (span.counted.from <= secondOf(minute(at)) && secondOf(minute(at)) < span.counted.to &&
            span.ruling)
            return *span.ruling;
    }
    ADD_FAILURE() << "nothing was judged there";
    return none;
}

}  // namespace

TEST(DecidedLine, CountsAnOutageAsUnplannedUntilSomebodySaysOtherwise)
{
    const DecidedLine line = decided(anHourDown(), kModule, {});

    EXPECT_EQ(sum(line)[Standing::Down], 1h);
    EXPECT_EQ(rulingAt(line, 60), (Ruling{OutageClass::Unplanned, {}, {}}));
}

TEST(DecidedLine, ExcludesDowntimeInALawfulWindowAndOnlyThere)
{
    const DecidedLine line = decided(anHourDown(), kModule, {{notice(30, 90, true)}, {}, {}});

    EXPECT_EQ(sum(line)[Standing::Excluded], 30min);
    EXPECT_EQ(sum(line)[Standing::Down], 30min);
    EXPECT_EQ(sum(line)[Standing::Up], 2h);
    EXPECT_EQ(rulingAt(line, 60).kind, OutageClass::PlannedMaintenance);
    EXPECT_EQ(rulingAt(line, 100).kind, OutageClass::Unplanned);
}

TEST(DecidedLine, KeepsDowntimeOfAnUnlawfulNoticeWithTheReason)
{
    const DecidedLine line = decided(anHourDown(), kModule, {{notice(60, 120, false)}, {}, {}});

    EXPECT_EQ(sum(line)[Standing::Down], 1h);
    EXPECT_TRUE(rulingAt(line, 60).decision.contains(u"MN-1"_s));
    EXPECT_TRUE(rulingAt(line, 60).decision.contains(u"Told a day too late."_s));
}

TEST(DecidedLine, LeavesOtherModulesAlone)
{
    JudgedNotice other = notice(60, 120, true);
    other.modules = QStringList{u"FIN"_s};
    Reclassification ofOther = said(OutageClass::ThirdParty, 60, 120);
    ofOther.module = u"FIN"_s;

    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{other}, {ofOther}, {}}))[Standing::Down], 1h);
}

TEST(DecidedLine, CountsMaintenanceWithoutALawfulNoticeAsDown)
{
    const StateLine stopped = anHourDown(MonitorState::Maintenance);

    EXPECT_EQ(sum(decided(stopped, kModule, {}))[Standing::Down], 1h);
    EXPECT_FALSE(rulingAt(decided(stopped, kModule, {}), 60).decision.isEmpty());
    EXPECT_EQ(sum(decided(stopped, kModule, {{notice(60, 120, true)}, {}, {}}))[Standing::Excluded], 1h);
    EXPECT_EQ(sum(undecided(stopped))[Standing::Excluded], 1h);
}

TEST(DecidedLine, ReclassifiesByWhatWasSaidLast)
{
    const Reclassification third = said(OutageClass::ThirdParty, 60, 120);
    const Reclassification alarm = said(OutageClass::FalseAlarm, 60, 90);
    const Reclassification back = said(OutageClass::Unplanned, 60, 120);

    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{}, {third}, {}}))[Standing::Excluded], 1h);
    EXPECT_EQ(rulingAt(decided(anHourDown(), kModule, {{}, {third}, {}}), 60).decision,
              u"carrier (said by A, approved by B)"_s);
    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{}, {third, alarm}, {}}))[Standing::Up], 2h + 30min);
    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{}, {third, alarm}, {}}))[Standing::Excluded], 30min);
    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{}, {third, alarm, back}, {}}))[Standing::Down], 1h);
    EXPECT_EQ(sum(decided(anHourDown(), kModule, {{notice(60, 120, true)}, {back}, {}}))[Standing::Down], 1h);
}

TEST(DecidedLine, ExcludesWhatIsSaidToBePlannedOnlyWithALawfulNotice)
{
    const Reclassification planned = said(OutageClass::PlannedMaintenance, 60, 120);

    const DecidedLine line = decided(anHourDown(), kModule, {{notice(90, 120, true)}, {planned}, {}});

    EXPECT_EQ(sum(line)[Standing::Down], 30min);
    EXPECT_EQ(sum(line)[Standing::Excluded], 30min);
    EXPECT_TRUE(rulingAt(line, 60).decision.contains(u"No notice covers it"_s));
}

TEST(DecidedLine, TurnsDegradedTimeUpForAFalseAlarmOnly)
{
    const StateLine slow = anHourDown(MonitorState::Degraded);

    EXPECT_EQ(sum(decided(slow, kModule, {{}, {said(OutageClass::FalseAlarm, 60, 120)}, {}}))[Standing::Up],
              3h);
    EXPECT_EQ(
        sum(decided(slow, kModule, {{}, {said(OutageClass::ThirdParty, 60, 120)}, {}}))[Standing::Degraded],
        1h);
}

TEST(DecidedLine, FillsWhatIsUnknownAndMonitoredFromAnIncident)
{
    const ModuleMonitor monitor =
        monitorOf(trackOf(u"m"_s, {{0, 60, MonitorState::Up}, {120, 180, MonitorState::Up}}));
    const IncidentOutage incident{u"INC-1"_s, {}, minute(30), minute(100), false};

    const DecidedLine line = decided(combined({monitor}, {}), kModule, {{}, {}, {incident}});

    EXPECT_EQ(sum(line)[Standing::Down], 40min);
    // And all that comes after the last word.
    EXPECT_EQ(sum(line)[Standing::Unknown], 20min + (kEverAfter - secondOf(minute(180))));
    EXPECT_EQ(sum(line)[Standing::Up], 2h);
    EXPECT_EQ(rulingAt(line, 60).incident, u"INC-1"_s);
}

TEST(DecidedLine, TakesAnIncidentAfterTheLastDataButNotBeforeTheFirst)
{
    // Who watches and falls silent still was to watch; before the first data nobody was.
    const ModuleMonitor monitor = monitorOf(trackOf(u"m"_s, {{0, 60, MonitorState::Up}}));
    const auto downWith = [&monitor](int from, int to) {
        const IncidentOutage incident{u"INC-1"_s, {}, minute(from), minute(to), false};
        return sum(decided(combined({monitor}, {}), kModule, {{}, {}, {incident}}))[Standing::Down];
    };

    EXPECT_EQ(downWith(100, 130), 30min);
    EXPECT_EQ(downWith(-100, -70), 0s);
}

}  // namespace holdfast
