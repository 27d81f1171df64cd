// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/module_table_model.h"
#include "models/availability/outage_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;

Instant at(qint64 seconds)
{
    return instantFromMs(1'777'564'800'000 + seconds * 1000);  // 2026-05-01 00:00 in Asia/Shanghai.
}

Outage outage(qint64 from, qint64 to, bool isCounted)
{
    Outage made;
    made.from = at(from);
    made.to = at(to);
    made.down = std::chrono::seconds(to - from);
    made.isCounted = isCounted;
    return made;
}

/// Settlement was down for 450 minutes, CRM twice for a minute; nothing else is known of CRM.
ServiceAccount account()
{
    ServiceAccount made;
    made.zone = QTimeZone("Asia/Shanghai");
    ModuleAccount settlement;
    settlement.code = u"SET"_s;
    settlement.name = u"结算"_s;
    settlement.buckets = {2'651'400s, 27'000s, 0s, 0s, 0s};
    settlement.availability = 98.9919354838;
    settlement.target = 9900;
    settlement.isMet = false;
    settlement.budget = 26'784s;
    settlement.mttr = 27'000s;
    settlement.outages = {outage(7200, 34'200, true)};
    settlement.interruptions = {{at(7200), at(34'200), 27'000s, {}, true}};
    ModuleAccount crm;
    crm.code = u"CRM"_s;
    crm.name = u"CRM"_s;
    crm.outages = {outage(3600, 3660, true), outage(50'000, 50'060, false)};
    made.modules = {crm, settlement};
    return made;
}

}  // namespace

TEST(ModuleTableModel, HasALineForEachModuleAndOneForTheWhole)
{
    ModuleTableModel model;
    Tester tester(&model, kFatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.show(account());
    ASSERT_EQ(model.rowCount(), 3);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    };
    EXPECT_EQ(text(1, ModuleTableModel::Name), u"结算"_s);
    EXPECT_EQ(text(1, ModuleTableModel::Availability), u"98.9919 %"_s);
    EXPECT_EQ(text(1, ModuleTableModel::TargetColumn), u"≥ 99 %"_s);
    EXPECT_EQ(text(1, ModuleTableModel::VerdictColumn), u"missed"_s);
    EXPECT_EQ(text(1, ModuleTableModel::Down), u"7:30:00"_s);
    EXPECT_EQ(text(1, ModuleTableModel::Interruptions), u"1"_s);
    EXPECT_EQ(text(1, ModuleTableModel::BudgetLeft), u"−0:03:36"_s);
    EXPECT_EQ(text(0, ModuleTableModel::Availability), u"unknown"_s);
    EXPECT_EQ(text(0, ModuleTableModel::VerdictColumn), u"not known"_s);
    EXPECT_TRUE(model.index(2, 0).data(ModuleTableModel::IsWholeRole).toBool());
}

TEST(OutageTableModel, OrdersTheOutagesOfAllModulesByTheirBeginning)
{
    OutageTableModel model;
    Tester tester(&model, kFatal);
    model.show(account());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.outage(0)->module, u"CRM"_s);
    EXPECT_EQ(model.outage(1)->module, u"SET"_s);
    EXPECT_EQ(model.outage(2)->module, u"CRM"_s);
    EXPECT_EQ(model.index(1, OutageTableModel::From).data(Qt::DisplayRole).toString(), u"05-01 02:00:00"_s);
    EXPECT_EQ(model.rowOf(u"SET"_s, at(7200)), 1);
    EXPECT_EQ(model.rowOf(u"SET"_s, at(7201)), -1);
    EXPECT_EQ(model.texts().size(), 4);
}

TEST(OutageTableModel, ShowsHowLongAnOutageWasAndWhatOfItCounts)
{
    ServiceAccount decided = account();
    Outage& excluded = decided.modules[1].outages[0];
    excluded.kind = OutageClass::ThirdParty;
    excluded.down = 0s;
    excluded.decision = u"Carrier's fault ticket 2231"_s;
    decided.modules[0].outages[1].cause = u"Connection refused"_s;
    OutageTableModel model;
    model.show(decided);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    };
    EXPECT_EQ(text(1, OutageTableModel::Length), u"7 h 30 min"_s);
    EXPECT_EQ(text(1, OutageTableModel::Counted), u"0 s"_s);
    EXPECT_EQ(text(2, OutageTableModel::Length), u"1 min"_s);
    EXPECT_EQ(text(2, OutageTableModel::Counted), u"1 min"_s);
    // Why it is so: in the words of the source, else in those of who decided.
    EXPECT_EQ(text(0, OutageTableModel::Cause), u"—"_s);
    EXPECT_EQ(text(1, OutageTableModel::Cause), u"Carrier's fault ticket 2231"_s);
    EXPECT_EQ(text(2, OutageTableModel::Cause), u"Connection refused"_s);
}

TEST(OutageTableModel, ClaimsNoLengthWhereOnlySumsAreKnown)
{
    ServiceAccount summed = account();
    summed.modules[1].outages[0].isApproximate = true;
    summed.modules[1].outages[0].down = 600s;
    OutageTableModel model;
    model.show(summed);
    EXPECT_EQ(model.index(1, OutageTableModel::Length).data().toString(), u"10 min"_s);
    summed.modules[1].outages[0].down = 0s;
    model.show(summed);
    EXPECT_EQ(model.index(1, OutageTableModel::Length).data().toString(), u"≤ 7 h 30 min"_s);
}

TEST(OutageTableModel, SaysWhereAnOutageIsNotOver)
{
    ServiceAccount open = account();
    open.modules[0].outages[0].isOpen = true;
    OutageTableModel model;
    model.show(open);
    EXPECT_EQ(model.index(0, OutageTableModel::To).data(Qt::DisplayRole).toString(), u"after the period"_s);
    open.modules[0].outages[0].isOpen = false;
    open.modules[0].outages[0].endsInSilence = true;
    model.show(open);
    EXPECT_TRUE(
        model.index(0, OutageTableModel::To).data(Qt::DisplayRole).toString().endsWith(u", then no data"_s));
}

}  // namespace holdfast
