// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_state.h"

#include "models/incidents/step_graph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The furthest phase in which a step of an active plan was begun; absent when none was.
std::optional<Phase> furthestPhase(const IncidentState& state)
{
    std::optional<Phase> furthest;
    for (const PlanInUse& plan : state.plans) {
        if (plan.use != PlanInUse::Use::Active)
            continue;
        for (int i = 0; i < plan.steps.size(); ++i) {
            const StepProgress& progress = plan.progress.at(i);
            const bool wasBegun = progress.startedAt || progress.said == StepState::Finished;
            if (wasBegun && (!furthest || plan.steps.at(i).phase > *furthest))
                furthest = plan.steps.at(i).phase;
        }
    }
    return furthest;
}

/// Whether work of a phase before `phase` is still to be done. Messages do not hold the incident back.
bool hasOpenBefore(const IncidentState& state, Phase phase)
{
    for (const PlanInUse& plan : state.plans) {
        if (plan.use != PlanInUse::Use::Active)
            continue;
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < plan.steps.size(); ++i) {
            const PlanStep& step = plan.steps.at(i);
            const bool counts =
                step.phase < phase && step.phase >= Phase::Contain && step.kind != StepKind::Notify;
            if (counts && !isSettled(states.at(i)) && states.at(i) != StepState::Deferred)
                return true;
        }
    }
    return false;
}

Course courseUnderway(const IncidentState& state)
{
    const auto furthest = furthestPhase(state);
    if (!furthest) {
        const bool hasEscalated =
            std::any_of(state.plans.cbegin(), state.plans.cend(),
                        [](const PlanInUse& plan) { return plan.use == PlanInUse::Use::Escalated; });
        return hasEscalated ? Course::Escalated : Course::Activated;
    }
    if (*furthest == Phase::Return && !hasOpenBefore(state, Phase::Return))
        return Course::Returning;
    if (*furthest >= Phase::Validate && !hasOpenBefore(state, Phase::Validate))
        return Course::Validating;
    return *furthest == Phase::Activate ? Course::Activated : Course::Recovering;
}

}  // namespace

QString keyword(IncidentMode mode)
{
    switch (mode) {
    case IncidentMode::Real: return u"real"_s;
    case IncidentMode::Drill: return u"drill"_s;
    case IncidentMode::Past: return u"past"_s;
    case IncidentMode::Reference: return u"reference"_s;
    }
    Q_UNREACHABLE();
}

std::optional<IncidentMode> incidentModeFromKeyword(const QString& keyword)
{
    for (const IncidentMode mode :
         {IncidentMode::Real, IncidentMode::Drill, IncidentMode::Past, IncidentMode::Reference}) {
        if (holdfast::keyword(mode) == keyword)
            return mode;
    }
    return std::nullopt;
}

QString keyword(Course course)
{
    switch (course) {
    case Course::Monitoring: return u"monitoring"_s;
    case Course::Assessing: return u"assessing"_s;
    case Course::AwaitingDeclaration: return u"awaiting_declaration"_s;
    case Course::Activated: return u"activated"_s;
    case Course::Recovering: return u"recovering"_s;
    case Course::Validating: return u"validating"_s;
    case Course::Returning: return u"returning"_s;
    case Course::StoodDown: return u"stood_down"_s;
    case Course::Reviewing: return u"reviewing"_s;
    case Course::Closed: return u"closed"_s;
    case Course::NotActivated: return u"not_activated"_s;
    case Course::Withdrawn: return u"withdrawn"_s;
    case Course::Escalated: return u"escalated"_s;
    case Course::Aborted: return u"aborted"_s;
    }
    Q_UNREACHABLE();
}

QString keyword(StepState state)
{
    switch (state) {
    case StepState::Blocked: return u"blocked"_s;
    case StepState::Ready: return u"ready"_s;
    case StepState::Running: return u"running"_s;
    case StepState::AwaitingConfirmation: return u"awaiting_confirmation"_s;
    case StepState::Finished: return u"done"_s;
    case StepState::Skipped: return u"skipped"_s;
    case StepState::Deferred: return u"deferred"_s;
    case StepState::Failed: return u"failed"_s;
    case StepState::NotApplicable: return u"not_applicable"_s;
    }
    Q_UNREACHABLE();
}

