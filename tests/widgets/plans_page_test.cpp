// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/json_file.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/kit/theme.h"
#include "views/plans/plans_page.h"
#include "views/reading/reading_view.h"
#include "views/reports/report_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Shown {
    explicit Shown(Desk& desk, const QString& language = u"zh"_s)
    {
        desk.workspace->setLanguage(language);
        page = std::make_unique<PlansPage>(*desk.workspace, desk.prompter);
        page->resize(860, 610);
        page->show();
        QTest::qWait(1);
    }

    template <class T>
    T* child(const QString& name) const
    {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    ReadingView* reader() const { return child<ReadingView>(u"planView"_s); }
    QString text() const { return reader()->toPlainText(); }
    /// Number and title of the lines in the list.
    QStringList lines() const
    {
        QStringList lines;
        const QAbstractItemModel* model = child<QListView>(u"planList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString().section(u' ', 0, 0));
        return lines;
    }
    /// The vertical place of `line` in the view, pixels from its top.
    int placeOf(const QString& line) const
    {
        const QTextCursor found = reader()->document()->find(line);
        EXPECT_FALSE(found.isNull()) << line.toStdString();
        return reader()->cursorRect(found).top();
    }

    std::unique_ptr<PlansPage> page;
};

/// The database plan as a file of one's own, with another title.
QString writeOwnPlan(const Desk& desk, const QString& code)
{
    QJsonObject body = readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/plans/database.json"));
    body.insert(u"code"_s, code);
    body.insert(u"title"_s, QJsonObject{{u"zh"_s, u"本单位数据库预案"_s}});
    const QString path = desk.dir.filePath(u"own.json"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(body).toJson());
    return path;
}

}  // namespace

TEST(PlansPage, ListsTheManagementPlanAndTheEmergencyPlans)
{
    Desk desk;
    const Shown shown(desk);
    EXPECT_EQ(shown.lines(),
              QStringList({u"XDYJ-06-15"_s, u"DB-01"_s, u"DC-01"_s, u"GEN-01"_s, u"NET-01"_s, u"SRV-01"_s}));
}

TEST(PlansPage, ShowsEveryStepOfEveryShippedPlanInBothLanguages)
{
    Desk desk;
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        const Shown shown(desk, language);
        for (const QString& name :
             {u"database"_s, u"network-attack"_s, u"site-disaster"_s, u"single-server"_s, u"unforeseen"_s}) {
            const QJsonObject body = readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/plans/") +
                                                  name + QStringLiteral(".json"));
            shown.page->open(body.value("code"_L1).toString());
            const QString text = shown.text();
            EXPECT_TRUE(text.contains(body.value("purpose"_L1)[language].toString())) << name.toStdString();
            const QJsonArray steps = body.value("steps"_L1).toArray();
            for (const QJsonValue& step : steps) {
                EXPECT_TRUE(text.contains(step["title"_L1][language].toString()));
                EXPECT_TRUE(text.contains(step["challenge"_L1][language].toString()));
                EXPECT_TRUE(text.contains(step["expected"_L1][language].toString()));
            }
            const QJsonArray messages = body.value("communications"_L1).toArray();
            for (const QJsonValue& message : messages)
                EXPECT_TRUE(text.contains(message["template"_L1][language].toString()));
        }
    }
}

TEST(PlansPage, ShowsTheClausesOfAManagementPlan)
{
    Desk desk;
    const Shown shown(desk);
    shown.page->open(u"XDYJ-06-15/2.1.2"_s);
    EXPECT_TRUE(shown.text().contains(u"确保核心业务在 4小时 内恢复基本功能"_s));
    EXPECT_LT(shown.placeOf(u"2.1.2  恢复目标"_s), 80);
    EXPECT_EQ(shown.child<QListWidget>(u"outlineList"_s)->currentItem()->text().trimmed(),
              u"2.1.2  恢复目标"_s);
}

TEST(PlansPage, OpensAStepByItsCode)
{
    Desk desk;
    const Shown shown(desk);
    shown.page->open(u"DB-01/D05"_s);
    EXPECT_EQ(shown.child<QLabel>(u"planTitleLabel"_s)->text(), u"DB-01  数据库宕机应急预案"_s);
    const int place = shown.placeOf(u"数据本身有没有坏？"_s);
    EXPECT_GT(place, 0);
    EXPECT_LT(place, shown.reader()->viewport()->height() / 3);
    EXPECT_EQ(shown.reader()->placeInSight(), u"D05"_s);
}

