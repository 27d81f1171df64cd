// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_picture.h"

#include "models/reports/figure_table.h"
#include "views/charts/burn_down_picture.h"
#include "views/charts/monthly_bars_picture.h"
#include "views/charts/outage_lanes_picture.h"
#include "views/charts/response_band_picture.h"
#include "views/charts/strip_map_picture.h"

#include <QPainter>

namespace holdfast {

namespace {

struct PictureMaker {
    const Extent& shown;
    const QRectF& area;
    const ChartStyle& style;

    std::unique_ptr<ChartPicture> operator()(const StripMap& map) const
    {
        return std::make_unique<StripMapPicture>(map, shown, area, style);
    }
    std::unique_ptr<ChartPicture> operator()(const MonthlyBars& bars) const
    {
        return std::make_unique<MonthlyBarsPicture>(bars, shown, area, style);
    }
    std::unique_ptr<ChartPicture> operator()(const OutageLanes& lanes) const
    {
        return std::make_unique<OutageLanesPicture>(lanes, shown, area, style);
    }
    std::unique_ptr<ChartPicture> operator()(const ResponseBand& band) const
    {
        return std::make_unique<ResponseBandPicture>(band, shown, area, style);
    }
    std::unique_ptr<ChartPicture> operator()(const BurnDown& burn) const
    {
        return std::make_unique<BurnDownPicture>(burn, shown, area, style);
    }
};

Extent between(Instant from, Instant to)
{
    return {static_cast<double>(toMs(from)), static_cast<double>(toMs(to))};
}

struct WholeExtent {
    Extent operator()(const StripMap& map) const { return {0.0, static_cast<double>(map.days.size())}; }
    Extent operator()(const MonthlyBars& bars) const { return {0.0, static_cast<double>(bars.bars.size())}; }
    Extent operator()(const OutageLanes& lanes) const { return between(lanes.from, lanes.to); }
    Extent operator()(const ResponseBand& band) const
    {
        return {static_cast<double>(band.span.fromMs), static_cast<double>(band.span.toMs)};
    }
    Extent operator()(const BurnDown& burn) const { return between(burn.from, burn.to); }
};

struct NaturalHeight {
    double width;
    const ChartStyle& style;

    double operator()(const StripMap& map) const { return StripMapPicture::naturalHeight(map, width, style); }
    double operator()(const MonthlyBars&) const { return MonthlyBarsPicture::naturalHeight(style); }
    double operator()(const OutageLanes& lanes) const
    {
        return OutageLanesPicture::naturalHeight(lanes, width, style);
    }
    double operator()(const ResponseBand& band) const
    {
        return ResponseBandPicture::naturalHeight(band, style);
    }
    double operator()(const BurnDown&) const { return BurnDownPicture::naturalHeight(style); }
};

}  // namespace

std::unique_ptr<ChartPicture> makePicture(const FigureSeries& series, const Extent& shown, const QRectF& area,
                                          const ChartStyle& style)
{
    return std::visit(PictureMaker{shown, area, style}, series);
}

Extent wholeExtent(const FigureSeries& series)
{
    return std::visit(WholeExtent{}, series);
}

double naturalHeight(const FigureSeries& series, double width, const ChartStyle& style)
{
    return std::visit(NaturalHeight{width, style}, series);
}

void paintFigure(QPainter& painter, const QRectF& area, const FigureSeries& series, const ChartStyle& style)
{
    painter.save();
    if (isEmpty(series)) {
        painter.setFont(style.font);
        painter.setPen(style.muted());
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         style.words.in(figure_word::kNothingKnown));
    } else {
        makePicture(series, wholeExtent(series), area, style)->paint(painter);
    }
    painter.restore();
}

}  // namespace holdfast
