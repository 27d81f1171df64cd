// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/impact_table_model.h"

#include "models/core/span_text.h"

using namespace Qt::StringLiterals;

namespace holdfast {

void ImpactTableModel::show(const std::optional<BiaItem>& item, const QString& language)
{
    beginResetModel();
    m_categories.clear();
    m_afterMin.clear();
    m_cells.clear();
    if (item) {
        const ImpactMatrix matrix = impactMatrixOf(*item);
        m_categories = matrix.categories;
        m_afterMin = matrix.afterMin;
        for (const QList<ImpactCell>& row : matrix.rows) {
            QList<Cell> cells;
            for (const ImpactCell& cell : row)
                cells.append({cell.severity,
                              cell.stated == nullptr ? QString() : cell.stated->text.in(language).text});
            m_cells.append(cells);
        }
    }
    endResetModel();
}

QString ImpactTableModel::sentence(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = m_cells.at(index.row()).at(index.column());
    const QString after = spanText(std::chrono::minutes(m_afterMin.at(index.column())));
    const QString category = impactCategoryName(m_categories.at(index.row()));
    if (!cell.severity)
        return tr("After %1, %2: the analysis says nothing yet.").arg(after, category);
    const QString severity = tr("%1 (%2 of 5)").arg(severityName(*cell.severity)).arg(*cell.severity);
    if (cell.stated.isEmpty())
        return tr("After %1, %2: still %3.").arg(after, category, severity);
    return tr("After %1, %2: %3. %4").arg(after, category, severity, cell.stated);
}

int ImpactTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size());
}

int ImpactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_afterMin.size());
}

QVariant ImpactTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = m_cells.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.severity ? QString(QString::number(*cell.severity) + u' ' + severityName(*cell.severity))
                             : u"–"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case SeverityRole: return cell.severity ? QVariant(*cell.severity) : QVariant();
    case IsStatedRole: return !cell.stated.isEmpty();
    default: return {};
    }
}

QVariant ImpactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto& list = orientation == Qt::Horizontal ? m_afterMin.size() : m_categories.size();
    if (role != Qt::DisplayRole || section < 0 || section >= list)
        return {};
    return orientation == Qt::Horizontal ? spanText(std::chrono::minutes(m_afterMin.at(section)))
                                         : impactCategoryName(m_categories.at(section));
}

}  // namespace holdfast
