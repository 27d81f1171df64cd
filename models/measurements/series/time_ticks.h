// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/series/min_max_pyramid.h"

#include <QTimeZone>

namespace holdfast {

/// What a step from tick to tick is counted in.
enum class TickUnit { Minute, Hour, Day, Month, Year };

/// Places on an axis of time that are round in a zone: full hours, midnights, first days of months.
struct TimeTicks {
    TickUnit unit = TickUnit::Day;
    int step = 1;  ///< In `unit`.
    QList<qint64> at;
};

/// At most `most` ticks in `span`, in the finest step that allows it. Where clocks are put forward or back,
/// ticks keep to the clock on the wall.
TimeTicks timeTicks(const SeriesSpan& span, const QTimeZone& zone, int most);

}  // namespace holdfast
