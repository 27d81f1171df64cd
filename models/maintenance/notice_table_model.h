// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maintenance/maintenance_service.h"

#include <QAbstractTableModel>

namespace holdfast {

/// A notice with what the rule says of it; absent where there is no calendar or the service is gone.
struct ListedNotice {
    MaintenanceNotice notice;
    std::optional<NoticeJudgement> judgement;
    QString modules = {};  ///< Names of those that stop, for people.
};

/// What becomes of a notice's window in the account.
enum class NoticeState {
    Excluded,  ///< Told in time and off-peak.
    ToTell,    ///< It is excluded if the customer is told by the latest day.
    Counts,    ///< As downtime.
    Withdrawn,
    Unjudged
};

/// As of `now`, by days of `zone`.
NoticeState stateOf(const ListedNotice& listed, Instant now, const QTimeZone& zone);

/// Notices of planned maintenance, a line each. A snapshot.
class NoticeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Window, Modules, Notified, Acknowledged, Outcome, Work, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole  ///< int: NoticeState.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// As of `now`, times in `zone`.
    void show(const QList<ListedNotice>& notices, const QTimeZone& zone, Instant now);
    /// Null where there is no such row.
    const ListedNotice* notice(int row) const;
    /// -1 where there is none of that code.
    int rowOf(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ListedNotice& row, int column) const;
    QString moment(Instant at) const;

    QList<ListedNotice> m_rows;
    Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
};

}  // namespace holdfast
