// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure.h"
#include "views/charts/chart_axes.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <optional>

namespace holdfast {

/// One thing in a chart: a day of a module, a month, an outage, a moment.
struct ChartMark {
    int row = 0;    ///< Module or series; 0 in charts without rows.
    qint64 at = 0;  ///< Index of the day, month or outage, or UTC milliseconds, as the chart counts.

    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

/// A chart set out in a rectangle: the same on the screen, in print, in a PDF and in a picture. It keeps
/// references to what it was made from.
class ChartPicture {
public:
    virtual ~ChartPicture() = default;
    ChartPicture() = default;
    ChartPicture(const ChartPicture&) = delete;
    ChartPicture& operator=(const ChartPicture&) = delete;

    virtual void paint(QPainter& painter) const = 0;
    /// Shows where `mark` is.
    virtual void paintMark(QPainter& painter, const ChartMark& mark) const = 0;
    /// What a note about `mark` must not cover.
    virtual QRectF anchorOf(const ChartMark& mark) const = 0;
    /// Where the data stand, without axes and legend.
    virtual QRectF plot() const = 0;
    virtual std::optional<ChartMark> markAt(const QPointF& point) const = 0;
    /// The exact figures of `mark` in a line.
    virtual QString textOf(const ChartMark& mark) const = 0;
    /// The mark one step on from `mark`; the same where there is none. Steps: −1, 0 or 1.
    virtual ChartMark moved(const ChartMark& mark, int across, int down) const = 0;
    /// Where the keyboard begins; absent where there is nothing to point at.
    virtual std::optional<ChartMark> firstMark() const = 0;
    /// Part of the axis that `mark` takes.
    virtual Extent extentOf(const ChartMark& mark) const = 0;
};

/// `series`, of which `shown` is visible, in `area`; `series` must outlive the picture.
std::unique_ptr<ChartPicture> makePicture(const FigureSeries& series, const Extent& shown, const QRectF& area,
                                          const ChartStyle& style);
/// The whole axis of `series`.
Extent wholeExtent(const FigureSeries& series);
/// The height that `series` wants in a picture `width` wide.
double naturalHeight(const FigureSeries& series, double width, const ChartStyle& style);
/// All of `series`; where it is empty, that nothing is known.
void paintFigure(QPainter& painter, const QRectF& area, const FigureSeries& series, const ChartStyle& style);

}  // namespace holdfast
