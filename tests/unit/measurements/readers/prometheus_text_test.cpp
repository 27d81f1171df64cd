// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/readers/reader_files.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class PrometheusText : public ReaderTest {
protected:
    void needShared()
    {
        if (!hasSharedData(u"prometheus"_s))
            GTEST_SKIP() << "no shared test data";
    }
};

}  // namespace

TEST_F(PrometheusText, ReadsARangeAsPromtoolPrintsItLikeTheSameRangeInJson)
{
    needShared();
    readShared(u"prometheus/promtool_range_text.txt"_s);
    EXPECT_EQ(reading.format, SourceFormat::PrometheusText);
    Reading json;
    readInto(json, sharedData(u"prometheus/promtool_range_o_json.json"_s));
    ASSERT_EQ(json.sink.all.size(), 1u);
    const RecordedSeries* same = reading.sink.find(json.sink.all.front().description.key.monitor);
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->description, json.sink.all.front().description);
    ASSERT_EQ(same->samples.size(), 61);
    EXPECT_EQ(same->count(MonitorState::Up), 16);
    EXPECT_EQ(same->count(MonitorState::Down), 45);
    EXPECT_EQ(same->samples.first().atMs, 1'781'245'200'000);
    EXPECT_EQ(same->samples.last().atMs, 1'781'248'800'000);
    EXPECT_TRUE(reading.sink.cautionsAbout(u"60 s apart"_s));
    EXPECT_TRUE(reading.sink.refusals.isEmpty());
}

TEST_F(PrometheusText, ReadsMillisecondsOfADump)
{
    needShared();
    readShared(u"prometheus/promtool_tsdb_dump.txt"_s);
    EXPECT_EQ(reading.format, SourceFormat::PrometheusText);
    ASSERT_EQ(reading.sink.all.size(), 4u);
    EXPECT_EQ(reading.rows, 44);
    const RecordedSeries& settle = reading.sink.named(u"结算"_s);
    EXPECT_EQ(settle.samples.size(), 11);
    EXPECT_EQ(settle.samples.first().atMs, 1'781'813'100'000);
    EXPECT_EQ(settle.count(MonitorState::Down), 11);
    EXPECT_EQ(reading.sink.named(u"CRM"_s).count(MonitorState::Up), 11);
    EXPECT_TRUE(reading.sink.refusals.isEmpty());
}

TEST_F(PrometheusText, ReadsAFederatedPageBecauseItsLinesHaveTimes)
{
    needShared();
    readShared(u"prometheus/real_federate.txt"_s);
    EXPECT_EQ(reading.rows, 2);
    EXPECT_EQ(reading.sink.named(u"18099"_s).samples.first().atMs, 1'795'398'612'368);
    EXPECT_EQ(reading.sink.named(u"18099"_s).description.metric, Metric::Probe);
}

TEST_F(PrometheusText, RefusesAPageWithoutTimesAndSaysWhatToExportInstead)
{
    needShared();
    readInto(reading, sharedData(u"prometheus/real_textfile_blackbox.txt"_s));
    EXPECT_EQ(reading.format, SourceFormat::PrometheusText);
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"No value of the file has a time"_s)) << message();
}

TEST_F(PrometheusText, RefusesAnInstantShareOfAnUnknownPeriod)
{
    needShared();
    readShared(u"prometheus/promtool_instant_text.txt"_s);
    EXPECT_EQ(reading.rows, 0);
    ASSERT_EQ(reading.sink.refusals.size(), 4);
    EXPECT_EQ(reading.sink.refusals.at(1).line, 2);
    EXPECT_TRUE(reading.sink.refusals.at(1).reason.contains(u"period is not known"_s));
}

TEST_F(PrometheusText, ReadsSecondsOfOpenMetricsAndLeavesItsExemplars)
{
    readBytes("# TYPE up gauge\n"
              "up{job=\"a\"} 1 1781245200.5 # {trace_id=\"x\"} 0.5 1781245200\n"
              "up{job=\"a\"} 0 1781245260\n"
              "# EOF\n");
    ASSERT_EQ(message(), "");
    const RecordedSeries& series = reading.sink.named(u"up{job=\"a\"}"_s);
    ASSERT_EQ(series.samples.size(), 2);
    EXPECT_EQ(series.samples.first().atMs, 1'781'245'200'500);
    EXPECT_EQ(series.samples.last().atMs, 1'781'245'260'000);
}

TEST_F(PrometheusText, ResolvesEscapesAndAcceptsQuotedNames)
{
    readBytes(R"({"probe.success", path="C:\\a\"b\n", char="\u7ed3"} 1 1781245200000)"
              "\r\n");
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.sink.all.size(), 1u);
    EXPECT_EQ(reading.sink.all.front().description.key.monitor,
              u"probe.success{char=\"结\", path=\"C:\\\\a\\\"b\\n\"}"_s);
}

TEST_F(PrometheusText, TakesSharesOfARangeForAggregatesAndAllOnesBesideThemToo)
{
    readBytes("{module=\"A\"} =>\n1 @[3600]\n0.5 @[7200]\n1 @[10800]\n\n"
              "{module=\"B\"} =>\n1 @[3600]\n1 @[7200]\n1 @[10800]\n");
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.sink.named(u"A"_s).aggregates.size(), 3);
    EXPECT_EQ(reading.sink.named(u"A"_s).aggregates.at(1).down, std::chrono::seconds(1800));
    EXPECT_EQ(reading.sink.named(u"B"_s).aggregates.size(), 3);
    EXPECT_EQ(reading.sink.named(u"B"_s).aggregates.at(1).down, std::chrono::seconds(0));
    EXPECT_EQ(reading.sink.cautions.size(), 2);
}

TEST_F(PrometheusText, RefusesLinesOneByOne)
{
    readBytes("up{job=\"a\"} 1 1781245200000\n"
              "up{job=\"a} 1 1781245200000\n"
              "up{job=\"\xbd\xe1\"} 1 1781245200000\n"
              "up{job=\"a\"} NaN 1781245260000\n"
              "up{job=\"a\"} one 1781245260000\n"
              "up{job=\"a\"} 1 later\n"
              "up{job=\"a\"} 1\n"
              "what is this?\n");
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 1);
    ASSERT_EQ(reading.sink.refusals.size(), 7);
    for (qsizetype i = 0; i < 7; ++i)
        EXPECT_EQ(reading.sink.refusals.at(i).line, i + 2);
}

TEST_F(PrometheusText, RefusesALineWithoutEnd)
{
    write("up{job=\"a\"} 1 1781245200000\n" + QByteArray(2'000'000, 'x'));
    readInto(reading, dir.filePath(u"file"_s));
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.startsWith(u"Line 2"_s)) << message();
}
