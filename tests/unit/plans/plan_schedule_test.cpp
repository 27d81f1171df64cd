// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_schedule.h"
#include "tests/unit/plans/plan_files.h"

#include <QFileInfo>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QMap<int, int> minutesIn(const QJsonObject& json)
{
    QMap<int, int> minutes;
    for (auto it = json.begin(); it != json.end(); ++it)
        minutes.insert(it.key().toInt(), it.value().toInt());
    return minutes;
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        texts.append(one.toString());
    return texts;
}

/// Whether, on the way `answers`, step `after` can only begin once `before` is done; true where one is left
/// out.
bool comesBefore(const Plan& plan, const PlanSchedule& schedule, const QString& before, const QString& after)
{
    if (schedule.notApplicable.contains(before) || schedule.notApplicable.contains(after))
        return true;
    QSet<int> seen;
    QList<int> todo{*plan.indexOf(after)};
    while (!todo.isEmpty()) {
        const int index = todo.takeLast();
        if (plan.steps().at(index).id == before)
            return true;
        const auto depends = plan.steps().at(index).dependsOn;
        for (const int earlier : depends) {
            const bool applies = !schedule.notApplicable.contains(plan.steps().at(earlier).id);
            if (applies && !seen.contains(earlier)) {
                seen.insert(earlier);
                todo.append(earlier);
            }
        }
    }
    return false;
}

}  // namespace

/// The figures stand in the plans themselves; they were computed by the plans' authors with a program of
/// their own.
TEST(PlanSchedule, GivesTheAuthorsFiguresForEveryBranch)
{
    int branches = 0;
    for (const QString& name : kPlanFiles) {
        const Plan plan = shippedPlan(name);
        const QJsonArray expected = shippedPlanFile(name).value("branches"_L1).toArray();
        ASSERT_EQ(plan.branches().size(), expected.size());
        for (int i = 0; i < plan.branches().size(); ++i) {
            ++branches;
            const QJsonObject oracle = expected.at(i).toObject();
            SCOPED_TRACE(QString(name + u' ' + oracle.value("id"_L1).toString()).toStdString());
            const BranchVerdict verdict = judgeBranch(plan, plan.branches().at(i));
            EXPECT_EQ(verdict.schedule.notApplicable, textsIn(oracle.value("not_applicable"_L1)));
            EXPECT_EQ(verdict.schedule.criticalPath, textsIn(oracle.value("critical_path"_L1)));
            EXPECT_EQ(verdict.schedule.minutesToPriority,
                      minutesIn(oracle.value("minutes_to_priority"_L1).toObject()));
            EXPECT_EQ(verdict.schedule.minutesToPriorityStaffed,
                      minutesIn(oracle.value("minutes_to_priority_staffed"_L1).toObject()));
            EXPECT_EQ(verdict.schedule.allRecovered(), oracle.value("all_recovered_min"_L1).toInt());
            EXPECT_EQ(verdict.schedule.allRecoveredStaffed(),
                      oracle.value("all_recovered_staffed_min"_L1).toInt());
            EXPECT_EQ(verdict.marginMin, oracle.value("margin_min"_L1).toInt());
            EXPECT_EQ(verdict.fits, oracle.value("fits"_L1).toBool());
            EXPECT_EQ(verdict.isAtRisk, oracle.value("at_risk"_L1).toBool());
            if (const QJsonObject report = oracle.value("statutory_report"_L1).toObject();
                !report.isEmpty()) {
                EXPECT_EQ(verdict.schedule.finishStaffedMin.value(u"N13"_s) -
                              plan.branches().at(i).detectionMin,
                          report.value("report_done_after_detection_min"_L1).toInt());
            }
        }
    }
    EXPECT_EQ(branches, 22);
}

/// README of the reference plans: with three operations engineers merge 230, lagging → restore 215, cut-over
/// 200, both lost 200.
TEST(PlanSchedule, CountsAThirdOperationsEngineer)
{
    QJsonObject body = shippedPlanBody(u"database"_s);
    QJsonArray roles = body.value("roles"_L1).toArray();
    for (qsizetype i = 0; i < roles.size(); ++i) {
        QJsonObject role = roles.at(i).toObject();
        if (role.value("code"_L1).toString() == "OPS"_L1)
            role.insert(u"staffing"_s, 3);
        roles.replace(i, role);
    }
    body.insert(u"roles"_s, roles);
    const Plan plan = Plan::fromJson(body).value();
    QHash<QString, int> staffed;
    for (const PlanBranch& branch : plan.branches())
        staffed.insert(branch.id, *judgeBranch(plan, branch).schedule.allRecoveredStaffed());
    EXPECT_EQ(staffed.value(u"logical_merge"_s), 230);
    EXPECT_EQ(staffed.value(u"lagging_restore"_s), 215);
    EXPECT_EQ(staffed.value(u"logical_cutover"_s), 200);
    EXPECT_EQ(staffed.value(u"both_lost"_s), 200);
}

