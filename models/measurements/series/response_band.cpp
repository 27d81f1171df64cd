// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/response_band.h"

#include <algorithm>

namespace holdfast {

double ResponseBand::most() const
{
    double most = 0.0;
    for (const BandLane& lane : lanes) {
        for (const BandColumn& column : lane.columns) {
            if (column.count > 0)
                most = std::max(most, column.most);
        }
    }
    return most;
}

namespace {

/// Columns over `grid`, which begins at a multiple of `width`; those that `before` holds are not reckoned
/// again.
QList<BandColumn> columnsOver(const MinMaxPyramid& values, const SeriesSpan& grid, qint64 width,
                              const QList<BandColumn>& before)
{
    const auto step = static_cast<double>(width);
    const qint64 end = grid.fromMs + (grid.length() + width - 1) / width * width;
    if (before.isEmpty() || before.first().span.length() != width)
        return values.columns(grid, step);
    const SeriesSpan kept{std::max(grid.fromMs, before.first().span.fromMs),
                          std::min(end, before.last().span.toMs)};
    if (kept.length() <= 0 || (kept.fromMs - grid.fromMs) % width != 0)
        return values.columns(grid, step);
    const qint64 first = (kept.fromMs - before.first().span.fromMs) / width;
    return values.columns({grid.fromMs, kept.fromMs}, step) + before.mid(first, kept.length() / width) +
           values.columns({kept.toMs, end}, step);
}

}  // namespace

ResponseBand responseBand(const QList<BandSource>& sources, const SeriesSpan& span, qint64 width,
                          const QString& unit, const QTimeZone& zone, const ResponseBand* before)
{
    ResponseBand band{unit, span, zone, {}};
    const qint64 rest = span.fromMs % width;
    const SeriesSpan grid{span.fromMs - (rest < 0 ? rest + width : rest), span.toMs};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const BandSource& source = sources.at(i);
        const bool isKnown = before != nullptr && i < before->lanes.size();
        band.lanes.append({source.name,
                           columnsOver(*source.values, grid, width,
                                       isKnown ? before->lanes.at(i).columns : QList<BandColumn>()),
                           source.values->holes(span), source.values->downs(span)});
    }
    return band;
}

}  // namespace holdfast
