// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

#include <QMap>

namespace holdfast {

/// When what is still to be done will be done, on the longest way that remains.
///
/// Steps take their measured median (or P90) where one is known, else the planned time. A decision that is
/// not made yet is taken as its safe option says. People are not counted: it is the best that can be reached.
struct Forecast {
    QMap<int, Instant> medianTo;  ///< By recovery priority.
    QMap<int, Instant> p90To;
    std::optional<Instant>
        median;  ///< When the last priority is back; absent once all are, or without steps.
    std::optional<Instant> p90;
    QStringList path;  ///< The steps that decide the median, as "DB-01/D05", in order.
};

Forecast forecast(const IncidentState& state, Instant now);

}  // namespace holdfast
