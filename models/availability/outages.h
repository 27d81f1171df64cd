// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/decided_line.h"
#include "models/availability/module_line.h"
#include "models/availability/period_figures.h"

namespace holdfast {

/// What the monitors of a module say beyond their states.
struct MonitorVoice {
    SeriesKey key;
    StateLine line;
    QList<Remark> remarks;      ///< In order.
    Second from = kEverBefore;  ///< It speaks for the module in [from, to).
    Second to = kEverAfter;
};

/// The outages of one module in the period, split where what was decided about them changes, with the words
/// of the monitors and the incidents that overlap them.
QList<Outage> outagesOf(const DecidedLine& line, const QList<MonitorVoice>& voices,
                        const QList<IncidentOutage>& incidents, const Period& period);

/// Marks the outages that are, or begin, a counted one of `interruptions`, and gives those their causes.
void connect(QList<Outage>& outages, QList<Interruption>& interruptions);

}  // namespace holdfast
