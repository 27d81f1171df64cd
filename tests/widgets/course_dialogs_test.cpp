// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_graph.h"
#include "tests/support/desk.h"
#include "views/declare/course_dialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// An incident, and one dialog about it.
class CourseDesk : public Desk {
public:
    explicit CourseDesk(IncidentMode mode = IncidentMode::Real, const QString& plan = u"DB-01"_s)
        : code(declare(plan, mode))
    {
    }

    const IncidentState& state() const { return *workspace->incident(code); }
    void open(CourseAct act)
    {
        isDone = false;
        dialog = std::make_unique<ActDialog>(*workspace, code, formOf(act, state(), *workspace));
        QObject::connect(dialog.get(), &ActDialog::carriedOut, [this] { isDone = true; });
        dialog->show();
    }
    template <class T>
    T* find(const QString& name)
    {
        T* found = dialog->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void press(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString& combo, const QString& value)
    {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(box->findData(value));
    }
    bool says(const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    bool waitDone()
    {
        return waitUntil([this] { return isDone; });
    }
    /// Does every step of DC-01, the primary site being back, but for `deferred`.
    void workThrough(const QString& deferred)
    {
        for (auto open = openSteps(state()); !open.isEmpty(); open = openSteps(state())) {
            const PlanStep step = stepOf(state(), open.first());
            time.advance(1min);
            QJsonObject fields{{u"step"_s, step.id}};
            if (step.id == deferred) {
                fields.insert(u"reason"_s, u"次日处理"_s);
                act(code, {incident_entry::kStepDeferred, fields, {}, {}, {}, {}});
                continue;
            }
            if (step.isDecision())
                fields.insert(u"option"_s, u"primary_back"_s);
            if (step.asksValue)
                fields.insert(u"value"_s, u"1"_s);
            if (step.needsSecondPerson)
                fields.insert(u"reason"_s, u"无人在场"_s);
            act(code, {incident_entry::kStepDone, fields, {}, {}, {}, {}});
        }
    }

    QString code;
    std::unique_ptr<ActDialog> dialog;
    bool isDone = false;
};

}  // namespace

TEST(CourseDialogs, WithdrawsAFalseAlarmOnlyWithAReason)
{
    CourseDesk desk;
    desk.open(CourseAct::Withdraw);
    desk.press(u"actButton"_s);
    EXPECT_TRUE(desk.says(u"Say why."_s));
    EXPECT_FALSE(desk.state().ended);
    desk.press(u"readyReason1Button"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    EXPECT_EQ(courseOf(desk.state()), Course::Withdrawn);
    EXPECT_FALSE(desk.state().endReason.isEmpty());
}

TEST(CourseDialogs, DoesNothingGraveOnEnter)
{
    CourseDesk desk;
    desk.open(CourseAct::Withdraw);
    desk.find<QLineEdit>(u"reasonEdit"_s)->setText(u"误报"_s);
    const auto widgets = desk.dialog->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName() == "cancelButton"_L1)
            continue;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
    }
    QTest::qWait(20);
    EXPECT_FALSE(desk.state().ended);
}

TEST(CourseDialogs, ShowsWhoMayNotAndWhy)
{
    CourseDesk desk;
    desk.actAs(desk.workspace->organisation()->role(u"OPS"_s)->holders.first().name, u"OPS"_s);
    desk.open(CourseAct::Withdraw);
    EXPECT_TRUE(desk.says(u"Only the lead may do this"_s));
    EXPECT_FALSE(desk.find<QPushButton>(u"actButton"_s)->isEnabled());
    EXPECT_FALSE(possibleActs(desk.state(), *desk.workspace).contains(CourseAct::Withdraw));
}

TEST(CourseDialogs, ShowsWhatBlocksAStandDown)
{
    CourseDesk desk;
    desk.open(CourseAct::StandDown);
    EXPECT_TRUE(desk.says(u"still open"_s));
    EXPECT_TRUE(desk.says(u"D01"_s));
    EXPECT_FALSE(desk.find<QPushButton>(u"actButton"_s)->isEnabled());
    EXPECT_TRUE(possibleActs(desk.state(), *desk.workspace).contains(CourseAct::StandDown));
}

