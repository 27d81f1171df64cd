// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maintenance/maintenance_service.h"

#include <QAbstractTableModel>

namespace holdfast {

/// A notice with what the rule says of it; absent where there is no calendar or the service is gone.
struct JudgedNotice {
    MaintenanceNotice notice;
    std::optional<NoticeJudgement> judgement;
};

/// Notices of planned maintenance, a line each. A snapshot.
class NoticeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Window, Work, Notified, Acknowledged, Excluded, ColumnCount };
    enum Role {
        IsCompliantRole = Qt::UserRole,  ///< bool; invalid where it cannot be judged.
        IsWithdrawnRole                  ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Times in `zone`.
    void show(const QList<JudgedNotice>& notices, const QTimeZone& zone);
    /// Null where there is no such row.
    const JudgedNotice* notice(int row) const;
    /// -1 where there is none of that code.
    int rowOf(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const JudgedNotice& row, int column) const;
    QString moment(Instant at) const;

    QList<JudgedNotice> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

}  // namespace holdfast
