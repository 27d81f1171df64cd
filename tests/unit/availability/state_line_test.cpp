// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/state_line.h"
#include "tests/unit/availability/account_facts.h"

using namespace std::chrono_literals;

namespace holdfast {

namespace {

StateSpan mixed(std::chrono::seconds length, std::chrono::seconds down, std::chrono::seconds unknown)
{
    StateSpan span{Second(0s), Second(length), {}};
    span.shares[Standing::Down] = down;
    span.shares[Standing::Unknown] = unknown;
    span.shares[Standing::Up] = length - down - unknown;
    return span;
}

}  // namespace

TEST(StateLine, RoundsEveryBoundaryDownToItsSecond)
{
    const MonitorTrack track{
        monitorKey(QStringLiteral("m")),
        {{at("2026-06-01T00:00:00.900Z"), at("2026-06-01T00:00:05.999Z"), MonitorState::Down},
         {at("2026-06-01T00:00:05.999Z"), at("2026-06-01T00:00:09.001Z"), MonitorState::Up}},
        {},
        {}};

    EXPECT_EQ(lineOf(track),
              (StateLine{{secondOf(kJune), secondOf(kJune) + 5s, Shares(Standing::Down, 5s)},
                         {secondOf(kJune) + 5s, secondOf(kJune) + 9s, Shares(Standing::Up, 4s)}}));
}

TEST(StateLine, JoinsNeighboursThatAreAlike)
{
    const StateLine line =
        lineOf(trackOf(QStringLiteral("m"),
                       {{0, 5, MonitorState::Up}, {5, 9, MonitorState::Up}, {10, 11, MonitorState::Up}}));

    ASSERT_EQ(line.size(), 2);
    EXPECT_EQ(line.first().length(), 9min);
}

TEST(StateLine, TellsWhatAMonitorKnowsOfMaintenanceAndDegradation)
{
    const StateLine line = lineOf(
        trackOf(QStringLiteral("m"), {{0, 1, MonitorState::Maintenance}, {1, 3, MonitorState::Degraded}}));

    EXPECT_EQ(line.first().standing(), Standing::Maintenance);
    EXPECT_EQ(line.last().standing(), Standing::Degraded);
}

TEST(StateLine, SpreadsSumsEvenlyAndLosesNoSecond)
{
    const StateSpan hour = mixed(3600s, 7s, 11s);

    Shares sum;
    for (auto from = 0s; from < 3600s; from += 9s) {
        const Shares part = hour.within(Second(from), Second(from + 9s));
        EXPECT_EQ(part.total(), 9s);
        for (const Standing standing : kAllStandings)
            EXPECT_GE(part[standing], 0s);
        EXPECT_LE(part[Standing::Down], 1s);
        sum += part;
    }
    EXPECT_EQ(sum, hour.shares);
}

TEST(StateLine, HalvesOfSumsHaveHalfOfEach)
{
    const Shares half = mixed(3600s, 600s, 300s).within(Second(0s), Second(1800s));

    EXPECT_EQ(half[Standing::Down], 300s);
    EXPECT_EQ(half[Standing::Unknown], 150s);
    EXPECT_EQ(half[Standing::Up], 1350s);
}

TEST(StateLine, TakesSumsOnlyWhereNoRunIs)
{
    // The day of 86,400 s has 1,000 s down, of which the runs of its last hour show 600.
    MonitorTrack track = trackOf(QStringLiteral("m"), {{23 * 60, 23 * 60 + 10, MonitorState::Down},
                                                       {23 * 60 + 10, 24 * 60, MonitorState::Up}});
    track.aggregates = {{kJune, minute(24 * 60), 85'400s, 1000s, {}, {}}};

    const StateLine line = lineOf(track);

    ASSERT_EQ(line.size(), 3);
    EXPECT_EQ(line.at(0).length(), 23h);
    EXPECT_EQ(line.at(0).shares[Standing::Down], 400s);
    EXPECT_EQ(line.at(0).shares[Standing::Up], 23h - 400s);
    EXPECT_EQ(line.at(1).standing(), Standing::Down);
    EXPECT_EQ(line.at(2).standing(), Standing::Up);
}

TEST(StateLine, SharesASumOutOverTheHolesThatRunsLeave)
{
    MonitorTrack track = trackOf(QStringLiteral("m"), {{20, 40, MonitorState::Up}});
    track.aggregates = {{kJune, minute(60), 50min, 10min, {}, {}}};

    const StateLine line = lineOf(track);

    ASSERT_EQ(line.size(), 3);
    EXPECT_EQ(line.at(0).shares[Standing::Down], 5min);
    EXPECT_EQ(line.at(1).standing(), Standing::Up);
    EXPECT_EQ(line.at(2).shares[Standing::Down], 5min);
}

TEST(StateLine, LeavesUnknownWhatASumDoesNotAccountFor)
{
    MonitorTrack track = trackOf(QStringLiteral("m"), {});
    track.aggregates = {{kJune, minute(60), 30min, 10min, {}, {}}};

    EXPECT_EQ(lineOf(track).first().shares[Standing::Unknown], 20min);
}

TEST(StateLine, KeepsASumOfOneStandingAsAPlainSpan)
{
    MonitorTrack track = trackOf(QStringLiteral("m"), {});
    track.aggregates = {{kJune, minute(60), 60min, {}, {}, {}}, {minute(60), minute(120), 60min, {}, {}, {}}};

    const StateLine line = lineOf(track);

    ASSERT_EQ(line.size(), 1);
    EXPECT_EQ(line.first().standing(), Standing::Up);
    EXPECT_EQ(line.first().length(), 2h);
}

TEST(StateLine, HasNoMoreThanItsTimeWhereRunsAndSumsContradictEachOther)
{
    MonitorTrack track = trackOf(QStringLiteral("m"), {{0, 50, MonitorState::Up}});
    track.aggregates = {{kJune, minute(60), 30min, 30min, {}, {}}};

    const StateLine line = lineOf(track);

    ASSERT_EQ(line.size(), 2);
    EXPECT_EQ(line.last().standing(), Standing::Down);
    EXPECT_EQ(line.last().length(), 10min);
}

}  // namespace holdfast
