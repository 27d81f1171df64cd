// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/forecast.h"
#include "models/incidents/incident_state.h"

#include <QTimeZone>

namespace holdfast {

/// A promise that runs against time (architecture.md, "Clocks").
enum class ClockKind { Rto, BcpRto, Contract, Rpo, BcpRpo, MonthBudget, MonthInterruptions };

/// "rto", "bcp_rto", "contract", "rpo", "bcp_rpo", "month_budget", "month_interruptions".
QString keyword(ClockKind kind);

enum class ClockState {
    Waiting,  ///< Its anchor is not known yet.
    Running,
    AtRisk,    ///< It will be missed unless something changes.
    Breached,  ///< The target has passed and the clock runs on.
    Stopped,   ///< What it waits for has happened.
    Unknown,   ///< Nothing is known from which it could be read.
    Cancelled  ///< A false alarm, or the response ended without it.
};

/// "waiting", "running", "at_risk", "breached", "stopped", "unknown", "cancelled".
QString keyword(ClockState state);

enum class Verdict { Met, Missed };

/// "met", "missed".
QString keyword(Verdict verdict);

/// A clock as it stands at a moment. Nothing is counted down: all of it follows from entries.
struct ClockReading {
    explicit ClockReading(ClockKind clock, std::optional<int> item = {},
                          std::optional<FailureMode> failure = {})
        : kind(clock), priority(item), mode(failure)
    {
    }

    ClockKind kind;
    std::optional<int> priority;      ///< Of a BIA item's clock.
    std::optional<FailureMode> mode;  ///< Of a data-loss clock.
    QString anchor = QStringLiteral("impact");
    std::optional<std::chrono::seconds> target;
    std::optional<std::chrono::seconds> elapsed;  ///< Of a data-loss clock: the exposure.
    std::optional<int> targetCount;               ///< Of month_interruptions.
    std::optional<int> count;
    ClockState state = ClockState::Waiting;
    std::optional<Verdict> verdict;   ///< Absent while it runs, and without data.
    std::optional<Instant> riskAt;    ///< When the at-risk share of its target has passed.
    std::optional<Instant> dueAt;     ///< When its target has passed.
    std::optional<Instant> forecast;  ///< When it will stop, as things stand.
    std::optional<bool> isTested;     ///< Of a data-loss clock: a restore from that point was tried.
};

/// Names a clock in an entry: "rto/1", "rpo/logical", "contract".
QString clockName(const ClockReading& clock);

/// All clocks of the incident at `now`. `zone` is whose months an imported incident is judged by; a live one
/// is judged by the contract's.
QList<ClockReading> readClocks(const IncidentState& state, const Forecast& forecast, Instant now,
                               const QTimeZone& zone);

/// The clock that will run out first of those that people can still do something about: a recovery target
/// while anything is down, then the contract's; null where none runs. One that has run out is tighter than
/// any other.
const ClockReading* tightestClock(const QList<ClockReading>& clocks);
/// What is left of its target; negative when it has run out; absent where it does not run against one.
std::optional<std::chrono::seconds> timeLeft(const ClockReading& clock);

/// What the contract promised on the day of the impact; an incident from before the contract, or of somebody
/// else, is judged by what it promised when it was taken in.
std::optional<int> targetOf(const IncidentState& state, Target::Kind kind);

/// From the start of the impact to the restoration, or `now`, on the incident's own time; 0 for a false
/// alarm, absent where an imported one does not say.
std::optional<std::chrono::seconds> downtime(const IncidentState& state, Instant now);
/// From the recovery point to which the data went back to the start of the impact; absent until it is known.
std::optional<std::chrono::seconds> dataLoss(const IncidentState& state);

}  // namespace holdfast
