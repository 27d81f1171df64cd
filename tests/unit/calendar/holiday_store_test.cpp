// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_file.h"
#include "models/calendar/holiday_store.h"
#include "models/calendar/shipped_holidays.h"
#include "tests/support/json_file.h"
#include "tests/support/test_folder.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

TEST(HolidayStore, KeepsImportedYearsAndNoticesThatNothingChanged)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    HolidayStore store(*opened.database);
    const auto years =
        parseHolidayFile(readTestData(u"calendars/chinese-days/2026.json"_s), u"2026.json"_s).value();
    EXPECT_EQ(store.put(years, test.time.now()).value(), 1);
    EXPECT_EQ(store.put(years, test.time.now()).value(), 0);
    EXPECT_EQ(store.years().value(), years);
}

TEST(ShippedHolidays, ReachFrom2020To2026)
{
    const auto years = shippedHolidays();
    ASSERT_TRUE(years);
    ASSERT_EQ(years->size(), 7);
    for (qsizetype i = 0; i < years->size(); ++i)
        EXPECT_EQ(years->at(i).year(), 2020 + i);
}
