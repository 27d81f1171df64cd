// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/aggregate_fit.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kHour = 3'600'000;

Aggregate period(qint64 fromMs, qint64 toMs, std::chrono::seconds up, std::chrono::seconds down)
{
    return {instantFromMs(fromMs), instantFromMs(toMs), up, down, 0s, 0s};
}

}  // namespace

TEST(AggregateFit, LeavesAloneWhatNothingElseSpeaksOf)
{
    const Aggregate hour = period(kHour, 2 * kHour, 3000s, 500s);
    EXPECT_EQ(fitAggregates({hour}, {}), QList<Aggregate>{hour});
}

TEST(AggregateFit, DropsWhatIsKnownMoreExactly)
{
    EXPECT_EQ(fitAggregates({period(kHour, 2 * kHour, 3000s, 600s)}, {{0, 3 * kHour, MonitorState::Up}}),
              QList<Aggregate>{});
}

TEST(AggregateFit, TakesOffWhatThePartThatIsKnownSays)
{
    // Down for 600 s of the hour; the first half hour is known, and 400 s of it lay there.
    const Timeline known{{0, 1'400'000, MonitorState::Up}, {1'400'000, 1'800'000, MonitorState::Down}};
    EXPECT_EQ(fitAggregates({period(0, kHour, 3000s, 600s)}, known),
              (QList<Aggregate>{period(1'800'000, kHour, 1600s, 200s)}));
}

TEST(AggregateFit, SpreadsOverSeveralPiecesOnlyWhatIsOfOneState)
{
    const Timeline known{{1'000'000, 2'000'000, MonitorState::Down}};
    EXPECT_EQ(fitAggregates({period(0, kHour, 2600s, 1000s)}, known),
              (QList<Aggregate>{period(0, 1'000'000, 1000s, 0s), period(2'000'000, kHour, 1600s, 0s)}));
    EXPECT_EQ(fitAggregates({period(0, kHour, 2000s, 1600s)}, known), QList<Aggregate>{});
}

TEST(AggregateFit, PrefersTheShorterPeriod)
{
    // A day and two of its hours.
    const QList<Aggregate> fitted =
        fitAggregates({period(0, 24 * kHour, 86'000s, 400s), period(23 * kHour, 24 * kHour, 3200s, 400s),
                       period(22 * kHour, 23 * kHour, 3600s, 0s)},
                      {});
    EXPECT_EQ(fitted,
              (QList<Aggregate>{period(0, 22 * kHour, 79'200s, 0s), period(22 * kHour, 23 * kHour, 3600s, 0s),
                                period(23 * kHour, 24 * kHour, 3200s, 400s)}));
}

TEST(AggregateFit, LetsTheWorseOfTwoHoldWhateverTheirOrder)
{
    const Aggregate better = period(0, kHour, 3600s, 0s);
    const Aggregate worse = period(0, kHour, 3500s, 100s);
    EXPECT_EQ(fitAggregates({better, worse}, {}), QList<Aggregate>{worse});
    EXPECT_EQ(fitAggregates({worse, better}, {}), QList<Aggregate>{worse});
}
