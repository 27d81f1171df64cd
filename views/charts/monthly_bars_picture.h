// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

namespace holdfast {

/// Availability of each month as a bar, against its target as a line. The axis counts months.
class MonthlyBarsPicture final : public ChartPicture {
public:
    MonthlyBarsPicture(const MonthlyBars& bars, const Extent& months, const QRectF& area,
                       const ChartStyle& style);
    static double naturalHeight(const ChartStyle& style);

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
    QRectF slot(qsizetype month) const;
    void paintTargets(QPainter& painter) const;
    void paintBar(QPainter& painter, qsizetype month) const;
    void paintGhost(QPainter& painter, const QRectF& column, const QRectF& place) const;
    double labelRoom(qsizetype month) const;
    void paintMonth(QPainter& painter, qsizetype month, bool isFirst) const;
    void paintBreak(QPainter& painter) const;

    const MonthlyBars& m_bars;
    Extent m_months;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    ValueTicks m_ticks;
    Extent m_scale;
    QList<LegendEntry> m_legend;
};

}  // namespace holdfast
