// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/verdict_delegate.h"

#include "models/availability/module_table_model.h"
#include "views/kit/status.h"

namespace holdfast {

void VerdictDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ModuleTableModel::IsWholeRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.column() != ModuleTableModel::Verdict)
        return;
    const QVariant isMet = index.data(ModuleTableModel::IsMetRole);
    const Status status = !isMet.isValid() ? Status::Unknown : isMet.toBool() ? Status::Up : Status::Down;
    option->text = shapeOf(status) + QLatin1Char(' ') + option->text;
    const QColor colour = statusColour(status, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->font.setWeight(QFont::DemiBold);
}

}  // namespace holdfast
