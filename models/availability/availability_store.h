// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_decisions.h"
#include "models/log/entry.h"
#include "models/organisation/organisation.h"

#include <QList>

namespace holdfast {

class Connection;

/// To be called from store bodies, as everything here.
AvailabilityDecisions readDecisions(Connection& connection);
QList<MonitorAssignment> readAssignments(Connection& connection);
QList<ModuleCombination> readCombinations(Connection& connection);
QList<Reclassification> readReclassifications(Connection& connection);

/// Absent where none was entered.
std::optional<Organisation> readCurrentOrganisation(Connection& connection);

/// Projections of the log's entries (see LogService). What is assigned or combined takes its days from what
/// was before.
void applyMonitorAssigned(Connection& connection, const EntryDraft& draft);
void applyModuleCombined(Connection& connection, const EntryDraft& draft);
void applyOutageReclassified(Connection& connection, const EntryDraft& draft);

EntryDraft draftMonitorAssigned(const MonitorAssignment& assignment, const Actor& author, Instant now);
EntryDraft draftModuleCombined(const ModuleCombination& combination, const Actor& author, Instant now);
EntryDraft draftOutageReclassified(const Reclassification& reclassification, const Actor& author,
                                   const Actor& approver, Instant now);

}  // namespace holdfast