TEST(CourseDialogs, StandsDownWithDeferralsThatAreAcceptedWithAReason)
{
    CourseDesk desk(IncidentMode::Real, u"DC-01"_s);
    desk.workThrough(u"DC17"_s);
    ASSERT_EQ(openDeferrals(desk.state()).size(), 1);
    desk.open(CourseAct::StandDown);
    EXPECT_TRUE(desk.says(u"DC17"_s));
    desk.press(u"actButton"_s);
    EXPECT_TRUE(desk.says(u"Say why."_s));
    desk.find<QLineEdit>(u"reasonEdit"_s)->setText(u"甲方同意次日处理"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    EXPECT_EQ(courseOf(desk.state()), Course::StoodDown);
    EXPECT_TRUE(openDeferrals(desk.state()).isEmpty());
}

TEST(CourseDialogs, MarksARestorationOfOnePriorityAtATime)
{
    CourseDesk desk;
    desk.open(CourseAct::Mark);
    desk.press(u"actButton"_s);
    EXPECT_TRUE(desk.says(u"Say when."_s));
    desk.choose(u"itemCombo"_s, u"2"_s);
    desk.press(u"moment5Button"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    EXPECT_EQ(restoredAt(desk.state(), 2), desk.time.now() - 5min);
    EXPECT_FALSE(restoredAt(desk.state()));
    // To say it otherwise needs a reason.
    desk.open(CourseAct::Mark);
    desk.choose(u"itemCombo"_s, u"2"_s);
    desk.press(u"moment0Button"_s);
    desk.press(u"actButton"_s);
    EXPECT_TRUE(desk.says(u"Say why."_s));
}

TEST(CourseDialogs, RefusesARestorationBeforeTheImpact)
{
    CourseDesk desk;
    desk.open(CourseAct::Mark);
    desk.find<QLineEdit>(u"momentEdit"_s)->setText(u"-2h"_s);
    EXPECT_TRUE(desk.says(u"before the start of the impact"_s));
    EXPECT_FALSE(desk.find<QPushButton>(u"actButton"_s)->isEnabled());
}

TEST(CourseDialogs, NotesARecoveryPoint)
{
    CourseDesk desk;
    desk.open(CourseAct::NoteRecoveryPoint);
    desk.choose(u"modeCombo"_s, u"logical"_s);
    desk.press(u"moment60Button"_s);
    desk.find<QLineEdit>(u"sourceEdit"_s)->setText(u"每日增量"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    const RecoveryPoint expected{FailureMode::Logical, desk.time.now() - 60min, u"每日增量"_s, false};
    EXPECT_EQ(desk.state().recoveryPoints, QList<RecoveryPoint>{expected});
}

TEST(CourseDialogs, EscalatesToAPlanThatIsNotInUse)
{
    CourseDesk desk;
    desk.open(CourseAct::Escalate);
    EXPECT_EQ(desk.find<QComboBox>(u"toCombo"_s)->findData(u"DB-01"_s), -1);
    desk.choose(u"toCombo"_s, u"DC-01"_s);
    desk.find<QLineEdit>(u"reasonEdit"_s)->setText(u"整个可用区失效"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    EXPECT_EQ(desk.state().plans.last().code, u"DC-01"_s);
    EXPECT_EQ(desk.state().plans.first().use, PlanInUse::Use::Escalated);
}

TEST(CourseDialogs, ActivatesTheStandbySiteAndReturns)
{
    CourseDesk desk;
    desk.open(CourseAct::ActivateSite);
    desk.press(u"moment0Button"_s);
    desk.press(u"actButton"_s);
    ASSERT_TRUE(desk.waitDone());
    EXPECT_TRUE(desk.state().siteActivated);
    EXPECT_TRUE(possibleActs(desk.state(), *desk.workspace).contains(CourseAct::ReturnSite));
    EXPECT_FALSE(possibleActs(desk.state(), *desk.workspace).contains(CourseAct::ActivateSite));
}

TEST(CourseDialogs, ReviewsAndClosesAfterwards)
{
    CourseDesk desk;
    EXPECT_FALSE(possibleActs(desk.state(), *desk.workspace).contains(CourseAct::Close));
    desk.act(desk.code, {incident_entry::kWithdrawn, {{u"reason"_s, u"误报"_s}}, {}, {}, {}, {}});
    for (const CourseAct act : {CourseAct::BeginReview, CourseAct::Close}) {
        ASSERT_TRUE(possibleActs(desk.state(), *desk.workspace).contains(act));
        desk.open(act);
        desk.press(u"actButton"_s);
        ASSERT_TRUE(desk.waitDone());
    }
    EXPECT_EQ(courseOf(desk.state()), Course::Closed);
}

TEST(CourseDialogs, SaysThatADrillIsOne)
{
    CourseDesk desk(IncidentMode::Drill);
    desk.open(CourseAct::Abort);
    EXPECT_TRUE(desk.find<QWidget>(u"exerciseStrip"_s)->isVisible());
}

}  // namespace holdfast
