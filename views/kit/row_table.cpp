// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/row_table.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace holdfast {

QTableView* makeRowTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                         const QList<int>& stretched)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : stretched)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    return table;
}

void copyWith(QTableView* table, std::function<void()> copy)
{
    auto* shortcut = new QShortcut(QKeySequence::Copy, table);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, table, std::move(copy));
}

}  // namespace holdfast
