// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/availability/reclassification.h"

#include <QList>

namespace holdfast {

/// What people decided about monitors and outages.
struct AvailabilityDecisions {
    QList<MonitorAssignment> assignments;       ///< By source and monitor, then by day.
    QList<ModuleCombination> combinations;      ///< By service and module, then by day.
    QList<Reclassification> reclassifications;  ///< In the order in which they were recorded.
};

}  // namespace holdfast
