// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_ics.h"
#include "models/calendar/ics_text.h"
#include "tests/unit/calendar/calendar_files.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLimit_ms = 1000;

/// A calendar with one event of the given lines, in front of New Year's Day of 2026.
QByteArray calendarWith(const QByteArray& event)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + event +
           "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:元旦(休)\r\nDTSTART;VALUE=DATE:20260101\r\nEND:"
           "VEVENT\r\n"
           "END:VCALENDAR\r\n";
}

Result<QList<HolidayYear>> parsed(const QByteArray& ics)
{
    return parseHolidayFile(ics, u"a.ics"_s);
}

/// The days off and at work, without their names, which the sources spell differently.
QList<std::pair<QDate, bool>> kinds(const HolidayYear& year)
{
    QList<std::pair<QDate, bool>> list;
    for (const HolidayDay& each : year.days())
        list.append({each.date, each.isOffDay});
    return list;
}

/// A file must be refused as BadInput within a second, naming the file and `why`.
void expectRefused(const QByteArray& ics, const QString& why)
{
    QElapsedTimer timer;
    timer.start();
    const auto years = parsed(ics);
    EXPECT_LT(timer.elapsed(), kLimit_ms);
    ASSERT_FALSE(years) << ics.left(200).toStdString();
    EXPECT_EQ(years.error().code, Error::Code::BadInput);
    EXPECT_TRUE(years.error().message.contains(u"a.ics"_s)) << years.error().message.toStdString();
    EXPECT_TRUE(years.error().message.contains(why)) << years.error().message.toStdString();
}

/// As expectRefused, for a file of libical's own test data.
void expectSharedRefused(const QString& name, const QString& why)
{
    const QString path = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/calendars/ics/") + name;
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << path.toStdString() << " is not there";
    expectRefused(contentOf(path), why);
}

}  // namespace

TEST(HolidayIcs, ReadsTheSameDaysFromBothCalendarsAsFromTheJson)
{
    const auto json = yearsOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2026.json"));
    for (const QString& name : {u"holiday-cn/2026.ics"_s, u"chinese-days/2026.ics"_s}) {
        const auto years = yearsOf(testCalendar(name));
        ASSERT_EQ(years.size(), 1) << name.toStdString();
        EXPECT_EQ(years[0].year(), 2026);
        EXPECT_EQ(years[0].source(), u"2026.ics"_s);
        EXPECT_EQ(kinds(years[0]), kinds(json[0])) << name.toStdString();
    }
}

TEST(HolidayIcs, NamesTheDaysOfHolidayCnAsItsJsonDoes)
{
    const auto json = yearsOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2026.json"));
    EXPECT_EQ(yearsOf(testCalendar(u"holiday-cn/2026.ics"_s))[0].days(), json[0].days());
}

TEST(HolidayIcs, TakesTheEndAsTheDayAfterTheLast)
{
    const auto years = parsed(
        calendarWith("SUMMARY:劳动节假期\r\nDTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260503"));
    ASSERT_TRUE(years);
    EXPECT_EQ(years->first().days().mid(1), (QList<HolidayDay>{{day("2026-05-01"), u"劳动节"_s, true},
                                                               {day("2026-05-02"), u"劳动节"_s, true}}));
}

TEST(HolidayIcs, ReadsLinesThatAreFoldedWithinACharacter)
{
    QByteArray summary = "SUMMARY:劳动节（班）";
    summary.insert(summary.indexOf("动") + 1, "\r\n ");
    const auto years = parsed(calendarWith(summary + "\nDTSTART\n ;VALUE=DATE:20260509"));
    ASSERT_TRUE(years);
    EXPECT_EQ(years->first().days().last(), (HolidayDay{day("2026-05-09"), u"劳动节"_s, false}));
}

TEST(HolidayIcs, LeavesOutACancelledEvent)
{
    const auto years =
        parsed(calendarWith("SUMMARY:劳动节假期\r\nDTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED"));
    ASSERT_TRUE(years);
    EXPECT_EQ(years->first().days().size(), 1);
}

