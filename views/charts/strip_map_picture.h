// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

namespace holdfast {

/// Days across, modules down; at the end of each row its availability. The axis counts days.
class StripMapPicture final : public ChartPicture {
public:
    StripMapPicture(const StripMap& map, const Extent& days, const QRectF& area, const ChartStyle& style);
    static double naturalHeight(const StripMap& map, double width, const ChartStyle& style);

    void paint(QPainter& painter) const override;
    void paintMark(QPainter& painter, const ChartMark& mark) const override;
    QRectF anchorOf(const ChartMark& mark) const override;
    QRectF plot() const override { return m_plot; }
    std::optional<ChartMark> markAt(const QPointF& point) const override;
    QString textOf(const ChartMark& mark) const override;
    ChartMark moved(const ChartMark& mark, int across, int down) const override;
    std::optional<ChartMark> firstMark() const override;
    Extent extentOf(const ChartMark& mark) const override;

    QRectF cell(int row, qsizetype day) const;

private:
    void paintDays(QPainter& painter) const;
    void paintMonths(QPainter& painter, double bottom, const QString& format, bool areYears) const;
    void paintDayNumbers(QPainter& painter, double bottom) const;
    void paintRow(QPainter& painter, int row) const;
    void paintCell(QPainter& painter, const QRectF& place, const StripCell& cell) const;
    double dayWidth() const { return m_plot.width() / m_days.length(); }

    const StripMap& m_map;
    Extent m_days;
    ChartStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    double m_rowHeight = 0.0;
    double m_figureWidth = 0.0;
    QList<LegendEntry> m_legend;
};

}  // namespace holdfast
