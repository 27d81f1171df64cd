// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/log/entry.h"

#include <QJsonObject>

namespace holdfast {

using IncidentId = StrongId<struct IncidentTag>;

/// Keywords of the entries about an incident. Stored; never changed. What each carries is said beside its
/// rules (course_rules.cpp, step_rules.cpp, record_rules.cpp).
namespace incident_entry {

inline const QString kOpened = QStringLiteral("incident-opened");
inline const QString kPlanAttached = QStringLiteral("plan-attached");
inline const QString kDeclared = QStringLiteral("declared");
inline const QString kNotActivated = QStringLiteral("not-activated");
inline const QString kWithdrawn = QStringLiteral("withdrawn");
inline const QString kAborted = QStringLiteral("aborted");
inline const QString kEscalated = QStringLiteral("plan-escalated");
inline const QString kStoodDown = QStringLiteral("stood-down");
inline const QString kReviewBegun = QStringLiteral("review-begun");
inline const QString kClosed = QStringLiteral("incident-closed");
inline const QString kHandedOver = QStringLiteral("handed-over");
inline const QString kSiteActivated = QStringLiteral("site-activated");
inline const QString kSiteReturned = QStringLiteral("site-returned");
inline const QString kDeferralsAccepted = QStringLiteral("deferrals-accepted");

inline const QString kStepStarted = QStringLiteral("step-started");
inline const QString kStepDone = QStringLiteral("step-done");
inline const QString kStepConfirmed = QStringLiteral("step-confirmed");
inline const QString kStepNotApplicable = QStringLiteral("step-not-applicable");
inline const QString kStepFailed = QStringLiteral("step-failed");
inline const QString kStepRetried = QStringLiteral("step-retried");
inline const QString kStepDeferred = QStringLiteral("step-deferred");
inline const QString kStepSkipped = QStringLiteral("step-skipped");
inline const QString kStepAdded = QStringLiteral("step-added");

inline const QString kLogged = QStringLiteral("logged");
inline const QString kMarked = QStringLiteral("marked");
inline const QString kRecoveryPoint = QStringLiteral("recovery-point");
inline const QString kNotice = QStringLiteral("notice-released");
inline const QString kNoticeWaived = QStringLiteral("notice-waived");
inline const QString kAcknowledged = QStringLiteral("acknowledged");
inline const QString kCalled = QStringLiteral("called");
inline const QString kSituation = QStringLiteral("situation-reported");
inline const QString kResourceDecided = QStringLiteral("resource-decided");
inline const QString kClockAtRisk = QStringLiteral("clock-at-risk");
inline const QString kCorrected = QStringLiteral("corrected");
inline const QString kConflictSettled = QStringLiteral("conflict-settled");
inline const QString kExercisePaused = QStringLiteral("exercise-paused");
inline const QString kExerciseResumed = QStringLiteral("exercise-resumed");
inline const QString kExerciseJumped = QStringLiteral("exercise-jumped");

}  // namespace incident_entry

/// An entry about an incident, as the rules read it.
struct IncidentEntry {
    EntryId id;
    DeviceId device;
    quint64 seq;  ///< In its device's log.
    LogicalTime time;
    QString kind;
    Instant occurredAt;
    Instant recordedAt;
    Actor author;
    std::optional<NamedPerson> onBehalfOf;
    std::optional<Actor> confirmedBy;
    QJsonObject payload;

    QString text(QLatin1StringView key) const { return payload.value(key).toString(); }
    std::optional<Instant> instant(QLatin1StringView key) const;
    /// Name of who did it: on whose behalf it was entered, else the author; "Holdfast" for the program.
    QString doer() const;
};

/// Reads what the log holds. An entry whose payload is no JSON object comes out with an empty one.
IncidentEntry incidentEntryFrom(const EntryRecord& record);

/// Log order (see precedes()).
bool precedes(const IncidentEntry& a, const IncidentEntry& b);

/// `text` as an entry holds it: a map of languages with at least one; empty for a blank text.
QJsonObject entryText(const QString& language, const QString& text);

}  // namespace holdfast
