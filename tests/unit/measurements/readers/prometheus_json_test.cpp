// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json_file.h"
#include "tests/unit/measurements/readers/reader_files.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMonthStart = 1'780'243'200;
constexpr qint64 kMonthEnd = 1'782'835'200;

class PrometheusJson : public ReaderTest {
protected:
    void SetUp() override
    {
        if (!hasSharedData(u"prometheus"_s))
            GTEST_SKIP() << "no shared test data";
    }
    QJsonObject expected() const { return readJsonFile(sharedData(u"prometheus/expected.json"_s)); }
    /// The answer with one series of `metric` and `values`.
    static QByteArray answer(const QByteArray& metric, const QByteArray& values)
    {
        return R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":)" + metric +
               R"(,"values":)" + values + "}]}}";
    }
};

/// How many seconds of the month a series of aggregates says are up and down.
std::pair<qint64, qint64> totals(const RecordedSeries& series)
{
    qint64 up = 0;
    qint64 down = 0;
    for (const Aggregate& aggregate : series.aggregates) {
        up += aggregate.up.count();
        down += aggregate.down.count();
    }
    return {up, down};
}

void expectPoints(const RecordedSeries& series, const QJsonObject& wanted, const std::string& file)
{
    ASSERT_EQ(series.samples.size(), wanted[u"points"_s].toInt()) << file;
    EXPECT_EQ(series.samples.first().atMs, std::llround(wanted[u"first"_s].toDouble() * 1000)) << file;
    EXPECT_EQ(series.samples.last().atMs, std::llround(wanted[u"last"_s].toDouble() * 1000)) << file;
    if (wanted.contains(u"zeros"_s)) {
        EXPECT_EQ(series.count(MonitorState::Down), wanted[u"zeros"_s].toInt()) << file;
        EXPECT_EQ(series.count(MonitorState::Up), series.samples.size() - wanted[u"zeros"_s].toInt()) << file;
    }
}

}  // namespace

TEST_F(PrometheusJson, HasTheSamplesThatPrometheusAnsweredInEveryFile)
{
    const QJsonObject files = expected()[u"files"_s].toObject();
    for (const QString& file : {u"month_step300.json"_s, u"day_step60_settle.json"_s,
                                u"day_step60_crm_gap.json"_s, u"capacity_26w_step6h.json"_s,
                                u"capacity_26w_usedratio_step1d.json"_s, u"promtool_range_o_json.json"_s}) {
        Reading one;
        readInto(one, sharedData(u"prometheus/"_s + file));
        ASSERT_FALSE(one.error) << file.toStdString() << one.error->message.toStdString();
        EXPECT_EQ(one.format, SourceFormat::PrometheusJson);
        const QJsonArray series = files[file][u"series"_s].toArray();
        EXPECT_EQ(one.sink.all.size(), static_cast<std::size_t>(series.size()));
        EXPECT_TRUE(one.sink.refusals.isEmpty());
        for (const QJsonValue& wanted : series) {
            const QJsonObject labels = wanted[u"labels"_s].toObject();
            const QString name = labels.keys().first();
            expectPoints(one.sink.named(name + u"=\""_s + labels[name].toString() + u'"'), wanted.toObject(),
                         file.toStdString());
        }
    }
}

TEST_F(PrometheusJson, ReadsFractionalTimesAndEveryStepOfTheRealRun)
{
    const QJsonObject files = expected()[u"files"_s].toObject();
    for (const QString& file :
         {u"real_probe_step5_fractional.json"_s, u"real_probe_step15.json"_s, u"real_probe_step60.json"_s}) {
        Reading one;
        readInto(one, sharedData(u"prometheus/"_s + file));
        const QJsonObject series = files[file].toObject();
        for (const QString& instance : series.keys())
            expectPoints(one.sink.named(instance), series[instance].toObject(), file.toStdString());
        EXPECT_TRUE(one.sink.cautionsAbout(u"5 minutes"_s));
    }
}

