// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_sink.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace holdfast {

/// A state that began, in a table where each lasts until the next one of the same monitor.
struct StateChange {
    Instant at;
    MonitorState state;
    std::optional<std::chrono::milliseconds> duration;  ///< As the table states it, often in whole minutes.
    QString cause;
};

/// `changes` of one monitor, in any order, as intervals. A state ends where the next one begins; where its
/// duration ends more than a minute before that, the next one is not its end and the duration counts. Of
/// changes at one moment the one that holds is the worse.
QList<StateInterval> intervalsOf(QList<StateChange> changes);

}  // namespace holdfast
