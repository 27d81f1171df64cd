// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rfc3339.h"
#include "tests/support/json_file.h"
#include "tests/unit/measurements/readers/reader_files.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

ImportAnswers inZone(const char* zone)
{
    ImportAnswers answers;
    answers.zone = QTimeZone(zone);
    return answers;
}

class Zabbix : public ReaderTest {
protected:
    void needShared()
    {
        if (!hasSharedData(u"zabbix"_s))
            GTEST_SKIP() << "no shared test data";
    }
    static QJsonObject expected() { return readJsonFile(sharedData(u"zabbix/expected.json"_s)); }
};

/// What `local` means in UTC+8.
Instant inChina(const QString& local)
{
    return *parseRfc3339(local + u"+08:00"_s);
}

void expectProblem(const RecordingSink& sink, const QJsonObject& row)
{
    const std::string about =
        row[u"host"_s].toString().toStdString() + " row " + std::to_string(row[u"row"_s].toInt());
    const RecordedSeries* series = sink.find(row[u"host"_s].toString());
    ASSERT_NE(series, nullptr) << about;
    const Instant from = inChina(row[u"start_local"_s].toString());
    const auto found = std::find_if(series->intervals.cbegin(), series->intervals.cend(),
                                    [from](const StateInterval& interval) { return interval.from == from; });
    const QString severity = row[u"severity"_s].toString();
    if (severity == "Information"_L1 || severity == "Not classified"_L1) {
        EXPECT_EQ(found, series->intervals.cend()) << about;
        return;
    }
    ASSERT_NE(found, series->intervals.cend()) << about;
    EXPECT_EQ(found->state, MonitorState::Down) << about;
    EXPECT_EQ(found->to.has_value(), !row[u"open"_s].toBool()) << about;
    if (found->to) {
        EXPECT_EQ(*found->to, inChina(row[u"recovery_local"_s].toString())) << about;
        const qint64 published =
            row[row.contains(u"seconds"_s) ? u"seconds"_s : u"published_seconds"_s].toInt();
        EXPECT_EQ((*found->to - found->from) / std::chrono::seconds(1), published) << about;
    }
}

}  // namespace

TEST_F(Zabbix, ReadsTheRealLinesWithTheirPublishedDurations)
{
    needShared();
    readShared(u"zabbix/problems_en_real.csv"_s, inZone("Asia/Shanghai"));
    EXPECT_EQ(reading.format, SourceFormat::ZabbixProblems);
    EXPECT_EQ(reading.rows, 11);
    for (const QJsonValue& row : expected()[u"real"_s][u"rows"_s].toArray())
        expectProblem(reading.sink, row.toObject());
    EXPECT_TRUE(reading.sink.refusals.isEmpty());
    EXPECT_TRUE(reading.sink.cautionsAbout(u"7 problem(s) had no recovery time"_s));
    EXPECT_FALSE(reading.sink.cautionsAbout(u"its duration says"_s));
    EXPECT_EQ(reading.sink.find(u"router-05"_s)->intervals.first().cause,
              u"Cisco IOS: Unavailable by ICMP ping (High)"_s);
}

TEST_F(Zabbix, ReadsTheSameProblemsInEnglishChineseAndGb18030)
{
    needShared();
    for (const QString& file : {u"problems_en_constructed.csv"_s, u"problems_zh_constructed.csv"_s,
                                u"problems_zh_constructed.gb18030.csv"_s}) {
        Reading list;
        readInto(list, sharedData(u"zabbix/"_s + file), inZone("Asia/Shanghai"));
        ASSERT_FALSE(list.error) << list.error->message.toStdString();
        EXPECT_EQ(list.format, SourceFormat::ZabbixProblems);
        EXPECT_EQ(list.rows, 7) << file.toStdString();
        EXPECT_TRUE(list.sink.refusals.isEmpty());
        for (const QJsonValue& row : expected()[u"constructed"_s][u"rows"_s].toArray())
            expectProblem(list.sink, row.toObject());
        EXPECT_EQ(list.sink.find(u"settle-app-01"_s)->description.proposedModule, u"settlement"_s);
        EXPECT_TRUE(list.sink.find(u"settle-app-01"_s)->intervals.first().cause.startsWith(u"结算: HTTP"_s));
        EXPECT_EQ(list.sink.find(u"crm-app-01"_s)->remarks.size(), 2);
    }
}

