// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_board.h"

#include "models/incidents/step_graph.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool wasTouched(const PlanInUse& plan, int step)
{
    return plan.progress.at(step).said.has_value() || !plan.progress.at(step).attempts.isEmpty();
}

StepState stateOf(const IncidentState& state, const StepRef& ref)
{
    return stepStates(state.plans.at(ref.plan)).at(ref.step);
}

/// What the forecast waits for comes first, then critical steps, then the plan's order.
class Urgency {
public:
    Urgency(const IncidentState& state, const Forecast& forecast) : m_state(state), m_path(forecast.path) {}

    bool operator()(const StepRef& a, const StepRef& b) const { return rank(a) < rank(b); }

private:
    std::tuple<bool, bool, int, int> rank(const StepRef& ref) const
    {
        return {!m_path.contains(stepName(m_state, ref)), !stepOf(m_state, ref).isCritical, ref.plan,
                ref.step};
    }

    const IncidentState& m_state;
    QStringList m_path;
};

QList<StepRef> stepsThatAre(const IncidentState& state, StepState wanted)
{
    QList<StepRef> found;
    const auto open = openSteps(state);
    for (const StepRef& ref : open) {
        if (stateOf(state, ref) == wanted)
            found.append(ref);
    }
    return found;
}

std::optional<StepRef> first(QList<StepRef> steps, const Urgency& urgency)
{
    if (steps.isEmpty())
        return std::nullopt;
    return *std::min_element(steps.cbegin(), steps.cend(), urgency);
}

/// The phase's steps in parts of nine at most, as even as they come.
void appendChunks(QList<BoardChunk>& chunks, int plan, Phase phase, const QList<BoardStep>& steps)
{
    if (steps.isEmpty())
        return;
    const int count = static_cast<int>(steps.size());
    const int parts = (count + kLongestChunk - 1) / kLongestChunk;
    int from = 0;
    for (int part = 1; part <= parts; ++part) {
        const int to = count * part / parts;
        chunks.append({plan, phase, part, parts, steps.mid(from, to - from)});
        from = to;
    }
}

}  // namespace

int BoardChunk::settled() const
{
    return static_cast<int>(std::count_if(
        steps.cbegin(), steps.cend(), [](const BoardStep& step) { return holdfast::isSettled(step.state); }));
}

QList<BoardChunk> stepBoard(const IncidentState& state)
{
    QList<BoardChunk> chunks;
    int number = 0;
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        const QList<StepState> states = stepStates(plan);
        const bool isLeft = plan.use == PlanInUse::Use::Escalated;
        for (const Phase phase :
             {Phase::Activate, Phase::Contain, Phase::Recover, Phase::Validate, Phase::Return}) {
            QList<BoardStep> steps;
            for (int i = 0; i < plan.steps.size(); ++i) {
                if (plan.steps.at(i).phase == phase && (!isLeft || wasTouched(plan, i)))
                    steps.append({{p, i}, ++number, states.at(i)});
            }
            appendChunks(chunks, p, phase, steps);
        }
    }
    return chunks;
}

std::optional<StepRef> focusStep(const IncidentState& state, const Forecast& forecast,
                                 const std::optional<StepRef>& chosen)
{
    const auto open = openSteps(state);
    if (chosen) {
        const bool isDeferred = stateOf(state, *chosen) == StepState::Deferred &&
                                state.plans.at(chosen->plan).use == PlanInUse::Use::Active;
        if (open.contains(*chosen) || isDeferred)
            return chosen;
    }
    const Urgency urgency(state, forecast);
    for (const StepState wanted :
         {StepState::Failed, StepState::Running, StepState::AwaitingConfirmation, StepState::Ready}) {
        if (const auto found = first(stepsThatAre(state, wanted), urgency))
            return found;
    }
    // Nothing else is left: what was put off has its turn.
    return first(openDeferrals(state), urgency);
}

std::optional<StepRef> stepAfter(const IncidentState& state, const Forecast& forecast, const StepRef& focus)
{
    QList<StepRef> ready = stepsThatAre(state, StepState::Ready);
    ready.removeAll(focus);
    if (const auto found = first(ready, Urgency(state, forecast)))
        return found;
    const PlanInUse& plan = state.plans.at(focus.plan);
    const QList<StepState> states = stepStates(plan);
    const auto after = dependants(plan, focus.step);
    for (const int index : after) {
        if (states.at(index) == StepState::Blocked)
            return StepRef{focus.plan, index};
    }
    return std::nullopt;
}

QList<StepRef> runningSteps(const IncidentState& state)
{
    QList<StepRef> running =
        stepsThatAre(state, StepState::Running) + stepsThatAre(state, StepState::AwaitingConfirmation);
    std::stable_sort(running.begin(), running.end(), [&state](const StepRef& a, const StepRef& b) {
        return progressOf(state, a).startedAt.value_or(state.openedAt) <
               progressOf(state, b).startedAt.value_or(state.openedAt);
    });
    return running;
}

bool isStepOf(const IncidentState& state, const StepRef& ref, const Actor& actor)
{
    if (!actor.person)
        return false;
    if (progressOf(state, ref).by == actor.person->name)
        return true;
    if (!state.pinned || !state.pinned->organisation())
        return actor.role == stepOf(state, ref).role;
    const auto held =
        state.pinned->organisation()->rolesOf(actor.person->name, state.pinned->dayOf(state.openedAt));
    return std::any_of(held.cbegin(), held.cend(), [&](const std::pair<QString, int>& role) {
        return role.first == stepOf(state, ref).role;
    });
}

QString stepName(const IncidentState& state, const StepRef& ref)
{
    return state.plans.at(ref.plan).code + u'/' + stepOf(state, ref).id;
}

std::optional<StepRef> stepNamed(const IncidentState& state, const QString& name)
{
    return findStep(state, name.section(u'/', 0, 0), name.section(u'/', 1));
}

}  // namespace holdfast
