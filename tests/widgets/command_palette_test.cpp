// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/entry_sentence.h"
#include "tests/support/desk.h"
#include "views/kit/theme.h"
#include "views/search/command_palette.h"
#include "views/search/palette_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// A window with one line to type and the palette over it.
class PaletteDesk {
public:
    explicit PaletteDesk(const QString& language = u"zh"_s)
    {
        desk.workspace->setLanguage(language);
        window.resize(1024, 700);
        auto* layout = new QVBoxLayout(&window);
        behind = new QLineEdit;
        layout->addWidget(behind);
        palette = new CommandPalette(*desk.workspace, &window);
        palette->setCommands({{u"declare"_s, u"宣布启动"_s, u"F9"_s, u"declare activate"_s},
                              {u"theme-dark"_s, u"Dark theme"_s, {}, u"深色"_s}});
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        behind->setFocus();
        tester = std::make_unique<QAbstractItemModelTester>(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QLineEdit* edit() const { return palette->findChild<QLineEdit*>(u"paletteEdit"_s); }
    QListView* list() const { return palette->findChild<QListView*>(u"paletteList"_s); }
    QString label(const QString& name) const { return palette->findChild<QLabel*>(name)->text(); }
    void type(const QString& text)
    {
        edit()->selectAll();
        const bool hasKeys =
            std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x7F; });
        if (hasKeys)
            QTest::keyClicks(edit(), text);
        else
            edit()->insert(text);  // As an input method does.
    }
    QModelIndex current() const { return list()->currentIndex(); }
    QString title() const { return current().data().toString(); }
    QString number() const { return current().data(PaletteModel::NumberRole).toString(); }
    QString detail() const { return current().data(PaletteModel::DetailRole).toString(); }
    QStringList headings() const
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(PaletteModel::HeadingRole).toBool())
                found.append(index.data().toString());
        }
        return found;
    }

    Desk desk;
    QWidget window;
    QLineEdit* behind = nullptr;
    CommandPalette* palette = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}  // namespace

TEST(CommandPalette, ShowsANumberAfterOneInputAndTheName)
{
    for (const QString& name : {u"组长"_s, u"zz"_s, u"示例甲"_s, u"slj"_s, u"lead"_s}) {
        PaletteDesk desk;
        int inputs = 0;
        desk.palette->popUp();
        ++inputs;
        desk.type(name);
        EXPECT_EQ(desk.number(), u"000-0000-0001"_s) << name.toStdString();
        EXPECT_TRUE(desk.title().startsWith(u"组长"_s)) << desk.title().toStdString();
        EXPECT_LE(inputs, 2);
    }
}

TEST(CommandPalette, CopiesTheNumberAndStays)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"组长"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Down);
    QTest::keyClick(desk.edit(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"000-0000-0002"_s);
    EXPECT_TRUE(desk.label(u"paletteHintLabel"_s).contains(u"000-0000-0002"_s));
    QTest::keyClick(desk.edit(), Qt::Key_Up);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), u"000-0000-0001"_s);
    EXPECT_TRUE(desk.palette->isVisible());
}

TEST(CommandPalette, CopiesMarkedTextOfTheLineAsAnyLineDoes)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"lead"_s);
    desk.edit()->selectAll();
    QTest::keyClick(desk.edit(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"lead"_s);
}

