// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/verdict_delegate.h"

#include "models/availability/module_table_model.h"

namespace holdfast {

Status statusOf(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::Unknown: return Status::Unknown;
    case TargetVerdict::Met:
    case TargetVerdict::OnTrack: return Status::Up;
    case TargetVerdict::AtRisk: return Status::Degraded;
    case TargetVerdict::Missed: return Status::Down;
    }
    Q_UNREACHABLE();
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ModuleTableModel::IsWholeRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.column() != ModuleTableModel::VerdictColumn)
        return;
    const Status status =
        statusOf(static_cast<TargetVerdict>(index.data(ModuleTableModel::VerdictRole).toInt()));
    option->text = shapeOf(status) + QLatin1Char(' ') + option->text;
    const QColor colour = statusColour(status, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->font.setWeight(QFont::DemiBold);
}

}  // namespace holdfast
