// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

namespace holdfast {

/// Response times: one panel a series, all on one scale; in each the band from least to most of every column
/// and a line through the means. The axis is in milliseconds. Marks are columns, by where they begin.
///
/// Columns are drawn as plain rectangles: a path through half a million points costs hundreds of times as
/// much, and shows no more.
class ResponseBandPicture final : public ChartPicture {
public:
    ResponseBandPicture(const ResponseBand& band, const Extent& shown, const QRectF& area,
                        const ChartStyle& style);
    static double naturalHeight(const ResponseBand& band, const ChartStyle& style);
    /// Width of the plot in a picture `width` wide, whatever the values.
    static double plotWidth(double width, const ChartStyle& style);

    void paint(QPainter& painter) const override;
    void paintMark(QPainter& painter, const ChartMark& mark) const override;
    QRectF anchorOf(const ChartMark& mark) const override;
    QRectF plot() const override { return m_plot; }
    std::optional<ChartMark> markAt(const QPointF& point) const override;
    QString textOf(const ChartMark& mark) const override;
    ChartMark moved(const ChartMark& mark, int across, int down) const override;
    std::optional<ChartMark> firstMark() const override;
    Extent extentOf(const ChartMark& mark) const override;

private:
    QRectF panel(int row) const;
    double x(qint64 ms) const
    {
        return placeOn(m_shown, m_plot.left(), m_plot.right(), static_cast<double>(ms));
    }
    double y(const QRectF& panel, double value) const
    {
        return placeOn(m_scale, panel.bottom(), panel.top(), value);
    }
    /// The column that holds `ms`; null outside of all.
    const BandColumn* columnAt(int row, qint64 ms) const;
    void paintPanel(QPainter& painter, int row) const;
    void paintColumns(QPainter& painter, const QRectF& panel, const BandLane& lane) const;
    void paintMedians(QPainter& painter, const QRectF& panel, const BandLane& lane) const;

    const ResponseBand& m_band;
    Extent m_shown;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    ValueTicks m_ticks;
    Extent m_scale;
    QList<LegendEntry> m_legend;
};

}  // namespace holdfast
