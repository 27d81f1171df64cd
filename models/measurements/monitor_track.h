// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

#include <QList>

namespace holdfast {

/// A stretch of one state, [from, to), cut to the period that was asked for. Never MonitorState::None.
struct StateRun {
    Instant from;
    Instant to;
    MonitorState state;

    friend bool operator==(const StateRun&, const StateRun&) = default;
};

/// Words of the source about what began at `at`.
struct Remark {
    Instant at;
    QString text;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Everything that is known of one monitor in a period. What no run and no aggregate speaks for is unknown.
struct MonitorTrack {
    SeriesKey key;
    QList<StateRun> runs;         ///< In order, not overlapping; between them nothing is known.
    QList<Aggregate> aggregates;  ///< In order, not overlapping; they stand only where no run does.
    QList<Remark> remarks;        ///< In order.
};

}  // namespace holdfast
