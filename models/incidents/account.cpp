// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/account.h"

#include "models/incidents/step_graph.h"

using namespace Qt::StringLiterals;

namespace holdfast {

IncidentAccount at(const IncidentState& state, Instant now, const QTimeZone& zone)
{
    IncidentAccount account{courseOf(state), {}, {}, {}, std::nullopt, std::nullopt, {}};
    if (!state.isOpened())
        return account;
    account.forecast = forecast(state, now);
    account.clocks = readClocks(state, account.forecast, now, zone);
    account.due = dueNotices(state, now);
    account.downtime = downtime(state, now);
    account.dataLoss = dataLoss(state);
    if (!state.isDrill() && state.impact && account.downtime) {
        const auto target = targetOf(state, Target::Kind::Availability);
        const auto parts = splitByMonth(*state.impact, *state.impact + *account.downtime, zone);
        for (const MonthPart& part : parts)
            account.months.append({part, target ? std::optional(part.meets(*target)) : std::nullopt});
    }
    return account;
}

QString availabilityText(const MonthVerdict& month)
{
    const QString text = QString::number(month.part.availability(), 'f', 4);
    const bool looksMet = month.isMet && !*month.isMet && text.endsWith("0000"_L1);
    return looksMet ? QString::number(month.part.availability(), 'f', 6) : text;
}

std::optional<std::chrono::seconds> actualTime(const IncidentState& state, const StepRef& ref)
{
    const StepProgress& progress = progressOf(state, ref);
    if (progress.said != StepState::Finished || !progress.settledAt)
        return std::nullopt;
    const Instant begin = progress.startedAt.value_or(readySince(state, ref));
    return std::chrono::duration_cast<std::chrono::seconds>(elapsed(state, begin, *progress.settledAt));
}

}  // namespace holdfast
