// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

namespace holdfast {

/// A lane for each module with its states over time; its outages are the marks. The axis is in milliseconds.
class OutageLanesPicture final : public ChartPicture {
public:
    OutageLanesPicture(const OutageLanes& lanes, const Extent& shown, const QRectF& area,
                       const ChartStyle& style);
    static double naturalHeight(const OutageLanes& lanes, double width, const ChartStyle& style);

    void paint(QPainter& painter) const override;
    void paintMark(QPainter& painter, const ChartMark& mark) const override;
    QRectF anchorOf(const ChartMark& mark) const override;
    QRectF plot() const override { return m_plot; }
    /// The outage at `point`, or near enough to be meant.
    std::optional<ChartMark> markAt(const QPointF& point) const override;
    QString textOf(const ChartMark& mark) const override;
    ChartMark moved(const ChartMark& mark, int across, int down) const override;
    std::optional<ChartMark> firstMark() const override;
    Extent extentOf(const ChartMark& mark) const override;

private:
    QRectF stretch(int row, Instant from, Instant to, double height, double leastWidth) const;
    void paintLane(QPainter& painter, int row) const;
    const Outage& outage(const ChartMark& mark) const
    {
        return m_lanes.lanes.at(mark.row).outages.at(mark.at);
    }

    const OutageLanes& m_lanes;
    Extent m_shown;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    double m_rowHeight = 0.0;
    QList<LegendEntry> m_legend;
};

}  // namespace holdfast
