// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/accounting_rule.h"
#include "models/availability/mapping.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QDate june(int day)
{
    return QDate(2026, 6, day);
}

}  // namespace

TEST(Mapping, HasKeywordsThatLeadBack)
{
    for (const CombineRule rule : {CombineRule::AnyDown, CombineRule::AllDown, CombineRule::Weighted})
        EXPECT_EQ(combineRuleFromKeyword(keyword(rule)), rule);
    EXPECT_EQ(combineRuleFromKeyword(u"none"_s), std::nullopt);
}

TEST(Mapping, LeavesOfAnEarlierValidityWhatALaterOneDoesNotTake)
{
    const Validity always;

    EXPECT_EQ(remainder(always, {june(10), {}}), (QList<Validity>{{{}, june(9)}}));
    EXPECT_EQ(remainder(always, {june(10), june(20)}), (QList<Validity>{{{}, june(9)}, {june(21), {}}}));
    EXPECT_EQ(remainder({june(1), june(9)}, {june(10), {}}), (QList<Validity>{{june(1), june(9)}}));
    EXPECT_EQ(remainder({june(1), june(9)}, {{}, june(4)}), (QList<Validity>{{june(5), june(9)}}));
    EXPECT_TRUE(remainder({june(5), june(9)}, always).isEmpty());
    EXPECT_TRUE(remainder({june(5), june(9)}, {june(5), june(9)}).isEmpty());
}

TEST(AccountingRule, NamesEveryNumberInBothLanguages)
{
    const AccountingRule rule = accountingRule();
    const QString english = ruleText(rule, u"en"_s).join(u' ');
    const QString chinese = ruleText(rule, u"zh"_s).join(u' ');

    for (const QString& words : {u"version 1"_s, u"100 %"_s, u"3 working days"_s, u"off-peak"_s,
                                 u"5 minutes"_s, u"1 minute"_s, u"2.5"_s})
        EXPECT_TRUE(english.contains(words)) << words.toStdString();
    for (const QString& words : {u"第 1 版"_s, u"100 %"_s, u"3 个工作日"_s, u"业务低峰时段"_s,
                                 u"不足 5 分钟"_s, u"不足 1 分钟"_s, u"2.5"_s})
        EXPECT_TRUE(chinese.contains(words)) << words.toStdString();
    EXPECT_EQ(ruleText(rule, u"en"_s).size(), ruleText(rule, u"zh"_s).size());
}

TEST(AccountingRule, IsTheNewestForAVersionThatIsNotKnown)
{
    EXPECT_EQ(accountingRule(99).version, kNewestAccountingRule);
}

}  // namespace holdfast
