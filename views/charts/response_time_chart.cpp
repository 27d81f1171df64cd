// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/response_time_chart.h"

#include "views/charts/response_band_picture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// From the first look of all to the last.
SeriesSpan spanOf(const QList<BandSource>& sources)
{
    std::optional<SeriesSpan> whole;
    for (const BandSource& source : sources) {
        const auto span = source.values->span();
        if (!span)
            continue;
        whole = whole ? SeriesSpan{std::min(whole->fromMs, span->fromMs), std::max(whole->toMs, span->toMs)}
                      : *span;
    }
    return whole.value_or(SeriesSpan{0, 0});
}

}  // namespace

ResponseTimeChart::ResponseTimeChart(Prompter& prompter, Disk& disk, QWidget* parent)
    : Chart(u"responseTime"_s, prompter, disk, parent)
{
    setTitle(tr("Response time"));
    canvas().setEmptyText(
        tr("No response time is known yet. Many monitors export it beside the state; import such "
           "an export to see it here."));
}

void ResponseTimeChart::setSources(const QList<BandSource>& sources, const QString& unit,
                                   const QTimeZone& zone)
{
    constexpr double kLeastValues = 12.0;
    m_sources = sources;
    m_last = {};
    const SeriesSpan span = spanOf(sources);
    if (span.length() <= 0) {
        canvas().setSeries(ResponseBand{}, 1.0);
        return;
    }
    double interval = static_cast<double>(span.length());
    for (const BandSource& source : sources)
        interval = std::min(interval, static_cast<double>(source.values->interval().count()));
    const auto make = [this, unit, zone](const Extent& shown, double width, const ChartStyle& style) {
        const SeriesSpan part{static_cast<qint64>(shown.from), static_cast<qint64>(shown.to)};
        const double column = shown.length() / ResponseBandPicture::plotWidth(width, style);
        m_last =
            responseBand(m_sources, part, std::max<qint64>(1, std::llround(column)), unit, zone, &m_last);
        return FigureSeries(m_last);
    };
    canvas().setSeriesMaker(make, {static_cast<double>(span.fromMs), static_cast<double>(span.toMs)},
                            kLeastValues * interval);
}

}  // namespace holdfast
