// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_graph.h"

#include <algorithm>

namespace holdfast {

namespace {

enum class Applies { Yes, No, NotYetKnown };

Applies applies(const PlanInUse& plan, const QList<StepState>& states, const PlanStep& step)
{
    if (step.conditions.isEmpty())
        return Applies::Yes;
    bool isOpen = false;
    for (const StepCondition& condition : step.conditions) {
        const StepState decision = states.at(condition.decision);
        if (decision == StepState::Finished &&
            condition.answers.contains(plan.progress.at(condition.decision).option))
            return Applies::Yes;
        isOpen = isOpen || !isSettled(decision);
    }
    return isOpen ? Applies::NotYetKnown : Applies::No;
}

bool holdsUp(const PlanInUse& plan, const QList<StepState>& states, int before, const PlanStep& step)
{
    if (isSettled(states.at(before)))
        return false;
    const auto deferredTo = plan.progress.at(before).deferredTo;
    return states.at(before) != StepState::Deferred || !deferredTo || step.phase >= *deferredTo;
}

bool isOpen(StepState state)
{
    return state == StepState::Ready || state == StepState::Running ||
           state == StepState::AwaitingConfirmation || state == StepState::Failed;
}

}  // namespace

bool isSettled(StepState state)
{
    return state == StepState::Finished || state == StepState::Skipped || state == StepState::NotApplicable;
}

bool isUnblocked(const PlanInUse& plan, const QList<StepState>& states, int index)
{
    const PlanStep& step = plan.steps.at(index);
    return applies(plan, states, step) == Applies::Yes &&
           std::none_of(step.dependsOn.cbegin(), step.dependsOn.cend(),
                        [&](int before) { return holdsUp(plan, states, before, step); });
}

QList<StepState> stepStates(const PlanInUse& plan)
{
    QList<StepState> states;
    states.reserve(plan.steps.size());
    for (int i = 0; i < plan.steps.size(); ++i) {
        const StepProgress& progress = plan.progress.at(i);
        if (progress.said) {
            states.append(*progress.said);
        } else if (applies(plan, states, plan.steps.at(i)) == Applies::No) {
            states.append(StepState::NotApplicable);
        } else {
            const bool isReady = plan.use == PlanInUse::Use::Active && isUnblocked(plan, states, i);
            states.append(isReady ? StepState::Ready : StepState::Blocked);
        }
    }
    return states;
}

Instant readySince(const IncidentState& state, const StepRef& ref)
{
    const PlanInUse& plan = state.plans.at(ref.plan);
    const PlanStep& step = plan.steps.at(ref.step);
    Instant since = plan.attachedAt;
    const auto wait = [&](int before) {
        // What is not applicable was settled by a decision, which stands among what is waited for as well.
        if (plan.progress.at(before).settledAt)
            since = std::max(since, *plan.progress.at(before).settledAt);
    };
    std::for_each(step.dependsOn.cbegin(), step.dependsOn.cend(), wait);
    for (const StepCondition& condition : step.conditions)
        wait(condition.decision);
    if (!plan.progress.at(ref.step).attempts.isEmpty())
        since = std::max(since, plan.progress.at(ref.step).attempts.last().endedAt);
    return since;
}

QList<int> dependants(const PlanInUse& plan, int index)
{
    QList<int> found;
    for (int i = index + 1; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps.at(i);
        const auto follows = [&](int before) { return before == index || found.contains(before); };
        const bool depends =
            std::any_of(step.dependsOn.cbegin(), step.dependsOn.cend(), follows) ||
            std::any_of(step.conditions.cbegin(), step.conditions.cend(),
                        [&](const StepCondition& condition) { return follows(condition.decision); });
        if (depends)
            found.append(i);
    }
    return found;
}

bool isOnTheWayTo(const PlanInUse& plan, int ancestor, int index)
{
    return ancestor == index || (ancestor < index && dependants(plan, ancestor).contains(index));
}

std::optional<StepRef> findStep(const IncidentState& state, const QString& plan, const QString& name)
{
    std::optional<StepRef> left;
    for (int p = static_cast<int>(state.plans.size()) - 1; p >= 0; --p) {
        const PlanInUse& inUse = state.plans.at(p);
        if (!plan.isEmpty() && inUse.code != plan)
            continue;
        const auto found = inUse.indices.constFind(name);
        if (found == inUse.indices.cend())
            continue;
        if (inUse.use == PlanInUse::Use::Active)
            return StepRef{p, *found};
        left = StepRef{p, *found};
    }
    return left;
}

QList<StepRef> openSteps(const IncidentState& state)
{
    QList<StepRef> open;
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        const bool isActive = plan.use == PlanInUse::Use::Active;
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < states.size(); ++i) {
            const bool isBeingWorkedOn =
                states.at(i) == StepState::Running || states.at(i) == StepState::AwaitingConfirmation;
            if (isActive ? isOpen(states.at(i)) : isBeingWorkedOn)
                open.append({p, i});
        }
    }
    return open;
}

QList<StepRef> openDeferrals(const IncidentState& state)
{
    QList<StepRef> open;
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        for (int i = 0; i < plan.steps.size(); ++i) {
            const StepProgress& progress = plan.progress.at(i);
            if (plan.use == PlanInUse::Use::Active && progress.said == StepState::Deferred &&
                !progress.isDeferralAccepted)
                open.append({p, i});
        }
    }
    return open;
}

}  // namespace holdfast
