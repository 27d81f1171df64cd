// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QTableView;

namespace holdfast {

/// A table that is read row by row: a row is chosen, Tab leaves it, and its columns are as wide as their
/// words; those of `stretched` share what is left.
QTableView* makeRowTable(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                         const QList<int>& stretched);

/// Ctrl+C in `table` calls `copy`.
void copyWith(QTableView* table, std::function<void()> copy);

}  // namespace holdfast
