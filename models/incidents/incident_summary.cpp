// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_summary.h"

#include <algorithm>

namespace holdfast {

namespace {

int weightOf(const ClockReading& clock)
{
    if (clock.verdict)
        return *clock.verdict == Verdict::Missed ? 6 : 2;
    switch (clock.state) {
    case ClockState::Breached: return 6;
    case ClockState::AtRisk: return 5;
    case ClockState::Running: return 4;
    case ClockState::Unknown: return 3;
    case ClockState::Stopped:
    case ClockState::Waiting: return 1;
    case ClockState::Cancelled: return 0;
    }
    Q_UNREACHABLE();
}

bool wasWorked(const PlanInUse& plan)
{
    return std::any_of(plan.progress.cbegin(), plan.progress.cend(), [](const StepProgress& step) {
        return step.startedAt || step.said == StepState::Finished;
    });
}

}  // namespace

IncidentSummary summaryOf(const IncidentState& state, Instant now, const QTimeZone& zone)
{
    const IncidentAccount account = at(state, now, zone);
    std::optional<bool> isMonthMet;
    for (const MonthVerdict& month : account.months) {
        if (month.isMet)
            isMonthMet = isMonthMet.value_or(true) && *month.isMet;
    }
    return {state.code,
            state.title,
            state.mode,
            account.course,
            state.openedAt,
            state.impact,
            account.downtime,
            worstClock(account.clocks, ClockKind::Rto),
            worstClock(account.clocks, ClockKind::Contract),
            isMonthMet,
            state.entries.size(),
            measurementsIn(state),
            trialsIn(state)};
}

bool isSettled(const IncidentState& state)
{
    if (!isOver(state) || !state.unsaved.isEmpty() || state.entries.isEmpty())
        return false;
    const Instant last = state.entries.last().recordedAt;
    return downtime(state, last) == downtime(state, last + std::chrono::hours(1));
}

std::optional<ClockReading> worstClock(const QList<ClockReading>& clocks, ClockKind kind)
{
    std::optional<ClockReading> worst;
    for (const ClockReading& clock : clocks) {
        if (clock.kind == kind && (!worst || weightOf(clock) > weightOf(*worst)))
            worst = clock;
    }
    return worst;
}

QList<StepMeasurement> measurementsIn(const IncidentState& state)
{
    QList<StepMeasurement> measurements;
    if (state.isImported())
        return measurements;
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        for (int i = 0; i < plan.plan->steps().size(); ++i) {
            const auto time = actualTime(state, {p, i});
            if (time && plan.progress.at(i).startedAt)
                measurements.append({plan.code, plan.steps.at(i).id, *time});
        }
    }
    return measurements;
}

QList<PlanTrial> trialsIn(const IncidentState& state)
{
    QList<PlanTrial> trials;
    if (state.isImported() || state.ended)
        return trials;
    for (const PlanInUse& plan : state.plans) {
        if (wasWorked(plan))
            trials.append({plan.code, state.stoodDown.value_or(plan.attachedAt)});
    }
    return trials;
}

}  // namespace holdfast