TEST_F(Zabbix, AsksForTheZoneOnceAndTakesNothingBefore)
{
    needShared();
    readShared(u"zabbix/problems_en_real.csv"_s);
    ASSERT_EQ(reading.questions.size(), 1);
    EXPECT_EQ(reading.questions.first().about, ImportQuestion::About::Zone);
    EXPECT_EQ(reading.questions.first().examples.first(), u"2026-05-21 08:04:17 PM"_s);
    EXPECT_TRUE(reading.sink.all.empty());
    EXPECT_EQ(reading.rows, 0);
}

TEST_F(Zabbix, CoversEveryHostOnlyWhereThePersonSaysSo)
{
    needShared();
    ImportAnswers answers = inZone("Asia/Shanghai");
    readShared(u"zabbix/problems_en_constructed.csv"_s, answers);
    EXPECT_TRUE(reading.sink.cautionsAbout(u"--covers"_s));
    EXPECT_TRUE(reading.sink.all.front().covered.isEmpty());
    answers.covered = CoveredPeriod{inChina(u"2026-06-01T00:00:00"_s), inChina(u"2026-07-01T00:00:00"_s)};
    Reading covered;
    readInto(covered, sharedData(u"zabbix/problems_en_constructed.csv"_s), answers);
    for (const RecordedSeries& series : covered.sink.all)
        EXPECT_EQ(series.covered, QList{*answers.covered});
    EXPECT_FALSE(covered.sink.cautionsAbout(u"--covers"_s));
}

TEST_F(Zabbix, TellsTimesThatWereTwiceByTheDurationAndRefusesWhatCannotBe)
{
    const QByteArray header = "Severity,Time,Recovery time,Status,Host,Problem,Duration\n";
    readBytes(header + "High,2026-03-29 02:30:00,2026-03-29 04:00:00,RESOLVED,a,x,30m\n"
                       "High,2026-10-25 02:30:00,2026-10-25 04:00:00,RESOLVED,first,x,2h 30m\n"
                       "High,2026-10-25 02:30:00,2026-10-25 04:00:00,RESOLVED,second,x,1h 30m\n"
                       "High,2026-10-25 02:30:00,2026-10-25 04:00:00,RESOLVED,a,x,9h\n"
                       "High,2026-10-25 02:30:00,,PROBLEM,a,x,9h\n"
                       "High,2026-10-25 01:30:00,2026-10-25 01:45:00,RESOLVED,edited,x,9h\n"
                       "High,2026-02-30 02:30:00,,PROBLEM,a,x,\n"
                       "High,2026-06-01 13:30:00 PM,,PROBLEM,a,x,\n"
                       "High,2026-06-01 12:30:00,2026-06-01 12:00:00,RESOLVED,a,x,\n"
                       "High,2026-06-01 12:30:00,,RESOLVED,a,x,\n"
                       "High,2026-06-01 12:30:00,,PROBLEM\n",
              inZone("Europe/Berlin"));
    ASSERT_EQ(message(), "");
    QList<qint64> lines;
    for (const auto& refusal : reading.sink.refusals)
        lines.append(refusal.line);
    EXPECT_EQ(lines, (QList<qint64>{2, 5, 6, 8, 9, 10, 11, 12}));
    EXPECT_TRUE(reading.sink.cautionsAbout(u"Line 7: its times are 900 s apart"_s));
    EXPECT_EQ(reading.sink.named(u"first"_s).intervals.first().from,
              *parseRfc3339(u"2026-10-25T00:30:00Z"_s));
    EXPECT_EQ(reading.sink.named(u"second"_s).intervals.first().from,
              *parseRfc3339(u"2026-10-25T01:30:00Z"_s));
    EXPECT_EQ(*reading.sink.named(u"second"_s).intervals.first().to,
              *parseRfc3339(u"2026-10-25T03:00:00Z"_s));
}

