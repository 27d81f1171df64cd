// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/table/table_files.h"

#include <random>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

}  // namespace

TEST(TableLayout, SavedAsJsonReadsTheTableInTheSameWay)
{
    TableCase table("时间,主机,监控项,状态,耗时(ms),备注\n"
                    "2026-05-01 08:00:00,web-1,http,正常,12,\n"
                    "2026-05-01 08:00:00,web-2,http,故障,,超时\n");
    table.answers.zone = shanghai();
    const TableSketch sketch = table.sketch();
    EXPECT_TRUE(sketch.questions.isEmpty());
    table.read();
    TableCase again("时间,主机,监控项,状态,耗时(ms),备注\n"
                    "2026-05-01 08:00:00,web-1,http,正常,12,\n"
                    "2026-05-01 08:00:00,web-2,http,故障,,超时\n");
    again.answers.zone = shanghai();
    again.answers.columns = sketch.columnsJson;
    EXPECT_EQ(again.sketch().columnsJson, sketch.columnsJson);
    again.read();
    ASSERT_EQ(again.sink.names(), (QStringList{u"web-1 / http"_s, u"web-2 / http"_s}));
    EXPECT_EQ(again.sink.names(), table.sink.names());
    EXPECT_EQ(again.sink.samples[1][0].state, MonitorState::Down);
    EXPECT_EQ(again.sink.descriptions[0].unit, u"ms"_s);
    EXPECT_EQ(again.sink.remarks, QStringList{u"超时"_s});
}

TEST(TableLayout, NamesWhatIsWrongInAnAnswer)
{
    TableCase table("time,monitor,state\n2026-05-01T00:00:00Z,a,up\n");
    for (const auto& [key, value] :
         {std::pair(u"time"_s, QJsonValue(u"when"_s)), std::pair(u"value"_s, QJsonValue(9)),
          std::pair(u"rows"_s, QJsonValue(u"heaps"_s)), std::pair(u"encoding"_s, QJsonValue(u"klingon"_s)),
          std::pair(u"words"_s, QJsonValue(QJsonObject{{u"up"_s, u"fine"_s}}))}) {
        table.answers.columns = {{key, value}};
        EXPECT_FALSE(table.refusal().isEmpty()) << key.toStdString();
    }
}

TEST(TableLayout, AsksWhatUnknownWordsMean)
{
    TableCase table("time,monitor,state\n2026-05-01T00:00:00Z,a,grün\n2026-05-01T00:01:00Z,a,rot\n");
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().examples, (QStringList{u"grün"_s, u"rot"_s}));
    table.answers.columns = {{u"words"_s, QJsonObject{{u"grün"_s, u"up"_s}, {u"rot"_s, u"down"_s}}}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.samples[0][1].state, MonitorState::Down);
}

TEST(TableLayout, AsksWhatOneMeansOfAColumnOfFailures)
{
    TableCase table("时间,监控项,是否故障\n2026-05-01T00:00:00Z,a,0\n2026-05-01T00:01:00Z,a,1\n");
    EXPECT_FALSE(table.read().questions.isEmpty());
    table.answers.columns = {{u"words"_s, QJsonObject{{u"0"_s, u"up"_s}, {u"1"_s, u"down"_s}}}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.samples[0][1].state, MonitorState::Down);
}

TEST(TableLayout, KnowsTheOtherWordThoughItComesLate)
{
    QByteArray text = "time,monitor,up\n";
    for (int i = 0; i < 3000; ++i)
        text += "2026-05-01T00:00:00Z,a,1\n";
    TableCase table(text + "2026-05-01T00:01:00Z,a,0\n");
    EXPECT_EQ(table.read().rows, 3001);
    EXPECT_EQ(table.sink.samples[0].back().state, MonitorState::Down);
}

TEST(TableLayout, AsksWhereNothingNamesTheColumns)
{
    TableCase table("2026-05-01T00:00:00Z,a,up\n2026-05-01T00:01:00Z,a,down\n");
    EXPECT_FALSE(table.read().questions.isEmpty());
    table.answers.columns = {{u"time"_s, 1}, {u"monitor"_s, 2}, {u"state"_s, 3}};
    EXPECT_EQ(table.read().rows, 2);
}