TEST_F(PrometheusJson, ShowsTheHoleInTheMonitoringOfTheRawSamples)
{
    readShared(u"prometheus/real_probe_raw_15m.json"_s);
    const QJsonObject raw = expected()[u"real"_s][u"raw"_s].toObject();
    for (const QString& instance : raw.keys()) {
        const RecordedSeries& series = reading.sink.named(instance);
        EXPECT_EQ(series.samples.size(), raw[instance][u"raw_samples"_s].toInt());
        EXPECT_EQ(series.count(MonitorState::Down), raw[instance][u"raw_zero_samples"_s].toInt());
        const QJsonObject gap = raw[instance][u"gaps_over_7_5_s"_s].toArray().first().toObject();
        const qint64 from = std::llround(gap[u"from"_s].toDouble() * 1000);
        const auto before = std::find_if(series.samples.cbegin(), series.samples.cend(),
                                         [from](const Sample& sample) { return sample.atMs == from; });
        ASSERT_NE(before, series.samples.cend());
        EXPECT_EQ((before + 1)->atMs, std::llround(gap[u"to"_s].toDouble() * 1000));
    }
}

TEST_F(PrometheusJson, TakesHourlyRatiosForSharesOfTheHourBefore)
{
    readShared(u"prometheus/month_hourly_ratio.json"_s);
    const QJsonObject modules = expected()[u"month"_s][u"modules"_s].toObject();
    for (const QString& module : modules.keys()) {
        const RecordedSeries& series = reading.sink.named(u"module=\""_s + module + u'"');
        EXPECT_EQ(series.description.metric, Metric::Probe);
        EXPECT_EQ(series.description.proposedModule, module);
        EXPECT_TRUE(series.samples.isEmpty());
        const auto [up, down] = totals(series);
        const double share = static_cast<double>(up) / static_cast<double>(up + down);
        EXPECT_NEAR(share, modules[module][u"avg_over_time"_s].toDouble(), 1e-5) << module.toStdString();
        EXPECT_EQ(up + down, series.aggregates.size() * 3600);
    }
    EXPECT_EQ(totals(reading.sink.named(u"结算"_s)).second, 450 * 60);
    EXPECT_EQ(totals(reading.sink.named(u"财务"_s)).second, 24 * 60);
    EXPECT_EQ(totals(reading.sink.named(u"员工管理"_s)).second, 45 * 60);
    EXPECT_EQ(reading.sink.named(u"CRM"_s).aggregates.size(), 717);
    EXPECT_TRUE(reading.sink.cautionsAbout(u"share of the 3600 s before it"_s));
    const Aggregate first = reading.sink.named(u"结算"_s).aggregates.first();
    EXPECT_EQ(first.to - first.from, std::chrono::hours(1));
    EXPECT_EQ(toMs(first.to) / 1000, kMonthStart + 3599);
    EXPECT_LT(toMs(reading.sink.named(u"结算"_s).aggregates.last().to) / 1000, kMonthEnd);
}

TEST_F(PrometheusJson, NamesSeriesAsPrometheusDoesWhateverElseTheFileHolds)
{
    readShared(u"prometheus/day_step60_settle.json"_s);
    const QString name =
        u"probe_success{instance=\"https://settle.example.test/health\", job=\"blackbox\", module=\"结算\"}"_s;
    ASSERT_NE(reading.sink.find(name), nullptr);
    Reading month;
    readInto(month, sharedData(u"prometheus/month_step300.json"_s));
    EXPECT_NE(month.sink.find(name), nullptr);
    EXPECT_EQ(reading.sink.find(name)->description.key.source, u"prometheus"_s);
}

TEST_F(PrometheusJson, KnowsResourcesAndResponseTimesWithTheirUnits)
{
    readShared(u"prometheus/real_node_memory_step15.json"_s);
    readShared(u"prometheus/real_probe_duration_step15.json"_s);
    readShared(u"prometheus/real_node_filesystem_avail_step60.json"_s);
    const SeriesDescription memory = reading.sink.named(u"MemAvailable"_s).description;
    EXPECT_EQ(memory.metric, Metric::Resource);
    EXPECT_EQ(memory.unit, u"bytes"_s);
    const RecordedSeries& duration = reading.sink.named(u"18099"_s);
    EXPECT_EQ(duration.description.metric, Metric::ResponseTime);
    EXPECT_EQ(duration.description.unit, u"s"_s);
    EXPECT_DOUBLE_EQ(duration.samples.first().value, 0.002057747);
    EXPECT_EQ(duration.samples.first().state, MonitorState::None);
    EXPECT_DOUBLE_EQ(reading.sink.named(u"filesystem"_s).samples.first().value, 73180237824.0);
}

