// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace holdfast {

/// The phases of every plan, in their order.
enum class Phase { Activate, Contain, Recover, Validate, Return };

QString keyword(Phase phase);
std::optional<Phase> phaseFromKeyword(const QString& keyword);

enum class StepKind { Action, Decision, Verify, Notify, Wait };

QString keyword(StepKind kind);
std::optional<StepKind> stepKindFromKeyword(const QString& keyword);

/// One answer of a decision.
struct StepOption {
    QString id;
    LocalizedText text;
    std::optional<LocalizedText> then;  ///< What follows from it.
    QString escalatesTo;                ///< Code of the plan that takes over; empty: none.
    bool activatesSite = false;         ///< The standby site goes into service, and its clocks start.
};

/// The step applies when one of these decisions has one of these answers.
struct StepCondition {
    int decision;  ///< Index of the decision among the plan's steps; before the step itself.
    QStringList answers;
};

/// A command to type, for one kind of engine; an example that the operator adapts.
struct StepCommand {
    QString engine;
    QString text;
};

/// One step of a plan: challenge and response, who does it, what it waits for (see Plan for the rules).
struct PlanStep {
    PlanStep(QString stepId, LocalizedText stepTitle) : id(std::move(stepId)), title(std::move(stepTitle)) {}

    QString id;
    Phase phase = Phase::Activate;
    StepKind kind = StepKind::Action;
    LocalizedText title;
    QString role;
    int plannedMin = 0;  ///< The author's estimate, minutes.
    std::optional<LocalizedText> challenge;
    std::optional<LocalizedText> expected;
    std::optional<LocalizedText> detail;
    QList<int> dependsOn;             ///< Indices of earlier steps.
    QList<StepCondition> conditions;  ///< Empty: always applies. One that is true is enough.
    QList<StepOption> options;        ///< Of a decision.
    QString ifUnsure;                 ///< The safe option.
    std::optional<LocalizedText> ifUnsureWhy;
    bool isCritical = false;
    bool isIrreversible = false;
    bool needsSecondPerson = false;
    QString secondRole;
    bool isMemoryItem = false;
    bool isSkippable = false;
    bool returnsSite = false;  ///< Done, the primary site serves again.
    bool asksValue = false;    ///< A value must be read back before it counts as done.
    std::optional<Phase> deferrableTo;
    std::optional<LocalizedText> rollback;
    std::optional<LocalizedText> onFail;
    std::optional<int>
        goesBackTo;       ///< Index of the step to return to after a failure; this or an earlier one.
    QList<int> recovers;  ///< Recovery priorities that are back when it is done.
    QStringList communications;
    QStringList resources;
    QList<StepCommand> commands;

    bool isDecision() const { return kind == StepKind::Decision; }
    /// May be left out with a reason: not critical, or said to be skippable.
    bool maySkip() const { return isSkippable || !isCritical; }
    const StepOption* option(const QString& optionId) const;
};

}  // namespace holdfast
