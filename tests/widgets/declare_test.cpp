// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/account.h"
#include "tests/support/desk.h"
#include "views/declare/declare_dialog.h"
#include "views/kit/moment_edit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// The dialog on the sample's desk, and how many inputs a test made.
class DeclareDesk : public Desk {
public:
    DeclareDesk() : dialog(*workspace, prompter)
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
        QObject::connect(&dialog, &DeclareDialog::declared, [this](const QString& code) { declared = code; });
        QObject::connect(&dialog, &DeclareDialog::opened, [this](const QString& code) { opened = code; });
    }

    void press(const QString& name)
    {
        auto* button = dialog.findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        ++inputs;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = dialog.focusWidget() != nullptr ? dialog.focusWidget() : &dialog;
        QTest::keyClick(focused, key, modifiers);
        ++inputs;
    }
    template <class T>
    T* find(const QString& name)
    {
        T* found = dialog.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    bool waitDeclared()
    {
        return waitUntil([this] { return !declared.isEmpty(); });
    }
    /// Whether some visible label says `text`.
    bool says(const QString& text)
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    DeclareDialog dialog;
    QString declared;
    QString opened;
    int inputs = 0;
};

}  // namespace

TEST(DeclareDialog, DeclaresWithThreeInputsAndTheClocksRun)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.press(u"moment5Button"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    EXPECT_LE(desk.inputs, 3);
    const IncidentState* state = desk.workspace->incident(desk.declared);
    ASSERT_NE(state, nullptr);
    EXPECT_EQ(state->impact, desk.time.now() - 5min);
    EXPECT_EQ(state->lead->name, sampleLead().name);
    const auto account = at(*state, desk.time.now(), desk.workspace->zone());
    ASSERT_FALSE(account.clocks.isEmpty());
    EXPECT_EQ(account.clocks.first().dueAt, desk.time.now() - 5min + 4h);
    EXPECT_FALSE(desk.dialog.isVisible());
}

TEST(DeclareDialog, DeclaresByKeyboardAlone)
{
    DeclareDesk desk;
    desk.key(Qt::Key_2);
    desk.key(Qt::Key_1, Qt::AltModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(desk.waitDeclared());
    EXPECT_EQ(desk.workspace->incident(desk.declared)->plans.first().code, u"DC-01"_s);
    EXPECT_EQ(desk.workspace->incident(desk.declared)->impact, desk.time.now() - 5min);
}

TEST(DeclareDialog, NeverDeclaresOnEnter)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.press(u"moment0Button"_s);
    const auto widgets = desk.dialog.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter);
    }
    QTest::qWait(20);
    EXPECT_TRUE(desk.declared.isEmpty());
    EXPECT_TRUE(desk.dialog.isVisible());
    EXPECT_TRUE(desk.workspace->openIncidents().isEmpty());
}

TEST(DeclareDialog, ClosesOnEscapeAndNothingHappened)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.key(Qt::Key_Escape);
    EXPECT_FALSE(desk.dialog.isVisible());
    EXPECT_TRUE(desk.workspace->openIncidents().isEmpty());
}

TEST(DeclareDialog, SaysAtItsPlaceWhatIsMissing)
{
    DeclareDesk desk;
    desk.press(u"declareButton"_s);
    EXPECT_TRUE(desk.says(u"Choose what happened."_s));
    EXPECT_TRUE(desk.says(u"Say when the impact began."_s));
    desk.press(u"moment0Button"_s);
    EXPECT_FALSE(desk.says(u"Say when the impact began."_s));
    EXPECT_TRUE(desk.declared.isEmpty());
}

