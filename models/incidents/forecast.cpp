// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/forecast.h"

#include "models/incidents/step_graph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum class Measure { Median, P90 };

/// The remaining schedule of one plan.
class Remaining {
public:
    Remaining(const IncidentState& state, const PlanInUse& plan, Instant now, Measure measure)
        : m_state(state), m_plan(plan), m_now(now), m_measure(measure), m_states(stepStates(plan))
    {
        for (int i = 0; i < plan.steps.size(); ++i)
            place(i);
    }

    /// When each recovery priority that is not back yet will be.
    QMap<int, Instant> toPriorities() const
    {
        QMap<int, Instant> to;
        for (int i = 0; i < m_plan.steps.size(); ++i) {
            if (!m_applies.at(i))
                continue;
            for (const int priority : m_plan.steps.at(i).recovers)
                to[priority] =
                    to.contains(priority) ? std::max(to.value(priority), m_finish.at(i)) : m_finish.at(i);
        }
        return to;
    }

    /// The unsettled steps that lead to the last recovery.
    QStringList path() const
    {
        int at = -1;
        for (int i = 0; i < m_plan.steps.size(); ++i) {
            const bool counts = m_applies.at(i) && !m_plan.steps.at(i).recovers.isEmpty();
            if (counts && (at < 0 || m_finish.at(i) > m_finish.at(at)))
                at = i;
        }
        QStringList path;
        for (; at >= 0 && !isSettled(m_states.at(at)); at = m_after.at(at)) {
            if (m_applies.at(at))
                path.prepend(m_plan.code + u'/' + m_plan.steps.at(at).id);
        }
        return path;
    }

private:
    std::chrono::milliseconds duration(int index) const
    {
        const PlanStep& step = m_plan.steps.at(index);
        if (const auto times = m_state.pinned->stepTimes(m_plan.code, step.id))
            return m_measure == Measure::Median ? times->median : times->p90;
        return std::chrono::minutes(step.plannedMin);
    }

    QString answerOf(int decision) const
    {
        if (m_states.at(decision) == StepState::Finished)
            return m_plan.progress.at(decision).option;
        const PlanStep& step = m_plan.steps.at(decision);
        const StepOption* safe = step.option(step.ifUnsure);
        if (safe != nullptr && safe->escalatesTo.isEmpty())
            return safe->id;
        const auto staying = std::find_if(step.options.cbegin(), step.options.cend(),
                                          [](const StepOption& one) { return one.escalatesTo.isEmpty(); });
        return staying == step.options.cend() ? QString() : staying->id;
    }

    bool applies(int index) const
    {
        if (m_states.at(index) == StepState::NotApplicable)
            return false;
        const PlanStep& step = m_plan.steps.at(index);
        return step.conditions.isEmpty() || m_plan.progress.at(index).said ||
               std::any_of(
                   step.conditions.cbegin(), step.conditions.cend(), [this](const StepCondition& one) {
                       return m_applies.at(one.decision) && one.answers.contains(answerOf(one.decision));
                   });
    }

    void place(int index)
    {
        const StepProgress& progress = m_plan.progress.at(index);
        const bool isApplicable = applies(index);
        m_applies.append(isApplicable);
        Instant begin = m_now;
        int after = -1;
        const auto wait = [&](int before) {
            if (after < 0 || m_finish.at(before) > m_finish.at(after))
                after = before;
        };
        if (isApplicable) {
            std::for_each(m_plan.steps.at(index).dependsOn.cbegin(), m_plan.steps.at(index).dependsOn.cend(),
                          wait);
        } else {
            for (const StepCondition& condition : m_plan.steps.at(index).conditions)
                wait(condition.decision);
        }
        m_after.append(after);
        if (isSettled(m_states.at(index)) && progress.settledAt) {
            m_finish.append(*progress.settledAt);
            return;
        }
        if (after >= 0)
            begin = std::max(begin, m_finish.at(after));
        if (!isApplicable || m_states.at(index) == StepState::Deferred || isSettled(m_states.at(index))) {
            m_finish.append(after >= 0 ? m_finish.at(after) : m_now);
        } else if (m_states.at(index) == StepState::AwaitingConfirmation) {
            m_finish.append(m_now);
        } else if (m_states.at(index) == StepState::Running && progress.startedAt) {
            const auto left = duration(index) - elapsed(m_state, *progress.startedAt, m_now);
            m_finish.append(m_now + std::max(left, std::chrono::milliseconds(0)));
        } else {
            m_finish.append(begin + duration(index));
        }
    }

    const IncidentState& m_state;
    const PlanInUse& m_plan;
    Instant m_now;
    Measure m_measure;
    QList<StepState> m_states;
    QList<bool> m_applies;
    QList<Instant> m_finish;
    QList<int> m_after;  ///< The step that it waits for longest; -1: none.
};

void merge(QMap<int, Instant>& all, const QMap<int, Instant>& more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        all[it.key()] = all.contains(it.key()) ? std::max(all.value(it.key()), it.value()) : it.value();
}

void leaveOutWhatIsBack(const IncidentState& state, QMap<int, Instant>& to)
{
    const QList<int> priorities = to.keys();
    for (const int priority : priorities) {
        if (restoredAt(state, priority))
            to.remove(priority);
    }
}

std::optional<Instant> last(const QMap<int, Instant>& to)
{
    return to.isEmpty() ? std::nullopt : std::optional(*std::max_element(to.cbegin(), to.cend()));
}

}  // namespace

Forecast forecast(const IncidentState& state, Instant now)
{
    Forecast result;
    if (!isUnderway(state))
        return result;
    for (const PlanInUse& plan : state.plans) {
        if (plan.use != PlanInUse::Use::Active)
            continue;
        const Remaining median(state, plan, now, Measure::Median);
        const auto to = median.toPriorities();
        if (last(to) && (!last(result.medianTo) || *last(to) > *last(result.medianTo)))
            result.path = median.path();
        merge(result.medianTo, to);
        merge(result.p90To, Remaining(state, plan, now, Measure::P90).toPriorities());
    }
    leaveOutWhatIsBack(state, result.medianTo);
    leaveOutWhatIsBack(state, result.p90To);
    result.median = last(result.medianTo);
    result.p90 = last(result.p90To);
    if (!result.median)
        result.path.clear();
    return result;
}

}  // namespace holdfast
