// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_desk.h"
#include "views/declare/declare_dialog.h"
#include "views/shell/incident_watch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(Shell, DeclaresInFourInputsAndOpensTheCommandScreenInLargeLetters)
{
    WindowDesk desk;
    // A cold start: the window is open, nothing else. The inputs are F9, the scenario, the time, the button.
    QTest::keyClick(&desk.window(), Qt::Key_F9);
    auto* dialog = desk.find<DeclareDialog>(u"declareDialog"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    desk.picture(u"declare-empty"_s);
    ASSERT_TRUE(waitUntil([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    desk.press(Qt::Key_1);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"moment5Button"_s), Qt::LeftButton);
    if (const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/declare.png"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"declareButton"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return desk.window().isCrisisMode(); }));
    ASSERT_EQ(desk.shared().openIncidents().size(), 1);
    EXPECT_TRUE(desk.shared().openIncidents().first()->declared);
    EXPECT_GE(desk.find<QLabel>(u"focusTitleLabel"_s)->font().pointSizeF(), 14.0);
    desk.picture(u"crisis"_s);
}

TEST(Shell, LeavesCrisisModeWithEscapeAndComesBackWithF11)
{
    WindowDesk desk;
    desk.declareIncident(u"DB-01"_s);
    desk.press(Qt::Key_F11);
    EXPECT_TRUE(desk.window().isCrisisMode());
    desk.press(Qt::Key_Escape);
    EXPECT_FALSE(desk.window().isCrisisMode());
    desk.press(Qt::Key_F11);
    EXPECT_TRUE(desk.window().isCrisisMode());
}

TEST(Shell, ChangesTheLanguageWhileRunningAndKeepsWhatWasBeingWritten)
{
    WindowDesk desk;
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    desk.press(Qt::Key_Slash);
    desk.type(u"half a sentence"_s);
    emit desk.window().languageChosen(u"zh_CN"_s);
    ASSERT_TRUE(waitUntil([&] {
        auto* title = desk.window().findChild<QLabel*>(u"focusTitleLabel"_s);
        return title != nullptr && title->text() == u"查清主从各自状态"_s;
    }));
    EXPECT_EQ(desk.window().currentPage(), u"command"_s);
    EXPECT_EQ(desk.find<QLineEdit>(u"entryEdit"_s)->text(), u"half a sentence"_s);
    desk.picture(u"command-zh"_s);
}

TEST(Shell, TellsOnceWhenAClockTurnsAtRisk)
{
    WindowDesk desk;
    desk.declareIncident(u"SRV-01"_s);
    auto* watch = desk.window().findChild<IncidentWatch*>();
    ASSERT_NE(watch, nullptr);
    QStringList told;
    QObject::connect(watch, &IncidentWatch::happened, watch,
                     [&](const QString&, const QString& text, Status) { told.append(text); });
    desk.time.advance(std::chrono::minutes(215));  // Of the four hours of clause 2.1.2.
    desk.shared().refresh();
    ASSERT_TRUE(waitUntil([&] { return !told.filter(u"RTO"_s).isEmpty(); }));
    const auto count = told.size();
    desk.shared().refresh();
    QTest::qWait(100);
    EXPECT_EQ(told.size(), count);
    EXPECT_TRUE(desk.find(u"noticeBar"_s)->isVisible());
}

}  // namespace holdfast
