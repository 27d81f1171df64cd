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

ResponseBand responseBand(const QList<BandSource>& sources, const SeriesSpan& span, qint64 width,
                          const QString& unit, const QTimeZone& zone)
{
    ResponseBand band{unit, span, zone, {}};
    const qint64 rest = span.fromMs % width;
    const SeriesSpan grid{span.fromMs - (rest < 0 ? rest + width : rest), span.toMs};
    for (const BandSource& source : sources)
        band.lanes.append({source.name, source.values->columns(grid, static_cast<double>(width)),
                           source.values->holes(span), source.values->downs(span)});
    return band;
}

}  // namespace holdfast