TEST_F(PrometheusJson, TakesSharesOfAResourceForNoAvailability)
{
    readShared(u"prometheus/real_node_cpu_busy_step30.json"_s);
    readShared(u"prometheus/capacity_26w_usedratio_step1d.json"_s);
    ASSERT_EQ(reading.sink.all.size(), 4u);
    for (const RecordedSeries& series : reading.sink.all) {
        EXPECT_EQ(series.description.metric, Metric::Resource);
        EXPECT_TRUE(series.aggregates.isEmpty());
    }
    EXPECT_TRUE(reading.sink.cautionsAbout(u"taken for a resource"_s));
}

TEST_F(PrometheusJson, RefusesNotANumberAndInfinityOneByOneWithTheirTime)
{
    readShared(u"prometheus/nan_inf.json"_s);
    EXPECT_EQ(reading.rows, 0);
    EXPECT_EQ(reading.sink.refusals.size(), 63);
    EXPECT_TRUE(reading.sink.refusals.first().reason.contains(u"2026-06-18T19:50:00Z"_s));
}

TEST_F(PrometheusJson, RefusesErrorAnswersInTheWordsOfTheServer)
{
    const QJsonObject files = expected()[u"files"_s].toObject();
    for (const QString& file : {u"error_bad_data.json"_s, u"error_too_many_points.json"_s}) {
        Reading refused;
        readInto(refused, sharedData(u"prometheus/"_s + file));
        ASSERT_TRUE(refused.error);
        EXPECT_EQ(refused.error->code, Error::Code::BadInput);
        EXPECT_TRUE(refused.error->message.contains(files[file][u"error"_s].toString()))
            << refused.error->message.toStdString();
    }
}

TEST_F(PrometheusJson, SaysThatAnEmptyAnswerHoldsNoSeries)
{
    readInto(reading, sharedData(u"prometheus/empty_matrix.json"_s));
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"holds no series"_s));
    Reading bare;
    write("[]\n");
    readInto(bare, dir.filePath(u"file"_s));
    ASSERT_TRUE(bare.error);
    EXPECT_TRUE(bare.error->message.contains(u"holds no series"_s));
}

TEST_F(PrometheusJson, RefusesAScalarBecauseItNamesNoMonitor)
{
    readInto(reading, sharedData(u"prometheus/instant_scalar.json"_s));
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"without labels"_s)) << message();
}

TEST_F(PrometheusJson, RefusesRatiosOfAnUnknownPeriod)
{
    readShared(u"prometheus/instant_vector.json"_s);
    EXPECT_EQ(reading.rows, 0);
    ASSERT_EQ(reading.sink.refusals.size(), 4);
    EXPECT_TRUE(reading.sink.refusals.first().reason.contains(u"period is not known"_s));
}

TEST_F(PrometheusJson, ReadsAnInstantAnswerOfNamedSeries)
{
    readBytes(R"({"status":"success","data":{"resultType":"vector","result":[
        {"metric":{"__name__":"up","job":"a"},"value":[1782835199.5,"0"]}]}})");
    ASSERT_EQ(message(), "");
    ASSERT_EQ(reading.rows, 1);
    EXPECT_EQ(reading.sink.named(u"up"_s).samples.first().atMs, 1'782'835'199'500);
    EXPECT_EQ(reading.sink.named(u"up"_s).samples.first().state, MonitorState::Down);
}

