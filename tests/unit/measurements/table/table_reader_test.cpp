// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/table/table_files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

SourceHead headOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return {path, file.read(64 * 1024), file.size()};
}

QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

}  // namespace

TEST(TableReader, ReadsTheLinesOfTheBenchmark)
{
    TableCase table("timestamp,module,component,status,response_ms\n"
                    "2025-01-01T00:00:00Z,核心账务,core-app-01,up,10.11\n"
                    "2025-01-01T00:00:00Z,核心账务,core-app-02,down,\n"
                    "2025-01-01T00:01:00Z,核心账务,core-app-01,up,9\n");
    EXPECT_TRUE(csvReader().recognises(headOf(table.path)));
    const ReadOutcome outcome = table.read();
    EXPECT_TRUE(outcome.questions.isEmpty());
    EXPECT_EQ(outcome.rows, 3);
    ASSERT_EQ(table.sink.names(), (QStringList{u"core-app-01"_s, u"core-app-02"_s}));
    const SeriesDescription& first = table.sink.descriptions.front();
    EXPECT_EQ(first.key.source, u"csv"_s);
    EXPECT_EQ(first.metric, Metric::Probe);
    EXPECT_EQ(first.unit, u"ms"_s);
    EXPECT_EQ(first.proposedModule, u"核心账务"_s);
    ASSERT_EQ(table.sink.samples[0].size(), 2U);
    EXPECT_EQ(table.sink.samples[0][1].atMs, toMs(at("2025-01-01T00:01:00Z")));
    EXPECT_EQ(table.sink.samples[0][0].state, MonitorState::Up);
    EXPECT_EQ(table.sink.samples[0][0].value, 10.11);
    EXPECT_EQ(table.sink.samples[1][0].state, MonitorState::Down);
    EXPECT_FALSE(table.sink.samples[1][0].hasValue());
    EXPECT_TRUE(table.sink.refusals.isEmpty());
    EXPECT_TRUE(table.sink.cautions.isEmpty());
}

TEST(TableReader, AsksForTheZoneOfTimesWithoutOne)
{
    TableCase table("时间,监控项,状态\n2026-05-01 08:00:00,CRM,正常\n2026/5/1 08:01:00,CRM,中断\n");
    const ReadOutcome asked = table.read();
    ASSERT_EQ(asked.questions.size(), 1);
    EXPECT_EQ(asked.questions.first().about, ImportQuestion::About::Zone);
    EXPECT_EQ(asked.questions.first().examples, QStringList{u"2026-05-01 08:00:00"_s});
    EXPECT_TRUE(table.sink.descriptions.empty());
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.samples[0][0].atMs, toMs(at("2026-05-01T00:00:00Z")));
    EXPECT_EQ(table.sink.samples[0][1].state, MonitorState::Down);
}

TEST(TableReader, ReadsAListOfProblemsAndAsksWhatItCovers)
{
    TableCase table("服务,开始时间,结束时间,状态,备注\n"
                    "CRM,2026-06-01 08:00:00,2026-06-01 08:30:00,中断,网络\n"
                    "CRM,2026-06-02 08:00:00,2026-06-02 09:00:00,未知,\n"
                    "财务,2026-06-27 18:00:00,,中断,\n");
    table.answers.zone = shanghai();
    EXPECT_EQ(table.read().rows, 3);
    ASSERT_EQ(table.sink.intervals[0].size(), 1U);
    EXPECT_EQ(table.sink.intervals[0][0].from, at("2026-06-01T00:00:00Z"));
    EXPECT_EQ(table.sink.intervals[0][0].to, at("2026-06-01T00:30:00Z"));
    EXPECT_EQ(table.sink.intervals[0][0].cause, u"网络"_s);
    EXPECT_FALSE(table.sink.intervals[1][0].to);
    ASSERT_EQ(table.sink.cautions.size(), 1);
    EXPECT_TRUE(table.sink.cautions.first().contains(u"--covers"_s));
    EXPECT_TRUE(table.sink.covered.empty());
}

TEST(TableReader, CoversAPeriodButNotWhatTheListCallsUnknown)
{
    TableCase table("service,start,end,state\n"
                    "CRM,2026-06-01T08:00:00Z,2026-06-01T08:30:00Z,down\n"
                    "CRM,2026-06-02T08:00:00Z,2026-06-02T09:00:00Z,unknown\n");
    table.answers.covered = CoveredPeriod{at("2026-06-01T00:00:00Z"), at("2026-07-01T00:00:00Z")};
    table.read();
    ASSERT_EQ(table.sink.covered.size(), 2U);
    EXPECT_EQ(table.sink.covered[0].from, at("2026-06-01T00:00:00Z"));
    EXPECT_EQ(table.sink.covered[0].to, at("2026-06-02T08:00:00Z"));
    EXPECT_EQ(table.sink.covered[1].from, at("2026-06-02T09:00:00Z"));
    EXPECT_EQ(table.sink.covered[1].to, at("2026-07-01T00:00:00Z"));
    EXPECT_TRUE(table.sink.cautions.isEmpty());
}

TEST(TableReader, FindsTheHeaderBelowATitle)
{
    TableCase table("监控导出报表,,\n导出人：运维,,\n时间,监控项,状态\n2026-05-01T00:00:00Z,CRM,正常\n");
    EXPECT_EQ(table.sketch().headerLine, 3);
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_TRUE(table.sink.refusals.isEmpty());
}

TEST(TableReader, ReadsOneMonitorAColumn)
{
    TableCase table("Time,core,hr\n2026-05-01T00:00:00Z,up,down\n2026-05-01T00:01:00Z,,up\n");
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.names(), (QStringList{u"core"_s, u"hr"_s}));
    EXPECT_EQ(table.sink.samples[0].size(), 1U);
    EXPECT_EQ(table.sink.samples[1][0].state, MonitorState::Down);
    EXPECT_EQ(table.sink.descriptions[0].metric, Metric::Probe);
}

TEST(TableReader, AsksWhatColumnsOfZeroAndOneAre)
{
    TableCase table("Time,core,hr\n2026-05-01T00:00:00Z,1,0\n2026-05-01T00:01:00Z,1,1\n");
    const auto questions = table.read().questions;
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions.first().about, ImportQuestion::About::Columns);
    table.answers.columns = {{u"seriesAre"_s, u"states"_s}};
    EXPECT_EQ(table.read().rows, 2);
    EXPECT_EQ(table.sink.samples[1][0].state, MonitorState::Down);
}

TEST(TableReader, RefusesRowsByLineAndSaysWhenItIsMostOfThem)
{
    TableCase table("time,monitor,state\n"
                    "2026-05-01T00:00:00Z,a,up\n"
                    "yesterday,a,up\n"
                    "2026-05-01T00:01:00Z,a\n"
                    "\n"
                    "2026-05-01T00:02:00Z,,up\n"
                    "2026-02-30T00:02:00Z,a,up\n");
    EXPECT_EQ(table.read().rows, 1);
    EXPECT_EQ(table.sink.refusedLines(), (QList<qint64>{3, 4, 5, 6, 7}));
    EXPECT_TRUE(table.sink.cautions.first().contains(u"More than half"_s));
    TableCase none("time,monitor,state\n2026-05-01T00:00:00Z,,up\n");
    EXPECT_TRUE(none.refusal().contains(u"None of the 1 rows"_s));
}

}  // namespace holdfast
