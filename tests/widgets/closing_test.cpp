// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_desk.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(Closing, ADialogThatIsClosedWhileItsActIsOnItsWayIsNotMissed)
{
    WindowDesk desk;
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    desk.press(Qt::Key_S);
    auto* dialog = desk.find<QDialog>(u"situationDialog"_s);
    const auto before = desk.shared().incident(code)->entries.size();
    dialog->findChild<QPlainTextEdit*>(u"situationEdit"_s)->setPlainText(u"We know little yet."_s);
    dialog->findChild<QPushButton*>(u"logSituationButton"_s)->click();
    delete dialog;
    desk.settle();
    EXPECT_EQ(desk.shared().incident(code)->entries.size(), before + 1);
}

TEST(Closing, APageThatIsMadeAnewWhileItsActIsOnItsWayShowsWhatCameOfIt)
{
    WindowDesk desk;
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    const auto before = desk.shared().incident(code)->entries.size();
    auto* entry = desk.find<QLineEdit>(u"entryEdit"_s);
    entry->setText(u"Replication lag 42 s"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    desk.language.use(u"zh_CN"_s);
    ASSERT_NE(desk.find<QLineEdit>(u"entryEdit"_s), nullptr);
    desk.settle();
    EXPECT_EQ(desk.shared().incident(code)->entries.size(), before + 1);
}

}  // namespace holdfast
