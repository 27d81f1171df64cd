// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates whose order a file does or does not tell, and the clocks of the constructed files.
#include "tests/support/json_file.h"
#include "tests/unit/measurements/table/table_files.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kFolder = QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/csv/constructed/");

class TableDates : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QFileInfo::exists(kFolder))
            GTEST_SKIP() << "the shared data is not there";
        expected = readJsonFile(kFolder + u"expected.json"_s);
        answers.zone = QTimeZone::utc();
    }
    Result<ReadOutcome> read(const QString& name)
    {
        return csvReader().read({kFolder + name, answers, {}}, sink);
    }

    QJsonObject expected;
    ImportAnswers answers;
    KeepingSink sink;
};

Instant utc(const QJsonValue& text)
{
    return at((text.toString() + u'Z').toUtf8().constData());
}

}  // namespace

TEST_F(TableDates, AskForTheOrderThatNoDateOfTheFileTells)
{
    const auto asked = read(u"ambiguous_dates.csv"_s);
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->questions.size(), 1);
    EXPECT_EQ(asked->questions.first().about, ImportQuestion::About::DateOrder);
    EXPECT_EQ(asked->questions.first().examples.first(), u"03/04/2026 10:00"_s);
    const QJsonObject wanted = expected.value(u"ambiguous_dates.csv"_s).toObject();
    for (const auto& [order, key] : {std::pair(DateOrder::DayMonthYear, u"iso_if_dmy"_s),
                                     std::pair(DateOrder::MonthDayYear, u"iso_if_mdy"_s)}) {
        answers.dateOrder = order;
        KeepingSink taken;
        ASSERT_TRUE(csvReader().read({kFolder + u"ambiguous_dates.csv"_s, answers, {}}, taken));
        const QJsonArray iso = wanted.value(key).toArray();
        ASSERT_EQ(taken.names(), (QStringList{u"A"_s, u"B"_s}));
        EXPECT_EQ(taken.intervals[0][0].from, utc(iso.at(0)));
        EXPECT_EQ(taken.intervals[1][0].from, utc(iso.at(1)));
    }
}

TEST_F(TableDates, ReadClocksOfTwelveHours)
{
    const auto asked = read(u"clock_12h.csv"_s);
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->questions.size(), 1);
    EXPECT_EQ(asked->questions.first().about, ImportQuestion::About::DateOrder);
    answers.dateOrder = DateOrder::MonthDayYear;
    ASSERT_TRUE(read(u"clock_12h.csv"_s));
    const QJsonArray iso = expected.value(u"clock_12h.csv"_s).toObject().value(u"iso"_s).toArray();
    ASSERT_EQ(sink.intervals.size(), static_cast<size_t>(iso.size()));
    for (qsizetype i = 0; i < iso.size(); ++i) {
        const StateInterval& interval = sink.intervals[static_cast<size_t>(i)][0];
        EXPECT_EQ(interval.from, utc(iso.at(i).toArray().at(0)));
        EXPECT_EQ(interval.to, utc(iso.at(i).toArray().at(1)));
    }
}

TEST_F(TableDates, AskWhichOfTwoColumnsWithOneNameIsMeant)
{
    const auto asked = read(u"duplicate_header.csv"_s);
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->questions.size(), 1);
    EXPECT_EQ(asked->questions.first().about, ImportQuestion::About::Columns);
    for (const auto& [number, wanted] :
         {std::pair(1, "2026-06-01T00:00:00Z"), std::pair(3, "2026-06-01T00:01:00Z")}) {
        answers.columns = {{u"time"_s, number}};
        KeepingSink taken;
        const auto outcome = csvReader().read({kFolder + u"duplicate_header.csv"_s, answers, {}}, taken);
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->rows, 1);
        EXPECT_EQ(taken.samples[0][0].atMs, toMs(at(wanted)));
    }
    answers.columns = {{u"time"_s, u"时间"_s}};
    EXPECT_FALSE(read(u"duplicate_header.csv"_s));
}

TEST_F(TableDates, ReadDaysOfASpreadsheetAndReportShortenedNumbers)
{
    answers.columns = {{u"time"_s, u"时间"_s}, {u"value"_s, u"手机号"_s}, {u"monitor"_s, u"工号"_s}};
    const auto outcome = read(u"excel_mangled.csv"_s);
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    EXPECT_EQ(sink.refusedLines(), QList<qint64>{2});
    EXPECT_EQ(sink.names(), QStringList{u"000123"_s});
    EXPECT_EQ(sink.samples[0][0].atMs, toMs(at("2026-06-01T18:00:00Z")));
}

TEST(TableDateOrder, IsToldByAnyLineOfTheFile)
{
    QByteArray text = "time,monitor,state\n";
    for (int i = 0; i < 5000; ++i)
        text += "03/04/2026 10:00,a,up\n";
    TableCase table(text + "13/04/2026 10:00,a,up\n");
    table.answers.zone = QTimeZone::utc();
    EXPECT_EQ(table.sketch().dateOrderLine, 5002);
    EXPECT_EQ(table.read().rows, 5001);
    EXPECT_EQ(table.sink.samples[0][0].atMs, toMs(at("2026-04-03T10:00:00Z")));
}

TEST(TableDateOrder, IsRefusedWithBothLinesWhereTheyContradict)
{
    TableCase table("time,monitor,state\n03/04/2026,a,up\n13/04/2026,a,up\n04/13/2026,a,up\n");
    table.answers.zone = QTimeZone::utc();
    const QString message = table.refusal();
    EXPECT_TRUE(message.contains(u"lines 3 and 4"_s)) << message.toStdString();
}

}  // namespace holdfast
