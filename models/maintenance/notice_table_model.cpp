// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/notice_table_model.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

void NoticeTableModel::show(const QList<JudgedNotice>& notices, const QTimeZone& zone)
{
    beginResetModel();
    m_rows = notices;
    m_zone = zone;
    endResetModel();
}

const JudgedNotice* NoticeTableModel::notice(int row) const
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

QString NoticeTableModel::text(const JudgedNotice& row, int column) const
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
    case Work: return notice.work;
    case Notified: return notice.notifiedAt ? moment(*notice.notifiedAt) : tr("not yet");
    case Acknowledged: return notice.acknowledgedAt ? moment(*notice.acknowledgedAt) : u"–"_s;
    case Excluded:
        if (notice.withdrawnAt)
            return tr("withdrawn");
        if (!row.judgement)
            return tr("cannot be judged");
        return row.judgement->isCompliant ? tr("is excluded") : tr("counts as downtime");
    case ColumnCount: break;
    }
    return {};
}

QVariant NoticeTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JudgedNotice& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Excluded && row.judgement)
            return row.judgement->reasons.join(u'\n');
        return index.column() == Work ? row.notice.work : QVariant();
    case IsCompliantRole: return row.judgement ? QVariant(row.judgement->isCompliant) : QVariant();
    case IsWithdrawnRole: return row.notice.withdrawnAt.has_value();
    default: return {};
    }
}

QVariant NoticeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Code: return tr("Notice");
    case Window: return tr("Window");
    case Work: return tr("Work");
    case Notified: return tr("Customer told");
    case Acknowledged: return tr("Acknowledged");
    case Excluded: return tr("In the account");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace holdfast
