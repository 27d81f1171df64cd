// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account_request.h"
#include "models/availability/availability_decisions.h"
#include "models/availability/reckoning.h"
#include "models/calendar/work_calendar.h"
#include "models/incidents/incident_state.h"
#include "models/maintenance/maintenance_service.h"
#include "models/measurements/measurement_service.h"

namespace holdfast {

/// All that is known beside the tracks.
struct KnownFacts {
    std::optional<Organisation> organisation;
    std::optional<WorkCalendar> calendar;
    QList<MaintenanceNotice> notices;
    QList<SeriesSummary> series;
    QList<ImportRecord> imports;
    QList<IncidentState> incidents;
    AvailabilityDecisions decisions;
    Instant now{};
};

/// Tracks are asked for that long before the period at least, so that what began before it is known to have
/// done so …
constexpr std::chrono::hours kLookBack{24 * 31};
/// … and that long after it, so that what goes on is not taken for a short interruption.
constexpr std::chrono::hours kLookAhead{24};

/// The service that `code` names, else the only one; NotFound says which there are.
Result<Service> serviceFor(const std::optional<Organisation>& organisation, const QString& code);

/// The monitors whose tracks the account needs: of a service's modules, or all that say whether something
/// answers.
QList<SeriesKey> monitorsOf(const Service& service, const KnownFacts& known);
QList<SeriesKey> allMonitors(const KnownFacts& known);

/// The outages of `incidents` that hit `service`, as far as they are known: real ones and past ones of our
/// own that were not withdrawn. A module is back with the items of the BIA that cover it, else with the
/// whole.
QList<IncidentOutage> outagesOf(const QList<IncidentState>& incidents, const Service& service, Instant now);

/// What an account of `service` follows from.
AccountFacts assemble(const AccountRequest& request, const Service& service, const KnownFacts& known,
                      const QList<MonitorTrack>& tracks);
/// Each monitor as a module of its own; `service` lends its targets where there is one.
AccountFacts assembleMonitors(const AccountRequest& request, const std::optional<Service>& service,
                              const KnownFacts& known, const QList<MonitorTrack>& tracks);

/// The imports that stand behind an account of the period.
QList<AccountSource> sourcesOf(const QList<ImportRecord>& imports, const Period& period);
/// What has to be said about the data behind it.
QStringList cautionsOf(const AccountFacts& facts, const KnownFacts& known);

}  // namespace holdfast
