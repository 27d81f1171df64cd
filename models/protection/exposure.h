// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protection/recovery_point.h"

#include <QList>

#include <chrono>

namespace holdfast {

/// How much data one kind of failure would cost now, and whether a restore has proven it.
struct Exposure {
    FailureMode mode;
    std::optional<RecoveryPoint> point;        ///< The one that counts: tested before untested, then newer.
    std::optional<RecoveryPoint> untested;     ///< A newer one from which nobody has restored yet.
    std::optional<std::chrono::seconds> loss;  ///< Absent: nothing is known, which is not zero.
    std::optional<int> targetMin;              ///< What it is held against, minutes.
    std::optional<bool> isWithin;              ///< Whether `loss` keeps the target; absent: cannot be said.
};

/// One for each failure mode; points after `now` do not count. A lost site is held against the recovery point
/// objective of a disaster (plan clause 2.2.2), the others against the daily one (2.1.2); minutes.
QList<Exposure> exposuresAt(const QList<RecoveryPoint>& points, Instant now, std::optional<int> rpoMin,
                            std::optional<int> bcpRpoMin);

}  // namespace holdfast
