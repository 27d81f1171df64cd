// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/declaration_outlook.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = moment("2026-11-24T19:10:00Z");

DeclarationQuestion questionBy(const QString& name, const QString& plan = u"DB-01"_s)
{
    DeclarationQuestion question;
    question.pinned = samplePinned();
    question.plan = shelf(plan);
    question.impact = kNow - 5min;
    question.actor = person(name);
    return question;
}

const ClockReading* clockCalled(const DeclarationOutlook& outlook, const QString& name)
{
    const auto found = std::find_if(outlook.clocks.cbegin(), outlook.clocks.cend(),
                                    [&name](const ClockReading& clock) { return clockName(clock) == name; });
    return found == outlook.clocks.cend() ? nullptr : &*found;
}

const DueNotice* callCalled(const DeclarationOutlook& outlook, const QString& id)
{
    const auto found = std::find_if(outlook.calls.cbegin(), outlook.calls.cend(),
                                    [&id](const DueNotice& one) { return one.id == id; });
    return found == outlook.calls.cend() ? nullptr : &*found;
}

}  // namespace

TEST(DeclarationOutlook, StartsTheClocksOfThePlanWithTheirTargets)
{
    // Plan XDYJ-06-15, 2.1.2 and 5.1: core items within 4 h, the fault within 48 h, both from the impact.
    const auto outlook = outlookOf(questionBy(kLead), kNow);
    EXPECT_TRUE(outlook.isReady());
    const ClockReading* rto = clockCalled(outlook, u"rto/1"_s);
    ASSERT_NE(rto, nullptr);
    EXPECT_EQ(rto->target, 4h);
    EXPECT_EQ(rto->dueAt, kNow - 5min + 4h);
    const ClockReading* contract = clockCalled(outlook, u"contract"_s);
    ASSERT_NE(contract, nullptr);
    EXPECT_EQ(contract->dueAt, kNow - 5min + 48h);
}

TEST(DeclarationOutlook, SaysWhoMustBeToldAndByWhen)
{
    // DB-01: DB-C2 to the customer 30 min after detection, DB-C4 to management 20 min after the declaration.
    const auto outlook = outlookOf(questionBy(kLead), kNow);
    ASSERT_NE(callCalled(outlook, u"DB-C2"_s), nullptr);
    EXPECT_EQ(callCalled(outlook, u"DB-C2"_s)->audience, u"customer"_s);
    EXPECT_EQ(callCalled(outlook, u"DB-C2"_s)->dueAt, kNow + 30min);
    ASSERT_NE(callCalled(outlook, u"DB-C4"_s), nullptr);
    EXPECT_EQ(callCalled(outlook, u"DB-C4"_s)->dueAt, kNow + 20min);
}

TEST(DeclarationOutlook, NamesTheTeamWithItsDutyChannels)
{
    const auto outlook = outlookOf(questionBy(kLead), kNow);
    ASSERT_FALSE(outlook.team.isEmpty());
    EXPECT_EQ(outlook.team.first().holder, kLead);
    EXPECT_FALSE(outlook.team.first().channels.isEmpty());
}

TEST(DeclarationOutlook, LetsThePrimaryLeadDeclareWithoutAReason)
{
    const auto outlook = outlookOf(questionBy(kLead), kNow);
    EXPECT_EQ(outlook.authority, u"LEAD"_s);
    EXPECT_TRUE(outlook.gaps.isEmpty());
    ASSERT_FALSE(outlook.authorities.isEmpty());
    EXPECT_EQ(outlook.authorities.first().role, u"LEAD"_s);
    EXPECT_EQ(outlook.authorities.first().holders.first(), kLead);
}

TEST(DeclarationOutlook, AsksAnAlternateForAReason)
{
    DeclarationQuestion question = questionBy(kDevelopment);
    auto outlook = outlookOf(question, kNow);
    // The head of R&D is the second alternate of the lead.
    EXPECT_EQ(outlook.authority, u"LEAD"_s);
    EXPECT_EQ(outlook.gaps, QList<DeclarationGap>{DeclarationGap::Reason});
    question.reason = u"组长两种方式呼叫均未应答"_s;
    outlook = outlookOf(question, kNow);
    EXPECT_TRUE(outlook.isReady());
}

