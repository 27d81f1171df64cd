// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/availability/state_line.h"

namespace holdfast {

/// One of a module's monitors.
struct ModuleMonitor {
    SeriesKey key;
    StateLine line;
    int weight = 1;
    Second from = kEverBefore;  ///< It speaks for the module in [from, to) …
    Second to = kEverAfter;
    /// … and from its first data on, whatever was asked for, silence of it is unknown time. Before that,
    /// nobody watched yet.
    Second dataFrom = kEverAfter;
};

/// How a module's monitors are combined in [from, to).
struct CombinedBy {
    CombineRule rule = CombineRule::AnyDown;
    int thresholdPercent = 50;
    Second from = kEverBefore;
    Second to = kEverAfter;
};

/// What a module's monitors together say. A module is up only where that is known:
/// - any down: down if any is; else in maintenance if any is; else unknown if any is; else degraded if any
/// is;
///   else up;
/// - all down: up if any is; else degraded if any is; else unknown if any is; else down if any is; else in
///   maintenance;
/// - weighted: down if those that are down or in maintenance reach the threshold (in maintenance if none of
///   them is down); else unknown if they could reach it with those that are unknown; else degraded if any is
///   degraded or does not serve; else up.
///
/// Of sums whose order nobody knows the reading that is worst for the module is taken: outages of different
/// monitors apart under any-down, together under the others.
///
/// Spans lie where at least one monitor is assigned of which there is data by then and data after: elsewhere
/// the module is not monitored. Where no combination is in force, any-down is.
StateLine combined(const QList<ModuleMonitor>& monitors, const QList<CombinedBy>& combinations);

/// The lines of modules, or of anything, as one that is down while any is: at each moment the gravest of
/// those that have a span there.
StateLine gravest(const QList<StateLine>& lines);

}  // namespace holdfast