TEST(CommandPalette, OpensAPlanByItsCode)
{
    PaletteDesk desk;
    QSignalSpy chosen(desk.palette, &CommandPalette::chosen);
    desk.palette->popUp();
    desk.type(u"db-01"_s);
    EXPECT_EQ(desk.title(), u"数据库宕机应急预案"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    const auto item = chosen.first().first().value<SearchItem>();
    EXPECT_EQ(item.page, u"plans"_s);
    EXPECT_EQ(item.subject, u"DB-01"_s);
    EXPECT_FALSE(desk.palette->isVisible());
}

TEST(CommandPalette, OpensAStepByTwoCharacters)
{
    PaletteDesk desk;
    QSignalSpy chosen(desk.palette, &CommandPalette::chosen);
    desk.palette->popUp();
    desk.type(u"冻结"_s);
    EXPECT_TRUE(desk.title().contains(u"冻结"_s));
    EXPECT_TRUE(desk.detail().contains(u"DB-01"_s));
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    const auto item = chosen.first().first().value<SearchItem>();
    EXPECT_EQ(item.kind, SearchKind::Step);
    EXPECT_TRUE(item.subject.startsWith(u"DB-01/"_s)) << item.subject.toStdString();
}

TEST(CommandPalette, OffersCommandsBeforeAnythingIsTyped)
{
    PaletteDesk desk;
    desk.palette->popUp();
    EXPECT_EQ(desk.headings(), QStringList(u"Commands"_s));
    EXPECT_EQ(desk.title(), u"宣布启动"_s);
    EXPECT_EQ(desk.number(), u"F9"_s);
}

TEST(CommandPalette, OffersTheRunningIncidentFirstAndFindsNewEntries)
{
    PaletteDesk desk;
    const QString code = desk.desk.declare(u"DB-01"_s);
    QSignalSpy chosen(desk.palette, &CommandPalette::chosen);
    desk.palette->popUp();
    EXPECT_EQ(desk.headings(), QStringList({u"Incidents"_s, u"Commands"_s}));
    desk.type(u"牛郎织女"_s);
    EXPECT_FALSE(desk.current().isValid());
    desk.desk.act(code, {incident_entry::kLogged,
                         {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"暗号 牛郎织女"_s}}}},
                         {},
                         {},
                         {},
                         {}});
    EXPECT_EQ(desk.title(), u"暗号 牛郎织女"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    const auto item = chosen.first().first().value<SearchItem>();
    EXPECT_EQ(item.page, u"incidents"_s);
    EXPECT_EQ(item.subject,
              code + u'#' + QString::number(desk.desk.workspace->incident(code)->entries.size()));
}

TEST(CommandPalette, FindsACorrectedEntryByWhatItReadsNow)
{
    PaletteDesk desk;
    const QString code = desk.desk.declare(u"DB-01"_s);
    const auto text = [](const QString& words) { return QJsonObject{{u"zh"_s, words}}; };
    desk.palette->popUp();
    desk.type(u"牛郎"_s);
    desk.desk.act(code, {incident_entry::kLogged,
                         {{u"kind"_s, u"fact"_s}, {u"text"_s, text(u"牛郎来电"_s)}},
                         {},
                         {},
                         {},
                         {}});
    ASSERT_EQ(desk.title(), u"牛郎来电"_s);
    const QString entry =
        desk.desk.workspace->incident(code)->entries.last().id.uid().toString(QUuid::WithoutBraces);
    desk.desk.act(code, {incident_entry::kCorrected,
                         {{u"entry"_s, entry}, {u"text"_s, text(u"织女来电"_s)}, {u"reason"_s, u"听错"_s}},
                         {},
                         {},
                         {},
                         {}});
    EXPECT_FALSE(desk.current().isValid());
    desk.type(u"织女来电"_s);
    EXPECT_EQ(desk.list()->model()->rowCount(), 3);
}

TEST(CommandPalette, FindsEntriesOfIncidentsThatAreOverOnceTheyAreRead)
{
    PaletteDesk palette;
    const QString code = palette.desk.workspace->past().first().code;
    const auto state = await(palette.desk.session->incidents().state(code));
    ASSERT_TRUE(state);
    int number = static_cast<int>(state->entries.size());
    while (number > 1 && state->entries.at(number - 1).kind != incident_entry::kLogged)
        --number;
    const QString said = textIn(state->entries.at(number - 1).payload.value("text"_L1).toObject(), u"zh"_s);
    ASSERT_GT(said.size(), 4);
    palette.palette->popUp();
    palette.type(said);
    EXPECT_TRUE(waitUntil([&] { return palette.detail().contains(u"%1 #%2"_s.arg(code).arg(number)); }))
        << palette.title().toStdString() << palette.detail().toStdString();
}

TEST(CommandPalette, MasksNumbersWhileADrillRuns)
{
    PaletteDesk desk;
    desk.desk.declare(u"DB-01"_s, IncidentMode::Drill);
    desk.palette->popUp();
    desk.type(u"组长"_s);
    EXPECT_EQ(desk.number(), u"•••••••••••01"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    EXPECT_FALSE(QApplication::clipboard()->text().contains(u"000-0000"_s));
}

TEST(CommandPalette, SaysThatNothingIsFoundAndWhatToTry)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"qqqqq"_s);
    EXPECT_FALSE(desk.list()->isVisible());
    const QString said = desk.label(u"paletteEmptyLabel"_s);
    EXPECT_TRUE(said.contains(u"qqqqq"_s) && said.contains(u"DB-01"_s)) << said.toStdString();
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    QTest::keyClick(desk.edit(), Qt::Key_Down);
    EXPECT_TRUE(desk.palette->isVisible());
}

