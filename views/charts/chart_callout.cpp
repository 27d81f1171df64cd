// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_callout.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

void drawCallout(QPainter& painter, const QRectF& whole, const QRectF& anchor, const QString& text,
                 const ChartStyle& style)
{
    constexpr double kPadding = 8.0;
    constexpr double kAway = 10.0;
    constexpr double kLeading = 2.0;
    constexpr double kWidest = 340.0;
    const QStringList lines = text.split(u"  ·  "_s, Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    const QFontMetricsF strong(style.strong());
    const QFontMetricsF metrics = style.smallMetrics();
    double width = strong.horizontalAdvance(lines.first());
    for (const QString& line : lines.mid(1))
        width = std::max(width, metrics.horizontalAdvance(line));
    width = std::min(std::min(width + 1.0, kWidest), whole.width() - 4 * kPadding);
    const double height =
        strong.height() + static_cast<double>(lines.size() - 1) * (metrics.height() + kLeading);
    QRectF card(0, 0, width + 2 * kPadding, height + 2 * kPadding);
    card.moveLeft(anchor.right() + kAway + card.width() <= whole.right()
                      ? anchor.right() + kAway
                      : anchor.left() - kAway - card.width());
    card.moveTop(anchor.center().y() - card.height() / 2);
    card.moveLeft(std::clamp(card.left(), whole.left() + 2.0,
                             std::max(whole.left() + 2.0, whole.right() - card.width() - 2.0)));
    card.moveTop(std::clamp(card.top(), whole.top() + 2.0,
                            std::max(whole.top() + 2.0, whole.bottom() - card.height() - 2.0)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line(), 1.0));
    painter.setBrush(style.ground());
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double y = card.top() + kPadding;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isFirst = i == 0;
        const double line = isFirst ? strong.height() : metrics.height();
        drawElided(painter, QRectF(card.left() + kPadding, y, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                   lines.at(i), isFirst ? style.strong() : style.small(),
                   isFirst ? style.ink() : style.muted());
        y += line + kLeading;
    }
}

}  // namespace holdfast
