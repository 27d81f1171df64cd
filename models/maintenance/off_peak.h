// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/work_calendar.h"
#include "models/core/instant.h"
#include "models/organisation/off_peak_hours.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// Whether a window lies within off-peak hours.
struct OffPeakAnswer {
    std::optional<Instant> firstPeak;  ///< The first moment of the window that is not off-peak.
    bool isKnown = true;               ///< False: it hangs on a day of a year without holiday data.

    bool isOffPeak() const { return !firstPeak; }
};

/// Holds [from, to) against `hours` in `zone`, across midnight and days. Hours that meet or overlap count as
/// one. A local time that the zone skips is taken as the moment after the gap.
OffPeakAnswer holdAgainst(const QList<OffPeakHours>& hours, Instant from, Instant to, const QTimeZone& zone,
                          const WorkCalendar& calendar);

}  // namespace holdfast
