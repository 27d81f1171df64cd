// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/bia_table_model.h"
#include "models/bia/impact_table_model.h"
#include "models/documents/canonical_json.h"
#include "tests/support/json_file.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Bia sampleBia()
{
    return Bia::fromJson(
               withoutNulls(readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/bia.json"))))
        .value();
}

}  // namespace

TEST(BiaTableModel, KeepsTheRulesOfItemModels)
{
    BiaTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sampleBia(), std::nullopt, u"zh"_s);
    EXPECT_EQ(model.rowCount(), 4);
    // Without an organisation there are only codes.
    EXPECT_EQ(model.index(3, BiaTableModel::Covers).data().toString(), u"CRM, APP, LB, MW"_s);
    EXPECT_TRUE(model.index(0, BiaTableModel::Mtpd).data(BiaTableModel::IsUndecidedRole).toBool());
    EXPECT_FALSE(model.index(0, BiaTableModel::Rto).data(BiaTableModel::IsUndecidedRole).toBool());
    model.show(std::nullopt, std::nullopt, u"zh"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ImpactTableModel, KeepsTheRulesOfItemModels)
{
    ImpactTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*sampleBia().item(1), u"en"_s);
    EXPECT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"7 h 27 min"_s);
    model.show(std::nullopt, u"en"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ImpactMatrix, KeepsASeverityUntilAWorseOneIsStated)
{
    const Bia bia = sampleBia();
    const ImpactMatrix matrix = impactMatrixOf(*bia.item(4));
    EXPECT_EQ(matrix.afterMin, QList<int>({240, 480, 1440, 2880}));
    ASSERT_EQ(matrix.categories, QStringList({u"operational"_s, u"financial"_s, u"reputational"_s}));
    const QList<ImpactCell>& financial = matrix.rows.at(1);
    EXPECT_FALSE(financial.at(1).severity);
    EXPECT_EQ(financial.at(2).severity, 2);
    EXPECT_NE(financial.at(2).stated, nullptr);
    const QList<ImpactCell>& operational = matrix.rows.first();
    EXPECT_EQ(operational.at(1).severity, 2);
    EXPECT_EQ(operational.at(1).stated, nullptr);
}

TEST(ImpactMatrix, LeadsAChainThroughAllThatHasToBeBackBefore)
{
    const Bia bia = sampleBia();
    const auto prioritiesOf = [&](int priority) {
        QList<int> priorities;
        for (const BiaItem* item : recoveryChain(bia, *bia.item(priority)))
            priorities.append(item->priority);
        return priorities;
    };
    EXPECT_EQ(prioritiesOf(1), QList<int>({1}));
    EXPECT_EQ(prioritiesOf(3), QList<int>({1, 2, 3}));
    EXPECT_EQ(prioritiesOf(4), QList<int>({1, 4}));
}

}  // namespace holdfast
