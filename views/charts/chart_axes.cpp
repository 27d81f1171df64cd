// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_axes.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kTick = 4.0;

QLocale localeOf(const ChartStyle& style)
{
    return QLocale(style.words.isChinese() ? QLocale::Chinese : QLocale::English);
}

/// What stands at a tick, and what stands below where it changes.
struct TickText {
    QString label;
    QString context;
};

TickText textOf(const QDateTime& at, TickUnit unit, const ChartStyle& style)
{
    const QLocale locale = localeOf(style);
    const bool isChinese = style.words.isChinese();
    switch (unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return {at.toString(u"HH:mm"_s),
                locale.toString(at.date(), isChinese ? u"yyyy 年 M 月 d 日 ddd"_s : u"ddd d MMM yyyy"_s)};
    case TickUnit::Day:
        return {locale.toString(at.date(), u"d"_s),
                locale.toString(at.date(), isChinese ? u"yyyy 年 M 月"_s : u"MMM yyyy"_s)};
    case TickUnit::Month:
        return {locale.toString(at.date(), isChinese ? u"M月"_s : u"MMM"_s),
                locale.toString(at.date(), isChinese ? u"yyyy 年"_s : u"yyyy"_s)};
    case TickUnit::Year: return {locale.toString(at.date(), isChinese ? u"yyyy 年"_s : u"yyyy"_s), {}};
    }
    Q_UNREACHABLE();
}

}  // namespace

void drawFine(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour)
{
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    constexpr double kFine = 0.6;
    const bool isRaster = painter.transform().m11() == 1.0;
    painter.setPen(QPen(colour, isRaster ? 1.0 : kFine));
    painter.drawLine(from, to);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

double timeAxisHeight(const ChartStyle& style)
{
    return 2 * style.smallMetrics().height() + kTick + 4.0;
}

void drawTimeAxis(QPainter& painter, const QRectF& plot, const SeriesSpan& span, const QTimeZone& zone,
                  const ChartStyle& style, bool hasGrid)
{
    if (span.length() <= 0)
        return;
    const QFontMetricsF metrics = style.smallMetrics();
    constexpr double kApart = 1.9;
    const int most =
        std::max(2, static_cast<int>(plot.width() / (metrics.horizontalAdvance(u"00:00"_s) * kApart)));
    const TimeTicks ticks = timeTicks(span, zone, most);
    const Extent shown{static_cast<double>(span.fromMs), static_cast<double>(span.toMs)};
    const double lineHeight = metrics.height();
    const auto at = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone); };

    drawFine(painter, plot.bottomLeft(), plot.bottomRight(), style.line());
    // What the left edge belongs to is said there; what changes is said where it does.
    QString context = textOf(at(span.fromMs), ticks.unit, style).context;
    QList<std::pair<double, QString>> contexts{{plot.left(), context}};
    for (const qint64 tick : ticks.at) {
        const double x = placeOn(shown, plot.left(), plot.right(), static_cast<double>(tick));
        if (hasGrid)
            drawFine(painter, QPointF(x, plot.top()), QPointF(x, plot.bottom()), style.grid());
        drawFine(painter, QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + kTick), style.line());
        const TickText text = textOf(at(tick), ticks.unit, style);
        const double width = metrics.horizontalAdvance(text.label);
        const double left = std::clamp(x - width / 2, plot.left() - width / 2, plot.right() - width / 2);
        painter.setFont(style.small());
        painter.setPen(style.muted());
        painter.drawText(QPointF(left, plot.bottom() + kTick + metrics.ascent() + 1.0), text.label);
        if (text.context != context) {
            context = text.context;
            contexts.append({x, context});
        }
    }
    double free = plot.right() + metrics.horizontalAdvance(u"00"_s);
    for (qsizetype i = contexts.size() - 1; i >= 0; --i) {
        const auto& [x, text] = contexts.at(i);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::min(x, free - width);
        if (i == 0 && left < x)
            continue;
        if (i > 0 && left < x - width / 2)
            continue;
        painter.setFont(style.small());
        painter.setPen(style.muted());
        painter.drawText(QPointF(left, plot.bottom() + kTick + lineHeight + metrics.ascent() + 2.0), text);
        free = left - metrics.horizontalAdvance(u"0"_s);
    }
}

double valueAxisWidth(const ValueTicks& ticks, const std::function<QString(double)>& label,
                      const ChartStyle& style)
{
    constexpr double kGap = 8.0;
    const QFontMetricsF metrics = style.smallMetrics();
    double widest = 0.0;
    for (const double tick : ticks.at)
        widest = std::max(widest, metrics.horizontalAdvance(label(tick)));
    return std::ceil(widest) + kGap;
}

void drawValueAxis(QPainter& painter, const QRectF& plot, const ValueTicks& ticks, const Extent& shown,
                   const std::function<QString(double)>& label, const ChartStyle& style)
{
    const QFontMetricsF metrics = style.smallMetrics();
    constexpr double kGap = 8.0;
    constexpr double kAll = 1'000.0;
    for (const double tick : ticks.at) {
        const double y = placeOn(shown, plot.bottom(), plot.top(), tick);
        if (y < plot.top() - 1.0 || y > plot.bottom() + 1.0)
            continue;
        drawFine(painter, QPointF(plot.left(), y), QPointF(plot.right(), y), style.grid());
        painter.setFont(style.small());
        painter.setPen(style.muted());
        painter.drawText(QRectF(plot.left() - kGap - kAll, y - metrics.height() / 2, kAll, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, label(tick));
    }
}

}  // namespace holdfast