TEST(PlansPage, SaysWhatIsTrueOfAStep)
{
    Desk desk;
    const Shown shown(desk, u"en"_s);
    shown.page->open(u"DB-01"_s);
    const QString text = shown.text().replace(QChar(0x00A0), u' ');
    // D14 waits for D13 and applies after two answers of D05 or one of D10; D15 cannot be undone.
    EXPECT_TRUE(text.contains(u"D05 Choose the branch = Data deleted, changed or corrupted or Both lost"_s));
    EXPECT_TRUE(
        text.contains(u"D10 Can the gap be accepted = Do not accept, restore from backup plus logs"_s));
    EXPECT_TRUE(text.contains(u"↺ D13 Choose the backup and prove it"_s));
    EXPECT_EQ(text.count(u"▲ irreversible"_s), 3);
    EXPECT_TRUE(text.contains(u"◉ Do not accept, restore from backup plus logs"_s));
    // The authors computed 90 minutes of 240 for the primary that recovers by itself.
    EXPECT_TRUE(text.contains(u"● fits   1 h 30 min of 4 h (RTO), 2 h 30 min to spare"_s));
    EXPECT_TRUE(text.contains(u"D01 → D04 → D16 → D17 → D18"_s));
}

TEST(PlansPage, MarksAPlanThatNobodyHasApproved)
{
    Desk desk;
    const Shown shown(desk, u"en"_s);
    shown.page->open(u"DB-01"_s);
    EXPECT_TRUE(shown.text().contains(u"This revision is not approved."_s));
    shown.page->open(u"XDYJ-06-15"_s);
    EXPECT_FALSE(shown.text().contains(u"This revision is not approved."_s));
    EXPECT_TRUE(shown.text().contains(u"孙玥, 2025-02-20"_s));
}

TEST(PlansPage, FindsAWordInTheStepsOfAllPlans)
{
    Desk desk;
    const Shown shown(desk);
    shown.child<QLineEdit>(u"planSearchEdit"_s)->setText(u"快照"_s);
    EXPECT_EQ(shown.lines(), QStringList({u"DB-01"_s, u"D04"_s, u"D06"_s, u"D07"_s, u"D09"_s, u"D11"_s,
                                          u"D15"_s, u"DC-01"_s, u"DC10"_s, u"SRV-01"_s, u"S08"_s, u"S20"_s}));
    EXPECT_TRUE(shown.child<QLabel>(u"planSearchCountLabel"_s)->text().contains(u'9'));
    shown.child<QLineEdit>(u"planSearchEdit"_s)->setText(u"没有这个词"_s);
    EXPECT_TRUE(shown.lines().isEmpty());
}

TEST(PlansPage, ShowsAHitWhereItStands)
{
    Desk desk;
    const Shown shown(desk);
    shown.child<QLineEdit>(u"planSearchEdit"_s)->setText(u"恢复测试"_s);
    ASSERT_EQ(shown.lines(),
              QStringList({u"XDYJ-06-15"_s, u"5.2"_s, u"DB-01"_s, u"D13"_s, u"DC-01"_s, u"DC11"_s}));
    auto* list = shown.child<QListView>(u"planList"_s);
    list->setCurrentIndex(list->model()->index(5, 0));
    EXPECT_EQ(shown.reader()->placeInSight(), u"DC11"_s);
    EXPECT_EQ(shown.child<QLineEdit>(u"findEdit"_s)->text(), u"恢复测试"_s);
    EXPECT_GT(shown.reader()->hitCount(), 0);
}

TEST(PlansPage, CountsHitsInAPlanAndWalksThemWithF3)
{
    Desk desk;
    const Shown shown(desk, u"en"_s);
    shown.page->open(u"DB-01"_s);
    shown.child<QLineEdit>(u"findEdit"_s)->setText(u"mysqlbinlog"_s);
    const auto* count = shown.child<QLabel>(u"findCountLabel"_s);
    EXPECT_EQ(count->text(), u"1 of 2"_s);
    const int first = shown.reader()->textCursor().position();
    shown.page->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return shown.page->isActiveWindow(); }));
    shown.reader()->setFocus();
    QTest::keyClick(shown.reader(), Qt::Key_F3);
    EXPECT_EQ(count->text(), u"2 of 2"_s);
    EXPECT_GT(shown.reader()->textCursor().position(), first);
    QTest::keyClick(shown.reader(), Qt::Key_F3);
    EXPECT_EQ(count->text(), u"1 of 2"_s);
    QTest::keyClick(shown.reader(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(count->text(), u"2 of 2"_s);
    shown.child<QLineEdit>(u"findEdit"_s)->setText(u"no such word"_s);
    EXPECT_EQ(count->text(), u"no hit"_s);
}

TEST(PlansPage, FollowsTheOutline)
{
    Desk desk;
    const Shown shown(desk, u"en"_s);
    shown.page->open(u"DB-01"_s);
    auto* outline = shown.child<QListWidget>(u"outlineList"_s);
    const auto branches = outline->findItems(u"Branches"_s, Qt::MatchExactly);
    ASSERT_EQ(branches.size(), 1);
    outline->setCurrentItem(branches.first());
    EXPECT_EQ(shown.reader()->placeInSight(), u"branches"_s);
    shown.reader()->verticalScrollBar()->setValue(0);
    EXPECT_EQ(outline->currentItem()->text(), u"Document control"_s);
}

TEST(PlansPage, CopiesTheCommandsOfTheStepThatIsRead)
{
    Desk desk;
    const Shown shown(desk);
    shown.page->open(u"DB-01/D05"_s);
    EXPECT_FALSE(shown.child<QPushButton>(u"copyCommandsButton"_s)->isEnabled());
    shown.page->open(u"DB-01/D01"_s);
    shown.child<QPushButton>(u"copyCommandsButton"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"SHOW REPLICA STATUS\\G\nSELECT @@server_uuid, @@super_read_only, @@gtid_executed;\n"
              "SELECT pg_is_in_recovery(), pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn(), "
              "pg_last_xact_replay_timestamp();"_s);
}

TEST(PlansPage, ShowsWhatIsPrinted)
{
    Desk desk;
    const Shown shown(desk, u"en"_s);
    const auto printed = [&](const QString& code) {
        shown.page->open(code);
        EXPECT_TRUE(shown.page->canPrint());
        shown.child<QPushButton>(u"printPlanButton"_s)->click();
        ReportDialog* dialog = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (dialog = shown.page->findChild<ReportDialog*>()) != nullptr; }));
        const QString text = dialog->asText();
        delete dialog;
        return text;
    };
    EXPECT_TRUE(printed(u"DB-01"_s).contains(u"Restore to the target point"_s));
    EXPECT_TRUE(printed(u"XDYJ-06-15"_s).contains(u"Recovery objectives"_s));
}

