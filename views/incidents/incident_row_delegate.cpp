// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/incident_row_delegate.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPadding = 8;

bool isVerdict(int column)
{
    return column == IncidentTableModel::RtoColumn || column == IncidentTableModel::ContractColumn ||
           column == IncidentTableModel::MonthColumn;
}

}  // namespace

Status statusOf(const IncidentLine& line, int column)
{
    if (column == IncidentTableModel::RtoColumn)
        return line.rto ? statusOf(*line.rto) : Status::Quiet;
    if (column == IncidentTableModel::ContractColumn)
        return line.contract ? statusOf(*line.contract) : Status::Quiet;
    if (column == IncidentTableModel::MonthColumn && line.isMonthMet)
        return *line.isMonthMet ? Status::Up : Status::Down;
    return Status::Quiet;
}

IncidentRowDelegate::IncidentRowDelegate(const IncidentTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize IncidentRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = isVerdict(index.column()) ? resized(option.font, 1, QFont::DemiBold) : option.font;
    const QString text = words(index);
    return {QFontMetrics(font).horizontalAdvance(text) + 2 * kPadding + 2,
            2 * option.fontMetrics.height() + kPadding + kPadding / 2};
}

/// What stands in the cell: a verdict with its shape in front.
QString IncidentRowDelegate::words(const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const Status status = statusOf(m_model.line(index.row()), index.column());
    return status == Status::Quiet ? text : shapeOf(status) + u' ' + text;
}

void IncidentRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const IncidentLine& line = m_model.line(index.row());
    const QPalette& palette = option.palette;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tint::accentWash(palette));
    const QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (index.column() == IncidentTableModel::TitleColumn) {
        paintTitle(*painter, option, line, area);
        painter->restore();
        return;
    }
    QFont font = option.font;
    QColor ink = palette.color(QPalette::Active, QPalette::Text);
    if (isVerdict(index.column())) {
        const Status status = statusOf(line, index.column());
        ink = statusColour(status, palette);
        if (status != Status::Quiet)
            font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QString fitting = QFontMetrics(font).elidedText(words(index), Qt::ElideRight, area.width());
    const auto place = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(area, static_cast<int>(place | Qt::AlignVCenter), fitting);
    painter->restore();
}

/// The title over code and kind; a drill is hatched and named in both languages.
void IncidentRowDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                     const IncidentLine& line, const QRect& area) const
{
    const QPalette& palette = option.palette;
    const QFont strong = resized(option.font, 1, line.isOpen ? QFont::Bold : QFont::DemiBold);
    const int height = option.fontMetrics.height();
    const int top = area.center().y() - height;
    painter.setFont(strong);
    painter.setPen(palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(QRect(area.left(), top, area.width(), height),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(strong).elidedText(line.title, Qt::ElideRight, area.width()));
    const bool isDrill = line.mode == IncidentMode::Drill;
    const QString below = line.code + u" · "_s + (isDrill ? u"演练 EXERCISE"_s : nameOf(line.mode));
    const QFont small = resized(option.font, 0.92);
    const QRect second(area.left(), top + height + 2, area.width(), height);
    if (isDrill) {
        const int width = QFontMetrics(small).horizontalAdvance(below);
        painter.fillRect(QRect(second.left() + width + kPadding, second.top() + 3,
                               std::max(second.width() - width - kPadding, 0), height - 6),
                         QBrush(tint::muted(palette), Qt::BDiagPattern));
    }
    painter.setFont(small);
    painter.setPen(isDrill ? palette.color(QPalette::Active, QPalette::Text) : tint::muted(palette));
    painter.drawText(second, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(small).elidedText(below, Qt::ElideRight, second.width()));
}

}  // namespace holdfast
