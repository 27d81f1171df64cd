// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/time_reader.h"
#include "tests/unit/measurements/table/table_files.h"

#include <QDateTime>

#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Outcome = TimeReader::Outcome;

struct Case {
    const char* text;
    const char* utc;
};

/// Reads `text` in UTC; nothing where it cannot be read.
std::optional<qint64> readUtc(const char* text, std::optional<DateOrder> order = {})
{
    TimeReader reader(QTimeZone::utc(), order);
    qint64 ms = 0;
    return reader.read(text, ms) == Outcome::Read ? std::optional(ms) : std::nullopt;
}

Outcome outcomeOf(const char* text, const std::optional<QTimeZone>& zone, std::optional<DateOrder> order = {})
{
    TimeReader reader(zone, order);
    qint64 ms = 0;
    return reader.read(text, ms);
}

}  // namespace

TEST(TimeReader, ReadsTheFormsThatTablesHave)
{
    const Case cases[] = {{"2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z"},
                          {"2025-01-01T08:00:00.250+08:00", "2025-01-01T00:00:00.250Z"},
                          {"2025-01-01 08:00:00 +0800", "2025-01-01T00:00:00Z"},
                          {"2025-01-01T03:30:00-03:30", "2025-01-01T07:00:00Z"},
                          {"2025-01-01 00:00:00 UTC", "2025-01-01T00:00:00Z"},
                          {"2026-05-01 08:00:00", "2026-05-01T08:00:00Z"},
                          {"2026-05-01 08:00", "2026-05-01T08:00:00Z"},
                          {"2026-05-01", "2026-05-01T00:00:00Z"},
                          {"2026/5/1 8:05", "2026-05-01T08:05:00Z"},
                          {"01.05.2026 08:00:00", "2026-05-01T08:00:00Z"},
                          {"2026年5月1日 8时5分6秒", "2026-05-01T08:05:06Z"},
                          {"2026年5月1日8时5分", "2026-05-01T08:05:00Z"},
                          {"2026年5月1日 下午3:05", "2026-05-01T15:05:00Z"},
                          {"2026/6/1 上午 12:05:00", "2026-06-01T00:05:00Z"},
                          {"2026/6/1 下午 12:05:00", "2026-06-01T12:05:00Z"},
                          {"2026/6/1 星期一 08：00：00", "2026-06-01T08:00:00Z"},
                          {"2026-05-21 08:04:17 PM", "2026-05-21T20:04:17Z"},
                          {"1 May 2026 08:00", "2026-05-01T08:00:00Z"},
                          {"May 1, 2026 8:00 pm", "2026-05-01T20:00:00Z"},
                          {"Fri, 01 May 2026 08:00:00 GMT", "2026-05-01T08:00:00Z"},
                          {"20260501080000", "2026-05-01T08:00:00Z"},
                          {"20260501", "2026-05-01T00:00:00Z"},
                          {"1777593600", "2026-05-01T00:00:00Z"},
                          {"1777593600.5", "2026-05-01T00:00:00.500Z"},
                          {"1777593600000", "2026-05-01T00:00:00Z"},
                          {"1777593600000000", "2026-05-01T00:00:00Z"},
                          {"46174.5", "2026-06-01T12:00:00Z"},
                          {"2026-05-01 24:00:00", "2026-05-02T00:00:00Z"}};
    for (const Case& wanted : cases)
        EXPECT_EQ(
            readUtc(wanted.text),
            QDateTime::fromString(QString::fromLatin1(wanted.utc), Qt::ISODateWithMs).toMSecsSinceEpoch())
            << wanted.text;
}

TEST(TimeReader, TakesNothingElseForATime)
{
    for (const char* text :
         {"", "up", "12", "10.11", "2026", "2026-13-01 00:00", "2026-02-30", "2026-05-01 25:00",
          "2026-05-01 08:60", "2026-05-01 08:00 CST", "2026-05-01 13:00 AM", "192.168.100.1", "123456",
          "2026-05-01 08:00:00 extra", "1.75E+12", "2026-5"})
        EXPECT_FALSE(readUtc(text)) << text;
}