TEST(HolidayIcs, RefusesAnEventThatRepeats)
{
    const QByteArray event = "SUMMARY:元旦假期\r\nDTSTART;VALUE=DATE:20260101\r\n";
    expectRefused(calendarWith(event + "RRULE:FREQ=YEARLY"), u"RRULE"_s);
    expectRefused(calendarWith(event + "rrule;X=1:FREQ=YEARLY"), u"repeats"_s);
    expectRefused(calendarWith(event + "RRU\r\n LE:FREQ=YEARLY"), u"RRULE"_s);
    expectRefused(calendarWith(event + "RDATE;VALUE=DATE:20270101"), u"RDATE"_s);
    expectRefused(calendarWith(event + "RECURRENCE-ID;VALUE=DATE:20260101"), u"RECURRENCE-ID"_s);
}

TEST(HolidayIcs, RefusesAnEventThatIsNotMadeOfWholeDays)
{
    const QByteArray start = "SUMMARY:元旦假期\r\nDTSTART;VALUE=DATE:20260101\r\n";
    expectRefused(calendarWith("SUMMARY:元旦假期\r\nDTSTART:20260101T080000Z"), u"whole days"_s);
    expectRefused(calendarWith("SUMMARY:元旦假期"), u"whole days"_s);
    expectRefused(calendarWith(start + "DTSTART;VALUE=DATE:20260102"), u"whole days"_s);
    expectRefused(calendarWith(start + "DTEND:20260102T080000Z"), u"whole days"_s);
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:2026010"), u"whole days"_s);
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:20260230"), u"whole days"_s);
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:rubbish"), u"whole days"_s);
    expectRefused(calendarWith(start + "DURATION:P1D"), u"whole days"_s);
}

TEST(HolidayIcs, RefusesAnEventThatEndsBeforeItBeginsOrLastsMonths)
{
    const QByteArray start = "SUMMARY:元旦假期\r\nDTSTART;VALUE=DATE:20260201\r\n";
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:20260201"), u"2026-02-01"_s);
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:20260131"), u"2026-01-31"_s);
    expectRefused(calendarWith(start + "DTEND;VALUE=DATE:99991231"), u"9999-12-31"_s);
}

TEST(HolidayIcs, RefusesAnEventThatIsNeitherOffNorWork)
{
    expectRefused(calendarWith("SUMMARY:Annual Review\r\nDTSTART;VALUE=DATE:20260501"), u"Annual Review"_s);
    expectRefused(calendarWith("DTSTART;VALUE=DATE:20260501"), u"班"_s);
    expectRefused(calendarWith("SUMMARY:假期\r\nDTSTART;VALUE=DATE:20260501"), u"no name"_s);
}

TEST(HolidayIcs, RefusesContradictoryDays)
{
    expectRefused(calendarWith("SUMMARY:元旦(班)\r\nDTSTART;VALUE=DATE:20260101"), u"2026-01-01"_s);
}

TEST(HolidayIcs, RefusesTextThatIsNotSoundBeforeLibicalSeesIt)
{
    expectRefused("BEGIN:VCALENDAR\r\nEND:VCALENDAR", u"no days"_s);
    expectRefused("BEGIN:VCALENDAR\r\n", u"END:VCALENDAR"_s);
    expectRefused("BEGIN:VEVENT\r\nEND:VEVENT\r\n", u"BEGIN:VCALENDAR"_s);
    expectRefused("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", u"line 2"_s);
    expectRefused("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nX-A:1\r\n", u"line 3"_s);
    expectRefused(calendarWith("SUMMARY:\xFF\xFE"), u"UTF-8"_s);
    expectRefused(calendarWith(QByteArray("SUMMARY:a\0b", 11)), u"control characters"_s);
}

