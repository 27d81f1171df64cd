// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/bia.h"
#include "models/organisation/organisation.h"

#include <QAbstractTableModel>

namespace holdfast {

/// Recovery priorities as a table, in order of recovery. A snapshot: give it another to change it.
class BiaTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Priority, Name, Covers, Rto, Rpo, BcpRto, BcpRpo, Mtpd, DependsOn, ColumnCount };
    enum Role {
        PriorityRole = Qt::UserRole,  ///< int: the item's priority.
        IsUndecidedRole               ///< bool: nobody has set this figure.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `organisation` gives what is covered its names; without it codes are shown. Texts in `language`.
    void show(const std::optional<Bia>& bia, const std::optional<Organisation>& organisation,
              const QString& language);

    /// The titles and the rows named, as texts, for the clipboard.
    QList<QStringList> texts(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BiaItem& item, int column) const;

    std::optional<Bia> m_bia;
    std::optional<Organisation> m_organisation;
    QString m_language;
};

/// What `item` covers, by the names that `organisation` gives; codes that it does not know stay as they are.
QStringList coveredNames(const BiaItem& item, const std::optional<Organisation>& organisation,
                         const QString& language);

}  // namespace holdfast