TEST(CommandPalette, GoesUpAndDownOverHeadingsAndRoundTheEnds)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"数据库"_s);
    ASSERT_GE(desk.headings().size(), 2);
    const int count = desk.list()->model()->rowCount();
    EXPECT_EQ(desk.current().row(), 1);
    QTest::keyClick(desk.edit(), Qt::Key_Up);
    EXPECT_EQ(desk.current().row(), count - 1);
    QTest::keyClick(desk.edit(), Qt::Key_Down);
    EXPECT_EQ(desk.current().row(), 1);
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(desk.edit(), Qt::Key_Down);
        EXPECT_FALSE(desk.current().data(PaletteModel::HeadingRole).toBool());
    }
    for (int i = 0; i < count; ++i)
        QTest::keyClick(desk.edit(), Qt::Key_PageDown);
    EXPECT_EQ(desk.current().row(), count - 1);
    for (int i = 0; i < count; ++i)
        QTest::keyClick(desk.edit(), Qt::Key_PageUp);
    EXPECT_EQ(desk.current().row(), 1);
}

TEST(CommandPalette, GivesTheFocusBackWhenItCloses)
{
    PaletteDesk desk;
    ASSERT_TRUE(desk.behind->hasFocus());
    desk.palette->popUp();
    EXPECT_TRUE(desk.edit()->hasFocus());
    desk.type(u"组长"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Escape);
    EXPECT_FALSE(desk.palette->isVisible());
    EXPECT_TRUE(desk.behind->hasFocus());
    EXPECT_TRUE(desk.edit()->text().isEmpty());
}

TEST(CommandPalette, KeepsTheFocusWithTabAndTypesOnFromTheList)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"l"_s);
    QTest::keyClick(desk.edit(), Qt::Key_Tab);
    EXPECT_TRUE(desk.list()->hasFocus());
    QTest::keyClicks(desk.list(), u"ead"_s);
    EXPECT_EQ(desk.edit()->text(), u"lead"_s);
    EXPECT_TRUE(desk.edit()->hasFocus());
}

TEST(CommandPalette, ClosesAtAClickBesideIt)
{
    PaletteDesk desk;
    desk.palette->popUp();
    QTest::mouseClick(desk.palette, Qt::LeftButton, {}, QPoint(20, 650));
    EXPECT_FALSE(desk.palette->isVisible());
}

TEST(CommandPalette, FitsIntoASmallWindow)
{
    PaletteDesk desk;
    desk.window.resize(420, 300);
    desk.palette->popUp();
    desk.type(u"数据库"_s);
    const QRect panel = desk.palette->findChild<QWidget*>(u"palettePanel"_s)->geometry();
    EXPECT_TRUE(desk.window.rect().contains(panel));
    desk.window.resize(1024, 700);
    EXPECT_EQ(desk.palette->size(), QSize(1024, 700));
}

TEST(CommandPalette, GrowsWithTheText)
{
    applyTheme(*qApp, Scheme::Light, 2.0);
    {
        PaletteDesk desk;
        desk.palette->popUp();
        desk.type(u"qqqqq"_s);
        const auto* said = desk.palette->findChild<QLabel*>(u"paletteEmptyLabel"_s);
        EXPECT_TRUE(waitUntil([&] { return said->height() >= said->heightForWidth(said->width()); }));
        EXPECT_GT(desk.palette->findChild<QWidget*>(u"palettePanel"_s)->width(), 900);
    }
    applyTheme(*qApp, Scheme::Light);
}

TEST(CommandPalette, NamesEveryControlAndRowForThoseWhoHear)
{
    PaletteDesk desk;
    desk.palette->popUp();
    desk.type(u"zz"_s);
    EXPECT_FALSE(desk.edit()->accessibleName().isEmpty());
    EXPECT_FALSE(desk.list()->accessibleName().isEmpty());
    const QString spoken = desk.current().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Contacts"_s) && spoken.contains(u"000-0000-0001"_s))
        << spoken.toStdString();
}

}  // namespace holdfast
