// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

QJsonObject reason(const QString& text = u"演练用的理由"_s)
{
    return {{u"reason"_s, text}};
}

/// Works the plan to its end by the answers given; the states it came through, in order.
QList<Course> workThrough(Laptop& laptop, const QHash<QString, QString>& answers)
{
    QList<Course> courses{courseOf(laptop.state)};
    for (auto open = openSteps(laptop.state); !open.isEmpty(); open = openSteps(laptop.state)) {
        const QString step = stepOf(laptop.state, open.first()).id;
        laptop.wait(1min);
        const auto went = laptop.finish(step, answers.value(step));
        EXPECT_TRUE(went) << went.error().message.toStdString();
        if (!went)
            break;
        if (courses.last() != courseOf(laptop.state))
            courses.append(courseOf(laptop.state));
    }
    return courses;
}

}  // namespace

TEST(Course, GoesFromMonitoringToDeclaration)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open());
    EXPECT_EQ(courseOf(laptop.state), Course::Monitoring);
    const auto assess = [&](bool recommends) {
        return laptop.act(incident_entry::kLogged,
                          {{u"kind"_s, u"assessment"_s},
                           {u"text"_s, entryText(u"zh"_s, u"主库不可用"_s)},
                           {u"level"_s, u"II"_s},
                           {u"recommends"_s, recommends}},
                          person(kEngineer));
    };
    ASSERT_TRUE(assess(false));
    EXPECT_EQ(courseOf(laptop.state), Course::Assessing);
    ASSERT_TRUE(assess(true));
    EXPECT_EQ(courseOf(laptop.state), Course::AwaitingDeclaration);
    ASSERT_TRUE(
        laptop.act(incident_entry::kDeclared, {{u"plan"_s, u"DB-01"_s}}, person(kLead), {}, {u"DB-01"_s}));
    EXPECT_EQ(courseOf(laptop.state), Course::Activated);
    EXPECT_EQ(laptop.state.level, u"II"_s);
    EXPECT_EQ(laptop.state.lead->name, kLead);
}

TEST(Course, FollowsThePhasesToTheEnd)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const auto courses = workThrough(laptop, {{u"D05"_s, u"replica_healthy"_s}});
    EXPECT_EQ(courses,
              (QList<Course>{Course::Activated, Course::Recovering, Course::Validating, Course::Returning}));
    ASSERT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    EXPECT_EQ(courseOf(laptop.state), Course::StoodDown);
    ASSERT_TRUE(laptop.act(incident_entry::kReviewBegun, {}, person(kLead)));
    EXPECT_EQ(courseOf(laptop.state), Course::Reviewing);
    ASSERT_TRUE(laptop.act(incident_entry::kClosed, {}, person(kLead)));
    EXPECT_EQ(courseOf(laptop.state), Course::Closed);
    EXPECT_TRUE(laptop.state.conflicts.isEmpty());
    EXPECT_FALSE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    // Words are still taken: somebody remembers something a day later.
    EXPECT_TRUE(laptop.act(incident_entry::kLogged,
                           {{u"kind"_s, u"fact"_s}, {u"text"_s, entryText(u"zh"_s, u"补记"_s)}},
                           person(kScribe)));
}

