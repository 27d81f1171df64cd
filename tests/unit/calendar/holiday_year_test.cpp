// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_year.h"
#include "tests/unit/calendar/calendar_files.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const HolidayDay kNewYear{QDate(2023, 1, 1), u"元旦"_s, true};

Error::Code refusal(const QList<HolidayDay>& days)
{
    return HolidayYear::make(2023, u"test"_s, days).error().code;
}

QList<int> numbers(const Result<QList<HolidayYear>>& years)
{
    QList<int> list;
    for (const HolidayYear& year : years.value())
        list.append(year.year());
    return list;
}

}  // namespace

TEST(HolidayYear, RefusesAnEmptyListAndSaysThatItDoesNotMeanNoHolidays)
{
    const auto made = HolidayYear::make(2027, u"2027.json"_s, {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::InvalidValue);
    EXPECT_TRUE(made.error().message.contains(u"does not mean"_s));
    EXPECT_TRUE(made.error().message.contains(u"2027.json"_s));
}

TEST(HolidayYear, RefusesAYearThatHasOnlyDaysOfItsNeighbours)
{
    EXPECT_EQ(refusal({{day("2022-12-31"), u"元旦"_s, true}}), Error::Code::InvalidValue);
    EXPECT_EQ(refusal({{day("2023-04-23"), u"劳动节"_s, false}}), Error::Code::InvalidValue);
}

TEST(HolidayYear, TakesDaysOfTheNeighbouringYearsAndNoFurther)
{
    EXPECT_TRUE(HolidayYear::make(2023, u"test"_s, {kNewYear, {day("2022-12-31"), u"元旦"_s, true}}));
    EXPECT_TRUE(HolidayYear::make(2023, u"test"_s, {kNewYear, {day("2024-01-01"), u"元旦"_s, true}}));
    EXPECT_EQ(refusal({kNewYear, {day("2021-12-31"), u"元旦"_s, true}}), Error::Code::InvalidValue);
    EXPECT_EQ(refusal({kNewYear, {day("2025-01-01"), u"元旦"_s, true}}), Error::Code::InvalidValue);
    EXPECT_EQ(refusal({kNewYear, {QDate(), u"元旦"_s, true}}), Error::Code::InvalidValue);
}

TEST(HolidayYear, RefusesADayThatIsBothOffAndWorking)
{
    EXPECT_EQ(refusal({kNewYear, {day("2023-01-01"), u"元旦"_s, false}}), Error::Code::InvalidValue);
}

TEST(HolidayYear, KeepsADayThatIsStatedTwiceAlikeOnceAndSortsByDate)
{
    // In 2020 the Mid-Autumn Festival fell on National Day.
    const auto made = HolidayYear::make(2020, u"test"_s,
                                        {{day("2020-10-01"), u"国庆节"_s, true},
                                         {day("2020-01-01"), u"元旦"_s, true},
                                         {day("2020-10-01"), u"中秋节"_s, true}});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->days(), (QList<HolidayDay>{{day("2020-01-01"), u"元旦"_s, true},
                                               {day("2020-10-01"), u"国庆节"_s, true}}));
}

TEST(HolidayYear, RefusesBlankTextsAndImpossibleYears)
{
    EXPECT_EQ(refusal({kNewYear, {day("2023-05-01"), u" "_s, true}}), Error::Code::InvalidValue);
    EXPECT_FALSE(HolidayYear::make(2023, u" "_s, {kNewYear}));
    EXPECT_FALSE(HolidayYear::make(1899, u"test"_s, {{day("1899-01-01"), u"a"_s, true}}));
    EXPECT_FALSE(HolidayYear::make(10'000, u"test"_s, {{QDate(10'000, 1, 1), u"a"_s, true}}));
}

TEST(HolidayYear, IsGroupedByTheCalendarYear)
{
    EXPECT_EQ(numbers(groupIntoYears({{day("2023-05-01"), u"a"_s, true}, {day("2022-05-01"), u"a"_s, true}},
                                     u"f"_s)),
              (QList<int>{2022, 2023}));
    EXPECT_FALSE(groupIntoYears({}, u"f"_s));
}

TEST(HolidayYear, DoesNotMakeAYearKnownByAFewDaysAtTheEdgeOfTheNext)
{
    const HolidayDay december{day("2022-12-31"), u"元旦"_s, true};
    const HolidayDay january{day("2024-01-01"), u"元旦"_s, true};
    const HolidayDay may{day("2023-05-01"), u"劳动节"_s, true};
    const auto years = groupIntoYears({december, kNewYear, may, january}, u"f"_s);
    EXPECT_EQ(numbers(years), QList<int>{2023});
    EXPECT_EQ(years->first().days().size(), 4);
}
