// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/incidents/decide.h"
#include "models/incidents/incident_summary.h"

namespace holdfast {

class Connection;

/// Where an incident is found; what it is stands in its entries.
struct IncidentRow {
    IncidentId id;
    QString code;
    IncidentMode mode;
    Instant openedAt;
};

/// All incidents, the newest first; to be called from store bodies, as everything here.
QList<IncidentRow> readIncidents(Connection& connection);
/// Of these the live ones to which no closing entry was written.
QList<IncidentRow> readUnfinishedIncidents(Connection& connection);
/// By code (letter case does not count) or uid.
std::optional<IncidentRow> readIncident(Connection& connection, const QString& codeOrUid);
/// The imported incident that came from that file; `isOwn` tells past ones from references.
std::optional<IncidentRow> readIncidentFrom(Connection& connection, const Digest& file, bool isOwn);

/// The next free human code: INC-2026-003, with "B" appended on a second device.
QString nextIncidentCode(Connection& connection, IncidentMode mode, int year, const QString& deviceSuffix);

/// Projection of the entry "incident-opened" (see LogService).
void applyIncidentOpened(Connection& connection, const EntryDraft& draft);

/// The current revision of the plan, by code; the generic plan is there without being entered.
std::optional<PlanPin> readPlanPin(Connection& connection, const QString& code);
/// All plans that an incident can work by.
QList<PlanPin> readPlanPins(Connection& connection);

/// States of incidents, kept between acts so that each entry is read and folded once; of those that are
/// settled only summaries are kept. Lives on the storage thread.
class IncidentStates {
public:
    /// The state as the database has it now.
    IncidentState state(Connection& connection, const IncidentId& id);
    /// The summary of a settled incident; absent for others, whose state is kept.
    std::optional<IncidentSummary> settled(Connection& connection, const IncidentId& id);
    /// Entries folded so far: what it cost.
    qsizetype folded() const { return m_folded; }

private:
    struct Kept {
        IncidentState state;
        qint64 mark = 0;
    };
    struct Settled {
        IncidentSummary summary;
        qint64 mark = 0;
    };

    QHash<IncidentId, Kept> m_kept;
    QHash<IncidentId, Settled> m_settled;
    qsizetype m_folded = 0;
};

/// What an incident pins that is opened at `now` and began at `impact`: organisation and BIA, the newest
/// recovery points, measured step times, the other outages of its month: those of other incidents and
/// `monitored`, which the monitoring saw.
QJsonObject readPinned(Connection& connection, IncidentStates& states, const QString& service, Instant impact,
                       Instant now, const QList<Stretch>& monitored = {});

}  // namespace holdfast
