// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

namespace holdfast {

/// What is left of a downtime budget, against the line of even use. The axis is in milliseconds; any moment
/// is a mark.
class BurnDownPicture final : public ChartPicture {
public:
    BurnDownPicture(const BurnDown& burn, const Extent& shown, const QRectF& area, const ChartStyle& style);
    static double naturalHeight(const ChartStyle& style);

    void paint(QPainter& painter) const override;
    void paintMark(QPainter& painter, const ChartMark& mark) const override;
    QRectF anchorOf(const ChartMark& mark) const override;
    QRectF plot() const override { return m_plot; }
    std::optional<ChartMark> markAt(const QPointF& point) const override;
    QString textOf(const ChartMark& mark) const override;
    /// From corner to corner of the line.
    ChartMark moved(const ChartMark& mark, int across, int down) const override;
    std::optional<ChartMark> firstMark() const override;
    Extent extentOf(const ChartMark& mark) const override;

private:
    double x(Instant at) const
    {
        return placeOn(m_shown, m_plot.left(), m_plot.right(), static_cast<double>(toMs(at)));
    }
    double y(std::chrono::milliseconds left) const;
    QString label(double value) const;
    void paintLeft(QPainter& painter) const;

    const BurnDown& m_burn;
    Extent m_shown;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    ValueTicks m_ticks;  ///< Seconds.
    Extent m_scale;      ///< Milliseconds.
    QList<LegendEntry> m_legend;
};

}  // namespace holdfast
