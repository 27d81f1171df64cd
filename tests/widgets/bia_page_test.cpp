// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/json_file.h"
#include "tests/widgets/keyboard_walk.h"
#include "views/bia/bia_page.h"
#include "views/reports/report_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct ShownBia {
    explicit ShownBia(Desk& desk, const QString& language = u"en"_s)
    {
        desk.workspace->setLanguage(language);
        page = std::make_unique<BiaPage>(*desk.workspace, desk.prompter);
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
    QString cell(int row, int column) const
    {
        return child<QTableView>(u"biaTable"_s)->model()->index(row, column).data().toString();
    }
    QString text(const QString& label) const { return child<QLabel>(label)->text(); }

    std::unique_ptr<BiaPage> page;
};

}  // namespace

TEST(BiaPage, ShowsTheFiguresOfTheSample)
{
    Desk desk;
    const ShownBia shown(desk, u"zh"_s);
    const QJsonArray items =
        readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/bia.json"))["items"_L1].toArray();
    ASSERT_EQ(shown.child<QTableView>(u"biaTable"_s)->model()->rowCount(), items.size());
    for (int row = 0; row < items.size(); ++row) {
        EXPECT_EQ(shown.cell(row, BiaTableModel::Name), items.at(row)["name"_L1]["zh"_L1].toString());
        // 240, 60, 1440 and 1440 minutes for each, and no MTPD.
        EXPECT_EQ(shown.cell(row, BiaTableModel::Rto), u"4 h"_s);
        EXPECT_EQ(shown.cell(row, BiaTableModel::Rpo), u"1 h"_s);
        EXPECT_EQ(shown.cell(row, BiaTableModel::BcpRto), u"24 h"_s);
        EXPECT_EQ(shown.cell(row, BiaTableModel::BcpRpo), u"24 h"_s);
        EXPECT_EQ(shown.cell(row, BiaTableModel::Mtpd), u"not decided"_s);
    }
    EXPECT_EQ(shown.cell(2, BiaTableModel::DependsOn), u"1, 2"_s);
}

TEST(BiaPage, ShowsTheImpactOfAnItemOverTime)
{
    Desk desk;
    const ShownBia shown(desk);
    shown.page->open(u"BIA-2"_s);
    const QAbstractItemModel* impacts = shown.child<QTableView>(u"impactTable"_s)->model();
    // 60, 240, 480, 1440 and 2880 minutes; operational, financial, reputational.
    ASSERT_EQ(impacts->columnCount(), 5);
    ASSERT_EQ(impacts->rowCount(), 3);
    const auto row = [&](int category) {
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells.append(impacts->index(category, column).data().toString().section(u' ', 0, 0));
        return cells;
    };
    EXPECT_EQ(row(0), QStringList({u"2"_s, u"4"_s, u"4"_s, u"5"_s, u"5"_s}));
    EXPECT_EQ(row(1), QStringList({u"–"_s, u"–"_s, u"3"_s, u"3"_s, u"4"_s}));
    EXPECT_EQ(row(2), QStringList({u"–"_s, u"3"_s, u"3"_s, u"4"_s, u"4"_s}));
    EXPECT_TRUE(shown.text(u"impactLabel"_s).startsWith(u"After 1 h, operational: noticeable (2 of 5)."_s));
}

TEST(BiaPage, SaysThatNothingIsKnownWhereThereIsNoRecoveryPoint)
{
    Desk desk;
    const ShownBia shown(desk);
    ASSERT_TRUE(waitUntil([&] { return !shown.text(u"recoveryPoint1Label"_s).isEmpty(); }));
    for (const QString& label :
         {u"recoveryPoint1Label"_s, u"recoveryPoint2Label"_s, u"recoveryPoint3Label"_s})
        EXPECT_TRUE(shown.text(label).startsWith(u"No recovery point is known"_s));
}

TEST(BiaPage, HoldsTheNewestRecoveryPointAgainstTheObjective)
{
    Desk desk;
    const auto ago = [&](int minutes) { return desk.time.now() - std::chrono::minutes(minutes); };
    ASSERT_TRUE(await(desk.session->protection().note({FailureMode::Hardware, ago(3), u"replica"_s, true},
                                                      desk.workspace->actor())));
    ASSERT_TRUE(await(desk.session->protection().note({FailureMode::Logical, ago(700), u"daily"_s, false},
                                                      desk.workspace->actor())));
    const ShownBia shown(desk);
    ASSERT_TRUE(waitUntil([&] { return !shown.text(u"recoveryPoint1Label"_s).isEmpty(); }));
    EXPECT_TRUE(shown.text(u"recoveryPoint1Label"_s).startsWith(u"3 min of data would be lost now"_s));
    EXPECT_TRUE(shown.text(u"recoveryPoint1Label"_s).contains(u"tried and held"_s));
    EXPECT_TRUE(shown.text(u"recoveryPoint2Label"_s).startsWith(u"11 h 40 min of data would be lost now"_s));
    EXPECT_TRUE(shown.text(u"recoveryPoint2Label"_s).contains(u"not proven"_s));
    EXPECT_TRUE(shown.text(u"recoveryPoint3Label"_s).startsWith(u"No recovery point is known"_s));
}

TEST(BiaPage, FindsItemsByWhatTheyCover)
{
    Desk desk;
    const ShownBia shown(desk);
    shown.child<QLineEdit>(u"biaSearchEdit"_s)->setText(u"payroll"_s);
    ASSERT_EQ(shown.child<QTableView>(u"biaTable"_s)->model()->rowCount(), 1);
    EXPECT_EQ(shown.cell(0, BiaTableModel::Priority), u"3"_s);
    EXPECT_EQ(shown.text(u"biaItemLabel"_s), u"3  Settlement and finance modules"_s);
}

TEST(BiaPage, CopiesTheTableAsTextAndCsv)
{
    Desk desk;
    const ShownBia shown(desk);
    auto* table = shown.child<QTableView>(u"biaTable"_s);
    shown.page->activateWindow();
    ASSERT_TRUE(waitUntil([&] { return shown.page->isActiveWindow(); }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.first().startsWith(u"Priority\tWhat is recovered\tCovers\tRTO\tRPO"_s));
    EXPECT_TRUE(lines.last().startsWith(u"4\tCRM module\tCRM, "_s));
    EXPECT_TRUE(QString::fromUtf8(data->data(u"text/csv"_s)).contains(u"\r\n4,CRM module,\"CRM, "_s));
}

TEST(BiaPage, ShowsWhatIsPrinted)
{
    Desk desk;
    const ShownBia shown(desk);
    ASSERT_TRUE(shown.page->canPrint());
    shown.child<QPushButton>(u"printBiaButton"_s)->click();
    ReportDialog* dialog = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (dialog = shown.page->findChild<ReportDialog*>()) != nullptr; }));
    EXPECT_TRUE(dialog->asText().contains(u"Settlement and finance modules"_s));
    dialog->close();
}

TEST(BiaPage, IsWalkedByKeyboard)
{
    Desk desk;
    const ShownBia shown(desk);
    walkByKeyboard(*shown.page);
}

TEST(BiaPage, SaysWhatBelongsHereWhereThereIsNoAnalysis)
{
    Desk desk(false);
    const ShownBia shown(desk);
    EXPECT_FALSE(shown.page->canPrint());
    EXPECT_FALSE(shown.child<QTableView>(u"biaTable"_s)->isVisible());
}

}  // namespace holdfast
