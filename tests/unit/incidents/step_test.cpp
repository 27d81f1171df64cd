// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// DB-01 up to the point where the replica may be promoted.
void goToPromotion(Laptop& laptop)
{
    laptop.declare(u"DB-01"_s);
    for (const QString& step : {u"D01"_s, u"D02"_s, u"D04"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"replica_healthy"_s));
    ASSERT_TRUE(laptop.finish(u"D08"_s));
    ASSERT_EQ(laptop.stateOf(u"D11"_s), StepState::Ready);
}

/// The number of the last entry of that kind.
int lastOf(const Laptop& laptop, const QString& kind)
{
    for (qsizetype i = laptop.state.entries.size(); i > 0; --i) {
        if (laptop.state.entries.at(i - 1).kind == kind)
            return static_cast<int>(i);
    }
    return 0;
}

}  // namespace

TEST(Steps, RunSideBySideAndWaitForWhatTheyRestOn)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_EQ(laptop.stateOf(u"D01"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"D02"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"D04"_s), StepState::Blocked);
    const auto early = laptop.step(incident_entry::kStepStarted, u"D04"_s);
    ASSERT_FALSE(early);
    EXPECT_TRUE(early.error().message.contains(u"D01"_s) && early.error().message.contains(u"D02"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    EXPECT_EQ(laptop.stateOf(u"D01"_s), StepState::Running);
    EXPECT_FALSE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    laptop.wait(7min);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    EXPECT_EQ(actualTime(laptop.state, *findStep(laptop.state, {}, u"D01"_s)), 7min);
    EXPECT_EQ(laptop.stateOf(u"D04"_s), StepState::Blocked);
    laptop.wait(3min);
    ASSERT_TRUE(laptop.finish(u"d02"_s));
    EXPECT_EQ(laptop.stateOf(u"D04"_s), StepState::Ready);
    EXPECT_FALSE(laptop.finish(u"D02"_s));
    EXPECT_FALSE(laptop.finish(u"D99"_s));
}

TEST(Decision, NeedsOneOfItsAnswersByWhoMayDecide)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    const auto bare = laptop.finish(u"D05"_s);
    ASSERT_FALSE(bare);
    EXPECT_TRUE(bare.error().message.contains(u"replica_healthy"_s));
    EXPECT_FALSE(laptop.finish(u"D05"_s, u"maybe"_s));
    EXPECT_FALSE(laptop.step(incident_entry::kStepDone, u"D05"_s, {{u"option"_s, u"self_recovered"_s}},
                             person(kScribe)));
    // Unsure takes the safe answer, and says so.
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"unsure"_s));
    EXPECT_EQ(progressOf(laptop.state, *findStep(laptop.state, {}, u"D05"_s)).option, u"replica_lagging"_s);
    EXPECT_EQ(laptop.stateOf(u"D06"_s), StepState::NotApplicable);
    EXPECT_EQ(laptop.stateOf(u"D07"_s), StepState::NotApplicable);
    EXPECT_EQ(laptop.stateOf(u"D08"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::Blocked);
}

TEST(SecondPerson, IsSomebodyElseOfTheRoleWithTheirPin)
{
    Laptop laptop;
    goToPromotion(laptop);
    const auto promote = [&](const Actor& actor, const std::optional<Actor>& second,
                             const QJsonObject& more = {}) {
        QJsonObject fields = more;
        fields.insert(u"step"_s, u"D11"_s);
        return laptop.act(incident_entry::kStepDone, fields, actor, second);
    };
    EXPECT_FALSE(promote(person(kEngineer), {}));
    EXPECT_FALSE(promote(person(kEngineer), person(kEngineer, Assurance::Pin)));
    EXPECT_FALSE(promote(person(kEngineer), person(kLead)));                            // no PIN
    EXPECT_FALSE(promote(person(kEngineer), person(kSecondEngineer, Assurance::Pin)));  // not the lead
    EXPECT_FALSE(promote(person(kEngineer), {}, {{u"reason"_s, u"没人"_s}}));  // not the lead's to waive
    ASSERT_TRUE(promote(person(kEngineer), person(kLead, Assurance::Pin)));
    const StepProgress progress = progressOf(laptop.state, *findStep(laptop.state, {}, u"D11"_s));
    EXPECT_TRUE(progress.isConfirmed);
    EXPECT_EQ(progress.second, kLead);
}

