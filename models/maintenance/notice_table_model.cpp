// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/notice_table_model.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

NoticeState stateOf(const ListedNotice& listed, Instant now, const QTimeZone& zone)
{
    const MaintenanceNotice& notice = listed.notice;
    if (notice.withdrawnAt)
        return NoticeState::Withdrawn;
    if (!listed.judgement)
        return NoticeState::Unjudged;
    if (listed.judgement->isCompliant)
        return NoticeState::Excluded;
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date();
    const bool canBeTold = !notice.notifiedAt && listed.judgement->isOffPeak && notice.from > now &&
                           today <= listed.judgement->latestNotice;
    return canBeTold ? NoticeState::ToTell : NoticeState::Counts;
}

void NoticeTableModel::show(const QList<ListedNotice>& notices, const QTimeZone& zone, Instant now)
{
    beginResetModel();
    m_rows = notices;
    m_zone = zone;
    m_now = now;
    endResetModel();
}

const ListedNotice* NoticeTableModel::notice(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int NoticeTableModel::rowOf(const QString& code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).notice.code == code)
            return row;
    }
    return -1;
}

int NoticeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoticeTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoticeTableModel::moment(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString NoticeTableModel::text(const ListedNotice& row, int column) const
{
    const MaintenanceNotice& notice = row.notice;
    switch (static_cast<Column>(column)) {
    case Code: return notice.code;
    case Window: {
        const auto from = QDateTime::fromMSecsSinceEpoch(toMs(notice.from), m_zone);
        const auto to = QDateTime::fromMSecsSinceEpoch(toMs(notice.to), m_zone);
        return moment(notice.from) + u"–"_s +
               to.toString(from.date() == to.date() ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    }
    case Modules: return row.modules;
    case Work: return notice.work;
    case Notified: return notice.notifiedAt ? moment(*notice.notifiedAt) : tr("not yet");
    case Acknowledged: return notice.acknowledgedAt ? moment(*notice.acknowledgedAt) : u"–"_s;
    case Outcome:
        switch (stateOf(row, m_now, m_zone)) {
        case NoticeState::Withdrawn: return tr("withdrawn");
        case NoticeState::Unjudged: return tr("cannot be judged");
        case NoticeState::Excluded: return tr("is excluded");
        case NoticeState::Counts: return tr("counts as downtime");
        case NoticeState::ToTell:
            //: Until a day such as "12-02" the customer can be told of planned maintenance.
            return tr("tell by %1").arg(row.judgement->latestNotice.toString(u"MM-dd"_s));
        }
        Q_UNREACHABLE();
    case ColumnCount: break;
    }
    return {};
}

QVariant NoticeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedNotice& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Outcome && row.judgement)
            return row.judgement->reasons.join(u'\n');
        return index.column() == Work || index.column() == Modules ? text(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole: return static_cast<int>(stateOf(row, m_now, m_zone));
    default: return {};
    }
}

QVariant NoticeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Code: return tr("Notice");
    case Window: return tr("Window");
    case Modules: return tr("Modules");
    case Work: return tr("Work");
    case Notified: return tr("Customer told");
    case Acknowledged: return tr("Acknowledged");
    case Outcome: return tr("In the account");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace holdfast
