// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan.h"
#include "tests/unit/plans/plan_files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QJsonObject withStep(QJsonObject body, qsizetype index, const QString& key, const QJsonValue& value)
{
    QJsonArray steps = body.value("steps"_L1).toArray();
    QJsonObject step = steps.at(index).toObject();
    step.insert(key, value);
    steps.replace(index, step);
    body.insert(u"steps"_s, steps);
    return body;
}

void expectRefused(const QJsonObject& body, const QString& path)
{
    const auto plan = Plan::fromJson(body);
    ASSERT_FALSE(plan) << path.toStdString();
    EXPECT_EQ(plan.error().code, Error::Code::BadInput);
    EXPECT_TRUE(plan.error().detail.startsWith(path))
        << plan.error().detail.toStdString() << " is not " << path.toStdString();
}

}  // namespace

TEST(Plan, SaysWhenItIsTheRightOneAndAtWhichLevel)
{
    const Plan plan = shippedPlan(u"database"_s);
    ASSERT_FALSE(plan.triggers().isEmpty());
    EXPECT_EQ(plan.triggers().first().text.in(u"zh"_s).text, u"数据库端口连续 3 分钟不可连接"_s);
    ASSERT_EQ(plan.grading().size(), 3);
    EXPECT_EQ(plan.grading().first().level, u"III"_s);
    EXPECT_EQ(plan.grading().first().when.size(), 2);
}

TEST(Plan, ReadsTheShippedOnes)
{
    const Plan plan = shippedPlan(u"database"_s);
    EXPECT_EQ(plan.code(), u"DB-01"_s);
    EXPECT_EQ(plan.steps().size(), 20);
    EXPECT_EQ(plan.communications().size(), 8);
    EXPECT_EQ(plan.levels(), (QStringList{u"III"_s, u"II"_s, u"I"_s}));
    EXPECT_EQ(plan.command().declareByLevel.value(u"III"_s), u"PM"_s);
    EXPECT_EQ(plan.command().succession, (QStringList{u"LEAD"_s, u"PM"_s, u"RD"_s}));
    EXPECT_EQ(plan.command().earlyEscalationMin, 15);
    const PlanStep& promote = plan.steps().at(*plan.indexOf(u"D11"_s));
    EXPECT_TRUE(promote.isIrreversible && promote.needsSecondPerson);
    EXPECT_EQ(promote.secondRole, u"LEAD"_s);
    EXPECT_EQ(promote.goesBackTo, plan.indexOf(u"D05"_s));
    const Plan site = shippedPlan(u"site-disaster"_s);
    EXPECT_TRUE(site.steps().at(*site.indexOf(u"DC04"_s)).option(u"activate"_s)->activatesSite);
    EXPECT_TRUE(site.steps().at(*site.indexOf(u"DC20"_s)).returnsSite);
}

TEST(Plan, RefusesWhatBreaksItsRules)
{
    const QJsonObject good = shippedPlanBody(u"database"_s);
    ASSERT_TRUE(Plan::fromJson(good));
    expectRefused(withStep(good, 1, u"id"_s, u"D01"_s), u"/steps/1/id"_s);
    expectRefused(withStep(good, 3, u"depends_on"_s, QJsonArray{u"D05"_s}), u"/steps/3/depends_on"_s);
    expectRefused(withStep(good, 3, u"depends_on"_s, QJsonArray{u"D04"_s}), u"/steps/3/depends_on"_s);
    expectRefused(withStep(good, 3, u"phase"_s, u"later"_s), u"/steps/3/phase"_s);
    expectRefused(withStep(good, 3, u"planned_min"_s, -1), u"/steps/3/planned_min"_s);
    expectRefused(withStep(good, 3, u"planned_min"_s, 2.5), u"/steps/3/planned_min"_s);
    expectRefused(withStep(good, 3, u"role"_s, u"NOBODY"_s), u"/steps/3/role"_s);
    expectRefused(withStep(good, 10, u"two_person"_s, false), u"/steps/10/two_person"_s);
    expectRefused(withStep(good, 10, u"second_role"_s, u""_s), u"/steps/10/second_role"_s);
    expectRefused(withStep(good, 10, u"on_fail"_s, QJsonObject{{u"goto"_s, u"D20"_s}}),
                  u"/steps/10/on_fail"_s);
    expectRefused(withStep(good, 3, u"deferrable_to"_s, u"activate"_s), u"/steps/3/deferrable_to"_s);
    expectRefused(withStep(good, 4, u"if_unsure"_s, QJsonObject{{u"option"_s, u"maybe"_s}}),
                  u"/steps/4/if_unsure"_s);
    expectRefused(withStep(good, 4, u"options"_s, QJsonArray()), u"/steps/4/options"_s);
    const QJsonObject notADecision{
        {u"any_of"_s, QJsonArray{QJsonObject{{u"step"_s, u"D01"_s}, {u"answers"_s, QJsonArray{u"x"_s}}}}}};
    expectRefused(withStep(good, 5, u"condition"_s, notADecision), u"/steps/5/condition/any_of/0/step"_s);
    QJsonObject untitled = good;
    untitled.remove(u"title"_s);
    expectRefused(untitled, u"/title"_s);
}

TEST(Plan, IsReadAgainFromItsCanonicalBytes)
{
    for (const QString& name : kPlanFiles) {
        const auto bytes = canonicalJson(shippedPlanBody(name));
        ASSERT_TRUE(bytes);
        const auto again = Plan::fromJson(QJsonDocument::fromJson(bytes.value()).object());
        ASSERT_TRUE(again);
        EXPECT_EQ(canonicalJson(again->json()).value(), bytes.value());
    }
}

}  // namespace holdfast
