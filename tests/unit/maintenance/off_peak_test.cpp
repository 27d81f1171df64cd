// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/off_peak.h"
#include "tests/unit/calendar/calendar_files.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Days = OffPeakHours::Days;

Instant at(const char* text, const QTimeZone& zone = QTimeZone("Asia/Shanghai"))
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    moment.setTimeZone(zone);
    return instantFromMs(moment.toMSecsSinceEpoch());
}

OffPeakHours hours(const char* from, const char* to, Days days = Days::Daily)
{
    return {days, *minuteOfDay(QString::fromLatin1(from)), *minuteOfDay(QString::fromLatin1(to)), {}, {}};
}

OffPeakAnswer held(const QList<OffPeakHours>& hours, const char* from, const char* to)
{
    return holdAgainst(hours, at(from), at(to), QTimeZone("Asia/Shanghai"), shippedCalendar());
}

}  // namespace

TEST(OffPeak, HoldsAWindowFromItsFirstToItsLastMoment)
{
    const QList<OffPeakHours> night{hours("00:00", "06:00")};
    EXPECT_TRUE(held(night, "2026-05-20 00:00", "2026-05-20 06:00").isOffPeak());
    EXPECT_TRUE(held(night, "2026-05-20 03:10", "2026-05-20 03:11").isOffPeak());
    EXPECT_EQ(held(night, "2026-05-20 00:00", "2026-05-20 06:01").firstPeak, at("2026-05-20 06:00"));
    EXPECT_EQ(held(night, "2026-05-19 23:59", "2026-05-20 01:00").firstPeak, at("2026-05-19 23:59"));
    EXPECT_EQ(held({}, "2026-05-20 00:00", "2026-05-20 01:00").firstPeak, at("2026-05-20 00:00"));
}

TEST(OffPeak, RunsOverMidnightAsOneStretch)
{
    const QList<OffPeakHours> night{hours("22:00", "06:00")};
    EXPECT_TRUE(held(night, "2026-05-19 22:00", "2026-05-20 06:00").isOffPeak());
    EXPECT_TRUE(held(night, "2026-05-20 01:00", "2026-05-20 05:00").isOffPeak());
    EXPECT_EQ(held(night, "2026-05-19 23:00", "2026-05-20 23:00").firstPeak, at("2026-05-20 06:00"));
    EXPECT_TRUE(
        held({hours("22:00", "24:00"), hours("00:00", "06:00")}, "2026-05-19 22:00", "2026-05-20 06:00")
            .isOffPeak());
}

TEST(OffPeak, BelongsToTheDayOnWhichItBegins)
{
    // 2026-05-09 is a Saturday that people work (in exchange for 1 May); 2026-05-10 a Sunday off.
    const QList<OffPeakHours> working{hours("22:00", "06:00", Days::Working)};
    EXPECT_TRUE(held(working, "2026-05-09 22:00", "2026-05-10 06:00").isOffPeak());
    EXPECT_FALSE(held(working, "2026-05-10 22:00", "2026-05-11 06:00").isOffPeak());
    const QList<OffPeakHours> off{hours("00:00", "24:00", Days::Off)};
    EXPECT_FALSE(held(off, "2026-05-09 10:00", "2026-05-09 11:00").isOffPeak());
    EXPECT_TRUE(held(off, "2026-05-10 00:00", "2026-05-11 00:00").isOffPeak());
    // 2026-10-01 … 07 are holidays.
    EXPECT_TRUE(held(off, "2026-10-01 08:00", "2026-10-07 20:00").isOffPeak());
}

TEST(OffPeak, SaysWhereTheHolidaysAreNotKnown)
{
    EXPECT_FALSE(held({hours("00:00", "24:00", Days::Off)}, "2031-05-10 01:00", "2031-05-10 02:00").isKnown);
    EXPECT_TRUE(held({hours("00:00", "24:00")}, "2031-05-10 01:00", "2031-05-10 02:00").isKnown);
    EXPECT_TRUE(held({hours("00:00", "24:00", Days::Off)}, "2026-05-10 01:00", "2026-05-10 02:00").isKnown);
}

TEST(OffPeak, HoldsOnlyWhileItIsValid)
{
    OffPeakHours night = hours("22:00", "06:00");
    night.validFrom = QDate(2026, 5, 1);
    night.validTo = QDate(2026, 5, 31);
    EXPECT_FALSE(held({night}, "2026-04-30 23:00", "2026-05-01 01:00").isOffPeak());
    EXPECT_TRUE(held({night}, "2026-05-31 23:00", "2026-06-01 06:00").isOffPeak());
    EXPECT_FALSE(held({night}, "2026-06-01 22:00", "2026-06-01 23:00").isOffPeak());
}

TEST(OffPeak, KeepsLocalTimeWhenTheClocksChange)
{
    const QTimeZone berlin("Europe/Berlin");
    const WorkCalendar calendar = shippedCalendar();
    // 2026-03-29: 02:00 becomes 03:00; the night from 00:00 to 06:00 has five hours.
    const QList<OffPeakHours> night{hours("00:00", "06:00")};
    const Instant spring = at("2026-03-29 00:00", berlin);
    EXPECT_TRUE(holdAgainst(night, spring, spring + std::chrono::hours(5), berlin, calendar).isOffPeak());
    EXPECT_EQ(holdAgainst(night, spring, spring + std::chrono::hours(6), berlin, calendar).firstPeak,
              spring + std::chrono::hours(5));
    // 2026-10-25: 03:00 becomes 02:00; it has seven.
    const Instant autumn = at("2026-10-25 00:00", berlin);
    EXPECT_TRUE(holdAgainst(night, autumn, autumn + std::chrono::hours(7), berlin, calendar).isOffPeak());
    // Hours that begin at a time that does not exist begin with the next that does.
    const QList<OffPeakHours> gap{hours("02:30", "06:00")};
    EXPECT_TRUE(
        holdAgainst(gap, at("2026-03-29 03:30", berlin), at("2026-03-29 06:00", berlin), berlin, calendar)
            .isOffPeak());
    EXPECT_FALSE(
        holdAgainst(gap, at("2026-03-29 01:30", berlin), at("2026-03-29 04:00", berlin), berlin, calendar)
            .isOffPeak());
}

TEST(OffPeakHours, ReadsTimesOfDay)
{
    EXPECT_EQ(minuteOfDay(u"00:00"_s), 0);
    EXPECT_EQ(minuteOfDay(u"06:30"_s), 390);
    EXPECT_EQ(minuteOfDay(u"24:00"_s), 1440);
    for (const QString& text : {u"24:01"_s, u"6:00"_s, u"12:60"_s, u"25:00"_s, u""_s, u"１２:00"_s})
        EXPECT_EQ(minuteOfDay(text), std::nullopt) << text.toStdString();
}

}  // namespace holdfast
