// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/readiness/readiness_facts.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The sample facts with the role `code` changed.
ReadinessFacts withRole(const QString& code, const QJsonObject& changes)
{
    QJsonObject body = sampleBody(u"organisation"_s);
    QJsonArray roles = body.value("roles"_L1).toArray();
    for (qsizetype i = 0; i < roles.size(); ++i) {
        QJsonObject role = roles.at(i).toObject();
        if (role.value("code"_L1).toString() != code)
            continue;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            role.insert(it.key(), it.value());
        roles[i] = role;
    }
    body.insert("roles"_L1, roles);
    ReadinessFacts facts = sampleFacts();
    facts.organisation = Organisation::fromJson(body).value();
    return facts;
}

QJsonObject holder(const QString& name, int order, const QString& from = {}, const QString& to = {})
{
    QJsonObject json{{u"name"_s, name}, {u"order"_s, order}};
    if (!from.isEmpty())
        json.insert(u"valid_from"_s, from);
    if (!to.isEmpty())
        json.insert(u"valid_to"_s, to);
    return json;
}

QJsonObject holders(const QJsonArray& list)
{
    return {{u"holders"_s, list}};
}

}  // namespace

/// In the sample only the scribe has nobody behind them.
TEST(RoleFindings, NameTheRoleWithoutAnAlternate)
{
    const QList<Finding> findings = roleFindings(sampleFacts());
    ASSERT_EQ(wordsOf(findings), QStringList{u"no alternate SCRIBE"_s});
    EXPECT_EQ(findings.first().severity, FindingSeverity::Unproven);
    EXPECT_EQ(findings.first().page, u"contacts"_s);
    EXPECT_EQ(findings.first().clause, u"ISO 22301, 8.4.2"_s);
    EXPECT_TRUE(findings.first().text.contains(kScribe));
}

TEST(RoleFindings, ActOnARoleThatNobodyHoldsToday)
{
    const auto facts = withRole(u"PM"_s, holders({holder(u"示例乙"_s, 0, u"2025-01-01"_s, u"2026-04-30"_s),
                                                  holder(u"示例丁"_s, 1, u"2026-05-02"_s)}));
    const QList<Finding> findings = roleFindings(facts);
    ASSERT_EQ(wordsOf(findings), (QStringList{u"no holder PM"_s, u"no alternate SCRIBE"_s}));
    EXPECT_EQ(findings.first().severity, FindingSeverity::ActNow);
    EXPECT_EQ(findings.first().clause, u"3.2"_s);
    EXPECT_TRUE(findings.first().detail.contains(u"示例丁"_s));
    EXPECT_TRUE(findings.first().detail.contains(u"2026-05-02"_s));
}

TEST(RoleFindings, CountTheLastDayAsHeld)
{
    const auto facts =
        withRole(u"PM"_s, holders({holder(u"示例乙"_s, 0, {}, u"2026-05-01"_s), holder(u"示例丁"_s, 1)}));
    EXPECT_EQ(wordsOf(roleFindings(facts)), (QStringList{u"ends soon PM"_s, u"no alternate SCRIBE"_s}));
}

/// 30 days from 1 May is 31 May.
TEST(RoleFindings, AnnounceTheEndOfAHolderThirtyDaysAhead)
{
    const auto within =
        withRole(u"QA"_s, holders({holder(u"示例癸"_s, 0, {}, u"2026-05-31"_s), holder(u"示例寅"_s, 1)}));
    const QList<Finding> findings = roleFindings(within);
    ASSERT_EQ(wordsOf(findings), (QStringList{u"ends soon QA"_s, u"no alternate SCRIBE"_s}));
    EXPECT_EQ(findings.first().due, QDate(2026, 5, 31));
    EXPECT_EQ(findings.first().severity, FindingSeverity::Soon);
    const auto later =
        withRole(u"QA"_s, holders({holder(u"示例癸"_s, 0, {}, u"2026-06-01"_s), holder(u"示例寅"_s, 1)}));
    EXPECT_EQ(wordsOf(roleFindings(later)), QStringList{u"no alternate SCRIBE"_s});
}

TEST(RoleFindings, NameTheRoleThatCannotBeReachedOnDuty)
{
    const QList<Finding> findings = roleFindings(withRole(u"OPS"_s, {{u"channels"_s, QJsonArray()}}));
    ASSERT_EQ(wordsOf(findings), (QStringList{u"no duty channel OPS"_s, u"no alternate SCRIBE"_s}));
    EXPECT_EQ(findings.first().kind, FindingKind::Channel);
}

TEST(RoleFindings, NameWhoStandsInForThemself)
{
    const auto twice = withRole(u"QA"_s, holders({holder(u"示例癸"_s, 0), holder(u"示例癸"_s, 1)}));
    EXPECT_EQ(wordsOf(roleFindings(twice)), (QStringList{u"own alternate QA"_s, u"no alternate SCRIBE"_s}));
}

/// The line is lead, service manager, head of R&D.
TEST(RoleFindings, NameWhoWouldTakeOverFromThemself)
{
    const auto facts = withRole(u"RD"_s, holders({holder(u"示例甲"_s, 0), holder(u"示例戊"_s, 1)}));
    const QList<Finding> findings = roleFindings(facts);
    ASSERT_EQ(wordsOf(findings), (QStringList{u"no alternate SCRIBE"_s, u"own alternate RD"_s}));
    EXPECT_TRUE(findings.last().text.contains(u"示例甲"_s));
}

}  // namespace holdfast
