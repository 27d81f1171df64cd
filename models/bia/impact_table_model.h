// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/impact_matrix.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The impact of one item over time as a table: categories down, times across. A snapshot.
class ImpactTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole,  ///< int, 1 … 5; invalid: nothing is said.
        IsStatedRole                  ///< bool: the analysis says it at exactly this time.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<BiaItem>& item, const QString& language);
    /// The cell in words: "After 4 h, operational: 4 severe. …"
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        std::optional<int> severity;
        QString stated;
    };

    QStringList m_categories;
    QList<int> m_afterMin;
    QList<QList<Cell>> m_cells;
};

}  // namespace holdfast