TEST(Course, IsNotActivatedWithdrawnOrAbortedWithAReason)
{
    Laptop watched;
    ASSERT_TRUE(watched.open());
    EXPECT_FALSE(watched.act(incident_entry::kNotActivated, {}, person(kLead)));
    ASSERT_TRUE(watched.act(incident_entry::kNotActivated, reason(), person(kLead)));
    EXPECT_EQ(courseOf(watched.state), Course::NotActivated);
    EXPECT_FALSE(watched.act(incident_entry::kDeclared, {}, person(kLead)));

    Laptop falseAlarm;
    falseAlarm.declare(u"DB-01"_s);
    EXPECT_FALSE(falseAlarm.act(incident_entry::kNotActivated, reason(), person(kLead)));
    EXPECT_FALSE(falseAlarm.act(incident_entry::kWithdrawn, {}, person(kLead)));
    EXPECT_FALSE(falseAlarm.act(incident_entry::kWithdrawn, reason(), person(kEngineer)));
    ASSERT_TRUE(falseAlarm.act(incident_entry::kWithdrawn, reason(), person(kLead)));
    EXPECT_EQ(courseOf(falseAlarm.state), Course::Withdrawn);
    // A false alarm used up nothing of the month.
    EXPECT_EQ(downtime(falseAlarm.state, falseAlarm.now()), 0s);

    Laptop stopped;
    stopped.declare(u"DB-01"_s, IncidentMode::Drill);
    ASSERT_TRUE(stopped.act(incident_entry::kAborted, reason(), person(kLead)));
    EXPECT_EQ(courseOf(stopped.state), Course::Aborted);
    EXPECT_FALSE(stopped.finish(u"D01"_s));
}

TEST(Authority, FollowsTheLineOfSuccession)
{
    const auto declareAs = [](const QString& name, const QJsonObject& fields) {
        Laptop laptop;
        EXPECT_TRUE(laptop.open());
        return laptop.act(incident_entry::kDeclared, fields, person(name), {}, {u"DB-01"_s});
    };
    const QJsonObject plan{{u"plan"_s, u"DB-01"_s}};
    EXPECT_TRUE(declareAs(kLead, plan));
    // The first alternate stands in, and says why.
    EXPECT_FALSE(declareAs(kManager, plan));
    EXPECT_TRUE(declareAs(kManager, {{u"plan"_s, u"DB-01"_s}, {u"reason"_s, u"组长两次呼叫未应答"_s}}));
    // The service manager on the authority of their own role, third in the line the head of R&D's alternate.
    EXPECT_TRUE(declareAs(u"示例丁"_s,
                          {{u"plan"_s, u"DB-01"_s}, {u"role"_s, u"PM"_s}, {u"reason"_s, u"组长失联"_s}}));
    EXPECT_FALSE(declareAs(u"示例丁"_s, {{u"plan"_s, u"DB-01"_s}, {u"role"_s, u"PM"_s}}));
    // At level III the service manager declares without more ado.
    EXPECT_TRUE(declareAs(kManager, {{u"plan"_s, u"DB-01"_s}, {u"level"_s, u"III"_s}}));
    // The quality department reviews afterwards; an engineer may not declare.
    EXPECT_FALSE(declareAs(kQuality, {{u"plan"_s, u"DB-01"_s}, {u"role"_s, u"QA"_s}, {u"reason"_s, u"x"_s}}));
    EXPECT_FALSE(declareAs(kEngineer, {{u"plan"_s, u"DB-01"_s}, {u"reason"_s, u"x"_s}}));
}

TEST(Authority, HandsOverAndIsTakenOver)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const auto to = [](const QString& name, const QString& why = {}) {
        QJsonObject fields{{u"to"_s, person(name).person->id.uid().toString(QUuid::WithoutBraces)},
                           {u"name"_s, name}};
        if (!why.isEmpty())
            fields.insert(u"reason"_s, why);
        return fields;
    };
    EXPECT_FALSE(laptop.act(incident_entry::kHandedOver, to(kEngineer), person(kEngineer)));
    EXPECT_FALSE(laptop.act(incident_entry::kHandedOver, to(u"示例丁"_s), person(u"示例丁"_s)));
    ASSERT_TRUE(laptop.act(incident_entry::kHandedOver, to(u"示例丁"_s, u"组长倒下"_s), person(u"示例丁"_s)));
    EXPECT_EQ(laptop.state.lead->name, u"示例丁"_s);
    ASSERT_TRUE(laptop.act(incident_entry::kHandedOver, to(kEngineer), person(u"示例丁"_s)));
    EXPECT_EQ(laptop.state.lead->name, kEngineer);
    // Who is in command may do what the lead may.
    EXPECT_TRUE(laptop.act(incident_entry::kWithdrawn, reason(), person(kEngineer)));
}

