// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bia/impact_delegate.h"

#include "models/bia/bia_table_model.h"
#include "models/bia/impact_table_model.h"
#include "views/kit/status.h"
#include "views/kit/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMostSevere = 5;
constexpr int kCellPadding = 8;  // As the titles of the columns have it.

/// From the card's ground towards the accent, the more severe the more of it.
QColor shade(int severity, const QPalette& palette)
{
    constexpr double kLeast = 0.10;
    constexpr double kMost = 0.95;
    const double share =
        kLeast + (kMost - kLeast) * (std::clamp(severity, 1, kMostSevere) - 1) / (kMostSevere - 1);
    const QColor from = tint::card(palette);
    const QColor to = tint::accent(palette);
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Black or white, whichever is read better on `ground`.
QColor inkOn(const QColor& ground)
{
    const double light = luminance(ground);
    const double onWhite = 1.05 / (light + 0.05);
    const double onBlack = (light + 0.05) / 0.05;
    return onWhite > onBlack ? QColor(Qt::white) : QColor(0x10, 0x14, 0x18);
}

}  // namespace

void ImpactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QVariant severity = index.data(ImpactTableModel::SeverityRole);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    QColor ink = tint::muted(option.palette);
    if (severity.isValid()) {
        const QColor ground = shade(severity.toInt(), option.palette);
        painter->fillRect(cell, ground);
        ink = inkOn(ground);
    }
    if ((option.state & QStyle::State_Selected) != 0) {
        constexpr int kOutline = 2;
        painter->setPen(QPen(option.palette.color(QPalette::Active, QPalette::Text), kOutline));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    const bool isStated = index.data(ImpactTableModel::IsStatedRole).toBool();
    painter->setFont(resized(option.font, 1.0, isStated ? QFont::DemiBold : QFont::Normal));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideRight, cell.width() - 4);
    painter->drawText(cell, Qt::AlignCenter, text);
    painter->restore();
}

void BiaFigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    const QRect place = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    painter->setFont(ground.font);
    painter->setPen(
        ground.palette.color(QPalette::Active, isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place, static_cast<int>(ground.displayAlignment),
                      ground.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
}

QSize BiaFigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * kCellPadding, size.height()};
}

void BiaFigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(BiaTableModel::IsUndecidedRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, statusColour(Status::Unknown, option->palette));
    option->text = shapeOf(Status::Unknown) + u' ' + option->text;
}

}  // namespace holdfast
