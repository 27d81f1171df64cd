// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/forecast.h"
#include "models/incidents/incident_state.h"

namespace holdfast {

/// A step as the team sees it: with the number by which they call it.
struct BoardStep {
    StepRef ref;
    int number;  ///< From 1, through all plans in use, in their order.
    StepState state;
};

/// A phase of a plan, or a part of a long one: people keep nine items in view at most (experience.md, rule
/// 2).
struct BoardChunk {
    int plan;
    Phase phase;
    int part;   ///< From 1.
    int parts;  ///< Of the phase; 1 where it is short.
    QList<BoardStep> steps;

    /// How many of the steps nobody waits for any more.
    int settled() const;
    bool isSettled() const { return settled() == steps.size(); }
};

constexpr int kLongestChunk = 9;

/// All steps of the plans in use, those of a plan that was left only as far as something was done in it.
QList<BoardChunk> stepBoard(const IncidentState& state);

/// The one step that is worked on now. `chosen`, as long as it can be worked on; else what has failed; else
/// what runs, the step that the forecast waits for first; else what is ready: first what the forecast waits
/// for, then critical ones, then in the plan's order. Absent where nothing can be done.
std::optional<StepRef> focusStep(const IncidentState& state, const Forecast& forecast,
                                 const std::optional<StepRef>& chosen);
/// What will be in focus when `focus` is settled, as far as can be said: another ready step, else the first
/// that waits for it.
std::optional<StepRef> stepAfter(const IncidentState& state, const Forecast& forecast, const StepRef& focus);
/// Steps that are running or await confirmation, in the order of their begin.
QList<StepRef> runningSteps(const IncidentState& state);

/// Whether it is for `actor`: they hold its role, or they began it.
bool isStepOf(const IncidentState& state, const StepRef& ref, const Actor& actor);

/// "DB-01/D05": names a step in an incident, for links and preferences.
QString stepName(const IncidentState& state, const StepRef& ref);
std::optional<StepRef> stepNamed(const IncidentState& state, const QString& name);

}  // namespace holdfast
