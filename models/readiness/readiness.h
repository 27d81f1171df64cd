// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/calendar/work_calendar.h"
#include "models/documents/document.h"
#include "models/duties/duty.h"
#include "models/incidents/incident_summary.h"
#include "models/protection/backup_scheme.h"
#include "models/readiness/finding.h"
#include "models/safekeeping/safekeeping_service.h"

#include <QTimeZone>

namespace holdfast {

/// All that readiness is judged by, as it is known at `now`.
struct ReadinessFacts {
    Instant now;
    QTimeZone zone;                  ///< In which days are days: the contract's.
    QString language;                ///< In which user texts are shown: "zh", "en".
    QList<IncidentState> incidents;  ///< Those of which something may still run.
    QList<IncidentSummary> past;     ///< All others.
    QList<Duty> duties;
    std::optional<WorkCalendar> calendar;      ///< Without one, duties are not judged.
    std::optional<Organisation> organisation;  ///< Absent where none was entered.
    std::optional<Bia> bia;
    QList<Document> documents;            ///< Of all types; those that nobody uses any more are passed over.
    QList<RecoveryPoint> recoveryPoints;  ///< The newest of each failure mode, tested and untested.
    SafekeepingProof safekeeping;
    QList<ServiceAccount> months;  ///< This month so far, an account for each service that is monitored.
    std::optional<Error> monthsProblem = {};  ///< Why nothing is known of the months, or nothing new.

    QDate dayOf(Instant at) const;
    QDate today() const { return dayOf(now); }
};

/// Everything that stands against being ready: a list of reasons, not a gauge. The most pressing first; then
/// by due day, those without one last; then in the order of the rules.
QList<Finding> judgeReadiness(const ReadinessFacts& facts);

}  // namespace holdfast
