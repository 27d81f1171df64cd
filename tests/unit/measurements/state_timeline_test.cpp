// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/state_timeline.h"
#include "tests/unit/measurements/random_seed.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace holdfast;

namespace {

constexpr auto kUp = MonitorState::Up;
constexpr auto kDegraded = MonitorState::Degraded;
constexpr auto kDown = MonitorState::Down;
constexpr qint64 kMinute = 60'000;

/// What a timeline says at each whole number in [0, end).
std::vector<int> pointwise(const Timeline& timeline, qint64 end)
{
    std::vector<int> states(static_cast<size_t>(end), 0);
    for (const Span& span : timeline) {
        for (qint64 at = std::max<qint64>(0, span.from); at < std::min(span.to, end); ++at)
            states[static_cast<size_t>(at)] = static_cast<int>(span.state);
    }
    return states;
}

Timeline anyTimeline(std::mt19937& chance, qint64 end)
{
    Timeline timeline;
    for (qint64 at = chosen(chance, 0, 10); at < end;) {
        const qint64 to = at + chosen(chance, 1, 12);
        append(timeline, {at, to, static_cast<MonitorState>(chosen(chance, 1, 4))});
        at = to + (chosen(chance, 0, 1) == 0 ? 0 : chosen(chance, 1, 9));
    }
    return timeline;
}

std::vector<Span> anySpans(std::mt19937& chance, qint64 end)
{
    std::vector<Span> spans;
    for (qint64 i = chosen(chance, 0, 12); i > 0; --i) {
        const qint64 from = chosen(chance, 0, end - 1);
        spans.push_back(
            {from, from + chosen(chance, 0, 20), static_cast<MonitorState>(chosen(chance, 1, 4))});
    }
    return spans;
}

}  // namespace

TEST(SampleTimeline, LetsASampleSpeakUntilTheNext)
{
    SampleTimeline samples;
    samples.add(0, kUp, kMinute);
    samples.add(1 * kMinute, kUp, kMinute);
    samples.add(2 * kMinute, kDown, kMinute);
    samples.add(4 * kMinute, kUp, kMinute);  // Two intervals: one look was missed.
    EXPECT_EQ(samples.finish(), (Timeline{{0, 2 * kMinute, kUp},
                                          {2 * kMinute, 4 * kMinute, kDown},
                                          {4 * kMinute, 5 * kMinute, kUp}}));
}