TEST_F(Zabbix, KnowsNoonAndMidnightOnATwelveHourClock)
{
    readBytes("\xef\xbb\xbfSeverity,Time,Recovery time,Status,Host,Problem\r\n"
              "High,2026-06-01 12:00:00 AM,2026-06-01 12:00:00 PM,RESOLVED,en,x\r\n"
              "严重,2026-06-01 上午12:00:00,2026-06-01 下午1:05:09,RESOLVED,zh,x\r\n",
              inZone("UTC"));
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.sink.named(u"en"_s).intervals.first().from, *parseRfc3339(u"2026-06-01T00:00:00Z"_s));
    EXPECT_EQ(*reading.sink.named(u"en"_s).intervals.first().to, *parseRfc3339(u"2026-06-01T12:00:00Z"_s));
    EXPECT_EQ(reading.sink.named(u"zh"_s).intervals.first().from, *parseRfc3339(u"2026-06-01T00:00:00Z"_s));
    EXPECT_EQ(*reading.sink.named(u"zh"_s).intervals.first().to, *parseRfc3339(u"2026-06-01T13:05:09Z"_s));
}

TEST_F(Zabbix, WarnsOfAListThatWasCutAtTheSearchLimit)
{
    QByteArray list = "Severity,Time,Recovery time,Status,Host,Problem\n";
    for (int i = 0; i < 1000; ++i)
        list += "High,2026-06-01 12:00:00,2026-06-01 12:01:00,RESOLVED,a,x\n";
    readBytes(list, inZone("UTC"));
    EXPECT_TRUE(reading.sink.cautionsAbout(u"exactly 1000 lines"_s));
}

TEST_F(Zabbix, JoinsProblemsAndRecoveriesOfTheRealTimeExport)
{
    needShared();
    readShared(u"zabbix/problems-main-process-0.constructed.ndjson"_s);
    EXPECT_EQ(reading.format, SourceFormat::ZabbixNdjson);
    const QJsonObject figures = expected()[u"ndjson_problems"_s].toObject();
    EXPECT_EQ(reading.rows, figures[u"problems"_s].toInt());
    for (const QJsonValue& row : expected()[u"constructed"_s][u"rows"_s].toArray()) {
        const RecordedSeries* series = reading.sink.find(row[u"host"_s].toString());
        ASSERT_NE(series, nullptr);
        for (const StateInterval& interval : series->intervals) {
            EXPECT_EQ(instantFromMs(toMs(interval.from) / 1000 * 1000),
                      inChina(row[u"start_local"_s].toString()));
            EXPECT_EQ(interval.to.has_value(), !row[u"open"_s].toBool());
            const qint64 end_s = toMs(interval.to.value_or(interval.from)) / 1000;
            EXPECT_EQ(end_s - toMs(interval.from) / 1000, interval.to ? row[u"seconds"_s].toInt() : 0);
        }
    }
    ASSERT_EQ(reading.sink.refusals.size(), figures[u"orphan_recoveries"_s].toInt());
    EXPECT_EQ(reading.sink.refusals.first().line, 16);
    EXPECT_TRUE(reading.sink.cautionsAbout(u"1 problem(s) had no recovery time"_s));
    const RecordedSeries* old = reading.sink.find(figures[u"old_form_host"_s].toString());
    ASSERT_NE(old, nullptr);
    EXPECT_EQ(old->intervals.size(), 1);
    EXPECT_EQ(reading.sink.find(u"settle-app-01"_s)->description.proposedModule, u"settlement"_s);
}

