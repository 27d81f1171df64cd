// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readiness/findings_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Finding findingOf(FindingSeverity severity, const QString& subject, const QString& text)
{
    return {
        FindingKind::Drill, severity, u"never drilled"_s, text, {}, u"8.5"_s, u"plans"_s, subject, {}, {}};
}

QList<Finding> three()
{
    return {findingOf(FindingSeverity::ActNow, u"DB-01"_s, u"Database outage"_s),
            findingOf(FindingSeverity::Unproven, u"DC-01"_s, u"Site disaster"_s),
            findingOf(FindingSeverity::Unproven, u"NET-01"_s, u"网络攻击"_s)};
}

class FindingsList : public ::testing::Test {
protected:
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        return rows;
    }

    FindingsListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(FindingsList, PutsAHeadingWithItsCountAboveEachSeverity)
{
    model.setFindings(three());
    EXPECT_EQ(shown(), (QStringList{u"Act now (1)"_s, u"Database outage"_s, u"Unproven (2)"_s,
                                    u"Site disaster"_s, u"网络攻击"_s}));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.finding(model.index(0)), nullptr);
    EXPECT_EQ(model.finding(model.index(4))->subject, u"NET-01"_s);
    EXPECT_EQ(model.rowOf(u"DC-01"_s), 3);
}

TEST_F(FindingsList, ShowsOnlyWhatContainsEveryWordOfTheFilter)
{
    model.setFindings(three());
    model.setFilter(u"DRILLED site"_s);
    EXPECT_EQ(shown(), (QStringList{u"Unproven (1)"_s, u"Site disaster"_s}));
    EXPECT_EQ(model.shownCount(), 1);
    EXPECT_EQ(model.count(FindingSeverity::Unproven), 2);
    model.setFilter(u"攻击"_s);
    EXPECT_EQ(shown(), (QStringList{u"Unproven (1)"_s, u"网络攻击"_s}));
    model.setFilter(u"nowhere"_s);
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(FindingsList, IsQuietWhenNothingChanged)
{
    model.setFindings(three());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFindings(three());
    model.setFilter({});
    EXPECT_EQ(resets.count(), 0);
    model.setFindings({});
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FindingsList, SpeaksSeverityAndWordToAssistiveTools)
{
    model.setFindings(three());
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(spoken, u"Act now: never drilled  Database outage  [8.5]"_s);
}

}  // namespace holdfast
