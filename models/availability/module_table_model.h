// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The account of a service as a table: a line for each module and the last for the whole. A snapshot: give
/// it another to change it.
class ModuleTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Availability,
        TargetColumn,
        VerdictColumn,
        Down,
        Degraded,
        Excluded,
        Unknown,
        Interruptions,
        Mttr,
        Mtbf,
        BudgetLeft,
        ColumnCount
    };
    enum Role {
        CodeRole = Qt::UserRole,  ///< QString: the module's code; empty for the whole.
        VerdictRole,              ///< int: a TargetVerdict.
        IsWholeRole               ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<ServiceAccount>& account);

    /// Titles and rows as texts, for the clipboard.
    QList<QStringList> texts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ModuleAccount& account(int row) const;
    QString text(const ModuleAccount& module, int column) const;

    std::optional<ServiceAccount> m_account;
};

}  // namespace holdfast
