// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/downtime_budget.h"
#include "views/kit/status.h"

#include <QStyledItemDelegate>

namespace holdfast {

Status statusOf(TargetVerdict verdict);

/// Draws the cells of a ModuleTableModel: a verdict with its shape and colour, the last line apart.
class VerdictDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace holdfast
