// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/duration_text.h"
#include "models/measurements/table/number_reader.h"
#include "models/tabular/csv_stream.h"
#include "tests/support/json_file.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <random>

namespace holdfast {

namespace {

using Outcome = NumberReader::Outcome;

struct Case {
    const char* text;
    double value;
    const char* unit;
};

void expectAll(const NumberReader& reader, std::initializer_list<Case> cases)
{
    for (const Case& wanted : cases) {
        const auto read = reader.read(wanted.text);
        EXPECT_EQ(read.outcome, Outcome::Number) << wanted.text;
        EXPECT_DOUBLE_EQ(read.value, wanted.value) << wanted.text;
        EXPECT_EQ(read.unit, wanted.unit) << wanted.text;
    }
}

}  // namespace

TEST(NumberReader, ReadsNumbersWithAPoint)
{
    expectAll(NumberReader('.'), {{"10.11", 10.11, ""},
                                  {" 94.79799999999999 ", 94.79799999999999, ""},
                                  {"-5", -5, ""},
                                  {"+5", 5, ""},
                                  {"9.4e-05", 9.4e-05, ""},
                                  {"5.47457e+08", 5.47457e+08, ""},
                                  {"1,234,567", 1'234'567, ""},
                                  {"12,345", 12'345, ""},
                                  {"1 234 567", 1'234'567, ""},
                                  {"1\u00A0234.5", 1'234.5, ""},
                                  {"99.98%", 99.98, "%"},
                                  {"100 %", 100, "%"},
                                  {"12.3 ms", 12.3, "ms"},
                                  {"1.02 s", 1020, "ms"},
                                  {"512 GB", 512e9, "bytes"},
                                  {"2 KiB", 2048, "bytes"},
                                  {"1,024.5 GB", 1024.5e9, "bytes"}});
}

TEST(NumberReader, ReadsDecimalsToTheLastBit)
{
    const auto seed = qEnvironmentVariableIntValue("HOLDFAST_SEED") != 0
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                          : std::random_device{}();
    std::mt19937_64 random(seed);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = QByteArray::number(qint64(random() % 1'000'000'000'000'000));
        text.insert(1 + static_cast<qsizetype>(random() % static_cast<quint64>(text.size())), '.');
        text += QByteArray::number(qint64(random() % 1000));
        text.truncate(2 + static_cast<qsizetype>(random() % 18));
        if (text.endsWith('.'))
            text += '0';
        const auto read = NumberReader('.').read({text.constData(), static_cast<size_t>(text.size())});
        ASSERT_EQ(read.value, text.toDouble()) << "seed " << seed << ": " << text.constData();
    }
}

TEST(NumberReader, ReadsNumbersWithAComma)
{
    expectAll(NumberReader(','), {{"99,98", 99.98, ""},
                                  {"98,957609", 98.957609, ""},
                                  {"450", 450, ""},
                                  {"1.234.567,5", 1'234'567.5, ""},
                                  {"1,234", 1.234, ""}});
}

TEST(NumberReader, KnowsTheSignsForNoValue)
{
    for (const char* text : {"", " ", "-", "—", "－", "N/A", "null", "NaN"})
        EXPECT_EQ(NumberReader('.').read(text).outcome, Outcome::Nothing) << text;
}

TEST(NumberReader, RefusesWhatIsNoNumber)
{
    for (const char* text : {"abc", "1.2.3", "12 parsecs", "1,23", "1,2345", "inf", "1 23", "--5", "."})
        EXPECT_EQ(NumberReader('.').read(text).outcome, Outcome::NoNumber) << text;
    EXPECT_EQ(NumberReader(',').read("1.5").outcome, Outcome::NoNumber);
}

TEST(NumberReader, RefusesNumbersThatASpreadsheetShortened)
{
    for (const char* text : {"1.23E+05", "1.38E+10", "-2E+11"})
        EXPECT_EQ(NumberReader('.').read(text).outcome, Outcome::Shortened) << text;
}

TEST(NumberReader, LeavesOpenWhatMayBeThousandsOrDecimals)
{
    EXPECT_EQ(NumberReader(0).read("1,234").outcome, Outcome::Undecided);
    EXPECT_EQ(NumberReader(0).read("1.234").outcome, Outcome::Undecided);
    EXPECT_EQ(NumberReader(0).read("0.123").outcome, Outcome::Number);
    EXPECT_EQ(NumberReader(0).read("1,234.5").value, 1234.5);
}

TEST(NumberReader, ReadsTheConstructedTables)
{
    const QString folder = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/csv/constructed/");
    if (!QFileInfo::exists(folder))
        GTEST_SKIP() << "the shared data is not there";
    const QJsonObject expected = readJsonFile(folder + QStringLiteral("expected.json"));
    const QJsonObject columns = expected.value(QStringLiteral("percent_thousands.csv"))
                                    .toObject()
                                    .value(QStringLiteral("numbers"))
                                    .toObject();
    const auto stream = CsvStream::open(folder + QStringLiteral("percent_thousands.csv"));
    ASSERT_TRUE(stream);
    TableRow row;
    ASSERT_TRUE(stream.value()->next(row));
    QList<QJsonArray> wanted;
    for (const std::string_view name : row.fields)
        wanted.append(
            columns.value(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))).toArray());
    for (qsizetype line = 0; stream.value()->next(row); ++line) {
        for (size_t column = 0; column < row.fields.size(); ++column) {
            const QJsonArray& numbers = wanted.at(static_cast<qsizetype>(column));
            if (numbers.isEmpty())
                continue;
            const auto read = NumberReader('.').read(row.fields[column]);
            const QJsonValue number = numbers.at(line);
            EXPECT_EQ(read.outcome, number.isNull() ? Outcome::Nothing : Outcome::Number)
                << row.fields[column];
            EXPECT_EQ(read.value, number.toDouble()) << row.fields[column];
        }
    }
}

TEST(DurationText, ReadsTheFormsThatTablesHave)
{
    using namespace std::chrono_literals;
    EXPECT_EQ(readDuration("1h 5m 12s", 0s), 1h + 5min + 12s);
    EXPECT_EQ(readDuration("0 hrs, 5 mins", 0s), 5min);
    EXPECT_EQ(readDuration("1小时5分钟", 0s), 65min);
    EXPECT_EQ(readDuration("2 days 3 hours", 0s), 51h);
    EXPECT_EQ(readDuration("00:05:12", 0s), 5min + 12s);
    EXPECT_EQ(readDuration("30:15:00", 0s), 30h + 15min);
    EXPECT_EQ(readDuration("90", 60s), 90min);
    EXPECT_EQ(readDuration("1.5", 3600s), 90min);
    EXPECT_EQ(readDuration("250ms", 0s), 250ms);
    for (const char* text : {"90", "", "5:12", "soon", "1h and", "-5m"})
        EXPECT_FALSE(readDuration(text, 0s)) << text;
}

}  // namespace holdfast
