// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/bia_table_model.h"

#include "models/core/span_text.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

std::optional<int> minutesIn(const BiaItem& item, int column)
{
    switch (column) {
    case BiaTableModel::Rto: return item.rtoMin;
    case BiaTableModel::Rpo: return item.rpoMin;
    case BiaTableModel::BcpRto: return item.bcpRtoMin;
    case BiaTableModel::BcpRpo: return item.bcpRpoMin;
    case BiaTableModel::Mtpd: return item.mtpdMin;
    default: return std::nullopt;
    }
}

bool isFigure(int column)
{
    return column >= BiaTableModel::Rto && column <= BiaTableModel::Mtpd;
}

QString nameIn(const QList<Part>& parts, const QString& code, const QString& language)
{
    for (const Part& part : parts) {
        if (part.code.compare(code, Qt::CaseInsensitive) == 0)
            return part.name.in(language).text;
    }
    return code;
}

}  // namespace

QStringList coveredNames(const BiaItem& item, const std::optional<Organisation>& organisation,
                         const QString& language)
{
    if (!organisation)
        return item.modules + item.components + item.interfaces;
    QList<Part> modules;
    QList<Part> components;
    QList<Part> interfaces;
    for (const Service& service : organisation->services()) {
        modules += service.modules;
        components += service.components;
        interfaces += service.interfaces;
    }
    QStringList names;
    for (const QString& code : item.modules)
        names.append(nameIn(modules, code, language));
    for (const QString& code : item.interfaces)
        names.append(nameIn(interfaces, code, language));
    for (const QString& code : item.components)
        names.append(nameIn(components, code, language));
    return names;
}

void BiaTableModel::show(const std::optional<Bia>& bia, const std::optional<Organisation>& organisation,
                         const QString& language)
{
    beginResetModel();
    m_bia = bia;
    m_organisation = organisation;
    m_language = language;
    endResetModel();
}

QList<QStringList> BiaTableModel::texts(const QList<int>& rows) const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QList<QStringList> lines{titles};
    for (const int row : rows) {
        QStringList line;
        for (int column = 0; column < ColumnCount; ++column)
            line.append(data(index(row, column), Qt::DisplayRole).toString());
        lines.append(line);
    }
    return lines;
}

int BiaTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_bia ? 0 : static_cast<int>(m_bia->items().size());
}

int BiaTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BiaTableModel::text(const BiaItem& item, int column) const
{
    if (isFigure(column)) {
        const auto minutes = minutesIn(item, column);
        return minutes ? spanText(std::chrono::minutes(*minutes)) : tr("not decided");
    }
    if (column == Priority)
        return QString::number(item.priority);
    if (column == Name)
        return item.name.in(m_language).text;
    //: Between the names of a list.
    const QString comma = tr(", ");
    if (column == Covers)
        return coveredNames(item, m_organisation, m_language).join(comma);
    QStringList before;
    for (const BiaItem& other : m_bia->items()) {
        if (item.dependsOn.contains(other.id))
            before.append(QString::number(other.priority));
    }
    return before.isEmpty() ? u"–"_s : before.join(comma);
}

QVariant BiaTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_bia)
        return {};
    const BiaItem& item = m_bia->items().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(item, column);
    case Qt::ToolTipRole: return column == Covers || column == Name ? text(item, column) : QVariant();
    case Qt::TextAlignmentRole:
        return isFigure(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case PriorityRole: return item.priority;
    case IsUndecidedRole: return isFigure(column) && !minutesIn(item, column);
    default: return {};
    }
}

QVariant BiaTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Priority: return tr("Priority");
    case Name: return tr("What is recovered");
    case Covers: return tr("Covers");
    case Rto: return tr("RTO");
    case Rpo: return tr("RPO");
    case BcpRto: return tr("BCP RTO");
    case BcpRpo: return tr("BCP RPO");
    case Mtpd: return tr("MTPD");
    case DependsOn: return tr("Needs first");
    default: return {};
    }
}

}  // namespace holdfast
