// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

#include <QList>

namespace holdfast {

/// A series that some import that holds brought.
struct SeriesSummary {
    SeriesDescription description;
    QList<Shape> shapes;
    qint64 count;
    Instant from;
    Instant to;
};

}  // namespace holdfast