TEST(PlanSchedule, FindsEveryWayThroughAPlan)
{
    // Counted by hand from the decisions: SRV-01 S03 {app, stateful, replica} × S09 {restart, rebuild,
    // hardware}, and what its decisions leave to other plans is no way through it.
    EXPECT_EQ(waysThrough(shippedPlan(u"single-server"_s)).size(), 9);
    // D05: self, healthy, lagging × {accept, restore}, damage × {merge, cutover}, both lost.
    EXPECT_EQ(waysThrough(shippedPlan(u"database"_s)).size(), 7);
    // DC04: activate × {replica, backup}, primary back.
    EXPECT_EQ(waysThrough(shippedPlan(u"site-disaster"_s)).size(), 3);
    // N04 {ddos, ransomware, credential} × N12 {4 answers}.
    EXPECT_EQ(waysThrough(shippedPlan(u"network-attack"_s)).size(), 12);
}

/// The rules that a team stakes its data on, held on every way through every plan.
TEST(PlanOrder, HoldsOnEveryWay)
{
    struct Rule {
        QString plan;
        QString before;
        QString after;
    };
    const QList<Rule> rules{
        // Evidence before restart, rebuild or promotion.
        {u"single-server"_s, u"S08"_s, u"S10"_s},
        {u"single-server"_s, u"S08"_s, u"S11"_s},
        {u"single-server"_s, u"S08"_s, u"S13"_s},
        {u"database"_s, u"D04"_s, u"D11"_s},
        {u"database"_s, u"D04"_s, u"D14"_s},
        {u"network-attack"_s, u"N08"_s, u"N15"_s},
        // Fence before promotion, and before users reach another instance.
        {u"database"_s, u"D08"_s, u"D11"_s},
        {u"database"_s, u"D08"_s, u"D17"_s},
        {u"site-disaster"_s, u"DC05"_s, u"DC10"_s},
        {u"site-disaster"_s, u"DC05"_s, u"DC14"_s},
        // Freeze before switching.
        {u"database"_s, u"D02"_s, u"D17"_s},
        // A backup is proven before it is restored, and there is a place beside to restore to.
        {u"database"_s, u"D13"_s, u"D14"_s},
        {u"database"_s, u"D12"_s, u"D14"_s},
        {u"site-disaster"_s, u"DC11"_s, u"DC12"_s},
        {u"site-disaster"_s, u"DC07"_s, u"DC12"_s},
        {u"network-attack"_s, u"N14"_s, u"N16"_s},
        {u"network-attack"_s, u"N15"_s, u"N16"_s},
        // No overwrite before a copy: the damaged tables are merged only from what stands beside.
        {u"database"_s, u"D04"_s, u"D15"_s},
        {u"database"_s, u"D14"_s, u"D15"_s},
        // Data is validated before users come back.
        {u"database"_s, u"D16"_s, u"D17"_s},
        {u"site-disaster"_s, u"DC13"_s, u"DC14"_s},
        {u"network-attack"_s, u"N17"_s, u"N18"_s},
        // New credentials before a clean rebuild.
        {u"network-attack"_s, u"N09"_s, u"N15"_s}};
    for (const Rule& rule : rules) {
        const Plan plan = shippedPlan(rule.plan);
        for (const auto& way : waysThrough(plan)) {
            EXPECT_TRUE(comesBefore(plan, schedulePlan(plan, way, 0), rule.before, rule.after))
                << rule.before.toStdString() << " before " << rule.after.toStdString();
        }
    }
}

TEST(PlanOrder, OpensPrioritiesInTheirOrder)
{
    for (const QString& name : kPlanFiles) {
        const Plan plan = shippedPlan(name);
        for (const auto& way : waysThrough(plan)) {
            const auto minutes = schedulePlan(plan, way, 0).minutesToPriority;
            ASSERT_EQ(minutes.keys(), (QList<int>{1, 2, 3, 4})) << name.toStdString();
            const auto values = minutes.values();
            EXPECT_TRUE(std::is_sorted(values.cbegin(), values.cend()));
        }
    }
}

TEST(ShippedPlan, SaysWhatWasReviewed)
{
    if (!QFileInfo::exists(QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/../reference/plans")))
        GTEST_SKIP() << "the reviewed drafts are not here";
    for (const QString& name : kPlanFiles) {
        QJsonObject shipped = shippedPlanFile(name);
        QJsonArray steps = shipped.value("steps"_L1).toArray();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            // What the engine reads beside the reviewed text: which answer puts the standby site into
            // service.
            QJsonObject step = steps.at(i).toObject();
            step.remove(u"returns_site"_s);
            QJsonArray options = step.value("options"_L1).toArray();
            for (qsizetype o = 0; o < options.size(); ++o) {
                QJsonObject option = options.at(o).toObject();
                option.remove(u"activates_site"_s);
                options.replace(o, option);
            }
            if (!options.isEmpty())
                step.insert(u"options"_s, options);
            steps.replace(i, step);
        }
        shipped.insert(u"steps"_s, steps);
        EXPECT_EQ(shipped, referencePlanFile(name)) << name.toStdString();
    }
}

}  // namespace holdfast
