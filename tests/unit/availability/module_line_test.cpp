// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/module_line.h"
#include "tests/unit/availability/account_facts.h"

using namespace std::chrono_literals;

namespace holdfast {

namespace {

const MonitorState kUp = MonitorState::Up;
const MonitorState kDown = MonitorState::Down;
const MonitorState kDegraded = MonitorState::Degraded;
const MonitorState kMaintenance = MonitorState::Maintenance;

/// What becomes of monitors that are for ten minutes of these states; None: of an unknown one.
Standing combinationOf(const QList<std::pair<MonitorState, int>>& states, const CombinedBy& by)
{
    QList<ModuleMonitor> monitors;
    for (const auto& [state, weight] : states) {
        // A minute of data on both sides: what lies between is monitored, known or not.
        QList<Minutes> said{{-1, 0, kUp}, {10, 11, kUp}};
        if (state != MonitorState::None)
            said.insert(1, {0, 10, state});
        monitors.append(monitorOf(trackOf(QString::number(monitors.size()), said), weight));
    }
    const StateLine line = combined(monitors, {by});
    for (const StateSpan& span : line) {
        if (span.from <= secondOf(kJune) && span.to >= secondOf(minute(10)))
            return span.standing().value();
    }
    return Standing::Unknown;
}

Standing anyDown(const QList<MonitorState>& states)
{
    QList<std::pair<MonitorState, int>> all;
    for (const MonitorState state : states)
        all.append({state, 1});
    return combinationOf(all, {});
}

Standing allDown(const QList<MonitorState>& states)
{
    QList<std::pair<MonitorState, int>> all;
    for (const MonitorState state : states)
        all.append({state, 1});
    return combinationOf(all, {CombineRule::AllDown});
}

}  // namespace

TEST(ModuleLine, IsUpByAnyDownOnlyWhereAllAreKnownToServe)
{
    EXPECT_EQ(anyDown({kUp, kUp}), Standing::Up);
    EXPECT_EQ(anyDown({kUp, kDown}), Standing::Down);
    EXPECT_EQ(anyDown({MonitorState::None, kDown}), Standing::Down);
    EXPECT_EQ(anyDown({MonitorState::None, kUp}), Standing::Unknown);
    EXPECT_EQ(anyDown({MonitorState::None, kDegraded}), Standing::Unknown);
    EXPECT_EQ(anyDown({kDegraded, kUp}), Standing::Degraded);
    EXPECT_EQ(anyDown({kMaintenance, kUp}), Standing::Maintenance);
    EXPECT_EQ(anyDown({kMaintenance, kDown}), Standing::Down);
    EXPECT_EQ(anyDown({kMaintenance, MonitorState::None}), Standing::Maintenance);
}

TEST(ModuleLine, IsUpByAllDownWhereOneIsKnownToServe)
{
    EXPECT_EQ(allDown({kUp, kDown}), Standing::Up);
    EXPECT_EQ(allDown({kUp, MonitorState::None}), Standing::Up);
    EXPECT_EQ(allDown({kDegraded, kDown}), Standing::Degraded);
    EXPECT_EQ(allDown({kDown, kDown}), Standing::Down);
    EXPECT_EQ(allDown({kDown, MonitorState::None}), Standing::Unknown);
    EXPECT_EQ(allDown({kDown, kMaintenance}), Standing::Down);
    EXPECT_EQ(allDown({kMaintenance, kMaintenance}), Standing::Maintenance);
}

TEST(ModuleLine, IsDownByWeightOnceTheShareIsReached)
{
    const CombinedBy by{CombineRule::Weighted, 60};

    EXPECT_EQ(combinationOf({{kDown, 6}, {kUp, 4}}, by), Standing::Down);
    EXPECT_EQ(combinationOf({{kDown, 5}, {kUp, 5}}, by), Standing::Degraded);
    EXPECT_EQ(combinationOf({{kDown, 5}, {MonitorState::None, 5}}, by), Standing::Unknown);
    EXPECT_EQ(combinationOf({{MonitorState::None, 5}, {kUp, 5}}, by), Standing::Up);
    EXPECT_EQ(combinationOf({{kDegraded, 5}, {kUp, 5}}, by), Standing::Degraded);
    EXPECT_EQ(combinationOf({{kMaintenance, 6}, {kUp, 4}}, by), Standing::Maintenance);
    EXPECT_EQ(combinationOf({{kMaintenance, 5}, {kDown, 5}}, by), Standing::Down);
}

TEST(ModuleLine, HasNoSpanWhereNoMonitorIsAssigned)
{
    ModuleMonitor monitor = monitorOf(trackOf(QStringLiteral("m"), {{0, 100, kUp}}));
    monitor.from = secondOf(minute(30));
    monitor.to = secondOf(minute(60));

    const StateLine line = combined({monitor}, {});

    ASSERT_EQ(line.size(), 1);
    EXPECT_EQ(line.first().from, secondOf(minute(30)));
    EXPECT_EQ(line.first().to, secondOf(minute(60)));
}

TEST(ModuleLine, GoesOnWithTheNextMonitorWhereTheFirstOnesTimeEnds)
{
    ModuleMonitor before = monitorOf(trackOf(QStringLiteral("old"), {{0, 100, kDown}}));
    ModuleMonitor after = monitorOf(trackOf(QStringLiteral("new"), {{0, 100, kUp}}));
    before.to = secondOf(minute(40));
    after.from = secondOf(minute(40));

    const StateLine line = combined({before, after}, {});

    ASSERT_EQ(line.size(), 3);
    EXPECT_EQ(line.first().standing(), Standing::Down);
    EXPECT_EQ(line.first().to, secondOf(minute(40)));
    EXPECT_EQ(line.at(1).standing(), Standing::Up);
    EXPECT_EQ(line.last().standing(), Standing::Unknown);
    EXPECT_EQ(line.last().to, kEverAfter);
}

TEST(ModuleLine, ChangesItsRuleOnTheDayOnWhichThatChanges)
{
    const QList<ModuleMonitor> monitors{monitorOf(trackOf(QStringLiteral("a"), {{0, 100, kDown}})),
                                        monitorOf(trackOf(QStringLiteral("b"), {{0, 100, kUp}}))};

    const StateLine line = combined(monitors, {{CombineRule::AllDown, 50, secondOf(minute(50)), kEverAfter}});

    ASSERT_EQ(line.size(), 3);
    EXPECT_EQ(line.first().standing(), Standing::Down);
    EXPECT_EQ(line.at(1).standing(), Standing::Up);
    EXPECT_EQ(line.at(1).from, secondOf(minute(50)));
}

TEST(ModuleLine, TakesSumsOfSeveralMonitorsAsBadlyAsTheyCanBe)
{
    MonitorTrack a = trackOf(QStringLiteral("a"), {});
    MonitorTrack b = trackOf(QStringLiteral("b"), {});
    a.aggregates = {{kJune, minute(60), 50min, 10min, {}, {}}};
    b.aggregates = {{kJune, minute(60), 45min, 15min, {}, {}}};
    const QList<ModuleMonitor> monitors{monitorOf(a), monitorOf(b)};

    EXPECT_EQ(combined(monitors, {}).first().shares[Standing::Down], 25min);
    EXPECT_EQ(combined(monitors, {{CombineRule::AllDown}}).first().shares[Standing::Down], 10min);
    EXPECT_EQ(combined(monitors, {{CombineRule::Weighted, 50}}).first().shares[Standing::Down], 15min);
}

TEST(ModuleLine, KnowsADownMonitorBesideOneOfWhichOnlySumsAreKnown)
{
    MonitorTrack sums = trackOf(QStringLiteral("sums"), {});
    sums.aggregates = {{kJune, minute(60), 50min, 10min, {}, {}}};
    const ModuleMonitor runs = monitorOf(trackOf(QStringLiteral("runs"), {{0, 30, kDown}, {30, 60, kUp}}));

    const StateLine line = combined({monitorOf(sums), runs}, {});

    ASSERT_EQ(line.size(), 3);
    EXPECT_EQ(line.first().standing(), Standing::Down);
    EXPECT_EQ(line.at(1).shares[Standing::Down], 5min);
    EXPECT_EQ(line.at(1).shares[Standing::Up], 25min);
}

}  // namespace holdfast