TEST(Authority, IsFreeWhereNobodyHoldsARole)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open(IncidentMode::Real, {{u"rule_set"_s, 1}}, {}, person(u"王强"_s)));
    EXPECT_TRUE(laptop.act(incident_entry::kDeclared, {}, person(u"王强"_s), {}, {u"GEN-01"_s}));
    EXPECT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(u"李明"_s)));
}

TEST(StandDown, WaitsForOpenStepsAndDeferrals)
{
    Laptop laptop;
    laptop.declare(u"DC-01"_s);
    EXPECT_FALSE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    for (const QString& step : {u"DC01"_s, u"DC02"_s, u"DC03"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.finish(u"DC04"_s, u"primary_back"_s));
    for (const QString& step : {u"DC13"_s, u"DC14"_s, u"DC15"_s, u"DC16"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.step(incident_entry::kStepDeferred, u"DC17"_s,
                            {{u"to"_s, u"return"_s}, {u"reason"_s, u"次日开放"_s}}));
    ASSERT_TRUE(laptop.finish(u"DC18"_s));
    const auto refused = laptop.act(incident_entry::kStoodDown, {}, person(kLead));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"DC17"_s));
    EXPECT_FALSE(laptop.act(incident_entry::kDeferralsAccepted, reason(), person(kEngineer)));
    ASSERT_TRUE(laptop.act(incident_entry::kDeferralsAccepted, reason(), person(kLead)));
    EXPECT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    // CRM is not back: its outage goes on, and so does the contract's clock, until somebody says it is.
    EXPECT_FALSE(resolvedAt(laptop.state));
    ASSERT_TRUE(laptop.act(incident_entry::kClosed, {}, person(kLead)));
    laptop.wait(10h);
    EXPECT_GT(downtime(laptop.state, laptop.now()), 10h);
    ASSERT_TRUE(laptop.act(incident_entry::kMarked, {{u"what"_s, u"restored"_s}}, person(kLead)));
    EXPECT_EQ(resolvedAt(laptop.state), laptop.now());
}

TEST(Escalation, KeepsTheFirstPlanAndStartsTheOther)
{
    Laptop laptop;
    laptop.declare(u"SRV-01"_s);
    ASSERT_TRUE(laptop.finish(u"S01"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"S02"_s));
    ASSERT_TRUE(laptop.finish(u"S03"_s, u"primary"_s));
    ASSERT_EQ(laptop.state.plans.size(), 2);
    EXPECT_EQ(laptop.state.plans.at(0).use, PlanInUse::Use::Escalated);
    EXPECT_EQ(laptop.state.plans.at(1).code, u"DB-01"_s);
    EXPECT_EQ(courseOf(laptop.state), Course::Escalated);
    EXPECT_EQ(laptop.stateOf(u"S01"_s), StepState::Finished);
    EXPECT_EQ(laptop.stateOf(u"S04"_s), StepState::NotApplicable);
    EXPECT_EQ(laptop.stateOf(u"S09"_s), StepState::NotApplicable);
    // Nothing is begun any more in the plan that was left, but what runs is brought to its end.
    EXPECT_FALSE(laptop.step(incident_entry::kStepStarted, u"S07"_s));
    EXPECT_TRUE(laptop.finish(u"S02"_s));
    EXPECT_EQ(laptop.stateOf(u"S07"_s), StepState::Blocked);
    workThrough(laptop, {{u"D05"_s, u"self_recovered"_s}});
    EXPECT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
}

