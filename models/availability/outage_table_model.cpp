// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/outage_table_model.h"

#include "models/availability/figure_text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// How long it was, whatever counts of it. Where a source gave sums only, all that is known of what does not
/// count is when it may have been.
QString lengthText(const Outage& outage)
{
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(outage.to - outage.from);
    if (!outage.isApproximate)
        return secondsText(length);
    return outage.down.count() > 0 ? secondsText(outage.down) : u"≤ "_s + secondsText(length);
}

/// What the source says of it, else what was decided.
QString reasonOf(const Outage& outage)
{
    if (!outage.cause.isEmpty())
        return outage.cause.simplified();
    return outage.decision.isEmpty() ? u"—"_s : outage.decision.simplified();
}

}  // namespace

QList<ModuleOutage> outagesOf(const ServiceAccount& account)
{
    QList<ModuleOutage> rows;
    for (const ModuleAccount& module : account.modules) {
        for (const Outage& outage : module.outages)
            rows.append({module.code, module.name, outage});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ModuleOutage& a, const ModuleOutage& b) {
        return a.outage.from < b.outage.from;
    });
    return rows;
}

void OutageTableModel::show(const std::optional<ServiceAccount>& account)
{
    beginResetModel();
    m_rows = account ? outagesOf(*account) : QList<ModuleOutage>();
    if (account)
        m_zone = account->zone;
    endResetModel();
}

const ModuleOutage* OutageTableModel::outage(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int OutageTableModel::rowOf(const QString& module, Instant from) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).module == module && m_rows.at(row).outage.from == from)
            return row;
    }
    return -1;
}

QList<QStringList> OutageTableModel::texts() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QList<QStringList> lines{titles};
    for (const ModuleOutage& row : m_rows) {
        QStringList line;
        for (int column = 0; column < ColumnCount; ++column)
            line.append(text(row, column));
        lines.append(line);
    }
    return lines;
}

int OutageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutageTableModel::moment(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), m_zone).toString(u"MM-dd HH:mm:ss"_s);
}

QString OutageTableModel::text(const ModuleOutage& row, int column) const
{
    const Outage& outage = row.outage;
    switch (static_cast<Column>(column)) {
    case Module: return row.moduleName;
    case From: return (outage.isApproximate ? u"≈ "_s : QString()) + moment(outage.from);
    case To:
        if (outage.isOpen)
            return tr("after the period");
        return outage.endsInSilence ? tr("%1, then no data").arg(moment(outage.to)) : moment(outage.to);
    case Length: return lengthText(outage);
    case Counted: return secondsText(outage.down);
    case Counts:
        if (outage.kind == OutageClass::Unplanned && !outage.isCounted)
            return tr("unplanned, part of another or too short");
        return nameOf(outage.kind);
    case Cause: return reasonOf(outage);
    case Incident: return outage.incident.isEmpty() ? u"—"_s : outage.incident;
    case ColumnCount: break;
    }
    return {};
}

QVariant OutageTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModuleOutage& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Cause || index.column() == Counts ? text(row, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Length || index.column() == Counted
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case KindRole: return static_cast<int>(row.outage.kind);
    case IsCountedRole: return row.outage.isCounted;
    case NeedsLookRole: return !row.outage.difference.isEmpty();
    default: return {};
    }
}

QVariant OutageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Length || section == Counted ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Module: return tr("Module");
    case From: return tr("From");
    case To: return tr("To");
    case Length: return tr("Length");
    case Counted: return tr("Counted");
    case Counts: return tr("Counts as");
    case Cause: return tr("Cause");
    case Incident: return tr("Incident");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace holdfast
