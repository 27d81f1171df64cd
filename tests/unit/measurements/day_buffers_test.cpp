// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/day_buffers.h"
#include "tests/unit/measurements/random_seed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace holdfast;

namespace {

constexpr size_t kBudget = 256 * 1024;

/// What was handed on, by series and day, and how often anything was.
struct HandedOn {
    std::map<std::pair<int, qint64>, std::vector<qint64>> moments;
    int times = 0;

    void take(int series, qint64 day, const std::vector<Sample>& samples)
    {
        ++times;
        for (const Sample& sample : samples)
            moments[{series, day}].push_back(sample.atMs);
    }
};

void add(DayBuffers& buffers, int series, qint64 atMs)
{
    DayBuffers::Buffer& buffer = buffers.open(series, dayOf(atMs));
    if (buffer.samples.size() == buffer.samples.capacity())
        buffers.grow(buffer);
    buffer.samples.push_back({atMs, MonitorState::Up});
}

}  // namespace

TEST(DayBuffers, HandOnEveryDayOnceWhereAFileIsInOrderOfTime)
{
    HandedOn handed;
    DayBuffers buffers(
        [&](int series, qint64 day, std::vector<Sample>& samples) { handed.take(series, day, samples); },
        kBudget);
    for (qint64 minute = 0; minute < 60 * 1440; ++minute) {
        for (int series = 0; series < 3; ++series)
            add(buffers, series, minute * 60'000);
    }
    buffers.finish();
    EXPECT_EQ(handed.times, 3 * 60);
    EXPECT_EQ(handed.moments.size(), 3U * 60);
    for (const auto& [key, moments] : handed.moments)
        EXPECT_EQ(moments.size(), 1440U);
}

TEST(DayBuffers, LoseNothingAndHandOnRarelyWhereAFileIsShuffled)
{
    auto chance = seededChance("DayBuffers");
    constexpr int kSamples = 200'000;
    std::vector<qint64> moments(kSamples);
    std::iota(moments.begin(), moments.end(), 0);
    std::shuffle(moments.begin(), moments.end(), chance);
    HandedOn handed;
    DayBuffers buffers(
        [&](int series, qint64 day, std::vector<Sample>& samples) { handed.take(series, day, samples); },
        kBudget);
    for (const qint64 moment : moments)
        add(buffers, static_cast<int>(moment % 3), moment * 10'000);
    buffers.finish();
    size_t total = 0;
    for (const auto& [key, taken] : handed.moments)
        total += taken.size();
    EXPECT_EQ(total, moments.size());
    // A twentieth fits at once, in 72 buffers of a hundred and more.
    EXPECT_LT(handed.times, kSamples / 50);
}
