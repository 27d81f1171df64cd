// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/series/time_ticks.h"
#include "models/measurements/series/value_ticks.h"
#include "views/charts/chart_style.h"

#include <functional>

namespace holdfast {

/// Part of an axis that is shown; milliseconds, days or months from the first, as the chart counts.
struct Extent {
    double from = 0.0;
    double to = 1.0;

    double length() const { return to - from; }
    friend bool operator==(const Extent&, const Extent&) = default;
};

/// Where `value` of `shown` stands between `left` and `right`.
inline double placeOn(const Extent& shown, double left, double right, double value)
{
    return left + (value - shown.from) / shown.length() * (right - left);
}

/// Room that drawTimeAxis() needs below a plot: two lines of text.
double timeAxisHeight(const ChartStyle& style);
/// Labels below `plot` and, where `hasGrid`, lines through it, at times that are round in `zone`. The second
/// line says what the first leaves out: the day, the month, the year.
void drawTimeAxis(QPainter& painter, const QRectF& plot, const SeriesSpan& span, const QTimeZone& zone,
                  const ChartStyle& style, bool hasGrid = true);

/// Room that the labels of drawValueAxis() need left of a plot.
double valueAxisWidth(const ValueTicks& ticks, const std::function<QString(double)>& label,
                      const ChartStyle& style);
/// Labels left of `plot` and lines through it; `shown` runs from the bottom to the top.
void drawValueAxis(QPainter& painter, const QRectF& plot, const ValueTicks& ticks, const Extent& shown,
                   const std::function<QString(double)>& label, const ChartStyle& style);

/// A line of one pixel, not blurred on the screen.
void drawFine(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour);

}  // namespace holdfast
