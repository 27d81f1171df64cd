// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/work_calendar.h"
#include "tests/unit/calendar/calendar_files.h"

#include <gtest/gtest.h>

#include <limits>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// A year with New Year's Day off and the given further days.
HolidayYear year(int number, const QList<HolidayDay>& further, const QString& source = u"test"_s)
{
    return HolidayYear::make(number, source,
                             QList<HolidayDay>{{QDate(number, 1, 1), u"元旦"_s, true}} + further)
        .value();
}

}  // namespace

TEST(WorkCalendar, CountsAMakeUpSaturdayAsAWorkingDay)
{
    const WorkCalendar calendar = shippedCalendar();
    for (const char* saturday : {"2026-02-14", "2026-02-28", "2026-05-09", "2026-10-10"}) {
        EXPECT_EQ(day(saturday).dayOfWeek(), Qt::Saturday);
        EXPECT_TRUE(calendar.isWorkingDay(day(saturday))) << saturday;
    }
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-03-07")));
}

TEST(WorkCalendar, CountsAHolidayOnAWeekdayAsOff)
{
    const WorkCalendar calendar = shippedCalendar();
    EXPECT_FALSE(calendar.isWorkingDay(day("2026-02-23")));
    EXPECT_TRUE(calendar.isWorkingDay(day("2026-02-24")));
}

TEST(WorkCalendar, FindsTheLatestNoticeDateOfEveryPublishedPair)
{
    const WorkCalendar shipped = shippedCalendar();
    const WorkCalendar second = chineseDaysCalendar();
    const auto rows = rowsOf(testCalendar(u"expected_workdays_before.csv"_s));
    EXPECT_EQ(rows.size(), 22);
    for (const QStringList& row : rows) {
        const QDate before = QDate::fromString(row[0], Qt::ISODate);
        const WorkCalendar::Reckoned expected{QDate::fromString(row[2], Qt::ISODate), true};
        const std::string shown = row.join(u' ').toStdString();
        EXPECT_EQ(shipped.latestNoticeDate(before, row[1].toInt()).value(), expected) << shown;
        EXPECT_EQ(second.latestNoticeDate(before, row[1].toInt()).value(), expected) << shown;
        EXPECT_EQ(shipped.isWorkingDay(before), row[3] == "yes"_L1) << shown;
    }
}

TEST(WorkCalendar, CountsTheWorkingDaysOfEveryMonthFrom2020To2026)
{
    const WorkCalendar shipped = shippedCalendar();
    const WorkCalendar second = chineseDaysCalendar();
    const auto rows = rowsOf(testCalendar(u"expected_working_days_per_month.csv"_s));
    EXPECT_EQ(rows.size(), 84);
    for (const QStringList& row : rows) {
        const int year = row[0].left(4).toInt();
        const int month = row[0].mid(5).toInt();
        const WorkCalendar::Counted expected{row[2].toInt(), true};
        EXPECT_EQ(shipped.workingDaysIn(year, month).value(), expected) << row[0].toStdString();
        EXPECT_EQ(second.workingDaysIn(year, month).value(), expected) << row[0].toStdString();
    }
}

TEST(WorkCalendar, GivesTheSameAnswerFromBothSourcesOnEveryDay)
{
    const WorkCalendar shipped = shippedCalendar();
    const WorkCalendar second = chineseDaysCalendar();
    for (QDate date(2020, 1, 1); date <= QDate(2026, 12, 31); date = date.addDays(1)) {
        EXPECT_EQ(shipped.isWorkingDay(date), second.isWorkingDay(date))
            << date.toString(Qt::ISODate).toStdString();
        EXPECT_TRUE(shipped.isKnown(date));
    }
}

TEST(WorkCalendar, AddsWorkingDaysOverAHolidayWithMakeUpDays)
{
    // 2026-02-13 is a Friday; then 14 (make-up Saturday), 24, 25, 26, 27, 28 (make-up Saturday), March 2.
    const WorkCalendar calendar = shippedCalendar();
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-13"), 1)->date, day("2026-02-14"));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-13"), 2)->date, day("2026-02-24"));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-13"), 6)->date, day("2026-02-28"));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-02-13"), 7)->date, day("2026-03-02"));
}

