// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_file.h"
#include "tests/unit/calendar/calendar_files.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// A file must be refused as BadInput, naming the file and `where`.
void expectRefused(const QByteArray& content, const QString& where)
{
    const auto years = parseHolidayFile(content, u"a.json"_s);
    ASSERT_FALSE(years) << content.left(100).toStdString();
    EXPECT_EQ(years.error().code, Error::Code::BadInput) << content.left(100).toStdString();
    EXPECT_TRUE(years.error().message.contains(u"a.json"_s)) << years.error().message.toStdString();
    EXPECT_TRUE(years.error().message.contains(where)) << years.error().message.toStdString();
}

QByteArray holidayCn(const QByteArray& days)
{
    return R"({"year": 2026, "papers": [], "days": [{"name": "元旦", "date": "2026-01-01", "isOffDay": true})" +
           days + "]}";
}

}  // namespace

TEST(HolidayFile, ReadsHolidayCnWithThePaperItNames)
{
    const auto years = yearsOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2026.json"));
    ASSERT_EQ(years.size(), 1);
    EXPECT_EQ(years[0].year(), 2026);
    EXPECT_EQ(years[0].source(), u"https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"_s);
    EXPECT_EQ(years[0].days().size(), 39);
    EXPECT_EQ(years[0].days().last(), (HolidayDay{day("2026-10-10"), u"国庆节"_s, false}));
}

TEST(HolidayFile, NamesBothPapersOf2020)
{
    const auto years = yearsOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2020.json"));
    ASSERT_EQ(years.size(), 1);
    EXPECT_EQ(years[0].source().count(u"http://www.gov.cn/"_s), 2);
}

TEST(HolidayFile, ReadsChineseDaysByItsChineseNames)
{
    const auto years = yearsOf(testCalendar(u"chinese-days/2026.json"_s));
    ASSERT_EQ(years.size(), 1);
    EXPECT_EQ(years[0].source(), u"2026.json"_s);
    EXPECT_EQ(years[0].days().size(), 39);
    EXPECT_EQ(years[0].days().first(), (HolidayDay{day("2026-01-01"), u"元旦"_s, true}));
}

TEST(HolidayFile, RefusesTheEmptyStubOf2027)
{
    const auto years = parseHolidayFile(contentOf(testCalendar(u"holiday-cn/2027.json"_s)), u"2027.json"_s);
    ASSERT_FALSE(years);
    EXPECT_EQ(years.error().code, Error::Code::BadInput);
    EXPECT_TRUE(years.error().message.contains(u"not published yet"_s));
}

TEST(HolidayFile, TakesTheFileNameAsSourceWhereNoPaperIsNamed)
{
    const auto years = parseHolidayFile("\xEF\xBB\xBF" + holidayCn({}), u"mine.json"_s);
    ASSERT_TRUE(years);
    EXPECT_EQ(years->first().source(), u"mine.json"_s);
}

TEST(HolidayFile, SaysWhereAHolidayCnFileIsWrong)
{
    expectRefused(holidayCn(R"(, 7)"), u"days[1]"_s);
    expectRefused(holidayCn(R"(, {"date": "2026-01-02", "isOffDay": true})"), u"days[1].name"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": 20260102, "isOffDay": true})"), u"days[1].date"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": "2026-01-02", "isOffDay": 1})"),
                  u"days[1].isOffDay"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": "2026-02-30", "isOffDay": true})"),
                  u"2026-02-30"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": "2026-01-02x", "isOffDay": true})"),
                  u"2026-01-02x"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": "2026-01-01", "isOffDay": false})"),
                  u"2026-01-01"_s);
    expectRefused(holidayCn(R"(, {"name": "元旦", "date": "2029-01-01", "isOffDay": true})")
                      .replace(R"("papers": [], )", {}),
                  u"2029-01-01"_s);
    expectRefused(R"({"year": "2026", "days": []})", u"year"_s);
    expectRefused(R"({"year": 2026.5, "days": []})", u"year"_s);
    expectRefused(R"({"year": 2026, "days": {}})", u"days"_s);
    expectRefused(R"({"year": 2026, "papers": "x", "days": []})", u"papers"_s);
    expectRefused(R"({"year": 2026, "papers": [1], "days": []})", u"papers"_s);
}

TEST(HolidayFile, SaysWhereAChineseDaysFileIsWrong)
{
    expectRefused(R"({"holidays": {"2026-01-01": "a,b,1"}})", u"workdays"_s);
    expectRefused(R"({"holidays": [], "workdays": {}})", u"holidays"_s);
    expectRefused(R"({"holidays": {"2026-1-1": "a,b,1"}, "workdays": {}})", u"2026-1-1"_s);
    expectRefused(R"({"holidays": {"2026-01-01": 1}, "workdays": {}})", u"holidays[2026-01-01]"_s);
    expectRefused(R"({"holidays": {}, "workdays": {}})", u"names no days"_s);
    expectRefused(R"({"holidays": {"2026-01-01": "a,b,1"}, "workdays": {"2026-01-01": "a,b,1"}})",
                  u"2026-01-01"_s);
    expectRefused(R"({"holidays": {"2026-01-01": "a,b,1"}, "workdays": {"2026-01-04": "a,b,1"},
                      "inLieuDays": {"2026-01-04": "a,b,1"}})",
                  u"2026-01-04"_s);
}

TEST(HolidayFile, RefusesWhatIsNoHolidayFile)
{
    expectRefused({}, u"empty"_s);
    expectRefused("  \r\n", u"empty"_s);
    expectRefused("{", u"byte"_s);
    expectRefused("PK\x03\x04", u"byte"_s);
    expectRefused("[1, 2]", u"days"_s);
    expectRefused("{\"days\xFF\": 1}", u"byte"_s);
    expectRefused(QByteArray(kMaxHolidayFileBytes + 1, ' '), u"MiB"_s);
    expectRefused(QByteArray(500'000, '['), u"byte"_s);
    expectRefused(R"({"version": 1})", u"days"_s);
}

TEST(HolidayFile, RefusesEveryTornCopyOfASoundFile)
{
    const QByteArray whole =
        contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2026.json")).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 7)
        EXPECT_FALSE(parseHolidayFile(whole.left(length), u"torn.json"_s)) << length;
}
