// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/day_outline.h"
#include "models/measurements/gap_median.h"
#include "models/measurements/sample_merge.h"
#include "tests/unit/measurements/random_seed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace holdfast;

namespace {

constexpr qint64 kDay = 20'000 * kDayMs;

bool isSame(const Sample& a, const Sample& b)
{
    return a.atMs == b.atMs && a.state == b.state && a.hasValue() == b.hasValue() &&
           (!a.hasValue() || a.value == b.value);
}

void expectSame(const std::vector<Sample>& a, const std::vector<Sample>& b)
{
    ASSERT_EQ(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(isSame(a[i], b[i])) << i << " at " << a[i].atMs;
}

void expectComesBack(const std::vector<Sample>& samples)
{
    const DayChunk chunk = encodeDay(samples, kDay);
    std::vector<Sample> back;
    ASSERT_TRUE(decodeDay(chunk.outline, chunk.values, kDay, back));
    expectSame(back, samples);
}

/// Moments of a day in order, by one of several habits of monitors.
std::vector<Sample> anyDay(std::mt19937& chance)
{
    const qint64 step = chosen(chance, 1, 300) * (chosen(chance, 0, 1) == 0 ? 1000 : 1);
    const qint64 jitter = chosen(chance, 0, 2) == 0 ? chosen(chance, 0, 5000) : 0;
    std::map<qint64, Sample> byMoment;
    qint64 at = kDay + chosen(chance, 0, 3'600'000);
    for (qint64 i = chosen(chance, 0, 1500); i > 0 && at < kDay + kDayMs; --i) {
        Sample sample{at, static_cast<MonitorState>(chosen(chance, 0, 40) == 0 ? chosen(chance, 0, 4) : 1)};
        if (chosen(chance, 0, 9) > 0)
            sample.value = static_cast<double>(chosen(chance, 0, 100'000)) / 100;
        byMoment.insert_or_assign(at, sample);
        at +=
            step + (jitter > 0 ? chosen(chance, 0, jitter) : 0) + (chosen(chance, 0, 200) == 0 ? 600'000 : 0);
    }
    std::vector<Sample> samples;
    for (const auto& [moment, sample] : byMoment)
        samples.push_back(sample);
    return samples;
}

}  // namespace

TEST(DayOutline, GivesBackAnyDay)
{
    auto chance = seededChance("DayOutline");
    for (int round = 0; round < 300; ++round)
        expectComesBack(anyDay(chance));
}

TEST(DayOutline, KeepsADayOfOneSampleAMinuteInAFewBytes)
{
    std::vector<Sample> samples;
    for (int i = 0; i < 1440; ++i)
        samples.push_back({kDay + i * 60'000LL, MonitorState::Up, 10.11});
    EXPECT_LT(encodeDay(samples, kDay).outline.size(), 16);
}

TEST(DayOutline, KeepsUnevenMomentsInTwoBytesEach)
{
    auto chance = seededChance("DayOutline");
    std::vector<Sample> samples;
    qint64 at = kDay;
    for (int i = 0; i < 1400; ++i, at += 60'000 + chosen(chance, -100, 100))
        samples.push_back({at, MonitorState::Up});
    EXPECT_LT(encodeDay(samples, kDay).outline.size(), 2 * 1400);
    expectComesBack(samples);
}

TEST(DayOutline, RefusesDamage)
{
    auto chance = seededChance("DayOutline");
    const DayChunk chunk = encodeDay(anyDay(chance), kDay);
    for (int round = 0; round < 2000; ++round) {
        QByteArray outline = chunk.outline;
        if (!outline.isEmpty())
            outline[chosen(chance, 0, outline.size() - 1)] = static_cast<char>(chosen(chance, 0, 255));
        outline.truncate(chosen(chance, 0, outline.size()));
        std::vector<Sample> samples;
        [[maybe_unused]] const bool isRead =
            decodeDay(outline, chunk.values, kDay, samples);  // Must not fall over.
    }
    std::vector<Sample> samples;
    EXPECT_FALSE(decodeDay({}, {}, kDay, samples));
    EXPECT_FALSE(decodeDay("\x07", {}, kDay, samples));
}

TEST(DayOutline, CountsDaysBeforeTheEpochDownwards)
{
    EXPECT_EQ(dayOf(0), 0);
    EXPECT_EQ(dayOf(kDayMs - 1), 0);
    EXPECT_EQ(dayOf(-1), -1);
    EXPECT_EQ(dayOf(-kDayMs), -1);
    EXPECT_EQ(dayOf(-kDayMs - 1), -2);
}

TEST(SampleMerge, IsTheSameInEveryOrder)
{
    auto chance = seededChance("SampleMerge");
    for (int round = 0; round < 200; ++round) {
        std::vector<Sample> samples;
        for (qint64 i = chosen(chance, 1, 60); i > 0; --i) {
            Sample sample{chosen(chance, 0, 20), static_cast<MonitorState>(chosen(chance, 0, 4))};
            if (chosen(chance, 0, 3) > 0)
                sample.value = static_cast<double>(chosen(chance, 0, 5));
            samples.push_back(sample);
        }
        auto shuffled = samples;
        std::shuffle(shuffled.begin(), shuffled.end(), chance);
        const auto half = static_cast<std::ptrdiff_t>(samples.size() / 2);
        std::vector<Sample> first(shuffled.begin(), shuffled.begin() + half);
        std::vector<Sample> second(shuffled.begin() + half, shuffled.end());
        settle(samples);
        settle(first);
        settle(second);
        qint64 contradictions = 0;
        expectSame(mergedLists(first, second, contradictions), samples);
    }
}

TEST(SampleMerge, CountsAMomentThatIsSaidInTwoWaysOnce)
{
    std::vector<Sample> samples{{5, MonitorState::Up},  {5, MonitorState::Down}, {5, MonitorState::Degraded},
                                {6, MonitorState::Up},  {6, MonitorState::Up},   {7, MonitorState::None, 1.5},
                                {7, MonitorState::Down}};
    EXPECT_EQ(settle(samples), 1);
    expectSame(samples, {{5, MonitorState::Down}, {6, MonitorState::Up}, {7, MonitorState::Down, 1.5}});
}

TEST(GapMedian, IsTheLowerMedianOfAllGaps)
{
    auto chance = seededChance("GapMedian");
    for (int round = 0; round < 200; ++round) {
        GapMedian median;
        std::vector<qint64> moments;
        for (qint64 day = 0; day < 4; ++day) {
            std::vector<Sample> samples;
            for (qint64 at = day * kDayMs + chosen(chance, 0, 500'000); at < (day + 1) * kDayMs;
                 at += chosen(chance, 1, 10'000'000)) {
                samples.push_back({at, MonitorState::Up});
                moments.push_back(at);
            }
            median.add(outlineOf(samples));
        }
        std::vector<qint64> gaps;
        for (size_t i = 1; i < moments.size(); ++i)
            gaps.push_back(moments[i] - moments[i - 1]);
        std::sort(gaps.begin(), gaps.end());
        ASSERT_FALSE(gaps.empty());
        EXPECT_EQ(median.median(), gaps[(gaps.size() - 1) / 2]);
    }
    EXPECT_EQ(GapMedian().median(), std::nullopt);
}
