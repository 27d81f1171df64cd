// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/min_max_pyramid.h"
#include "models/measurements/series/response_band.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>
#include <random>

namespace holdfast {

namespace {

constexpr qint64 kMinute = 60'000;

/// The seed, printed so that a failure can be repeated with HOLDFAST_SEED.
unsigned seed()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HOLDFAST_SEED", &isSet);
    const unsigned chosen = isSet ? static_cast<unsigned>(wanted) : std::random_device{}();
    std::cout << "HOLDFAST_SEED=" << chosen << "\n";
    return chosen;
}

Sample value(qint64 atMs, double number)
{
    return {atMs, MonitorState::Up, number};
}

Sample down(qint64 atMs)
{
    return {atMs, MonitorState::Down};
}

/// Looks a minute apart, some late, some missing, some without a value.
QList<Sample> randomSamples(std::mt19937& random, int count)
{
    std::uniform_real_distribution<double> number(-50.0, 900.0);
    std::uniform_int_distribution<int> percent(0, 99);
    QList<Sample> samples;
    qint64 at = 1'700'000'000'000 + percent(random) * 997;
    for (int i = 0; i < count; ++i) {
        const int chance = percent(random);
        if (chance < 4)
            samples.append(down(at));
        else
            samples.append(value(at, number(random)));
        at += chance < 90 ? kMinute : chance < 97 ? kMinute * 2 : kMinute * (3 + percent(random));
    }
    return samples;
}

}  // namespace

TEST(MinMaxPyramid, ShowsTheTrueExtremesOfEveryColumn)
{
    std::mt19937 random(seed());
    std::uniform_int_distribution<int> size(1, 6'000);
    std::uniform_real_distribution<double> part(0.0, 1.0);
    for (int round = 0; round < 60; ++round) {
        const QList<Sample> samples = randomSamples(random, size(random));
        const MinMaxPyramid pyramid(samples, std::chrono::minutes(1));
        const qint64 first = samples.first().atMs;
        const auto whole = static_cast<double>(samples.last().atMs - first + kMinute);
        const auto from = first - kMinute + static_cast<qint64>(part(random) * whole / 2);
        const SeriesSpan span{from, from + kMinute + static_cast<qint64>(part(random) * whole)};
        const double width = static_cast<double>(span.length()) / (1.0 + std::floor(part(random) * 900));
        const QList<BandColumn> columns = pyramid.columns(span, width);
        ASSERT_FALSE(columns.isEmpty());
        ASSERT_EQ(columns.first().span.fromMs, span.fromMs);
        ASSERT_GE(columns.last().span.toMs + 1, span.toMs);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const BandColumn& column = columns.at(i);
            if (i > 0) {
                ASSERT_EQ(column.span.fromMs, columns.at(i - 1).span.toMs);
            }
            std::vector<double> inside;
            for (const Sample& sample : samples) {
                if (sample.hasValue() && sample.atMs >= column.span.fromMs && sample.atMs < column.span.toMs)
                    inside.push_back(sample.value);
            }
            ASSERT_EQ(column.count, static_cast<qint64>(inside.size()));
            if (inside.empty())
                continue;
            ASSERT_EQ(column.least, *std::min_element(inside.begin(), inside.end()));
            ASSERT_EQ(column.most, *std::max_element(inside.begin(), inside.end()));
            const double sum = std::accumulate(inside.begin(), inside.end(), 0.0);
            ASSERT_NEAR(column.mean, sum / static_cast<double>(inside.size()), 1e-9);
            std::sort(inside.begin(), inside.end());
            const size_t half = inside.size() / 2;
            ASSERT_EQ(column.median,
                      inside.size() % 2 == 1 ? inside[half] : (inside[half - 1] + inside[half]) / 2.0);
        }
    }
}

