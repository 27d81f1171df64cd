// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_entry.h"
#include "models/plans/plan.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

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

}  // namespace holdfast