TEST(DeclarationOutlook, AsksNoReasonOfWhoDeclaresAtThatLevel)
{
    // DB-01, level III: the service manager declares.
    DeclarationQuestion question = questionBy(kManager);
    question.level = u"III"_s;
    const auto outlook = outlookOf(question, kNow);
    EXPECT_EQ(outlook.authority, u"PM"_s);
    EXPECT_TRUE(outlook.isReady());
}

TEST(DeclarationOutlook, OffersNothingToWhoMayNotDeclare)
{
    const auto outlook = outlookOf(questionBy(kEngineer), kNow);
    EXPECT_TRUE(outlook.authority.isEmpty());
    EXPECT_TRUE(outlook.has(DeclarationGap::Authority));
    EXPECT_FALSE(outlook.clocks.isEmpty());
}

TEST(DeclarationOutlook, LetsEverybodyDeclareWhereNobodyHoldsARole)
{
    DeclarationQuestion question = questionBy(kEngineer);
    question.pinned = {{u"rule_set"_s, 1}};
    const auto outlook = outlookOf(question, kNow);
    EXPECT_TRUE(outlook.authorities.isEmpty());
    EXPECT_TRUE(outlook.isReady());
}

TEST(DeclarationOutlook, ClaimsNoImpactThatWasNotSaid)
{
    DeclarationQuestion question = questionBy(kLead);
    question.impact.reset();
    EXPECT_EQ(outlookOf(question, kNow).gaps, QList<DeclarationGap>{DeclarationGap::Impact});
    question.impact = kNow + 1min;
    const auto outlook = outlookOf(question, kNow);
    EXPECT_TRUE(outlook.impactProblem);
    EXPECT_FALSE(outlook.isReady());
}

TEST(DeclarationOutlook, WarnsOfAnUnapprovedPlanAndOfLostTime)
{
    DeclarationQuestion question = questionBy(kLead);
    auto outlook = outlookOf(question, kNow);
    EXPECT_TRUE(outlook.isPlanUnapproved);
    ASSERT_TRUE(outlook.plan);
    EXPECT_EQ(outlook.plan->ways, 7);
    const int inTime = outlook.plan->waysInTime;
    EXPECT_GT(inTime, 0);
    // Four hours after the impact no way can keep a promise of four hours.
    question.impact = kNow - 4h;
    question.plan->revisionState = u"approved"_s;
    outlook = outlookOf(question, kNow);
    EXPECT_FALSE(outlook.isPlanUnapproved);
    EXPECT_EQ(outlook.plan->waysInTime, 0);
}

TEST(DeclarationOutlook, NamesAnOpenIncidentThatWorksByTheSamePlan)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    DeclarationQuestion question = questionBy(kLead);
    question.others = {&laptop.state};
    EXPECT_EQ(outlookOf(question, kNow).sameInOthers, QStringList{u"INC-2026-001"_s});
    question.mode = IncidentMode::Drill;
    EXPECT_TRUE(outlookOf(question, kNow).sameInOthers.isEmpty());
}

TEST(DeclarationOutlook, DeclaresAnIncidentThatIsOpenAlready)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open());
    DeclarationQuestion question = questionBy(kLead);
    question.incident = &laptop.state;
    const auto outlook = outlookOf(question, kNow);
    ASSERT_TRUE(outlook.isReady());
    const Act act = declarationOf(question, outlook.authority);
    ASSERT_TRUE(laptop.act(act.kind, act.fields, person(kLead), {}, act.plans));
    EXPECT_EQ(laptop.state.impact, kNow - 5min);
    EXPECT_EQ(outlookOf(question, kNow).refusal->code, Error::Code::Conflict);
}

TEST(DeclarationOutlook, LogsWhatWasSeenInBothLanguages)
{
    const Plan plan = Plan::fromJson(shelf(u"DB-01"_s)->body).value();
    const QJsonObject texts = seenTriggers(plan, {u"T1"_s, u"T4"_s});
    EXPECT_EQ(texts.value("zh"_L1).toString(),
              u"已出现的触发条件：数据库端口连续 3 分钟不可连接；复制延迟超过 300 秒或复制线程停止"_s);
    EXPECT_TRUE(texts.value("en"_L1).toString().startsWith(u"Triggers seen: Database port"_s));
    EXPECT_TRUE(seenTriggers(plan, {}).isEmpty());
}
