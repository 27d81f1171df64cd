// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_table_model.h"
#include "tests/unit/incidents/incident_harness.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

QString cell(const IncidentTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// Somebody's own past outage of that length, which began on 24 November at 03:10 in Shanghai.
IncidentState past(std::chrono::minutes length, const QString& code)
{
    Laptop laptop;
    const Instant impact = moment("2026-11-23T19:10:00Z");
    EXPECT_TRUE(laptop.open(IncidentMode::Past, samplePinned(), impact));
    EXPECT_TRUE(
        laptop.act(incident_entry::kMarked, {{u"what"_s, u"restored"_s}}, Actor{}, {}, {}, impact + length));
    IncidentState state = laptop.state;
    state.code = code;
    return state;
}

}  // namespace

TEST(IncidentTable, ShowsWhatAnIncidentWasAndItsVerdicts)
{
    IncidentTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // 99 % of a month of 30 days leaves 432 minutes.
    model.setIncidents({past(433min, u"INC-2026-001"_s), past(60min, u"INC-2026-002"_s)}, {},
                       moment("2026-11-25T00:00:00Z"), kShanghai, u"zh"_s);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::CodeColumn), u"INC-2026-001"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::TitleColumn), u"数据库宕机"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::ModeColumn), u"past"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::ImpactColumn), u"2026-11-24 03:10"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::DowntimeColumn), u"7:13"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::MonthColumn), u"missed"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::RtoColumn), u"missed"_s);
    EXPECT_EQ(cell(model, 1, IncidentTableModel::MonthColumn), u"met"_s);
    EXPECT_EQ(cell(model, 1, IncidentTableModel::RtoColumn), u"met"_s);
}

TEST(IncidentTable, PutsOpenOnesFirstAndKeepsTheirClocksGoing)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    IncidentTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIncidents({past(60min, u"INC-2026-009"_s), laptop.state}, {}, laptop.now(), kShanghai, u"zh"_s);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::CodeColumn), laptop.state.code);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::DowntimeColumn), u"0:10"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNow(laptop.now() + 5min);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(cell(model, 0, IncidentTableModel::DowntimeColumn), u"0:15"_s);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    model.setIncidents({past(60min, u"INC-2026-009"_s), laptop.state}, {}, laptop.now(), kShanghai, u"zh"_s);
    EXPECT_TRUE(reset.isEmpty());
}

TEST(IncidentTable, FiltersByWordsAndMode)
{
    IncidentTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIncidents({past(60min, u"INC-2026-001"_s), past(60min, u"INC-2026-002"_s)}, {},
                       moment("2026-11-25T00:00:00Z"), kShanghai, u"zh"_s);
    model.setFilter(u"-002"_s, {});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowOf(u"INC-2026-002"_s), 0);
    EXPECT_EQ(model.rowOf(u"INC-2026-001"_s), std::nullopt);
    model.setFilter({}, IncidentMode::Drill);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.total(), 2);
    model.setFilter({}, IncidentMode::Past);
    EXPECT_EQ(model.rowCount(), 2);
}

}  // namespace holdfast
