// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables, fields and cards that keep their words whole when the text grows, also while they are shown.
#include "tests/support/desk.h"
#include "views/availability/verdict_cards.h"
#include "views/kit/fields.h"
#include "views/kit/row_table.h"
#include "views/kit/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The window's text in another size, as the menu sets it, and back again.
class TextSize {
public:
    explicit TextSize(double scale) { applyTheme(*qApp, Scheme::Light, scale); }
    ~TextSize() { applyTheme(*qApp, Scheme::Light); }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;
};

class RowTableTest : public ::testing::Test {
protected:
    RowTableTest()
    {
        model.setHorizontalHeaderLabels({u"Module"_s, u"Work"_s, u"In the account"_s});
        for (int row = 0; row < 9; ++row)
            model.appendRow({new QStandardItem(u"Employee management"_s),
                             new QStandardItem(u"Version upgrade of the core database"_s),
                             new QStandardItem(u"counts as downtime"_s)});
        table = makeRowTable(u"someTable"_s, u"Some"_s, &model, {1});
        layout.addWidget(table);
        layout.addStretch();
        window.resize(700, 700);
        window.show();
        QCoreApplication::processEvents();
    }

    int wantedBy(int column) const
    {
        const QAbstractItemView& view = *table;
        return std::max(table->horizontalHeader()->sectionSizeHint(column), view.sizeHintForColumn(column));
    }

    QStandardItemModel model;
    QWidget window;
    QVBoxLayout layout{&window};
    QTableView* table = nullptr;
};

}  // namespace

TEST_F(RowTableTest, GrowsItsRowsAndColumnsWithTheTextWhileItIsShown)
{
    const int usual = table->rowHeight(0);
    EXPECT_GT(usual, table->fontMetrics().height());
    const TextSize twice(2.0);
    ASSERT_TRUE(waitUntil([&] { return table->rowHeight(0) > table->fontMetrics().height(); }));
    EXPECT_GT(table->rowHeight(0), usual);
    for (const int column : {0, 2})
        EXPECT_GE(table->columnWidth(column), wantedBy(column)) << column;
}

TEST_F(RowTableTest, DoesNotPressAStretchedColumnToNothing)
{
    window.resize(300, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(table->columnWidth(0), wantedBy(0));
    // A column takes what its words ask for, up to 30 letters.
    const int most = 30 * table->fontMetrics().averageCharWidth();
    EXPECT_EQ(table->columnWidth(1), std::min(most, wantedBy(1)));
    EXPECT_GT(table->horizontalScrollBar()->maximum(), 0);
    window.resize(1500, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2),
              table->viewport()->width());
}

TEST_F(RowTableTest, ShowsAllItsRowsInWhateverSizeOfText)
{
    showAllRows(table);
    const TextSize twice(2.0);
    ASSERT_TRUE(waitUntil([&] { return table->rowHeight(0) > table->fontMetrics().height(); }));
    ASSERT_TRUE(waitUntil([&] {
        const QRect last = table->visualRect(model.index(8, 0));
        return last.isValid() && table->viewport()->rect().contains(last.bottomLeft());
    }));
    model.removeRows(3, 6);
    QCoreApplication::processEvents();
    EXPECT_LT(table->height(), 6 * table->rowHeight(0));
}

TEST_F(RowTableTest, BeginsItsHeadersWhereItsCellsBegin)
{
    // Ink is looked for where it is: at the left edge of the words in the picture.
    model.setHorizontalHeaderLabels({u"HHHH"_s, u"Work"_s, u"In the account"_s});
    for (int row = 0; row < model.rowCount(); ++row)
        model.item(row, 0)->setText(u"HHHH"_s);
    QCoreApplication::processEvents();
    const auto firstInk = [](const QImage& image, const QRect& in) {
        for (int x = in.left(); x <= in.right(); ++x) {
            for (int y = in.top() + 4; y < in.bottom() - 4; ++y) {
                if (image.pixelColor(x, y).lightness() < 140)
                    return x - in.left();
            }
        }
        return -1;
    };
    const QImage head = table->horizontalHeader()->viewport()->grab().toImage();
    const QImage cells = table->viewport()->grab().toImage();
    const int inHead = firstInk(head, QRect(0, 0, table->columnWidth(0), head.height() - 2));
    const int inCell = firstInk(cells, table->visualRect(model.index(1, 0)));
    EXPECT_GE(inHead, 0);
    EXPECT_NEAR(inHead, inCell, 1);
}

TEST(Trees, ShowWhichRowIsChosen)
{
    QTreeWidget tree;
    tree.setRootIsDecorated(false);
    for (int row = 0; row < 2; ++row)
        new QTreeWidgetItem(&tree, {u"crm-probe"_s});
    tree.resize(300, 200);
    tree.show();
    tree.setCurrentItem(tree.topLevelItem(1));
    QCoreApplication::processEvents();
    const QImage image = tree.viewport()->grab().toImage();
    const auto groundOf = [&](int row) {
        return image.pixelColor(tree.visualItemRect(tree.topLevelItem(row)).topLeft() + QPoint(150, 4));
    };
    EXPECT_EQ(groundOf(1), tint::accent(tree.palette()));
    EXPECT_NE(groundOf(0), groundOf(1));
}

TEST(Fields, ShowTheirLastDigitAndTheirLastBracket)
{
    for (const double scale : {1.0, 2.0}) {
        const TextSize size(scale);
        QWidget window;
        QVBoxLayout layout(&window);
        auto* day = new Fitting<QDateEdit>(QDate(2026, 11, 25));
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        layout.addWidget(day, 0, Qt::AlignLeft);
        auto* combo = new FittingCombo;
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->addItem(u"监测数据表（CSV）（自动识别）"_s);
        layout.addWidget(combo, 0, Qt::AlignLeft);
        window.show();
        QCoreApplication::processEvents();
        const auto* line = day->findChild<QLineEdit*>();
        EXPECT_GT(line->contentsRect().width(), line->fontMetrics().horizontalAdvance(line->text())) << scale;
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect words =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        EXPECT_GE(words.width(), combo->fontMetrics().horizontalAdvance(combo->currentText())) << scale;
    }
}

TEST(VerdictCards, StandInTwoLinesWhereOneWouldCutThem)
{
    VerdictCards cards;
    const auto lines = [&cards] {
        QSet<int> tops;
        for (const QString& name :
             {u"availabilityCard"_s, u"interruptionsCard"_s, u"budgetCard"_s, u"knownCard"_s})
            tops.insert(cards.findChild<QFrame*>(name)->y());
        return tops.size();
    };
    cards.resize(1080, 400);
    cards.setVisible(true);
    QCoreApplication::processEvents();
    EXPECT_EQ(lines(), 1);
    const TextSize twice(2.0);
    cards.findChild<QLabel*>(u"budgetCardLabel"_s)->setText(u"7 h 26 min 24 s left"_s);
    EXPECT_TRUE(waitUntil([&] { return lines() == 2; }));
    for (const QLabel* label : cards.findChildren<QLabel*>()) {
        if (!label->wordWrap()) {
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        }
    }
}

}  // namespace holdfast
