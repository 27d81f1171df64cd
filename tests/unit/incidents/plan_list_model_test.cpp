// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/generic_plan.h"
#include "models/incidents/plan_list_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(PlanListModel, KeepsTheRulesOfItemModels)
{
    PlanListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(catalogueOf({}, {}, {genericPlan()}), u"en"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0).data(PlanListModel::IsShippedRole).toBool());
    EXPECT_EQ(model.index(0).data(PlanListModel::TitleRole).toString(), u"The unforeseen"_s);
    model.search(u"unforeseen"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.hitCount(), 0);
    model.search(u"no such word"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.indexOf(u"GEN-01"_s).isValid());
    EXPECT_NE(model.plan(u"gen-01"_s), nullptr);
}

}  // namespace holdfast
