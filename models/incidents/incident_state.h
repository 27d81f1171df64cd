// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incidents/incident_entry.h"
#include "models/incidents/pinned.h"
#include "models/incidents/rule_set.h"
#include "models/plans/plan.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace holdfast {

/// What an incident is. Stored by keyword(). Only real and past ones count in months and readiness.
enum class IncidentMode { Real, Drill, Past, Reference };

QString keyword(IncidentMode mode);
std::optional<IncidentMode> incidentModeFromKeyword(const QString& keyword);

/// How far an incident has come.
enum class Course {
    Monitoring,
    Assessing,
    AwaitingDeclaration,
    Activated,
    Recovering,
    Validating,
    Returning,
    StoodDown,
    Reviewing,
    Closed,
    NotActivated,
    Withdrawn,
    Escalated,  ///< Another plan has taken over and none of its steps was begun.
    Aborted
};

QString keyword(Course course);

enum class StepState {
    Blocked,
    Ready,
    Running,
    AwaitingConfirmation,
    Finished,
    Skipped,
    Deferred,
    Failed,
    NotApplicable
};

/// "blocked", "ready", "running", "awaiting_confirmation", "done", "skipped", "deferred", "failed",
/// "not_applicable".
QString keyword(StepState state);

/// One try at a step that did not settle it: it failed, or the team went back behind it.
struct StepAttempt {
    std::optional<Instant> startedAt;
    Instant endedAt;
    bool hasFailed;
    QString reason;
};

/// What was said about a step. Whether it is blocked, ready or not applicable follows from the others.
struct StepProgress {
    /// The state that an act gave it; absent while none did.
    std::optional<StepState> said;
    std::optional<Instant> startedAt;
    std::optional<Instant> settledAt;  ///< Done, skipped, not applicable, deferred or failed at.
    QString by;
    QString second;
    QString option;
    QString value;
    QString reason;
    std::optional<Phase> deferredTo;
    bool isDeferralAccepted = false;
    bool isConfirmed = true;       ///< False: a second person was needed and the lead went on without.
    std::optional<EntryId> entry;  ///< The entry that gave it its present state.
    QList<StepAttempt> attempts;
};

/// A plan that the incident works by, with the steps that were added on the way.
struct PlanInUse {
    enum class Use { Active, Escalated };

    std::shared_ptr<const Plan> plan;
    QString code;
    QString revision;       ///< As people write it, "V1.0".
    QString revisionState;  ///< Of the document when it was attached: "approved", "draft" …
    QString digest;         ///< SHA-256 of the body, hexadecimal.
    Instant attachedAt;
    Use use = Use::Active;
    QList<PlanStep> steps;  ///< The plan's own, then those that were added.
    QHash<QString, int> indices;
    QList<StepProgress> progress;  ///< One for each of `steps`.
};

/// A step of one of the plans.
struct StepRef {
    int plan;
    int step;

    friend bool operator==(const StepRef&, const StepRef&) = default;
};

struct Notice {
    EntryId entry;
    Instant at;
    QString plan;
    QString communication;
    QString audience;
    std::optional<Instant> promise;  ///< By when the next word was promised.
    QString acknowledgedBy;
};

struct ResourceDecision {
    Instant at;
    QString question;
    QStringList options;
    QString choice;
    QString reason;
    QString authority;
};

/// A clock that was seen to turn at risk, and by when somebody must be told.
struct RiskSeen {
    QString clock;  ///< See clockName().
    Instant since;
    Instant noticeDue;
};

/// Exercise time does not run from `at` on, or runs again, or jumps ahead.
struct ExerciseChange {
    enum class Kind { Paused, Resumed, Jumped };

    Kind kind;
    Instant at;
    std::chrono::milliseconds jump{0};
};

/// An entry that was lawful where it was written and is not in the union: another counts before it.
struct Conflict {
    EntryId entry;
    QString reason;
    bool isSettled = false;
};

/// What became of an entry by later ones.
struct Correction {
    std::optional<EntryId> by;
    bool isVoid = false;
    std::optional<QJsonObject> text;
    std::optional<Instant> at;
};

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
    QString source;  ///< SHA-256 of the file that it was imported from.

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
/// The recovery priorities that the incident is measured by, in order.
QList<int> prioritiesOf(const IncidentState& state);

/// Exercise time at `at`, as an instant: recorded time less pauses plus jumps. A real incident has neither.
Instant exerciseTime(const IncidentState& state, Instant at);
bool isPaused(const IncidentState& state);
/// Time between two instants on the incident's own time; never negative.
std::chrono::milliseconds elapsed(const IncidentState& state, Instant from, Instant to);

}  // namespace holdfast