TEST(SecondPerson, MayBeMissedByTheLeadWithAReason)
{
    Laptop laptop;
    goToPromotion(laptop);
    ASSERT_TRUE(
        laptop.step(incident_entry::kStepDone, u"D11"_s, {{u"reason"_s, u"第二人失联，RTO 余量不足"_s}}));
    EXPECT_FALSE(progressOf(laptop.state, *findStep(laptop.state, {}, u"D11"_s)).isConfirmed);
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::Finished);
}

TEST(SecondPerson, MayConfirmLater)
{
    Laptop laptop;
    goToPromotion(laptop);
    ASSERT_TRUE(laptop.step(incident_entry::kStepDone, u"D11"_s, {{u"awaiting"_s, true}}, person(kEngineer)));
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::AwaitingConfirmation);
    EXPECT_EQ(laptop.stateOf(u"D16"_s), StepState::Blocked);
    EXPECT_FALSE(
        laptop.step(incident_entry::kStepConfirmed, u"D11"_s, {}, person(kEngineer, Assurance::Pin)));
    EXPECT_FALSE(laptop.step(incident_entry::kStepConfirmed, u"D11"_s, {}, person(kLead)));
    ASSERT_TRUE(laptop.step(incident_entry::kStepConfirmed, u"D11"_s, {}, person(kLead, Assurance::Pin)));
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::Finished);
    EXPECT_EQ(laptop.stateOf(u"D16"_s), StepState::Ready);
}

TEST(Failure, IsTriedAgainOrGoesBackToTheDecision)
{
    Laptop laptop;
    goToPromotion(laptop);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D11"_s));
    laptop.wait(5min);
    ASSERT_TRUE(laptop.step(incident_entry::kStepFailed, u"D11"_s, {{u"reason"_s, u"提升命令报错"_s}}));
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::Failed);
    EXPECT_FALSE(laptop.finish(u"D11"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepRetried, u"D11"_s));
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::Running);
    ASSERT_TRUE(laptop.step(incident_entry::kStepFailed, u"D11"_s));
    // Back to D05, and another branch: what rested on it is undone, what did not stays.
    EXPECT_FALSE(laptop.step(incident_entry::kStepRetried, u"D11"_s, {{u"to"_s, u"D03"_s}}));
    ASSERT_TRUE(laptop.step(incident_entry::kStepRetried, u"D11"_s, {{u"to"_s, u"D05"_s}}));
    EXPECT_EQ(laptop.stateOf(u"D05"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"D08"_s), StepState::Blocked);
    EXPECT_EQ(laptop.stateOf(u"D04"_s), StepState::Finished);
    EXPECT_EQ(progressOf(laptop.state, *findStep(laptop.state, {}, u"D11"_s)).attempts.size(), 2);
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"both_lost"_s));
    EXPECT_EQ(laptop.stateOf(u"D11"_s), StepState::NotApplicable);
    EXPECT_EQ(laptop.stateOf(u"D12"_s), StepState::Ready);
}

TEST(Decision, MayBeTakenBackByWhoDecides)
{
    Laptop laptop;
    goToPromotion(laptop);
    EXPECT_FALSE(laptop.step(incident_entry::kStepRetried, u"D05"_s));
    EXPECT_FALSE(
        laptop.step(incident_entry::kStepRetried, u"D05"_s, {{u"reason"_s, u"x"_s}}, person(kScribe)));
    ASSERT_TRUE(laptop.step(incident_entry::kStepRetried, u"D05"_s, {{u"reason"_s, u"从库其实落后"_s}}));
    EXPECT_EQ(laptop.stateOf(u"D05"_s), StepState::Ready);
    EXPECT_EQ(laptop.stateOf(u"D08"_s), StepState::Blocked);
}

