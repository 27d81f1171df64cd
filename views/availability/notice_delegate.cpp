// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/notice_delegate.h"

#include "models/maintenance/notice_table_model.h"
#include "views/kit/status.h"

namespace holdfast {

namespace {

Status statusOf(NoticeState state)
{
    switch (state) {
    case NoticeState::Excluded: return Status::Maintenance;
    case NoticeState::ToTell: return Status::Degraded;
    case NoticeState::Counts: return Status::Down;
    case NoticeState::Withdrawn: return Status::Quiet;
    case NoticeState::Unjudged: return Status::Unknown;
    }
    Q_UNREACHABLE();
}

}  // namespace

void NoticeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != NoticeTableModel::Outcome)
        return;
    const auto state = static_cast<NoticeState>(index.data(NoticeTableModel::StateRole).toInt());
    option->text = shapeOf(statusOf(state)) + QLatin1Char(' ') + option->text;
    option->palette.setColor(QPalette::Text, statusColour(statusOf(state), option->palette));
    option->font.setWeight(QFont::DemiBold);
}

}  // namespace holdfast
