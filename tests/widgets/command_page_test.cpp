// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_board.h"
#include "models/incidents/step_graph.h"
#include "tests/support/window_desk.h"
#include "views/command/command_page.h"
#include "views/kit/exercise_strip.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

StepState stateOf(WindowDesk& desk, const QString& code, const QString& step)
{
    const IncidentState& state = *desk.shared().incident(code);
    const StepRef ref = *stepNamed(state, step);
    return stepStates(state.plans.at(ref.plan)).at(ref.step);
}

class CommandPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        code = desk.declareIncident(u"DB-01"_s);
        desk.window().showPage(u"command"_s, code);
        desk.settle();
    }

    QString focused() { return desk.find<QLabel>(u"focusTitleLabel"_s)->text(); }

    WindowDesk desk;
    QString code;
};

}  // namespace

TEST_F(CommandPageTest, CompletesTheCurrentStepWithOneInput)
{
    EXPECT_EQ(focused(), u"Establish the state of primary and replicas"_s);
    desk.press(Qt::Key_D);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::Finished);
    EXPECT_NE(focused(), u"Establish the state of primary and replicas"_s);
}

TEST_F(CommandPageTest, LogsAnEntryWithSlashTheTextAndEnter)
{
    const auto before = desk.shared().incident(code)->entries.size();
    desk.press(Qt::Key_Slash);
    desk.type(u"Replication lag 42 s"_s);
    desk.press(Qt::Key_Return);
    ASSERT_EQ(desk.shared().incident(code)->entries.size(), before + 1);
    const IncidentEntry& entry = desk.shared().incident(code)->entries.last();
    EXPECT_EQ(entry.kind, incident_entry::kLogged);
    EXPECT_EQ(entry.payload.value("text"_L1).toObject().value("en"_L1).toString(), u"Replication lag 42 s"_s);
    EXPECT_TRUE(desk.find<QLineEdit>(u"entryEdit"_s)->text().isEmpty());
}

TEST_F(CommandPageTest, LettersDoNotActWhileATextIsBeingWritten)
{
    desk.press(Qt::Key_Slash);
    desk.type(u"dnxl"_s);
    desk.settle();
    EXPECT_EQ(desk.find<QLineEdit>(u"entryEdit"_s)->text(), u"dnxl"_s);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::Ready);
}

TEST_F(CommandPageTest, AsksForAReasonBeforeAStepIsSaidNotToApply)
{
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::Ready);
    desk.type(u"the monitoring shows it already"_s);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::NotApplicable);
}

TEST_F(CommandPageTest, DigitsPutAStepInFocusAndItStaysThereAfterARestart)
{
    desk.press(Qt::Key_2);
    EXPECT_EQ(focused(), u"Freeze writes and scheduled jobs"_s);
    IncidentDesk again(desk.shared(), desk.preferences);
    again.open(code);
    ASSERT_TRUE(again.focus());
    EXPECT_EQ(stepName(*again.state(), *again.focus()), u"DB-01/D02"_s);
}

TEST_F(CommandPageTest, WithdrawsTheLastOwnActAsACorrection)
{
    desk.press(Qt::Key_B);
    ASSERT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::Running);
    desk.prompter.answers = {u"yes"_s};
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D01"_s), StepState::Ready);
    EXPECT_EQ(desk.shared().incident(code)->entries.last().kind, incident_entry::kCorrected);
}

TEST_F(CommandPageTest, ADecisionWaitsUntilOneOfItsAnswersIsChosen)
{
    for (const QString& step : {u"DB-01/D01"_s, u"DB-01/D02"_s}) {
        desk.window().showPage(u"command"_s, code + u'#' + step);
        desk.settle();
        desk.press(Qt::Key_D);
        ASSERT_EQ(stateOf(desk, code, step), StepState::Finished);
    }
    desk.window().showPage(u"command"_s, code + u"#DB-01/D05"_s);
    desk.settle();
    desk.press(Qt::Key_D);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D05"_s), StepState::Ready);
    desk.find<QAbstractButton>(u"replica_healthyOptionButton"_s)->setChecked(true);
    desk.press(Qt::Key_D);
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D05"_s), StepState::Finished);
    desk.picture(u"command-after-decision"_s);
}

TEST(CommandPageInADrill, MarksEveryDialogAsAnExerciseAndMasksContacts)
{
    WindowDesk desk;
    const QString code = desk.declareIncident(u"DB-01"_s, IncidentMode::Drill);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    EXPECT_FALSE(desk.find<QLabel>(u"focusPeopleLabel"_s)->text().contains(u"000-0000-0006"_s));
    const std::initializer_list<std::pair<Qt::Key, QString>> dialogs = {{Qt::Key_M, u"noticeDialog"_s},
                                                                        {Qt::Key_C, u"callDialog"_s},
                                                                        {Qt::Key_S, u"situationDialog"_s},
                                                                        {Qt::Key_H, u"handOverDialog"_s}};
    for (const auto& [key, name] : dialogs) {
        desk.window().activateWindow();
        desk.find(u"commandPage"_s)->setFocus();
        ASSERT_TRUE(waitUntil([&] { return desk.window().isActiveWindow(); }));
        desk.press(key);
        auto* dialog = desk.find<QDialog>(name);
        ASSERT_NE(dialog, nullptr);
        EXPECT_NE(dialog->findChild<ExerciseStrip*>(), nullptr) << name.toStdString();
        EXPECT_TRUE(dialog->windowTitle().contains(u"演练 EXERCISE"_s)) << name.toStdString();
        delete dialog;
    }
}

TEST_F(CommandPageTest, GoesOnWithASecondPersonAsTheRulesAllow)
{
    for (const QString& step : {u"DB-01/D01"_s, u"DB-01/D02"_s, u"DB-01/D04"_s}) {
        desk.window().showPage(u"command"_s, code + u'#' + step);
        desk.settle();
        desk.press(Qt::Key_D);
        ASSERT_EQ(stateOf(desk, code, step), StepState::Finished);
    }
    desk.window().showPage(u"command"_s, code + u"#DB-01/D05"_s);
    desk.settle();
    desk.find<QAbstractButton>(u"replica_healthyOptionButton"_s)->click();
    desk.press(Qt::Key_D);
    desk.window().showPage(u"command"_s, code + u"#DB-01/D08"_s);
    desk.settle();
    desk.press(Qt::Key_D);
    // Fencing the old primary cannot be undone: a second person is asked, and nothing is done before.
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D08"_s), StepState::Ready);
    auto* dialog = desk.find<QDialog>(u"secondPersonDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QAbstractButton*>(u"laterButton"_s)->click();
    desk.settle();
    EXPECT_EQ(stateOf(desk, code, u"DB-01/D08"_s), StepState::AwaitingConfirmation);
}

}  // namespace holdfast
