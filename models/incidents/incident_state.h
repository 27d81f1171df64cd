// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incidents/incident_parts.h"
#include "models/incidents/pinned.h"
#include "models/incidents/rule_set.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace holdfast {

/// All that is known of an incident: a pure function of its entries (see fold()).
struct IncidentState {
    std::shared_ptr<const Pinned> pinned;  ///< Null until it was opened.
    const RuleBook* book = &shippedRules();
    QString code;
    QString service;
    QJsonObject title;
    IncidentMode mode = IncidentMode::Real;
    Instant openedAt;
    QString level;
    QString source;         ///< SHA-256 of the file that it was imported from.
    bool isMidway = false;  ///< A moment of an imported incident before it was restored (see asItWas()).

    std::optional<Instant> impact;
    std::optional<Instant> detected;
    std::optional<Instant> declared;
    std::optional<Instant> restored;  ///< As marked; see restoredAt().
    std::optional<Instant> resolved;
    QHash<int, Instant> itemRestored;  ///< As marked, by priority.
    std::optional<Instant> stoodDown;
    std::optional<Instant> reviewBegun;
    std::optional<Instant> closed;
    std::optional<Course> ended;  ///< NotActivated, Withdrawn or Aborted.
    std::optional<Instant> endedAt;
    QString endReason;
    bool isAssessed = false;
    bool isRecommended = false;

    QList<PlanInUse> plans;
    std::optional<NamedPerson> lead;
    QString leadRole;
    std::optional<Instant> siteActivated;
    std::optional<Instant> siteReturned;
    QList<RecoveryPoint>
        recoveryPoints;  ///< Said in the incident: to where the data was, or can be, brought back.
    QList<Notice> notices;
    QSet<QString> waivedNotices;  ///< "DB-01/DB-C7": said not to be needed.
    QList<Instant> situationReports;
    QList<ResourceDecision> resourceDecisions;
    QList<RiskSeen> risks;
    QList<ExerciseChange> exercise;
    int addedSteps = 0;

    QList<IncidentEntry> entries;  ///< All, in log order, as they were written.
    QHash<EntryId, int> positions;
    QHash<EntryId, Correction> corrections;  ///< The one that counts, by the entry it corrects.
    QSet<EntryId> withdrawn;                 ///< Entries that a correction taken in so far has withdrawn.
    QList<Conflict> conflicts;

    bool isOpened() const { return pinned != nullptr; }
    bool isDrill() const { return mode == IncidentMode::Drill; }
    /// Over when it was taken in: where the end was not said, nothing runs and nothing is known.
    bool isPast() const { return isImported() && !isMidway; }
    bool isImported() const { return mode == IncidentMode::Past || mode == IncidentMode::Reference; }
    const RuleSet& rules() const { return book->set(pinned ? pinned->ruleSet() : book->newest().number); }
};

/// How far it has come: by its acts, and from activation on by the phase that its steps have reached.
Course courseOf(const IncidentState& state);
/// Activated and neither stood down nor ended: steps may be worked on.
bool isUnderway(const IncidentState& state);
/// Nothing is expected any more: closed, or imported.
bool isOver(const IncidentState& state);

/// When everything was back: as marked, else when the last item was; absent while one is not.
std::optional<Instant> restoredAt(const IncidentState& state);
/// When the item of that priority was back: as marked, else by the last step that recovers it.
std::optional<Instant> restoredAt(const IncidentState& state, int priority);
/// When the fault was removed: as marked, else with the stand-down once everything is back; absent while it
/// is not.
std::optional<Instant> resolvedAt(const IncidentState& state);
/// The recovery priorities that the incident is measured by, in order.
QList<int> prioritiesOf(const IncidentState& state);

/// Exercise time at `at`, as an instant: recorded time less pauses plus jumps. A real incident has neither.
Instant exerciseTime(const IncidentState& state, Instant at);
bool isPaused(const IncidentState& state);
/// Time between two instants on the incident's own time; never negative.
std::chrono::milliseconds elapsed(const IncidentState& state, Instant from, Instant to);

}  // namespace holdfast
