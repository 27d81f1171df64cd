// SPDX-License-Identifier: GPL-3.0-or-later
//
// Presets against files constructed from the documented layouts: Grafana's
// packages/grafana-data/src/utils/csv.ts, and the columns of UptimeRobot's export.
#include "models/measurements/table/table_presets.h"
#include "tests/unit/measurements/table/table_files.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

constexpr char kEvents[] = "Event,Monitor,Date-Time,Reason,Duration,Duration (in mins.)\r\n"
                           "Up,CRM,2026-06-01 08:35:20,OK,\"23 hrs, 10 mins\",1390\r\n"
                           "Down,CRM,2026-06-01 08:30:05,Connection Timeout,\"0 hrs, 5 mins\",5\r\n"
                           "Up,CRM,2026-06-01 00:00:00,OK,\"8 hrs, 30 mins\",510\r\n"
                           "Started,CRM,2026-05-31 23:59:00,,\"0 hrs, 1 mins\",1\r\n"
                           "Down,HR,2026-06-02 10:00:00,500,\"0 hrs, 3 mins\",3\r\n"
                           "Paused,HR,2026-06-01 10:00:00,,\"2 hrs, 0 mins\",120\r\n";

}  // namespace

TEST(TablePresets, ReadUptimeRobotEventsAsIntervals)
{
    TableCase table(kEvents);
    const auto asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().about, ImportQuestion::About::Zone);
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 6);
    ASSERT_EQ(table.sink.names(), (QStringList{u"CRM"_s, u"HR"_s}));
    const auto& crm = table.sink.intervals[0];
    ASSERT_EQ(crm.size(), 3U);
    // A state ends where the next begins, to the second, not after its whole minutes.
    EXPECT_EQ(crm[1].state, MonitorState::Down);
    EXPECT_EQ(crm[1].from, at("2026-06-01T00:30:05Z"));
    EXPECT_EQ(crm[1].to, at("2026-06-01T00:35:20Z"));
    EXPECT_EQ(crm[1].cause, u"Connection Timeout"_s);
    EXPECT_EQ(crm[2].state, MonitorState::Up);
    EXPECT_EQ(crm[2].to, at("2026-06-01T23:45:20Z"));
    const auto& hr = table.sink.intervals[1];
    ASSERT_EQ(hr.size(), 2U);
    EXPECT_EQ(hr[0].state, MonitorState::Maintenance);
    // The next event came long after its duration was over.
    EXPECT_EQ(hr[0].to, at("2026-06-01T04:00:00Z"));
    EXPECT_EQ(hr[1].to, at("2026-06-02T02:03:00Z"));
}

TEST(TablePresets, ReadGrafanaInTheFormOfTheBrowser)
{
    TableCase table("\"Time\";\"core\";\"hr\"\r\n1777593600000;12,5;\r\n1777593660000;13,25;7\r\n\r\n");
    table.answers.preset = u"Grafana"_s;
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.names(), (QStringList{u"core"_s, u"hr"_s}));
    EXPECT_EQ(table.sink.samples[0][1].value, 13.25);
    EXPECT_EQ(table.sink.samples[1].size(), 1U);
    EXPECT_EQ(table.sink.samples[0][0].atMs, toMs(at("2026-05-01T00:00:00Z")));
    EXPECT_TRUE(table.sink.refusals.isEmpty());
}

TEST(TablePresets, ReadGrafanaForExcel)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes =
        encoder.encode(u"sep=\t\r\n\"Time\"\t\"响应\"\r\n2026-05-01 08:00:00\t12.5 ms\r\n"
                       "2026-05-01 08:01:00\t1.02 s\r\n"_s);
    TableCase table(bytes);
    table.answers.preset = u"Grafana"_s;
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.descriptions[0].metric, Metric::ResponseTime);
    EXPECT_EQ(table.sink.descriptions[0].unit, u"ms"_s);
    EXPECT_EQ(table.sink.samples[0][1].value, 1020);
    EXPECT_EQ(table.sink.samples[0][0].atMs, toMs(at("2026-05-01T00:00:00Z")));
}

TEST(TablePresets, AskWhatPercentagesAre)
{
    TableCase table("\"Time\",\"core\"\n2026-05-01 00:00:00,99.9%\n2026-05-01 01:00:00,100%\n");
    table.answers.preset = u"Grafana"_s;
    table.answers.zone = shanghai();
    ASSERT_EQ(table.read().questions.size(), 1);
    table.answers.columns = {
        {u"seriesAre"_s, u"shares"_s}, {u"rows"_s, u"shares"_s}, {u"period"_s, u"hour"_s}};
    EXPECT_EQ(table.read().rows, 2);
    ASSERT_EQ(table.sink.aggregates[0].size(), 2U);
    // 0.1 % of an hour is 3.6 s.
    EXPECT_EQ(table.sink.aggregates[0][0].down, std::chrono::seconds(4));
    EXPECT_EQ(table.sink.aggregates[0][1].up, std::chrono::seconds(3600));
}

TEST(TablePresets, OfThePersonComeBeforeTheProgramsOwn)
{
    TableCase table("when,what,how\n2026-05-01T00:00:00Z,core,1\n");
    table.answers.preset = u"Grafana"_s;
    table.answers.presets = {
        {u"Grafana"_s,
         QJsonObject{{u"time"_s, u"when"_s}, {u"monitor"_s, u"what"_s}, {u"state"_s, u"how"_s}}}};
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.samples[0][0].state, MonitorState::Up);
    table.answers.preset = u"missing"_s;
    EXPECT_TRUE(table.refusal().contains(u"UptimeRobot"_s));
}

}  // namespace holdfast
