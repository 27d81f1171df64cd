// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/row_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace holdfast {

namespace {

constexpr int kAroundLine = 13;  ///< Above and below the words of a row, together.

/// Keeps rows as high as the font and columns as wide as their words ask for. A header's own modes do not:
/// they keep the row height of the font that was there first, and press what is stretched to nothing.
class RowKeeper final : public QObject {
public:
    RowKeeper(QTableView& table, const QList<int>& stretched)
        : QObject(&table),
          m_table(table),
          m_rows(table.verticalHeader()),
          m_columns(table.horizontalHeader()),
          m_stretched(stretched)
    {
        table.installEventFilter(this);
        table.viewport()->installEventFilter(this);
        const QAbstractItemModel* model = table.model();
        // Headers go before the model of a table that has its own.
        connect(model, &QAbstractItemModel::modelReset, table.verticalHeader(), [this] { measure(); });
        connect(model, &QAbstractItemModel::layoutChanged, table.verticalHeader(), [this] { measure(); });
        connect(model, &QAbstractItemModel::rowsInserted, table.verticalHeader(), [this] { measure(); });
        connect(model, &QAbstractItemModel::rowsRemoved, table.verticalHeader(), [this] { measure(); });
        connect(model, &QAbstractItemModel::dataChanged, table.verticalHeader(), [this] { measure(); });
        connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RowKeeper::fitHeight);
        measure();
    }

    void showAllRows()
    {
        m_showsAllRows = true;
        m_table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        fitHeight();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (watched == &m_table && (type == QEvent::FontChange || type == QEvent::StyleChange)) {
            // After the headers, which hear of it from the table, have taken it over.
            QMetaObject::invokeMethod(
                this, [this] { measure(); }, Qt::QueuedConnection);
        } else if (watched == &m_table && type == QEvent::Polish) {
            measure();
        } else if (watched == m_table.viewport() && type == QEvent::Resize) {
            fitColumns();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// What the words ask for, and all that follows from it.
    void measure()
    {
        // A table that goes away may lose its headers before its model.
        if (m_rows == nullptr || m_columns == nullptr)
            return;
        m_rows->setDefaultSectionSize(m_table.fontMetrics().height() + kAroundLine);
        const QAbstractItemView& view = m_table;
        m_wanted.clear();
        for (int column = 0; column < m_columns->count(); ++column)
            m_wanted.append(std::max(m_columns->sectionSizeHint(column), view.sizeHintForColumn(column)));
        fitColumns();
        fitHeight();
    }

    void fitColumns()
    {
        constexpr int kLetters = 30;  // Of a stretched column, which are not pressed.
        const int most = kLetters * m_table.fontMetrics().averageCharWidth();
        int left = m_table.viewport()->width();
        for (int column = 0; column < m_wanted.size(); ++column) {
            if (!m_stretched.contains(column) && !m_table.isColumnHidden(column))
                left -= m_wanted.at(column);
        }
        auto sharing = static_cast<int>(m_stretched.size());
        for (int column = 0; column < m_wanted.size(); ++column) {
            int width = m_wanted.at(column);
            if (m_stretched.contains(column)) {
                width = std::max(left / sharing, std::min(width, most));
                left -= width;
                --sharing;
            }
            m_table.setColumnWidth(column, width);
        }
    }

    void fitHeight()
    {
        if (!m_showsAllRows || m_rows == nullptr || m_columns == nullptr)
            return;
        const QScrollBar& bar = *m_table.horizontalScrollBar();
        constexpr int kFocusFrame = 2;
        m_table.setFixedHeight(m_columns->sizeHint().height() +
                               m_table.model()->rowCount() * m_rows->defaultSectionSize() +
                               (bar.maximum() > 0 ? bar.sizeHint().height() : 0) + 2 * kFocusFrame);
    }

    QTableView& m_table;
    QPointer<QHeaderView> m_rows;
    QPointer<QHeaderView> m_columns;
    QList<int> m_stretched;
    QList<int> m_wanted;
    bool m_showsAllRows = false;
};

}  // namespace

QTableView* makeRowTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                         const QList<int>& stretched)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    readByRows(table, stretched);
    return table;
}

void readByRows(QTableView* table, const QList<int>& stretched)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    new RowKeeper(*table, stretched);
}

void showAllRows(QTableView* table)
{
    const auto children = table->children();
    for (QObject* child : children) {
        if (auto* keeper = dynamic_cast<RowKeeper*>(child))
            keeper->showAllRows();
    }
}

void copyWith(QTableView* table, std::function<void()> copy)
{
    auto* shortcut = new QShortcut(QKeySequence::Copy, table);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, table, std::move(copy));
}

}  // namespace holdfast