TEST(SampleTimeline, KnowsNothingBeyondOneIntervalBeforeAGap)
{
    SampleTimeline samples;
    samples.add(0, kUp, kMinute);
    samples.add(150'000, kUp, kMinute);  // Exactly two and a half: no gap.
    samples.add(300'001, kDown, kMinute);
    EXPECT_EQ(samples.finish(), (Timeline{{0, 150'000 + kMinute, kUp}, {300'001, 300'001 + kMinute, kDown}}));
}

TEST(SampleTimeline, BridgesNothingWhereNobodySaysHowOftenIsLooked)
{
    SampleTimeline samples;
    samples.add(0, kDown, 0);
    samples.add(1, kDown, 0);
    EXPECT_EQ(samples.finish(), Timeline{});
}

TEST(SampleTimeline, PassesOverSamplesWithoutAState)
{
    SampleTimeline samples;
    samples.add(0, kDown, kMinute);
    samples.add(30'000, MonitorState::None, kMinute);
    samples.add(kMinute, kUp, kMinute);
    EXPECT_EQ(samples.finish(), (Timeline{{0, kMinute, kDown}, {kMinute, 2 * kMinute, kUp}}));
}

TEST(SampleTimeline, SaysTheSameOfAnOutlineAsOfItsSamples)
{
    auto chance = seededChance("SampleTimeline");
    for (int round = 0; round < 300; ++round) {
        std::vector<Sample> samples;
        qint64 at = 0;
        for (qint64 i = chosen(chance, 0, 200); i > 0; --i) {
            samples.push_back(
                {at, static_cast<MonitorState>(chosen(chance, 0, 3) == 0 ? chosen(chance, 0, 4) : 1)});
            if (chosen(chance, 0, 1) == 0)
                samples.back().value = 1;  // Without a state that is nothing, with neither it is an end.
            at += chosen(chance, 0, 5) == 0 ? chosen(chance, 1, 400) : 60;
        }
        const qint64 interval = chosen(chance, 0, 100);
        SampleTimeline one;
        for (const Sample& sample : samples) {
            if (sample.isUnknown())
                one.addUnknown(sample.atMs);
            else
                one.add(sample.atMs, sample.state, interval);
        }
        SampleTimeline other;
        other.add(outlineOf(samples), interval);
        EXPECT_EQ(other.finish(), one.finish());
    }
}

TEST(TimelineOf, LetsTheHigherNumberHoldAndCoverageBeUp)
{
    EXPECT_EQ(timelineOf({{10, 20, kDegraded}, {15, 18, kDown}, {40, 45, kDown}}, {{0, 30, kUp}}),
              (Timeline{{0, 10, kUp},
                        {10, 15, kDegraded},
                        {15, 18, kDown},
                        {18, 20, kDegraded},
                        {20, 30, kUp},
                        {40, 45, kDown}}));
}

TEST(TimelineOf, AgreesWithAskingEveryMoment)
{
    auto chance = seededChance("TimelineOf");
    constexpr qint64 kEnd = 60;
    for (int round = 0; round < 500; ++round) {
        const auto stated = anySpans(chance, kEnd);
        const auto covered = anySpans(chance, kEnd);
        std::vector<int> expected(kEnd, 0);
        for (qint64 at = 0; at < kEnd; ++at) {
            const auto holds = [at](const Span& span) { return span.from <= at && at < span.to; };
            int state = 0;
            for (const Span& span : stated)
                state = holds(span) ? std::max(state, static_cast<int>(span.state)) : state;
            if (state == 0 && std::any_of(covered.cbegin(), covered.cend(), holds))
                state = 1;
            expected[static_cast<size_t>(at)] = state;
        }
        EXPECT_EQ(pointwise(timelineOf(stated, covered), kEnd), expected);
    }
}

TEST(Overlay, AgreesWithAskingEveryMoment)
{
    auto chance = seededChance("Overlay");
    constexpr qint64 kEnd = 80;
    for (int round = 0; round < 500; ++round) {
        const Timeline upper = anyTimeline(chance, kEnd);
        const Timeline lower = anyTimeline(chance, kEnd);
        auto expected = pointwise(upper, kEnd);
        const auto below = pointwise(lower, kEnd);
        for (size_t i = 0; i < expected.size(); ++i)
            expected[i] = expected[i] != 0 ? expected[i] : below[i];
        const Timeline both = overlay(upper, lower);
        EXPECT_EQ(pointwise(both, kEnd), expected);
        for (size_t i = 1; i < both.size(); ++i)
            EXPECT_LE(both[i - 1].to, both[i].from);
        const auto part = pointwise(clipped(both, 20, 50), kEnd);
        for (size_t i = 0; i < part.size(); ++i)
            EXPECT_EQ(part[i], i >= 20 && i < 50 ? expected[i] : 0);
    }
}

TEST(TimelineBytes, GiveBackADay)
{
    auto chance = seededChance("TimelineBytes");
    const qint64 day = 20'000 * kDayMs;
    for (int round = 0; round < 200; ++round) {
        Timeline timeline;
        for (qint64 at = day; at < day + kDayMs;) {
            const qint64 to = std::min(day + kDayMs, at + chosen(chance, 1, 20'000'000));
            append(timeline, {at, to, static_cast<MonitorState>(chosen(chance, 1, 4))});
            at = to + (chosen(chance, 0, 1) == 0 ? 0 : chosen(chance, 1, 3'000'000));
        }
        const QByteArray bytes = encodeTimeline(timeline, day);
        Timeline back;
        ASSERT_TRUE(decodeTimeline(bytes, day, back));
        EXPECT_EQ(back, timeline);
        Timeline damaged;
        EXPECT_FALSE(decodeTimeline(QByteArray(bytes + "\x05"), day, damaged));
    }
}