TEST(Escalation, ByTheLeadNeedsAReasonAndAKnownPlan)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_FALSE(laptop.act(incident_entry::kEscalated, {{u"to"_s, u"DC-01"_s}}, person(kLead)));
    EXPECT_FALSE(laptop.act(incident_entry::kEscalated, {{u"to"_s, u"XX-09"_s}, {u"reason"_s, u"x"_s}},
                            person(kLead)));
    EXPECT_EQ(laptop.state.plans.size(), 1);
    ASSERT_TRUE(laptop.act(incident_entry::kEscalated, {{u"to"_s, u"DC-01"_s}, {u"reason"_s, u"整区失效"_s}},
                           person(kLead)));
    EXPECT_EQ(laptop.state.plans.size(), 2);
    EXPECT_EQ(courseOf(laptop.state), Course::Escalated);
    ASSERT_TRUE(laptop.finish(u"DC01"_s));
    EXPECT_EQ(courseOf(laptop.state), Course::Activated);
}

TEST(GenericPlan, IsWorkedByStepsThatAreAdded)
{
    Laptop laptop;
    laptop.declare(u"GEN-01"_s);
    EXPECT_TRUE(openSteps(laptop.state).isEmpty());
    const auto add = [&](const QString& title, const QJsonObject& more) {
        QJsonObject fields = more;
        fields.insert(u"title"_s, entryText(u"zh"_s, title));
        return laptop.act(incident_entry::kStepAdded, fields, person(kLead));
    };
    ASSERT_TRUE(add(u"请云厂商释放配额"_s, {{u"role"_s, u"PROC"_s}, {u"planned_min"_s, 20}}));
    ASSERT_TRUE(
        add(u"扩容并验证"_s,
            {{u"role"_s, u"OPS"_s}, {u"depends_on"_s, QJsonArray{u"X1"_s}}, {u"phase"_s, u"validate"_s}}));
    EXPECT_FALSE(add(u"不可能"_s, {{u"depends_on"_s, QJsonArray{u"X9"_s}}}));
    EXPECT_FALSE(add(u" "_s, {}));
    EXPECT_EQ(laptop.stateOf(u"X1"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"X2"_s), StepState::Blocked);
    EXPECT_FALSE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    ASSERT_TRUE(laptop.finish(u"X1"_s));
    ASSERT_TRUE(laptop.finish(u"x2"_s));
    EXPECT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
}

TEST(SeveralPlans, RunSideBySide)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open());
    ASSERT_TRUE(laptop.act(incident_entry::kDeclared, {{u"plan"_s, u"DB-01"_s}}, person(kLead), {},
                           {u"DB-01"_s, u"NET-01"_s}));
    EXPECT_EQ(laptop.stateOf(u"D01"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"N01"_s), StepState::Ready);
    // A priority is back only when every plan that recovers it says so.
    workThrough(laptop, {{u"D05"_s, u"self_recovered"_s}, {u"N04"_s, u"ddos"_s}, {u"N12"_s, u"none"_s}});
    EXPECT_EQ(restoredAt(laptop.state, 1), laptop.state.plans.at(1).progress.at(17).settledAt);
}

TEST(StandbySite, GoesIntoServiceWithTheAnswerAndStartsItsClocks)
{
    Laptop laptop;
    laptop.declare(u"DC-01"_s);
    ASSERT_TRUE(laptop.finish(u"DC01"_s));
    EXPECT_FALSE(laptop.state.siteActivated);
    ASSERT_TRUE(laptop.finish(u"DC04"_s, u"activate"_s));
    EXPECT_EQ(laptop.state.siteActivated, laptop.now());
    const auto clocks = at(laptop.state, laptop.now(), QTimeZone::utc()).clocks;
    EXPECT_EQ(std::count_if(clocks.cbegin(), clocks.cend(),
                            [](const ClockReading& clock) { return clock.kind == ClockKind::BcpRto; }),
              4);
    ASSERT_TRUE(laptop.act(incident_entry::kSiteReturned, {}, person(kLead)));
    EXPECT_FALSE(laptop.act(incident_entry::kSiteReturned, {}, person(kLead)));
}

}  // namespace holdfast
