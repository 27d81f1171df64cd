// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/account.h"

namespace holdfast {

/// A step that was really done, from its begin on.
struct StepMeasurement {
    QString plan;  ///< Code.
    QString step;  ///< Id.
    std::chrono::seconds time;
};

/// A plan by which steps were worked.
struct PlanTrial {
    QString plan;  ///< Code.
    Instant at;    ///< When the incident stood down, else when the plan was attached.
};

/// What lists, readiness and the accounts of others ask of an incident. It holds no entries, so those that
/// are over cost next to nothing, however long they were.
struct IncidentSummary {
    QString code;
    QJsonObject title;  ///< language: text.
    IncidentMode mode;
    Course course;
    Instant openedAt;
    std::optional<Instant> impact;
    std::optional<std::chrono::seconds> downtime;
    std::optional<ClockReading> rto;       ///< The worst of its recovery priorities.
    std::optional<ClockReading> contract;  ///< The fault removed, as the contract has it.
    std::optional<bool> isMonthMet;        ///< Whether its months keep their target with it alone.
    qsizetype entries;                     ///< How many it has.
    QList<StepMeasurement> measurements;
    QList<PlanTrial> trials;
};

/// `state` at `now`; months are those of `zone`.
IncidentSummary summaryOf(const IncidentState& state, Instant now, const QTimeZone& zone);

/// Over, and nothing of it runs on: its summary stays what it is until another entry comes. An outage that
/// nobody said is over runs on, closed or not.
bool isSettled(const IncidentState& state);

/// The worst clock of that kind: missed before at risk before running before met; absent without one.
std::optional<ClockReading> worstClock(const QList<ClockReading>& clocks, ClockKind kind);

/// Steps whose begin was said: the others may have waited. What was imported has none.
QList<StepMeasurement> measurementsIn(const IncidentState& state);
/// The plans that were tried. What was imported, withdrawn or aborted tried none.
QList<PlanTrial> trialsIn(const IncidentState& state);

}  // namespace holdfast
