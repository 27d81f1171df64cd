// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_board.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

QString focusOf(const Laptop& laptop, const QString& chosen = {})
{
    const auto focus = focusStep(laptop.state, forecast(laptop.state, laptop.now()),
                                 chosen.isEmpty() ? std::nullopt : stepNamed(laptop.state, chosen));
    return focus ? stepName(laptop.state, *focus) : QString();
}

}  // namespace

TEST(StepBoard, NumbersEveryStepOnceInPhasesOfNineAtMost)
{
    for (const QString& plan : {u"SRV-01"_s, u"DB-01"_s, u"DC-01"_s, u"NET-01"_s}) {
        Laptop laptop;
        laptop.declare(plan);
        int expected = 0;
        for (const BoardChunk& chunk : stepBoard(laptop.state)) {
            EXPECT_LE(chunk.steps.size(), 9);
            for (const BoardStep& step : chunk.steps) {
                EXPECT_EQ(step.number, ++expected);
                EXPECT_EQ(stepOf(laptop.state, step.ref).phase, chunk.phase);
            }
        }
        EXPECT_EQ(expected, laptop.state.plans.first().steps.size()) << plan.toStdString();
    }
}

TEST(StepBoard, CountsWhatIsSettledInAPhase)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_EQ(stepBoard(laptop.state).first().settled(), 0);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    EXPECT_EQ(stepBoard(laptop.state).first().settled(), 1);
}

TEST(StepBoard, ShowsOfAPlanThatWasLeftOnlyWhatWasDoneInIt)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    ASSERT_TRUE(laptop.finish(u"D02"_s));
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"site_wide"_s));
    QStringList left;
    for (const BoardChunk& chunk : stepBoard(laptop.state)) {
        for (const BoardStep& step : chunk.steps) {
            if (step.ref.plan == 0)
                left.append(stepOf(laptop.state, step.ref).id);
        }
    }
    left.sort();
    EXPECT_EQ(left, (QStringList{u"D01"_s, u"D02"_s, u"D05"_s}));
}

TEST(FocusStep, IsWhatTheForecastWaitsForUntilSomethingRuns)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_EQ(focusOf(laptop), u"DB-01/D01"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D02"_s));
    EXPECT_EQ(focusOf(laptop), u"DB-01/D02"_s);
}

TEST(FocusStep, GoesToWhatHasFailedBeforeAnythingElse)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepFailed, u"D02"_s, {{u"reason"_s, u"no access"_s}}));
    EXPECT_EQ(focusOf(laptop), u"DB-01/D02"_s);
}

TEST(FocusStep, StaysWhereThePersonPutItUntilThatIsSettled)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    EXPECT_EQ(focusOf(laptop, u"DB-01/D02"_s), u"DB-01/D02"_s);
    ASSERT_TRUE(laptop.finish(u"D02"_s));
    EXPECT_EQ(focusOf(laptop, u"DB-01/D02"_s), u"DB-01/D01"_s);
}

TEST(FocusStep, IsAbsentBeforeTheDeclaration)
{
    Laptop laptop;
    ASSERT_TRUE(laptop.open());
    EXPECT_EQ(focusOf(laptop), QString());
}

TEST(StepsOfAPerson, AreThoseOfTheirRolesAndThoseTheyBegan)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const StepRef establish = *findStep(laptop.state, {}, u"D01"_s);  // Of the role OPS.
    EXPECT_TRUE(isStepOf(laptop.state, establish, person(kEngineer)));
    EXPECT_FALSE(isStepOf(laptop.state, establish, person(kManager)));
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s, {}, person(kManager)));
    EXPECT_TRUE(isStepOf(laptop.state, establish, person(kManager)));
}

TEST(TightestClock, IsTheRecoveryTargetWithTheLeastTimeLeft)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    laptop.wait(50min);
    const auto account = at(laptop.state, laptop.now(), laptop.state.pinned->zone());
    const ClockReading* clock = tightestClock(account.clocks);
    ASSERT_NE(clock, nullptr);
    EXPECT_EQ(clock->kind, ClockKind::Rto);
    // Four hours by clause 2.1.2, an hour of which has passed since the impact.
    EXPECT_EQ(timeLeft(*clock), 3h);
}

}  // namespace holdfast