TEST(WorkCalendar, SaysWhenAReckoningPassesAYearWithoutData)
{
    const WorkCalendar calendar = shippedCalendar();
    EXPECT_FALSE(calendar.isKnown(day("2027-01-01")));
    EXPECT_FALSE(calendar.isKnown(day("2019-12-31")));
    // Thursday and Friday; New Year's Day of 2027 is a Friday, and counts as a working day for want of data.
    EXPECT_EQ(calendar.addWorkingDays(day("2026-12-30"), 1).value(),
              (WorkCalendar::Reckoned{day("2026-12-31"), true}));
    EXPECT_EQ(calendar.addWorkingDays(day("2026-12-30"), 2).value(),
              (WorkCalendar::Reckoned{day("2027-01-01"), false}));
    EXPECT_FALSE(calendar.latestNoticeDate(day("2027-01-04"), 3)->isKnown);
    EXPECT_FALSE(calendar.workingDaysIn(2027, 10)->isKnown);
    // 2020-01-01 is off, so the reckoning goes on into 2019.
    EXPECT_EQ(calendar.latestNoticeDate(day("2020-01-02"), 1).value(),
              (WorkCalendar::Reckoned{day("2019-12-31"), false}));
}

TEST(WorkCalendar, DoesNotCallAReckoningUnknownForTheDayItStartsFrom)
{
    EXPECT_EQ(shippedCalendar().latestNoticeDate(day("2027-01-01"), 1).value(),
              (WorkCalendar::Reckoned{day("2026-12-31"), true}));
}

TEST(WorkCalendar, LetsTheLaterYearSpeakForADayThatTwoPapersName)
{
    // 2022-12-30 is a Friday.
    const HolidayYear before = year(2022, {{day("2022-12-30"), u"a"_s, false}});
    const HolidayYear after = year(2023, {{day("2022-12-30"), u"b"_s, true}});
    EXPECT_FALSE(WorkCalendar({before, after}).isWorkingDay(day("2022-12-30")));
    EXPECT_FALSE(WorkCalendar({after, before}).isWorkingDay(day("2022-12-30")));
}

TEST(WorkCalendar, LetsALaterImportOfTheSameYearReplaceTheEarlierOneWhole)
{
    const HolidayYear shipped = year(2022, {{day("2022-12-30"), u"a"_s, true}});
    const HolidayYear imported = year(2022, {});
    EXPECT_TRUE(WorkCalendar({shipped, imported}).isWorkingDay(day("2022-12-30")));
    EXPECT_FALSE(WorkCalendar({imported, shipped}).isWorkingDay(day("2022-12-30")));
}

TEST(WorkCalendar, KnowsOnlySaturdaysAndSundaysWithoutAnyData)
{
    const WorkCalendar calendar({});
    EXPECT_EQ(calendar.latestNoticeDate(day("2026-02-24"), 3).value(),
              (WorkCalendar::Reckoned{day("2026-02-19"), false}));
    EXPECT_EQ(calendar.workingDaysIn(2026, 2).value(), (WorkCalendar::Counted{20, false}));
}

TEST(WorkCalendar, RefusesAbsurdNumbersAndDays)
{
    const WorkCalendar calendar = shippedCalendar();
    for (const int days : {0, -1, WorkCalendar::kMaxDays + 1, std::numeric_limits<int>::max()}) {
        EXPECT_EQ(calendar.latestNoticeDate(day("2026-02-24"), days).error().code, Error::Code::InvalidValue)
            << days;
        EXPECT_EQ(calendar.addWorkingDays(day("2026-02-24"), days).error().code, Error::Code::InvalidValue)
            << days;
    }
    EXPECT_TRUE(calendar.latestNoticeDate(day("2026-02-24"), WorkCalendar::kMaxDays));
    EXPECT_FALSE(calendar.latestNoticeDate(QDate(), 3));
    EXPECT_FALSE(calendar.addWorkingDays(QDate(200'000, 1, 1), 3));
    EXPECT_FALSE(calendar.workingDaysIn(2026, 13));
    EXPECT_FALSE(calendar.workingDaysIn(0, 1));
}