TEST(HolidayIcs, KeepsItsLimits)
{
    QByteArray deep =
        QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray("BEGIN:VEVENT\r\n").repeated(kMaxIcsDepth);
    deep += QByteArray("END:VEVENT\r\n").repeated(kMaxIcsDepth) + "END:VCALENDAR\r\n";
    expectRefused(deep, u"deeper"_s);
    expectRefused("BEGIN:VCALENDAR\r\n" +
                      QByteArray("BEGIN:VTODO\r\nEND:VTODO\r\n").repeated(kMaxIcsComponents) +
                      "END:VCALENDAR\r\n",
                  u"2000"_s);
    // Without this limit libical takes most of a minute for the lines that fit into a file.
    expectRefused(calendarWith(QByteArray("DTSTAMP:x\r\n").repeated(80'000) + "X-A:1"), u"500"_s);
    expectRefused(calendarWith("SUMMARY:" + QByteArray(kMaxIcsLineBytes, 'a')), u"Line 4"_s);
    expectRefused(calendarWith(QByteArray(kMaxIcsBytes, 'a')), u"MiB"_s);
}

TEST(HolidayIcs, EndsWithinASecondOnFilesThatFillTheLimits)
{
    const QByteArray event = "SUMMARY:元旦假期\r\nDTSTART;VALUE=DATE:20260101\r\n";
    const QByteArray manyValues = "CATEGORIES:" + QByteArray("a,").repeated(8000) + "a\r\n";
    const QByteArray manyParameters =
        "ATTENDEE" + QByteArray(";X-A=1").repeated(2600) + ":mailto:a@example.com\r\n";
    const QByteArray manyDates = "X-D;VALUE=DATE:" + QByteArray("20260101,").repeated(1700) + "20260101\r\n";
    for (const QByteArray& line :
         {QByteArray("X-A:1\r\n"), QByteArray("DTSTAMP:x\r\n"), manyValues, manyParameters, manyDates}) {
        const QByteArray full =
            event + line.repeated(std::min<qsizetype>(kMaxIcsProperties - 2, 300'000 / line.size()));
        const QByteArray unit = "BEGIN:VEVENT\r\n" + full + "END:VEVENT\r\n";
        const QByteArray ics =
            "BEGIN:VCALENDAR\r\n" + unit.repeated((kMaxIcsBytes - 100) / unit.size()) + "END:VCALENDAR\r\n";
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto years = parsed(ics);
        EXPECT_LT(timer.elapsed(), kLimit_ms) << line.left(20).toStdString();
    }
}

TEST(HolidayIcs, EndsWithinASecondOnATimeZoneWithEndlessRules)
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0800\r\n"
        "TZOFFSETTO:+0800\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const auto years =
        parsed("BEGIN:VCALENDAR\r\n" + zone.repeated(999) + "END:VCALENDAR\r\n");
    EXPECT_LT(timer.elapsed(), kLimit_ms);
}

TEST(HolidayIcs, SurvivesRandomDamage)
{
    const quint32 seed = 20260224;
    SCOPED_TRACE("seed " + std::to_string(seed));
    QRandomGenerator random(seed);
    const QByteArray whole = contentOf(testCalendar(u"chinese-days/2026.ics"_s));
    const QByteArrayList pieces{"BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "\r\n ", ":", ";", "\"", ",", "\\",
                                "VALUE=",           "99999999",       "=",     "-"};
    for (int round = 0; round < 500; ++round) {
        QByteArray torn = whole;
        for (int i = 0; i < 1 + round % 5; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(torn.size()));
            const QByteArray piece = pieces[random.bounded(static_cast<int>(pieces.size()))];
            torn.replace(at, random.bounded(4), piece);
        }
        const auto years = parsed(torn);
        EXPECT_TRUE(years || !years.error().message.isEmpty());
    }
}

TEST(HolidayIcs, RefusesTimedEventsOfAnOrdinaryCalendar)
{
    expectSharedRefused(u"classify.ics"_s, u"whole days"_s);
}

TEST(HolidayIcs, RefusesEventsWithoutACalendarAroundThem)
{
    expectSharedRefused(u"overlaps.ics"_s, u"BEGIN:VCALENDAR"_s);
}

TEST(HolidayIcs, RefusesEventsThatBreakTheRulesOfICalendar)
{
    expectSharedRefused(u"restriction.ics"_s, u"RECURRENCE-ID"_s);
}

TEST(HolidayIcs, RefusesTheRuleThatExplodes)
{
    expectSharedRefused(u"smallcluster.ics"_s, u"RRULE"_s);
}

TEST(HolidayIcs, RefusesBytesThatAreNotUtf8)
{
    expectSharedRefused(u"poc-05"_s, u"UTF-8"_s);
    expectSharedRefused(u"timezonefuzz895"_s, u"UTF-8"_s);
}