TEST(TableLayout, DoesNotMixTheHostsOfColumnsThatItDoesNotKnow)
{
    TableCase table("time,host,cpu,memory\n2026-05-01T00:00:00Z,a,1.5,2\n2026-05-01T00:00:00Z,b,3,4\n");
    EXPECT_EQ(table.read().questions.size(), 1);
    table.answers.columns = {{u"value"_s, u"cpu"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.names(), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(table.sink.descriptions[0].metric, Metric::Resource);
}

TEST(TableLayout, ReadsSharesOfPeriodsOnlyWhenToldTo)
{
    TableCase table("日期,模块,可用率\n2026-03-29,CRM,99.98%\n2026-03-30,CRM,100 %\n2026-03-31,CRM,—\n");
    table.answers.zone = QTimeZone("Europe/Berlin");
    EXPECT_EQ(table.read().questions.size(), 1);
    table.answers.columns = {{u"rows"_s, u"shares"_s}, {u"period"_s, u"day"_s}};
    EXPECT_EQ(table.read().rows, 3);
    ASSERT_EQ(table.sink.aggregates[0].size(), 2U);
    // The clock is put forward on that day: it has 23 hours, of which 0.02 % are 16.56 s.
    const Aggregate& first = table.sink.aggregates[0][0];
    EXPECT_EQ(first.from, at("2026-03-28T23:00:00Z"));
    EXPECT_EQ(first.to, at("2026-03-29T22:00:00Z"));
    EXPECT_EQ(first.down, std::chrono::seconds(17));
    EXPECT_EQ(first.up + first.down, std::chrono::hours(23));
}

TEST(TableLayout, AsksWhetherACommaStandsBeforeDecimals)
{
    TableCase table("time;monitor;value\n2026-05-01T00:00:00Z;a;1,234\n2026-05-01T00:01:00Z;a;2,500\n");
    EXPECT_EQ(table.read().questions.size(), 1);
    table.answers.columns = {{u"decimal"_s, u","_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.samples[0][0].value, 1.234);
    TableCase told("time;monitor;value\n2026-05-01T00:00:00Z;a;1,234\n2026-05-01T00:01:00Z;a;2,5\n");
    EXPECT_EQ(told.read().rows, 2);
    EXPECT_EQ(told.sink.samples[0][0].value, 1.234);
}

TEST(TableLayout, ReadsDurationsOfOutages)
{
    TableCase table(
        "Service,Start,Duration (min)\nCRM,2026-06-01T08:00:00Z,30\nCRM,2026-06-02T08:00:00Z,1h 5m\n"
        "CRM,2026-06-03T08:00:00Z,soon\n");
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.intervals[0][0].to, at("2026-06-01T08:30:00Z"));
    EXPECT_EQ(table.sink.intervals[0][1].to, at("2026-06-02T09:05:00Z"));
    EXPECT_EQ(table.sink.refusedLines(), QList<qint64>{4});
}

TEST(TableSketch, ShowsWhatThePersonMustSee)
{
    TableCase table("导出,,\n时间;监控项;状态\n2026-05-01 08:00:00;CRM;正常\n2026-05-01 08:01:00;CRM;中断\n");
    const TableSketch sketch = table.sketch();
    EXPECT_EQ(sketch.encoding, u"utf-8"_s);
    EXPECT_EQ(sketch.separator, u";"_s);
    EXPECT_EQ(sketch.headerLine, 2);
    EXPECT_EQ(sketch.rows.size(), 4);
    EXPECT_EQ(sketch.layout.column(ColumnRole::State), 2);
    EXPECT_EQ(sketch.columns.at(0).profile.times, 2);
    EXPECT_EQ(sketch.columns.at(2).profile.words.value(u"中断"_s), 1);
    ASSERT_EQ(sketch.questions.size(), 1);
    EXPECT_EQ(sketch.questions.first().about, ImportQuestion::About::Zone);
}

TEST(TableReading, SurvivesWhateverBytesThereAre)
{
    const auto seed = qEnvironmentVariableIntValue("HOLDFAST_SEED") != 0
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                          : std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const QByteArrayList bases{
        "time,monitor,state,response_ms\n2026-05-01T00:00:00Z,a,up,1.5\n\"2026/5/1 8:00\",b,down,\n",
        "服务;开始时间;结束时间\n甲;01.05.2026 08:00;01.05.2026 09:00\n",
        "Time\tcore\n1777593600000\t1,5\n1777593660000\t99.9%\n"};
    const QByteArrayList pieces{"\"", "\n", "\r", ",", ";", "\t", QByteArray(1, '\0'), "\xff", "年",
                                "+",  "-",  "E+", "9", ":", "%"};
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = bases.at(round % bases.size());
        for (auto i = random() % 12; i > 0; --i) {
            const auto where = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() + 1));
            if (random() % 2 == 0)
                bytes.insert(where, pieces.at(static_cast<qsizetype>(random() %
                                                                     static_cast<unsigned>(pieces.size()))));
            else
                bytes.remove(where, 1 + static_cast<qsizetype>(random() % 4));
        }
        TableCase table(bytes);
        table.answers.zone = QTimeZone("Europe/Berlin");
        table.answers.dateOrder = DateOrder::DayMonthYear;
        const auto outcome = csvReader().read({table.path, table.answers, {}}, table.sink);
        EXPECT_TRUE(outcome || !outcome.error().message.isEmpty()) << bytes.constData();
    }
}

TEST(TableReading, StopsWhenAsked)
{
    QByteArray text = "time,monitor,state\n";
    for (int i = 0; i < 50'000; ++i)
        text += "2026-05-01T00:00:00Z,a,up\n";
    const TableCase table(text);
    KeepingSink sink;
    const auto outcome = csvReader().read({table.path, {}, [](qint64, qint64) { return false; }}, sink);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Cancelled);
}

}  // namespace holdfast