TEST_F(PrometheusJson, ReadsKeysInAnyOrderAndAnyLayoutAndRepeatsWarnings)
{
    readBytes("\xef\xbb\xbf{\"warnings\": [\"a store did not answer\"],\n \"data\": {\"result\": [\n"
              "  {\"values\": [ [ 60 , \"1\" ] ,\n [120, \"0\"], [180, \"2\"] ],\n"
              "   \"metric\": {\"module\": \"\\u7ed3\\u7b97\", \"__name__\": \"up\"}}\n"
              " ], \"resultType\": \"matrix\"}, \"status\": \"success\"}\n");
    ASSERT_EQ(message(), "");
    const RecordedSeries& series = reading.sink.named(u"up{module=\"结算\"}"_s);
    ASSERT_EQ(series.samples.size(), 2);
    EXPECT_EQ(series.samples.last().state, MonitorState::Down);
    ASSERT_EQ(reading.sink.refusals.size(), 1);
    EXPECT_EQ(reading.sink.refusals.first().line, 4);
    EXPECT_TRUE(reading.sink.cautionsAbout(u"a store did not answer"_s));
}

TEST_F(PrometheusJson, ReadsUtf16AsWindowsWritesIt)
{
    const QString text = QString::fromUtf8(answer(R"({"__name__":"up","module":"结算"})", R"([[60,"1"]])"));
    readBytes("\xff\xfe" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.sink.named(u"结算"_s).samples.size(), 1);
}

TEST_F(PrometheusJson, RefusesBadPairsAndTimesWithoutGivingUpTheRest)
{
    readBytes(answer(R"({"__name__":"up"})", R"([[60,"1"],[1],[60,"1",2],["x","1"],[-5,"1"],[1e300,"1"],
        [120,"yes"],[180,"0"],[[],"1"],[240,{"a":1}]])"));
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.sink.named(u"up"_s).samples.size(), 2);
    EXPECT_EQ(reading.sink.refusals.size(), 8);
    EXPECT_EQ(reading.sink.refusals.last().line, 2);
}

TEST_F(PrometheusJson, RefusesAFileThatBreaksOffWherever)
{
    const QByteArray whole = answer(R"({"__name__":"up"})", R"([[60,"1"],[120,"0"]])");
    for (qsizetype size = 40; size < whole.size(); ++size) {
        Reading cut;
        write(whole.left(size));
        const auto outcome =
            readMeasurements(SourceFormat::PrometheusJson, {dir.filePath(u"file"_s), {}, {}}, cut.sink);
        ASSERT_FALSE(outcome) << size;
        EXPECT_EQ(outcome.error().code, Error::Code::BadInput);
    }
}

TEST_F(PrometheusJson, RefusesDeepNestingLongLabelsAndOtherEncodings)
{
    const auto refusal = [this](const QByteArray& bytes) {
        Reading refused;
        write(bytes);
        readInto(refused, dir.filePath(u"file"_s));
        return refused.error ? refused.error->message.toStdString() : std::string("read");
    };
    EXPECT_NE(refusal(R"({"resultType":)" + QByteArray(100'000, '[')), "read");
    EXPECT_NE(refusal(answer(R"({"__name__":"up","a":")" + QByteArray(70'000, 'x') + "\"}", R"([[60,"1"]])"))
                  .find("64 KiB"),
              std::string::npos);
    EXPECT_NE(refusal(R"({"status":"success","resultType":1,"data":,"x":1})"), "read");
    EXPECT_NE(refusal(answer("{\"__name__\":\"up\",\"a\":\"\xbd\xe1\"}", R"([[60,"1"]])")).find("not UTF-8"),
              std::string::npos);
}

TEST_F(PrometheusJson, StopsWhenAsked)
{
    RecordingSink sink;
    const auto outcome = readMeasurements(
        SourceFormat::PrometheusJson,
        {sharedData(u"prometheus/month_step300.json"_s), {}, [](qint64, qint64) { return false; }}, sink);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Cancelled);
}

TEST_F(PrometheusJson, KnowsNothingFromAStateThatIsNone)
{
    readBytes(answer(
        R"({"__name__":"probe_success"})",
        R"([[1780243200,"1"],[1780243260,"NaN"],[1780243320,"0.5"],[1780243380,"x"],[1780243440,"1"]])"));
    ASSERT_EQ(reading.sink.all.size(), 1U) << message();
    EXPECT_EQ(reading.rows, 2);
    EXPECT_EQ(reading.sink.refusals.size(), 3);
    EXPECT_EQ(reading.sink.all.front().unknown,
              (QList<Instant>{instantFromMs(1'780'243'260'000), instantFromMs(1'780'243'320'000),
                              instantFromMs(1'780'243'380'000)}));
}