TEST(TimeReader, NeverGuessesTheOrderOfADate)
{
    const char* text = "03/04/2026 10:00";
    EXPECT_EQ(outcomeOf(text, QTimeZone::utc()), Outcome::NoOrder);
    EXPECT_EQ(readUtc(text, DateOrder::DayMonthYear), toMs(at("2026-04-03T10:00:00Z")));
    EXPECT_EQ(readUtc(text, DateOrder::MonthDayYear), toMs(at("2026-03-04T10:00:00Z")));
    EXPECT_EQ(outcomeOf("13/04/2026", QTimeZone::utc(), DateOrder::MonthDayYear), Outcome::NoDate);
    EXPECT_EQ(readUtc("26/05/01 10:00", DateOrder::YearMonthDay), toMs(at("2026-05-01T10:00:00Z")));
    EXPECT_EQ(readUtc("1/5/26 10:00", DateOrder::DayMonthYear), toMs(at("2026-05-01T10:00:00Z")));
}

TEST(TimeReader, NeverGuessesAZone)
{
    EXPECT_EQ(outcomeOf("2026-05-01 08:00:00", std::nullopt), Outcome::NoZone);
    EXPECT_EQ(outcomeOf("46174.5", std::nullopt), Outcome::NoZone);
    EXPECT_EQ(outcomeOf("2026-05-01T08:00:00+08:00", std::nullopt), Outcome::Read);
    EXPECT_EQ(outcomeOf("1777593600", std::nullopt), Outcome::Read);
}

TEST(TimeReader, RefusesHoursThatTheClockSkipsOrRepeats)
{
    // America/New_York, 2014: forward on 9 March at 02:00, back on 2 November at 02:00 (tzdata).
    const QTimeZone newYork("America/New_York");
    EXPECT_EQ(outcomeOf("2014-03-09 02:30:00", newYork), Outcome::Skipped);
    EXPECT_EQ(outcomeOf("2014-11-02 01:30:00", newYork), Outcome::Twice);
    TimeReader reader(newYork, std::nullopt);
    const Case cases[] = {{"2014-03-09 01:59:59", "2014-03-09T06:59:59Z"},
                          {"2014-03-09 03:00:00", "2014-03-09T07:00:00Z"},
                          {"2014-11-02 00:59:59", "2014-11-02T04:59:59Z"},
                          {"2014-11-02 02:00:00", "2014-11-02T07:00:00Z"},
                          {"2014-07-01 12:00:00", "2014-07-01T16:00:00Z"}};
    for (const Case& wanted : cases) {
        qint64 ms = 0;
        EXPECT_EQ(reader.read(wanted.text, ms), Outcome::Read) << wanted.text;
        EXPECT_EQ(ms, toMs(at(wanted.utc))) << wanted.text;
    }
}

TEST(TimeReader, ReadsManyTimesAsQtDoes)
{
    const auto seed = qEnvironmentVariableIntValue("HOLDFAST_SEED") != 0
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                          : std::random_device{}();
    std::mt19937 random(seed);
    for (const char* name :
         {"UTC", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"}) {
        const QTimeZone zone(name);
        TimeReader reader(zone, std::nullopt);
        qint64 at = 1'700'000'000'000;
        for (int i = 0; i < 20'000; ++i) {
            at += static_cast<qint64>(random() % 7'200) * 1000;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
            const QByteArray text = local.toString(u"yyyy-MM-dd HH:mm:ss"_s).toUtf8();
            qint64 ms = 0;
            const Outcome outcome = reader.read(text.constData(), ms);
            // The clock may have shown that time twice; then nothing is said.
            const qint64 hour = 3'600'000;
            const bool isTwice = zone.offsetFromUtc(local.addMSecs(-hour)) != zone.offsetFromUtc(local) ||
                                 zone.offsetFromUtc(local.addMSecs(hour)) != zone.offsetFromUtc(local);
            if (outcome == Outcome::Twice)
                ASSERT_TRUE(isTwice) << "seed " << seed << ": " << name << " " << text.constData();
            else
                ASSERT_EQ(ms, at) << "seed " << seed << ": " << name << " " << text.constData();
        }
    }
}

}  // namespace holdfast
