// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QTableView;

namespace holdfast {

/// A table that is read row by row: a row is chosen, Tab leaves it, and its columns are as wide as their
/// words. Those of `stretched` share what is left; where there is too little they keep what they need up to a
/// line of some length, and the table is scrolled sideways. Rows and columns follow the font.
QTableView* makeRowTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                         const QList<int>& stretched);

/// The same for a table that has its model already.
void readByRows(QTableView* table, const QList<int>& stretched);

/// Makes a table of makeRowTable() as high as its rows: what is around it is scrolled.
void showAllRows(QTableView* table);

/// Ctrl+C in `table` calls `copy`.
void copyWith(QTableView* table, std::function<void()> copy);

}  // namespace holdfast
