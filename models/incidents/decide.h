// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

#include <functional>

namespace holdfast {

/// What somebody wants to do in an incident.
struct Act {
    QString kind;               ///< Of the entry it becomes (see incident_entry).
    QJsonObject fields;         ///< The entry's payload, as far as the actor said it; decide() completes it.
    std::optional<Instant> at;  ///< When it happened, if not now.
    std::optional<NamedPerson> onBehalfOf;
    std::optional<Actor> second;  ///< Who confirms, where a second person is at hand.
    QStringList plans;            ///< Codes of plans to work by: of a declaration.
};

/// A revision of a plan as an incident pins it.
struct PlanPin {
    QString code;
    QString revision;
    QString revisionState;
    QString digest;
    QJsonObject body;
};

/// The payload of the entry "plan-attached".
QJsonObject toJson(const PlanPin& pin);

/// What decide() needs beside state and act.
struct DecideContext {
    IncidentId incident;
    Instant now;
    QString language;      ///< In which texts are entered, "zh" or "en".
    QString deviceSuffix;  ///< Appended to ids minted here; empty on the first device.
    std::function<std::optional<PlanPin>(const QString&)>
        shelf;  ///< The current revision of a plan, by code.
};

/// The entries that `act` by `actor` becomes, in order: its own, what follows from it (the plan that takes
/// over, the standby site that goes into service), and what the clocks say then. Or the reason why not; then
/// nothing is done.
///
/// Pure: the same state, act and context always give the same entries but for their uids.
Result<QList<EntryDraft>> decide(const IncidentState& state, const Act& act, const Actor& actor,
                                 const DecideContext& context);

/// What an incident is opened with.
struct Opening {
    QString code;
    IncidentMode mode;
    QString service;
    QJsonObject title;          ///< language: text.
    QJsonObject pinned;         ///< See Pinned.
    QString level;              ///< Empty: not said.
    std::optional<Instant> at;  ///< When it was opened, if not now.
    std::optional<Instant> impact;
    std::optional<Instant> detected;
    QString source;  ///< SHA-256 of the file that it is imported from; empty for a live one.
};

Result<QList<EntryDraft>> decideOpening(const Opening& opening, const Actor& actor,
                                        const DecideContext& context);

/// The entry that `draft` will be, for asking the rules about it before it is written.
IncidentEntry asNextEntry(const IncidentState& state, const EntryDraft& draft, Instant now);

}  // namespace holdfast
