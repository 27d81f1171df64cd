// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/monitor_track.h"
#include "models/measurements/series_summary.h"
#include "models/storage/connection.h"

namespace holdfast {

/// Every series that an import brought, by source and name. To be called from store bodies, as are all below.
QList<SeriesSummary> readSeriesSummaries(Connection& connection);

/// Of [from, to), in the order of `keys`; a key that nothing is known of has an empty track.
QList<MonitorTrack> readTracks(Connection& connection, const QList<SeriesKey>& keys, Instant from,
                               Instant to);

/// The row of that series; absent where no import brought it.
std::optional<qint64> findSeries(Connection& connection, const SeriesKey& key);

}  // namespace holdfast