TEST(DeclareDialog, AsksAnAlternateWhyTheyStandIn)
{
    DeclareDesk desk;
    const Role* development = desk.workspace->organisation()->role(u"RD"_s);
    desk.actAs(development->holders.first().name, u"RD"_s);
    desk.press(u"planDB-01Button"_s);
    desk.press(u"moment0Button"_s);
    desk.press(u"declareButton"_s);
    EXPECT_TRUE(desk.says(u"Say why you stand in."_s));
    EXPECT_TRUE(desk.declared.isEmpty());
    desk.press(u"readyReason1Button"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    const IncidentState* state = desk.workspace->incident(desk.declared);
    EXPECT_EQ(state->leadRole, u"LEAD"_s);
    EXPECT_FALSE(state->entries.last().text("reason"_L1).isEmpty());
}

TEST(DeclareDialog, TellsWhoMayNotDeclareWhomToCall)
{
    DeclareDesk desk;
    const Role* engineers = desk.workspace->organisation()->role(u"OPS"_s);
    desk.actAs(engineers->holders.first().name, u"OPS"_s);
    desk.press(u"planDB-01Button"_s);
    desk.press(u"moment0Button"_s);
    EXPECT_TRUE(desk.says(u"may not declare"_s));
    EXPECT_FALSE(desk.find<QAbstractButton>(u"authorityLEADButton"_s)->isEnabled());
    desk.press(u"declareButton"_s);
    QTest::qWait(20);
    EXPECT_TRUE(desk.declared.isEmpty());
}

TEST(DeclareDialog, RefusesAnImpactThatLiesAhead)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.find<QLineEdit>(u"momentEdit"_s)->setText(u"2099-01-01 00:00"_s);
    EXPECT_TRUE(desk.says(u"That lies ahead."_s));
    desk.press(u"declareButton"_s);
    QTest::qWait(20);
    EXPECT_TRUE(desk.declared.isEmpty());
    desk.find<QLineEdit>(u"momentEdit"_s)->setText(u"-20m"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    EXPECT_EQ(desk.workspace->incident(desk.declared)->impact, desk.time.now() - 20min);
}

TEST(DeclareDialog, DeclaresADrillThatLooksLikeOne)
{
    DeclareDesk desk;
    EXPECT_FALSE(desk.find<QWidget>(u"exerciseStrip"_s)->isVisible());
    desk.find<QCheckBox>(u"drillCheck"_s)->click();
    EXPECT_TRUE(desk.find<QWidget>(u"exerciseStrip"_s)->isVisible());
    EXPECT_TRUE(desk.dialog.windowTitle().contains(u"演练 EXERCISE"_s));
    const QString phone = desk.workspace->organisation()->role(u"LEAD"_s)->channels.first().value;
    desk.press(u"planDB-01Button"_s);
    EXPECT_FALSE(desk.says(phone));
    desk.press(u"moment0Button"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    EXPECT_TRUE(desk.workspace->incident(desk.declared)->isDrill());
}

TEST(DeclareDialog, DeclaresWhatNoPlanForesees)
{
    DeclareDesk desk;
    desk.key(Qt::Key_5);
    desk.press(u"moment0Button"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    EXPECT_EQ(desk.workspace->incident(desk.declared)->plans.first().code, u"GEN-01"_s);
}

TEST(DeclareDialog, LogsTheTickedSignsAfterTheDeclaration)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.find<QCheckBox>(u"signT1Check"_s)->click();
    desk.find<QCheckBox>(u"signT6Check"_s)->click();
    desk.press(u"levelIIButton"_s);
    desk.press(u"moment0Button"_s);
    desk.press(u"declareButton"_s);
    ASSERT_TRUE(desk.waitDeclared());
    const auto logged = [&]() -> const IncidentEntry* {
        const IncidentState* state = desk.workspace->incident(desk.declared);
        for (const IncidentEntry& entry : state->entries) {
            if (entry.kind == incident_entry::kLogged)
                return &entry;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return logged() != nullptr; }));
    EXPECT_EQ(logged()->text("kind"_L1), u"assessment"_s);
    EXPECT_TRUE(logged()->payload.value("text"_L1).toObject().value("zh"_L1).toString().contains(
        u"数据库端口连续 3 分钟不可连接"_s));
    EXPECT_EQ(desk.workspace->incident(desk.declared)->level, u"II"_s);
}

TEST(DeclareDialog, OpensAnIncidentToBeWatchedWithoutDeclaring)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    desk.press(u"openOnlyButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !desk.opened.isEmpty(); }));
    EXPECT_TRUE(desk.declared.isEmpty());
    EXPECT_FALSE(desk.workspace->incident(desk.opened)->declared);
}

TEST(DeclareDialog, DeclaresAnIncidentThatIsOpenAlready)
{
    DeclareDesk desk;
    desk.press(u"moment30Button"_s);
    desk.press(u"openOnlyButton"_s);
    ASSERT_TRUE(waitUntil([&] { return !desk.opened.isEmpty(); }));
    DeclareDialog again(*desk.workspace, desk.prompter);
    again.declareExisting(desk.opened);
    again.show();
    QString declared;
    QObject::connect(&again, &DeclareDialog::declared, [&](const QString& code) { declared = code; });
    QTest::mouseClick(again.findChild<QAbstractButton*>(u"planDB-01Button"_s), Qt::LeftButton);
    QTest::mouseClick(again.findChild<QAbstractButton*>(u"declareButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !declared.isEmpty(); }));
    EXPECT_EQ(declared, desk.opened);
    EXPECT_TRUE(desk.workspace->incident(declared)->declared);
}

TEST(DeclareDialog, WarnsOfAnIncidentThatIsOpenByTheSamePlan)
{
    Desk desk;
    const QString code = desk.declare(u"DB-01"_s);
    DeclareDialog dialog(*desk.workspace, desk.prompter);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QAbstractButton*>(u"planDB-01Button"_s), Qt::LeftButton);
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(),
                            [&](const QLabel* label) { return label->text().startsWith(code); }));
}

TEST(DeclareDialog, NamesEveryControl)
{
    DeclareDesk desk;
    desk.press(u"planDB-01Button"_s);
    const auto widgets = desk.dialog.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    }
}

TEST(MomentEdit, AnnouncesOnlyWhatMeansSomethingElse)
{
    FakeTimeSource time;
    MomentEdit edit(time, QTimeZone::utc(), {});
    auto* field = edit.findChild<QLineEdit*>(u"momentEdit"_s);
    QSignalSpy changed(&edit, &MomentEdit::changed);
    field->setText(u"2020-01-01 03:10"_s);
    EXPECT_EQ(changed.size(), 1);
    field->setText(u"2020-01-01 03:10 "_s);
    EXPECT_EQ(changed.size(), 1);
    field->clear();
    EXPECT_EQ(changed.size(), 2);
    EXPECT_FALSE(edit.moment());
}

}  // namespace holdfast
