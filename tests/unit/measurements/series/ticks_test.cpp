// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/time_ticks.h"
#include "models/measurements/series/value_ticks.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QTimeZone zone(const char* name)
{
    return QTimeZone(QByteArray(name));
}

qint64 ms(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
}

QStringList shown(const TimeTicks& ticks, const QTimeZone& in)
{
    QStringList texts;
    for (const qint64 at : ticks.at)
        texts.append(QDateTime::fromMSecsSinceEpoch(at, in).toString(u"MM-dd HH:mm"_s));
    return texts;
}

}  // namespace

TEST(TimeTicks, AreMidnightsOfTheZone)
{
    const QTimeZone shanghai = zone("Asia/Shanghai");
    const TimeTicks ticks =
        timeTicks({ms(u"2026-11-01T00:00:00Z"_s), ms(u"2026-11-06T00:00:00Z"_s)}, shanghai, 8);
    EXPECT_EQ(ticks.unit, TickUnit::Day);
    EXPECT_EQ(shown(ticks, shanghai), QStringList({u"11-02 00:00"_s, u"11-03 00:00"_s, u"11-04 00:00"_s,
                                                   u"11-05 00:00"_s, u"11-06 00:00"_s}));
}

TEST(TimeTicks, KeepToTheClockOnTheWallWhereItIsPutForward)
{
    // Berlin, 2026-03-29: 02:00 becomes 03:00.
    const QTimeZone berlin = zone("Europe/Berlin");
    const TimeTicks ticks =
        timeTicks({ms(u"2026-03-28T18:00:00Z"_s), ms(u"2026-03-29T18:00:00Z"_s)}, berlin, 10);
    EXPECT_EQ(ticks.unit, TickUnit::Hour);
    EXPECT_EQ(ticks.step, 3);
    EXPECT_EQ(shown(ticks, berlin),
              QStringList({u"03-28 21:00"_s, u"03-29 00:00"_s, u"03-29 03:00"_s, u"03-29 06:00"_s,
                           u"03-29 09:00"_s, u"03-29 12:00"_s, u"03-29 15:00"_s, u"03-29 18:00"_s}));
}

TEST(TimeTicks, KeepToTheClockOnTheWallWhereItIsPutBack)
{
    // Berlin, 2026-10-25: 03:00 becomes 02:00, and the day has 25 hours.
    const QTimeZone berlin = zone("Europe/Berlin");
    const TimeTicks ticks =
        timeTicks({ms(u"2026-10-24T20:00:00Z"_s), ms(u"2026-10-25T20:00:00Z"_s)}, berlin, 6);
    EXPECT_EQ(shown(ticks, berlin),
              QStringList({u"10-25 00:00"_s, u"10-25 06:00"_s, u"10-25 12:00"_s, u"10-25 18:00"_s}));
    const TimeTicks days =
        timeTicks({ms(u"2026-10-23T22:00:00Z"_s), ms(u"2026-10-27T23:00:00Z"_s)}, berlin, 8);
    EXPECT_EQ(shown(days, berlin), QStringList({u"10-24 00:00"_s, u"10-25 00:00"_s, u"10-26 00:00"_s,
                                                u"10-27 00:00"_s, u"10-28 00:00"_s}));
}

TEST(TimeTicks, AreRoundInAZoneOfThreeQuartersOfAnHour)
{
    const QTimeZone kathmandu = zone("Asia/Kathmandu");
    const TimeTicks ticks =
        timeTicks({ms(u"2026-11-01T00:00:00Z"_s), ms(u"2026-11-01T05:00:00Z"_s)}, kathmandu, 8);
    EXPECT_EQ(shown(ticks, kathmandu).first(), u"11-01 06:00"_s);
    EXPECT_EQ(ticks.at.size(), 5);
}

TEST(TimeTicks, AreFirstDaysOfMonthsInAYear)
{
    const QTimeZone shanghai = zone("Asia/Shanghai");
    const TimeTicks ticks =
        timeTicks({ms(u"2025-12-31T16:00:00Z"_s), ms(u"2026-12-31T16:00:00Z"_s)}, shanghai, 14);
    EXPECT_EQ(ticks.unit, TickUnit::Month);
    ASSERT_EQ(ticks.at.size(), 13);
    for (const qint64 at : ticks.at)
        EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(at, shanghai).toString(u"dd HH:mm"_s), u"01 00:00"_s);
}

TEST(TimeTicks, AreNeverMoreThanThereIsRoomFor)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    const qint64 from = ms(u"2026-03-01T09:17:00Z"_s);
    for (qint64 length = 3 * 60'000; length < 9LL * 365 * 86'400'000; length = length * 5 / 3) {
        for (const int most : {2, 5, 9, 20}) {
            const TimeTicks ticks = timeTicks({from, from + length}, berlin, most);
            EXPECT_LE(ticks.at.size(), most + 1) << length;
            EXPECT_TRUE(std::is_sorted(ticks.at.cbegin(), ticks.at.cend()));
        }
    }
    EXPECT_TRUE(timeTicks({from, from}, berlin, 5).at.isEmpty());
}

TEST(ValueTicks, EncloseWhatTheyAreFor)
{
    for (const auto& [least, most] : {std::pair(0.0, 187.0), std::pair(99.71, 100.0), std::pair(-12.0, 43.2),
                                      std::pair(0.0, 0.004), std::pair(5.0, 5.0)}) {
        const ValueTicks ticks = valueTicks(least, most, 6);
        EXPECT_LE(ticks.at.first(), least + 1e-9);
        EXPECT_GE(ticks.at.last(), most - 1e-9);
        EXPECT_LE(ticks.at.size(), 8);
    }
}

TEST(DurationTicks, AreStepsThatClocksHave)
{
    // A budget of 43 min 12 s; the same overdrawn by 1 h 38 min; one of a year.
    EXPECT_EQ(durationTicks(0.0, 2'592.0, 6).at, QList<double>({0, 600, 1'200, 1'800, 2'400, 3'000}));
    EXPECT_EQ(durationTicks(-5'928.0, 2'592.0, 6).step, 1'800.0);
    EXPECT_EQ(durationTicks(0.0, 31'536.0, 6).step, 2 * 3'600.0);
    EXPECT_EQ(durationTicks(0.0, 40 * 86'400.0, 6).step, 8 * 86'400.0);
}

TEST(ValueTicks, AreRoundAndToldApartByTheirDecimals)
{
    const ValueTicks tens = valueTicks(0.0, 187.0, 6);
    EXPECT_EQ(tens.step, 50.0);
    EXPECT_EQ(tens.decimals, 0);
    const ValueTicks fine = valueTicks(99.7, 100.0, 5);
    EXPECT_NEAR(fine.step, 0.1, 1e-12);
    EXPECT_EQ(fine.decimals, 1);
    EXPECT_EQ(valueTicks(99.95, 100.0, 6).decimals, 2);
}

}  // namespace holdfast
