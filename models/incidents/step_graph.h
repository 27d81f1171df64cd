// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// Done, skipped or not applicable: nobody waits for it any more.
bool isSettled(StepState state);

/// The state of each step of `plan`, by the rules of the reference plans' README: a step is ready when its
/// condition is true and all it depends on is settled; a deferred step holds up only what stands in the phase
/// to which it was deferred, or later. In a plan that was left by escalation nothing becomes ready.
QList<StepState> stepStates(const PlanInUse& plan);

/// Whether all that step `index` waits for is settled, whatever was said about the step itself.
bool isUnblocked(const PlanInUse& plan, const QList<StepState>& states, int index);

/// Since when the step could be worked on: since the last of what it waits for was settled.
Instant readySince(const IncidentState& state, const StepRef& ref);

/// Steps that depend on `index`, by dependency or condition, at any distance; in the plan's order.
QList<int> dependants(const PlanInUse& plan, int index);
/// Whether `ancestor` is `index` itself or something on which it depends at any distance.
bool isOnTheWayTo(const PlanInUse& plan, int ancestor, int index);

/// The step named `name`: "D05", or "DB-01/D05" where two plans have one of that name; active plans first.
std::optional<StepRef> findStep(const IncidentState& state, const QString& plan, const QString& name);

/// Steps of active plans that hold up a stand-down: ready, running, awaiting confirmation or failed; and what
/// still runs in a plan that was left.
QList<StepRef> openSteps(const IncidentState& state);
/// Deferred steps that the lead has not accepted.
QList<StepRef> openDeferrals(const IncidentState& state);

inline const PlanStep& stepOf(const IncidentState& state, const StepRef& ref)
{
    return state.plans.at(ref.plan).steps.at(ref.step);
}

inline const StepProgress& progressOf(const IncidentState& state, const StepRef& ref)
{
    return state.plans.at(ref.plan).progress.at(ref.step);
}

}  // namespace holdfast