Course courseOf(const IncidentState& state)
{
    if (state.closed || state.isImported())
        return Course::Closed;
    if (state.reviewBegun)
        return Course::Reviewing;
    if (state.ended)
        return *state.ended;
    if (state.stoodDown)
        return Course::StoodDown;
    if (state.declared)
        return courseUnderway(state);
    if (state.isRecommended)
        return Course::AwaitingDeclaration;
    return state.isAssessed ? Course::Assessing : Course::Monitoring;
}

bool isUnderway(const IncidentState& state)
{
    return state.declared && !state.ended && !state.stoodDown && !state.reviewBegun && !state.closed;
}

bool isOver(const IncidentState& state)
{
    return state.closed || state.isImported();
}

QList<int> prioritiesOf(const IncidentState& state)
{
    QList<int> priorities;
    if (state.pinned) {
        const QList<BiaItem> items = state.pinned->items();
        for (const BiaItem& item : items)
            priorities.append(item.priority);
    }
    if (!priorities.isEmpty())
        return priorities;
    for (const PlanInUse& plan : state.plans) {
        for (const PlanStep& step : plan.steps) {
            for (const int priority : step.recovers) {
                if (!priorities.contains(priority))
                    priorities.append(priority);
            }
        }
    }
    std::sort(priorities.begin(), priorities.end());
    return priorities;
}

std::optional<Instant> restoredAt(const IncidentState& state, int priority)
{
    if (state.itemRestored.contains(priority))
        return state.itemRestored.value(priority);
    std::optional<Instant> last;
    bool isOpen = false;
    for (const PlanInUse& plan : state.plans) {
        if (plan.use != PlanInUse::Use::Active)
            continue;
        QList<StepState> states;
        for (int i = 0; i < plan.steps.size(); ++i) {
            if (!plan.steps.at(i).recovers.contains(priority))
                continue;
            if (states.isEmpty())
                states = stepStates(plan);
            if (states.at(i) == StepState::NotApplicable)
                continue;
            if (states.at(i) != StepState::Finished)
                isOpen = true;
            else if (!last || *plan.progress.at(i).settledAt > *last)
                last = plan.progress.at(i).settledAt;
        }
    }
    if (last && !isOpen)
        return last;
    return state.restored;
}

std::optional<Instant> restoredAt(const IncidentState& state)
{
    if (state.restored)
        return state.restored;
    std::optional<Instant> last;
    const QList<int> priorities = prioritiesOf(state);
    for (const int priority : priorities) {
        const auto back = restoredAt(state, priority);
        if (!back)
            return std::nullopt;
        last = last ? std::max(*last, *back) : *back;
    }
    return last;
}

std::optional<Instant> resolvedAt(const IncidentState& state)
{
    if (state.resolved || !state.stoodDown)
        return state.resolved;
    const auto back = restoredAt(state);
    return back ? std::optional(std::max(*state.stoodDown, *back)) : std::nullopt;
}

Instant exerciseTime(const IncidentState& state, Instant at)
{
    std::chrono::milliseconds shift{0};
    Instant pausedAt{};
    bool isPausedThen = false;
    for (const ExerciseChange& change : state.exercise) {
        if (change.at > at)
            break;
        switch (change.kind) {
        case ExerciseChange::Kind::Paused:
            pausedAt = change.at;
            isPausedThen = true;
            break;
        case ExerciseChange::Kind::Resumed:
            shift -= change.at - pausedAt;
            isPausedThen = false;
            break;
        case ExerciseChange::Kind::Jumped: shift += change.jump; break;
        }
    }
    if (isPausedThen)
        shift -= at - pausedAt;
    return at + shift;
}

bool isPaused(const IncidentState& state)
{
    for (auto it = state.exercise.crbegin(); it != state.exercise.crend(); ++it) {
        if (it->kind != ExerciseChange::Kind::Jumped)
            return it->kind == ExerciseChange::Kind::Paused;
    }
    return false;
}

std::chrono::milliseconds elapsed(const IncidentState& state, Instant from, Instant to)
{
    return std::max(exerciseTime(state, to) - exerciseTime(state, from), std::chrono::milliseconds(0));
}

}  // namespace holdfast
