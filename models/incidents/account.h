// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/clock.h"
#include "models/incidents/due_notice.h"
#include "models/incidents/month_account.h"

namespace holdfast {

/// A month that the incident touches, judged as if it were its only outage.
struct MonthVerdict {
    MonthPart part;
    std::optional<bool> isMet;  ///< Absent without a target.
};

/// "98.5312": the availability of the month in percent if this were its only outage. Never rounded up to the
/// target: 98.99996 is not 99.
QString availabilityText(const MonthVerdict& month);

/// What of an incident depends on the hour.
struct IncidentAccount {
    Course course;
    Forecast forecast;
    QList<ClockReading> clocks;
    QList<DueNotice> due;
    std::optional<std::chrono::seconds> downtime;
    std::optional<std::chrono::seconds> dataLoss;
    QList<MonthVerdict> months;  ///< Empty for a drill: it does not count.
};

/// `state` as it stands at `now`; months are those of `zone`.
IncidentAccount at(const IncidentState& state, Instant now, const QTimeZone& zone);

/// How long a step took, on the incident's own time: from its begin, or since it could be worked on where
/// that was not said; absent while it is not done.
std::optional<std::chrono::seconds> actualTime(const IncidentState& state, const StepRef& ref);

}  // namespace holdfast
