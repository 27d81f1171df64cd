// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QAbstractTableModel>

namespace holdfast {

/// An outage with the module that it hit.
struct ModuleOutage {
    QString module;
    QString moduleName;
    Outage outage;
};

/// The outages of all modules, in order of their beginnings.
QList<ModuleOutage> outagesOf(const ServiceAccount& account);

/// Outages behind an account, a line each: what the monitoring says and what was decided. A snapshot.
class OutageTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Module, From, To, Length, Counted, Counts, Incident, Cause, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole,  ///< int: OutageClass.
        IsCountedRole,            ///< bool: begins a counted interruption.
        NeedsLookRole             ///< bool: what an incident says differs from the monitoring.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<ServiceAccount>& account);
    /// Null where there is no such row.
    const ModuleOutage* outage(int row) const;
    /// The row of the outage of `module` that began at `from`; -1 where there is none.
    int rowOf(const QString& module, Instant from) const;

    QList<QStringList> texts() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ModuleOutage& row, int column) const;
    QString moment(Instant at) const;

    QList<ModuleOutage> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

}  // namespace holdfast
