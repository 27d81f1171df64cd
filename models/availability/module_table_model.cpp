// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/module_table_model.h"

#include "models/availability/downtime_budget.h"
#include "models/availability/figure_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

qsizetype countedIn(const ModuleAccount& module)
{
    return std::count_if(module.interruptions.begin(), module.interruptions.end(),
                         [](const Interruption& interruption) { return interruption.isCounted; });
}

}  // namespace

void ModuleTableModel::show(const std::optional<ServiceAccount>& account)
{
    beginResetModel();
    m_account = account;
    endResetModel();
}

QList<QStringList> ModuleTableModel::texts() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QList<QStringList> lines{titles};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < ColumnCount; ++column)
            line.append(text(account(row), column));
        lines.append(line);
    }
    return lines;
}

int ModuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_account ? 0 : static_cast<int>(m_account->modules.size()) + 1;
}

int ModuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ModuleAccount& ModuleTableModel::account(int row) const
{
    return row < m_account->modules.size() ? m_account->modules.at(row) : m_account->whole;
}

QString ModuleTableModel::text(const ModuleAccount& module, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return &module == &m_account->whole ? tr("Whole service") : module.name;
    case Availability: return percentText(module.availability, module.target);
    case TargetColumn: return module.target ? u"≥ "_s + targetText(module.target) : targetText({});
    case VerdictColumn: return nameOf(availabilityVerdict(*m_account, module));
    case Down: return clockText(module.buckets.down);
    case Degraded: return clockText(module.buckets.degraded);
    case Excluded: return clockText(module.buckets.excluded);
    case Unknown: return clockText(module.buckets.unknown);
    case Interruptions: return QString::number(countedIn(module));
    case Mttr: return clockText(module.mttr);
    case Mtbf: return clockText(module.mtbf);
    case BudgetLeft: {
        const auto budget = budgetOf(*m_account, module);
        return clockText(budget ? std::optional(budget->left()) : std::nullopt);
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant ModuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_account)
        return {};
    const ModuleAccount& module = account(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(module, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name || index.column() == VerdictColumn
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case CodeRole: return &module == &m_account->whole ? QString() : module.code;
    case VerdictRole: return static_cast<int>(availabilityVerdict(*m_account, module));
    case IsWholeRole: return &module == &m_account->whole;
    default: return {};
    }
}

QVariant ModuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == VerdictColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                           : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Module");
    case Availability: return tr("Availability");
    case TargetColumn: return tr("Target");
    case VerdictColumn: return tr("Verdict");
    case Down: return tr("Down");
    case Degraded: return tr("Degraded");
    case Excluded: return tr("Excluded");
    case Unknown: return tr("Unknown");
    case Interruptions: return tr("Interruptions");
    case Mttr: return tr("MTTR");
    case Mtbf: return tr("MTBF");
    case BudgetLeft: return tr("Budget left");
    case ColumnCount: break;
    }
    return {};
}

}  // namespace holdfast
