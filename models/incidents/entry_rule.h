// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// What one kind of entry asks of the state before it, and what it does to it. `take` is only called when
/// `whyNot` had no objection.
struct EntryRule {
    std::optional<Error> (*whyNot)(const IncidentState& state, const IncidentEntry& entry);
    void (*take)(IncidentState& state, const IncidentEntry& entry);
};

using EntryRules = QHash<QString, EntryRule>;

/// How an incident opens, is declared, led, stood down and closed.
EntryRules courseRules();
/// What is done about steps.
EntryRules stepRules();
/// What is recorded beside: words, marks, recovery points, messages, decisions, exercise time.
EntryRules recordRules();

/// Whether the moment of `entry` was said by hand (entered later, or corrected): then it is held against the
/// others. What happens as it is entered carries the machine's own time, and machines differ.
inline bool isTimeSaid(const IncidentEntry& entry)
{
    return entry.recordedAt - entry.occurredAt > std::chrono::seconds(30);
}

/// Declared and not ended: there is something to work on.
std::optional<Error> whyNotUnderway(const IncidentState& state);
/// Refuses an entry that gives no reason.
std::optional<Error> whyNotReasoned(const IncidentEntry& entry);
/// Refuses a moment that was said by hand and lies before `bound`.
std::optional<Error> whyNotAfter(const IncidentEntry& entry, const std::optional<Instant>& bound,
                                 const QString& what);

inline Error conflict(const QString& message)
{
    return {Error::Code::Conflict, message, {}};
}

inline Error badInput(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

}  // namespace holdfast
