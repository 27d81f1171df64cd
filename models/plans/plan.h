// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/plans/plan_step.h"

#include <QHash>
#include <QJsonObject>

namespace holdfast {

/// A promise that a plan is judged by.
struct PlanTarget {
    QString id;  ///< "RTO", "RPO", "CONTRACT_FIX", "BCP_RTO", "BCP_RPO".
    int minutes;
    QString clause;
};

/// A part that a plan needs people for.
struct PlanRole {
    QString code;
    LocalizedText title;
    int staffing;  ///< How many people the schedule counts on; 0: held by somebody else.
    std::optional<LocalizedText> duty;
};

/// A message that a plan foresees.
struct Communication {
    enum class Anchor { Detected, Declared, Decision, StepDone, Closed };

    QString id;
    QString audience;
    QStringList channels;
    std::optional<LocalizedText> trigger;
    QString step;  ///< Id of the step that prompts it; may be empty.
    Anchor anchor;
    std::optional<int> deadlineMin;  ///< Minutes after the anchor.
    std::optional<int> cadenceMin;   ///< Repeated that often until the service is restored.
    QString preparedBy;
    QString releaserRole;
    std::optional<LocalizedText> subject;
    LocalizedText text;
    QStringList fields;
};

/// Who commands, and what the organisation promises about calls and early warning.
struct PlanCommand {
    QString declareRole;
    QHash<QString, QString> declareByLevel;
    QStringList succession;
    std::optional<int> situationCallMin;
    std::optional<int> earlyEscalationMin;  ///< Notice is due that long after a target is at risk.
};

/// What is seen when the plan is the right one: a line of the checklist by which people choose it.
struct PlanTrigger {
    QString id;
    LocalizedText text;
};

/// When the plan is used at an event level, as its authors grade it.
struct PlanLevel {
    QString level;  ///< "I" is the highest.
    QList<LocalizedText> when;
    std::optional<LocalizedText> response;
};

/// A path through a plan that its authors computed; what we compute is checked against it.
struct PlanBranch {
    QString id;
    LocalizedText name;
    QHash<QString, QString> answers;  ///< Decision id to option id.
    int detectionMin;
    QString targetId;
    int targetMin;
};

/// A plan for an emergency, or the generic one: a controlled document's content.
///
/// Steps stand in an order in which every dependency stands before its dependant. How it is read is said in
/// the README of the reference plans: a step is ready when its condition is true and all it depends on is
/// done or not applicable; it is not applicable as soon as every decision that it names is settled without a
/// matching answer.
class Plan {
public:
    /// BadInput names the first field that is wrong: ids are unique; what is named exists; dependencies,
    /// decisions and returns point backwards; an irreversible step asks two people; a decision has two
    /// options at least and one of them is the safe one.
    static Result<Plan> fromJson(const QJsonObject& body);

    const QString& code() const { return m_code; }
    const QString& scenario() const { return m_scenario; }
    const LocalizedText& title() const { return m_title; }
    const std::optional<LocalizedText>& purpose() const { return m_purpose; }
    const QList<PlanTrigger>& triggers() const { return m_triggers; }
    /// Grading, in the order of the body; may be empty.
    const QList<PlanLevel>& grading() const { return m_grading; }
    const QList<PlanTarget>& targets() const { return m_targets; }
    const QList<PlanRole>& roles() const { return m_roles; }
    const PlanCommand& command() const { return m_command; }
    const QList<PlanStep>& steps() const { return m_steps; }
    const QList<Communication>& communications() const { return m_communications; }
    const QList<PlanBranch>& branches() const { return m_branches; }
    const QJsonObject& json() const { return m_json; }

    std::optional<int> indexOf(const QString& stepId) const;
    const PlanRole* role(const QString& code) const;
    const Communication* communication(const QString& id) const;
    /// What `{{field}}` of the templates means.
    std::optional<LocalizedText> field(const QString& name) const;
    LocalizedText phaseTitle(Phase phase) const;
    /// Internal levels at which the plan is used, the lowest first ("III", "II", "I").
    QStringList levels() const;

private:
    explicit Plan(LocalizedText title) : m_title(std::move(title)) {}
    void readTriggers(class JsonReader& reader);
    void readSteps(class JsonReader& reader);
    void readCommand(class JsonReader& reader);
    void readCommunications(class JsonReader& reader);
    void readBranches(class JsonReader& reader);

    QString m_code;
    QString m_scenario;
    LocalizedText m_title;
    std::optional<LocalizedText> m_purpose;
    QList<PlanTrigger> m_triggers;
    QList<PlanLevel> m_grading;
    QList<PlanTarget> m_targets;
    QList<PlanRole> m_roles;
    PlanCommand m_command;
    QList<PlanStep> m_steps;
    QHash<QString, int> m_indices;
    QList<Communication> m_communications;
    QList<PlanBranch> m_branches;
    QJsonObject m_json;
};

/// The body of a plan file of the format "holdfast-emergency-plan/1", as a document: with its type, its
/// schema's number, and without nulls. Bodies that are one already come back as they are.
QJsonObject planBodyFrom(const QJsonObject& file);

}  // namespace holdfast