TEST_F(Zabbix, ReadsValuesOfItemsAndRefusesTexts)
{
    needShared();
    readShared(u"zabbix/history-main-process-0.constructed.ndjson"_s);
    const QJsonObject figures = expected()[u"ndjson_history"_s][u"itemid_44457"_s].toObject();
    const RecordedSeries& status = reading.sink.named(u"settle-app-01: HTTP service status"_s);
    EXPECT_EQ(status.description.metric, Metric::Probe);
    EXPECT_EQ(status.samples.size(), figures[u"samples"_s].toInt());
    EXPECT_EQ(status.count(MonitorState::Down), figures[u"zeros"_s].toInt());
    EXPECT_EQ(status.count(MonitorState::Up), figures[u"ones"_s].toInt());
    EXPECT_EQ(status.samples.first().atMs / 1000, figures[u"first_clock"_s].toInt());
    EXPECT_EQ(status.samples.last().atMs / 1000, figures[u"last_clock"_s].toInt());
    const RecordedSeries& cpu = reading.sink.named(u"CPU utilization"_s);
    EXPECT_EQ(cpu.description.metric, Metric::Resource);
    EXPECT_DOUBLE_EQ(cpu.samples.first().value, 97.3512);
    ASSERT_EQ(reading.sink.refusals.size(), 1);
    EXPECT_EQ(reading.sink.refusals.first().line, 42);
}

TEST_F(Zabbix, ReadsHourlyMeansAndKeepsThemApart)
{
    needShared();
    readShared(u"zabbix/trends-main-process-0.constructed.ndjson"_s);
    const RecordedSeries& trend = reading.sink.named(u"CPU utilization [hourly average]"_s);
    EXPECT_EQ(trend.samples.size(), 6);
    EXPECT_DOUBLE_EQ(trend.samples.first().value, 40.25);
    EXPECT_EQ(trend.description.interval, std::chrono::milliseconds(3'600'000));
    EXPECT_TRUE(reading.sink.cautionsAbout(u"peaks within an hour"_s));
}

TEST_F(Zabbix, ReadsAnAnswerOfTheApiAndRefusesItsErrors)
{
    needShared();
    readShared(u"zabbix/api_history_get.constructed.json"_s);
    EXPECT_EQ(reading.format, SourceFormat::ZabbixNdjson);
    const QJsonObject figures = expected()[u"ndjson_history"_s][u"itemid_44457"_s].toObject();
    const RecordedSeries& status = reading.sink.named(u"item 44457"_s);
    EXPECT_EQ(status.samples.size(), figures[u"samples"_s].toInt());
    EXPECT_EQ(status.count(MonitorState::Down), figures[u"zeros"_s].toInt());
    Reading refused;
    write(
        R"({"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"No permissions."},"id":1})");
    readInto(refused, dir.filePath(u"file"_s));
    ASSERT_TRUE(refused.error);
    EXPECT_TRUE(refused.error->message.contains(u"Invalid params. No permissions."_s));
}

TEST_F(Zabbix, DoesNotTakeACounterOfFailuresForAProbe)
{
    readBytes(
        R"({"host":{"host":"a"},"itemid":1,"name":"Failed step of service","clock":60,"ns":0,"value":0,"type":3}
{"host":{"host":"a"},"itemid":1,"name":"Failed step of service","clock":120,"ns":0,"value":1,"type":3}
{"host":{"host":"a"},"itemid":2,"name":"Service status","clock":60,"ns":0,"value":0,"type":3}
)");
    ASSERT_EQ(message(), "");
    for (const RecordedSeries& series : reading.sink.all)
        EXPECT_EQ(series.description.metric, Metric::Resource);
}

TEST_F(Zabbix, RefusesBrokenLinesOfAnExportOneByOne)
{
    readBytes(R"({"clock":60,"ns":0,"value":1,"eventid":1,"name":"p","severity":4,"hosts":["a"]}
{"clock":60,"ns":0,"value":1,"eventid":1,"name":"p","severity":4,"hosts":["a"]}
{"clock":-1,"ns":0,"value":1,"eventid":2,"name":"p","severity":4,"hosts":["a"]}
{"clock":60,"ns":0,"value":1,"eventid":3,"name":"p","severity":4,"hosts":[]}
[1]
{"what":1}
{"clock":30,"ns":0,"value":0,"eventid":9,"p_eventid":1}
{"clock":60,"ns":0,"val)");
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 0);
    EXPECT_EQ(reading.sink.refusals.size(), 7);
}
