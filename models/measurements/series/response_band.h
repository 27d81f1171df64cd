// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/series/min_max_pyramid.h"

#include <QString>
#include <QTimeZone>

#include <memory>

namespace holdfast {

/// One series in a picture of response times: as many columns as the picture has, whatever lies behind.
struct BandLane {
    QString name;
    QList<BandColumn> columns;  ///< In order, side by side.
    QList<SeriesSpan> holes;    ///< Nothing is known.
    QList<SeriesSpan> downs;    ///< It did not answer.
};

/// Response times over a period: per column the band from least to most, and the median.
struct ResponseBand {
    QString unit;  ///< "ms"; may be empty.
    SeriesSpan span{0, 0};
    QTimeZone zone = QTimeZone::utc();
    QList<BandLane> lanes;

    bool isEmpty() const { return lanes.isEmpty(); }
    /// The largest value of all; 0 without one.
    double most() const;
};

/// A series that a chart was given.
struct BandSource {
    QString name;
    std::shared_ptr<const MinMaxPyramid> values;
};

/// Columns of `width` ms (1 or more) over `span`, on a grid that does not move when the span does, so that a
/// picture that is panned does not flicker. The first and the last column may reach beyond `span`.
ResponseBand responseBand(const QList<BandSource>& sources, const SeriesSpan& span, qint64 width,
                          const QString& unit, const QTimeZone& zone, const ResponseBand* before = nullptr);

}  // namespace holdfast