TEST(MinMaxPyramid, ShowsTheMedianWhichOneOutlierDoesNotMove)
{
    const MinMaxPyramid odd({value(0, 10), value(1'000, 900), value(2'000, 12)}, std::chrono::seconds(1));
    EXPECT_EQ(odd.columns({0, 3'000}, 3'000.0).first().median, 12.0);
    const MinMaxPyramid even({value(0, 10), value(1'000, 900), value(2'000, 12), value(3'000, 14)},
                             std::chrono::seconds(1));
    EXPECT_EQ(even.columns({0, 4'000}, 4'000.0).first().median, 13.0);
}

TEST(MinMaxPyramid, IsTheSameBuiltOneByOne)
{
    std::mt19937 random(seed());
    const QList<Sample> samples = randomSamples(random, 3'000);
    const MinMaxPyramid whole(samples, std::chrono::minutes(1));
    MinMaxPyramid grown(std::chrono::minutes(1));
    for (const Sample& sample : samples)
        grown.append(sample);
    const SeriesSpan span = *whole.span();
    EXPECT_EQ(grown.span(), whole.span());
    EXPECT_EQ(grown.columns(span, 1e6), whole.columns(span, 1e6));
    EXPECT_EQ(grown.holes(span), whole.holes(span));
    EXPECT_EQ(grown.downs(span), whole.downs(span));
}

TEST(MinMaxPyramid, BreaksTheLineWhereMoreThanTwoAndAHalfIntervalsLieBetween)
{
    // A step of 150 s is a late look; one of 150.001 s is a missing one.
    const MinMaxPyramid late({value(0, 1), value(150'000, 2)}, std::chrono::minutes(1));
    EXPECT_TRUE(late.columns({0, 200'000}, 100'000.0).last().joins);
    EXPECT_TRUE(late.holes({0, 200'000}).isEmpty());
    const MinMaxPyramid missing({value(0, 1), value(150'001, 2)}, std::chrono::minutes(1));
    EXPECT_FALSE(missing.columns({0, 200'000}, 100'000.0).last().joins);
    const QList<SeriesSpan> expected{{60'000, 150'001}};
    EXPECT_EQ(missing.holes({0, 200'000}), expected);
}

TEST(MinMaxPyramid, KnowsNothingBeforeAndAfterItsLooks)
{
    const MinMaxPyramid pyramid({value(600'000, 1), value(660'000, 2)}, std::chrono::minutes(1));
    const QList<SeriesSpan> expected{{0, 600'000}, {720'000, 1'000'000}};
    EXPECT_EQ(pyramid.holes({0, 1'000'000}), expected);
    const MinMaxPyramid empty{std::chrono::minutes(1)};
    EXPECT_EQ(empty.holes({0, 10}), QList<SeriesSpan>({{0, 10}}));
    EXPECT_EQ(empty.columns({0, 10}, 5.0).first().count, 0);
    EXPECT_FALSE(empty.span());
    EXPECT_FALSE(empty.nearest(5));
}

TEST(MinMaxPyramid, TellsNoAnswerFromNotKnown)
{
    QList<Sample> samples;
    for (qint64 i = 0; i < 10; ++i)
        samples.append(i >= 3 && i < 6 ? down(i * kMinute) : value(i * kMinute, 10));
    const MinMaxPyramid pyramid(samples, std::chrono::minutes(1));
    EXPECT_EQ(pyramid.downs({0, 10 * kMinute}), QList<SeriesSpan>({{3 * kMinute, 6 * kMinute}}));
    EXPECT_TRUE(pyramid.holes({0, 10 * kMinute}).isEmpty());
    // No value for three minutes: the line does not go through.
    EXPECT_FALSE(pyramid.columns({0, 10 * kMinute}, static_cast<double>(kMinute)).at(6).joins);
}

TEST(MinMaxPyramid, TakesTheMiddleStepForAnIntervalThatNobodyStates)
{
    const MinMaxPyramid pyramid({value(0, 1), value(5'000, 1), value(10'000, 1), value(90'000, 1)});
    EXPECT_EQ(pyramid.interval(), std::chrono::seconds(5));
    EXPECT_EQ(pyramid.holes({0, 90'000}), QList<SeriesSpan>({{15'000, 90'000}}));
    EXPECT_EQ(MinMaxPyramid({value(0, 1)}).interval(), std::chrono::minutes(1));
}

TEST(MinMaxPyramid, FindsTheNearestValue)
{
    const MinMaxPyramid pyramid({value(0, 1), value(100, 2), value(300, 3)}, std::chrono::milliseconds(100));
    EXPECT_EQ(pyramid.nearest(-500), 0);
    EXPECT_EQ(pyramid.nearest(49), 0);
    EXPECT_EQ(pyramid.nearest(51), 1);
    EXPECT_EQ(pyramid.nearest(9'000), 2);
    EXPECT_EQ(pyramid.valueAt(1), 2.0);
}

TEST(ResponseBand, KeepsItsColumnsWhereTheyAreWhenItIsPanned)
{
    QList<Sample> samples;
    for (qint64 i = 0; i < 5'000; ++i)
        samples.append(value(i * kMinute, static_cast<double>(i % 97)));
    const auto pyramid = std::make_shared<MinMaxPyramid>(samples, std::chrono::minutes(1));
    const QList<BandSource> sources{{QString(), pyramid}};
    const qint64 width = 7 * kMinute;
    const ResponseBand one = responseBand(sources, {1'000'000, 90'000'000}, width, {}, QTimeZone::utc());
    const ResponseBand other = responseBand(sources, {1'123'456, 90'123'456}, width, {}, QTimeZone::utc());
    int same = 0;
    for (const BandColumn& column : other.lanes.first().columns)
        same += one.lanes.first().columns.contains(column) ? 1 : 0;
    EXPECT_GE(same, other.lanes.first().columns.size() - 2);
    EXPECT_EQ(one.most(), 96.0);
}

TEST(ResponseBand, IsTheSameWhetherItIsPannedToOrMadeAnew)
{
    std::mt19937 random(seed());
    const auto pyramid =
        std::make_shared<MinMaxPyramid>(randomSamples(random, 4'000), std::chrono::minutes(1));
    const QList<BandSource> sources{{QString(), pyramid}};
    const SeriesSpan whole = *pyramid->span();
    std::uniform_int_distribution<qint64> by(-whole.length(), whole.length());
    SeriesSpan span = whole;
    ResponseBand panned;
    for (int i = 0; i < 200; ++i) {
        const qint64 width = i % 7 == 0 ? 3 * kMinute + i : 11 * kMinute;
        panned = responseBand(sources, span, width, {}, QTimeZone::utc(), &panned);
        const ResponseBand anew = responseBand(sources, span, width, {}, QTimeZone::utc());
        ASSERT_EQ(panned.lanes.first().columns, anew.lanes.first().columns);
        const qint64 from = whole.fromMs + by(random) / (1 + i % 30);
        span = {from, from + whole.length() / (1 + i % 5)};
    }
}

TEST(MinMaxPyramid, LetsALookThatCameEarlyEndTheOutage)
{
    const MinMaxPyramid pyramid({down(0), down(kMinute), value(kMinute + 20'000, 4)},
                                std::chrono::minutes(1));
    EXPECT_EQ(pyramid.downs({0, 10 * kMinute}), QList<SeriesSpan>({{0, kMinute + 20'000}}));
}

}  // namespace holdfast