TEST(Skip, IsForWhatIsNotCritical)
{
    Laptop laptop;
    laptop.declare(u"SRV-01"_s);
    ASSERT_TRUE(laptop.finish(u"S01"_s));
    ASSERT_TRUE(laptop.finish(u"S02"_s));
    EXPECT_FALSE(laptop.step(incident_entry::kStepSkipped, u"S03"_s, {{u"reason"_s, u"x"_s}}));
    EXPECT_FALSE(laptop.step(incident_entry::kStepSkipped, u"S07"_s));
    EXPECT_FALSE(
        laptop.step(incident_entry::kStepSkipped, u"S07"_s, {{u"reason"_s, u"x"_s}}, person(kScribe)));
    ASSERT_TRUE(laptop.step(incident_entry::kStepSkipped, u"S07"_s, {{u"reason"_s, u"用户无感"_s}}));
    EXPECT_EQ(laptop.stateOf(u"S07"_s), StepState::Skipped);
    // A critical step may be not applicable, when who leads says why.
    EXPECT_FALSE(
        laptop.step(incident_entry::kStepNotApplicable, u"S03"_s, {{u"reason"_s, u"x"_s}}, person(kScribe)));
    EXPECT_FALSE(laptop.step(incident_entry::kStepNotApplicable, u"S03"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepNotApplicable, u"S03"_s, {{u"reason"_s, u"节点已下线"_s}}));
    EXPECT_EQ(laptop.stateOf(u"S04"_s), StepState::NotApplicable);
}