TEST(PlansPage, IsWalkedByKeyboard)
{
    Desk desk;
    const Shown shown(desk);
    shown.page->open(u"DB-01/D01"_s);
    shown.child<QLineEdit>(u"findEdit"_s)->setText(u"快照"_s);
    walkByKeyboard(*shown.page);
}

TEST(PlansPage, TakesInAPlanAsADraft)
{
    Desk desk;
    const Shown shown(desk);
    desk.prompter.answers = {writeOwnPlan(desk, u"OWN-01"_s)};
    shown.child<QPushButton>(u"importPlanButton"_s)->click();
    ASSERT_TRUE(waitUntil(
        [&] { return shown.child<QLabel>(u"planTitleLabel"_s)->text() == u"OWN-01  本单位数据库预案"_s; }));
    EXPECT_TRUE(shown.lines().contains(u"OWN-01"_s));
    EXPECT_TRUE(desk.prompter.told.isEmpty());
}

TEST(PlansPage, AsksForTheNumberOfANewRevisionOfAKnownPlan)
{
    Desk desk;
    const Shown shown(desk);
    desk.prompter.answers = {u"V1.1"_s, u"按本单位改写"_s};
    shown.page->importFile(writeOwnPlan(desk, u"DB-01"_s));
    const auto* revisions = shown.child<QComboBox>(u"revisionCombo"_s);
    ASSERT_TRUE(waitUntil([&] { return revisions->count() == 2; }));
    EXPECT_EQ(revisions->currentText().section(u' ', 0, 0), u"V1.1"_s);
    EXPECT_TRUE(shown.text().contains(u"按本单位改写"_s));
}

TEST(PlansPage, SaysWhyAFileIsNoPlanAndChangesNothing)
{
    Desk desk;
    const Shown shown(desk);
    const auto before = shown.lines();
    shown.page->importFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/bia.json"));
    ASSERT_EQ(desk.prompter.told.size(), 1);
    EXPECT_EQ(desk.prompter.told.first(), u"The file is no plan."_s);
    shown.page->importFile(desk.dir.filePath(u"missing.json"_s));
    EXPECT_EQ(desk.prompter.told.size(), 2);
    EXPECT_EQ(shown.lines(), before);
}

TEST(PlansPage, OffersAnImportWhereNobodyHasAPlanYet)
{
    Desk desk(false);
    const Shown shown(desk);
    EXPECT_EQ(shown.lines(), QStringList({u"GEN-01"_s}));
    EXPECT_TRUE(shown.child<QPushButton>(u"emptyActionButton"_s)->isVisible());
    shown.page->open(u"GEN-01"_s);
    EXPECT_TRUE(shown.reader()->isVisible());
}

TEST(PlansPage, IsWhereItWasWhenItIsMadeAnew)
{
    Desk desk;
    QVariantMap place;
    {
        const Shown shown(desk);
        shown.page->open(u"DB-01/D14"_s);
        shown.child<QLineEdit>(u"findEdit"_s)->setText(u"日志"_s);
        shown.page->open(u"DB-01/D14"_s);
        place = shown.page->place();
    }
    const Shown shown(desk, u"en"_s);
    shown.page->resume(place);
    EXPECT_EQ(shown.reader()->placeInSight(), u"D14"_s);
    EXPECT_EQ(shown.child<QLineEdit>(u"findEdit"_s)->text(), u"日志"_s);
}

TEST(PlansPage, KeepsThePlaceWhenTheThemeChanges)
{
    Desk desk;
    const Shown shown(desk);
    shown.page->open(u"DB-01/D14"_s);
    applyTheme(*qApp, Scheme::Dark, 1.4);
    QTest::qWait(1);
    EXPECT_EQ(shown.reader()->placeInSight(), u"D14"_s);
    applyTheme(*qApp, Scheme::Light);
    QTest::qWait(1);
    EXPECT_EQ(shown.reader()->placeInSight(), u"D14"_s);
}

}  // namespace holdfast