TEST(Deferral, IsForWhatMayBeDeferredAndComesBack)
{
    Laptop laptop;
    laptop.declare(u"DC-01"_s);
    const QJsonObject later{{u"to"_s, u"return"_s}, {u"reason"_s, u"次日"_s}};
    EXPECT_FALSE(laptop.step(incident_entry::kStepDeferred, u"DC01"_s, later));
    EXPECT_FALSE(laptop.step(incident_entry::kStepDeferred, u"DC17"_s,
                             {{u"to"_s, u"validate"_s}, {u"reason"_s, u"x"_s}}));
    EXPECT_FALSE(laptop.step(incident_entry::kStepDeferred, u"DC17"_s, {{u"to"_s, u"return"_s}}));
    ASSERT_TRUE(laptop.step(incident_entry::kStepDeferred, u"DC17"_s, later));
    EXPECT_EQ(laptop.stateOf(u"DC17"_s), StepState::Deferred);
    EXPECT_FALSE(laptop.finish(u"DC17"_s));
    for (const QString& step : {u"DC01"_s, u"DC02"_s, u"DC03"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.finish(u"DC04"_s, u"primary_back"_s));
    for (const QString& step : {u"DC13"_s, u"DC14"_s, u"DC15"_s, u"DC16"_s})
        ASSERT_TRUE(laptop.finish(step));
    EXPECT_EQ(openDeferrals(laptop.state).size(), 1);
    ASSERT_TRUE(laptop.finish(u"DC17"_s));
    EXPECT_TRUE(openDeferrals(laptop.state).isEmpty());
}

TEST(Correction, WithdrawsOrSaysBetterAndErasesNothing)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.act(incident_entry::kLogged,
                           {{u"kind"_s, u"fact"_s}, {u"text"_s, entryText(u"zh"_s, u"延迟 42 秒"_s)}},
                           person(kScribe)));
    const int logged = lastOf(laptop, incident_entry::kLogged);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    const int finished = lastOf(laptop, incident_entry::kStepDone);
    const auto correct = [&](int seq, QJsonObject fields) {
        fields.insert(u"seq"_s, seq);
        return laptop.act(incident_entry::kCorrected, fields, person(kScribe));
    };
    EXPECT_FALSE(correct(logged, {{u"void"_s, true}}));
    EXPECT_FALSE(correct(logged, {{u"reason"_s, u"x"_s}}));
    EXPECT_FALSE(correct(1, {{u"void"_s, true}, {u"reason"_s, u"x"_s}}));
    EXPECT_FALSE(correct(99, {{u"void"_s, true}, {u"reason"_s, u"x"_s}}));
    ASSERT_TRUE(
        correct(logged, {{u"text"_s, entryText(u"zh"_s, u"延迟 24 秒"_s)}, {u"reason"_s, u"看错"_s}}));
    EXPECT_EQ(
        corrected(laptop.state, laptop.state.entries.at(logged - 1)).payload.value("text"_L1).toObject(),
        entryText(u"zh"_s, u"延迟 24 秒"_s));
    EXPECT_EQ(laptop.state.entries.at(logged - 1).payload.value("text"_L1).toObject(),
              entryText(u"zh"_s, u"延迟 42 秒"_s));
    ASSERT_TRUE(correct(finished, {{u"void"_s, true}, {u"reason"_s, u"点错了"_s}}));
    EXPECT_EQ(laptop.stateOf(u"D01"_s), StepState::Ready);
    EXPECT_FALSE(correct(finished, {{u"void"_s, true}, {u"reason"_s, u"再来"_s}}));
    // The withdrawal itself can be withdrawn.
    const int withdrawal = lastOf(laptop, incident_entry::kCorrected);
    ASSERT_TRUE(correct(withdrawal, {{u"void"_s, true}, {u"reason"_s, u"原来没错"_s}}));
    EXPECT_EQ(laptop.stateOf(u"D01"_s), StepState::Finished);
    // What was known at each moment stays readable.
    EXPECT_EQ(stepStates(asKnownAfter(laptop.state, withdrawal).plans.first()).first(), StepState::Ready);
    EXPECT_EQ(stepStates(asKnownAfter(laptop.state, finished).plans.first()).first(), StepState::Finished);
}

TEST(Correction, DoesNotTakeTheGroundFromWhatWasDoneLater)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    const int finished = lastOf(laptop, incident_entry::kStepDone);
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"replica_healthy"_s));
    const auto refused =
        laptop.act(incident_entry::kCorrected,
                   {{u"seq"_s, finished}, {u"void"_s, true}, {u"reason"_s, u"x"_s}}, person(kLead));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(QString::number(lastOf(laptop, incident_entry::kStepDone))));
    EXPECT_EQ(laptop.stateOf(u"D05"_s), StepState::Finished);
}

TEST(ResourceDecision, NeedsAlternativesAReasonAndThePower)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const QJsonObject whole{{u"question"_s, u"是否购买临时算力？"_s},
                            {u"options"_s, QJsonArray{u"是"_s, u"否"_s}},
                            {u"choice"_s, u"是"_s},
                            {u"reason"_s, u"RTO 余量不足"_s},
                            {u"authority"_s, u"LEAD"_s}};
    for (const QString& field : {u"question"_s, u"options"_s, u"choice"_s, u"reason"_s}) {
        QJsonObject lacking = whole;
        lacking.remove(field);
        EXPECT_FALSE(laptop.act(incident_entry::kResourceDecided, lacking, person(kLead)))
            << field.toStdString();
    }
    EXPECT_FALSE(laptop.act(incident_entry::kResourceDecided, whole, person(kEngineer)));
    ASSERT_TRUE(laptop.act(incident_entry::kResourceDecided, whole, person(kLead)));
    EXPECT_EQ(laptop.state.resourceDecisions.first().options, (QStringList{u"是"_s, u"否"_s}));
}

}  // namespace holdfast
