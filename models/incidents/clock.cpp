// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/clock.h"

#include "models/incidents/month_account.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace holdfast {

namespace {

constexpr int kPercent = 100;

seconds inSeconds(milliseconds time)
{
    return std::chrono::duration_cast<seconds>(time);
}

std::optional<seconds> minutes(std::optional<int> count)
{
    return count ? std::optional<seconds>(std::chrono::minutes(*count)) : std::nullopt;
}

bool isCancelled(const IncidentState& state)
{
    // A false alarm. Whatever else ends without the service being back is an outage that goes on.
    return state.ended == Course::Withdrawn;
}

/// What the reading of one clock needs of its surroundings.
struct Reader {
    const IncidentState& state;
    const Forecast& forecast;
    Instant now;
    const QTimeZone& zone;

    Instant impact() const { return *state.impact; }

    std::optional<int> targetOf(Target::Kind kind) const { return holdfast::targetOf(state, kind); }

    /// A clock from the impact until `stop`.
    ClockReading duration(ClockKind kind, std::optional<int> priority, std::optional<seconds> target,
                          std::optional<Instant> stop, std::optional<Instant> expected) const
    {
        ClockReading clock(kind, priority);
        clock.target = target;
        if (!state.impact)
            return clock;
        const bool isFalseAlarm = isCancelled(state) && state.endedAt;
        const Instant reference = stop.value_or(isFalseAlarm ? *state.endedAt : now);
        const milliseconds passed = holdfast::elapsed(state, impact(), reference);
        clock.elapsed = inSeconds(passed);
        if (target) {
            clock.dueAt = reference + (*target - passed);
            clock.riskAt =
                reference + (milliseconds(*target) * state.rules().atRiskShare / kPercent - passed);
        }
        if (stop) {
            clock.state = ClockState::Stopped;
            if (target)
                clock.verdict = *clock.elapsed <= *target ? Verdict::Met : Verdict::Missed;
        } else if (isCancelled(state)) {
            clock.state = ClockState::Cancelled;
        } else if (state.isPast()) {
            clock.state = ClockState::Unknown;
            clock.elapsed.reset();
        } else {
            clock.forecast = expected;
            clock.state = running(clock);
        }
        return clock;
    }

    ClockState running(const ClockReading& clock) const
    {
        if (!clock.target)
            return ClockState::Running;
        if (*clock.elapsed > *clock.target)
            return ClockState::Breached;
        const milliseconds margin = milliseconds(*clock.target) * state.rules().atRiskMargin / kPercent;
        const bool isTight = clock.forecast && *clock.forecast + margin > *clock.dueAt;
        return now >= *clock.riskAt || isTight ? ClockState::AtRisk : ClockState::Running;
    }

    /// The point that counts for `mode`: what the incident itself said last, else the newest before the
    /// impact, one that was tested before one that was not.
    std::optional<RecoveryPoint> pointFor(FailureMode mode) const
    {
        for (auto it = state.recoveryPoints.crbegin(); it != state.recoveryPoints.crend(); ++it) {
            if (it->mode == mode)
                return *it;
        }
        std::optional<RecoveryPoint> best;
        const Instant before = state.impact.value_or(now);
        for (const RecoveryPoint& point : state.pinned->recoveryPoints()) {
            if (point.mode != mode || point.at > before)
                continue;
            const bool isBetter = !best || (point.isTested && !best->isTested) ||
                                  (point.isTested == best->isTested && point.at > best->at);
            if (isBetter)
                best = point;
        }
        return best;
    }

    ClockReading exposure(ClockKind kind, std::optional<FailureMode> mode, std::optional<seconds> target,
                          const std::optional<RecoveryPoint>& point) const
    {
        ClockReading clock(kind, std::nullopt, mode);
        clock.target = target;
        clock.state = ClockState::Unknown;
        if (!point)
            return clock;
        clock.elapsed = inSeconds(std::max(state.impact.value_or(now) - point->at, milliseconds(0)));
        clock.isTested = point->isTested;
        const bool isFinal = state.recoveryPoints.contains(*point);
        if (!isFinal && !state.recoveryPoints.isEmpty()) {
            // The data was lost in another way, from which it was brought back.
            clock.state = ClockState::Cancelled;
            return clock;
        }
        clock.state = isFinal ? ClockState::Stopped : ClockState::Running;
        if (isFinal && target)
            clock.verdict = *clock.elapsed <= *target ? Verdict::Met : Verdict::Missed;
        else if (target && *clock.elapsed > *target)
            clock.state = ClockState::Breached;
        return clock;
    }

    QList<MonthPart> months() const
    {
        const auto length = holdfast::downtime(state, now);
        if (!state.impact || !length)
            return {};
        return splitByMonth(impact(), impact() + *length, judged());
    }

    bool isSettled() const { return restoredAt(state).has_value() || isCancelled(state) || state.isPast(); }

    /// This outage and the others of its month.
    QList<Stretch> outagesWith(std::chrono::seconds own) const
    {
        QList<Stretch> all{{impact(), impact() + own}};
        if (state.mode != IncidentMode::Reference && !state.isDrill() && state.pinned->month())
            all += state.pinned->month()->outages;
        return all;
    }

    ClockReading monthBudget() const
    {
        ClockReading clock(ClockKind::MonthBudget);
        clock.anchor = u"month"_s;
        const auto basisPoints = targetOf(Target::Kind::Availability);
        const auto parts = months();
        if (parts.isEmpty() || !basisPoints) {
            clock.state = state.impact ? ClockState::Unknown : ClockState::Waiting;
            return clock;
        }
        const auto outages = joined(outagesWith(*holdfast::downtime(state, now)), milliseconds(0));
        // Of the months that it touches, the one that fares worst speaks.
        for (const MonthPart& part : parts) {
            const seconds used = part.month == parts.first().month
                                     ? downtimeInMonth(outages, impact(), judged())
                                     : part.downtime;
            const seconds allowed = part.allowed(*basisPoints);
            if (clock.target && used - allowed <= *clock.elapsed - *clock.target)
                continue;
            clock.target = allowed;
            clock.elapsed = used;
        }
        const bool isKept = *clock.elapsed <= *clock.target;
        if (isSettled()) {
            clock.state = ClockState::Stopped;
            clock.verdict = isKept ? Verdict::Met : Verdict::Missed;
        } else if (!isKept) {
            clock.state = ClockState::Breached;
        } else {
            const bool isTight =
                clock.elapsed->count() * kPercent >= clock.target->count() * state.rules().atRiskShare;
            clock.state = isTight ? ClockState::AtRisk : ClockState::Running;
        }
        return clock;
    }

    ClockReading monthInterruptions() const
    {
        ClockReading clock(ClockKind::MonthInterruptions);
        clock.anchor = u"month"_s;
        clock.targetCount = targetOf(Target::Kind::Interruptions);
        const auto length = holdfast::downtime(state, now);
        if (!state.impact || !length) {
            clock.state = state.impact ? ClockState::Unknown : ClockState::Waiting;
            return clock;
        }
        const auto interruptions = joined(outagesWith(*length), state.rules().interruptionGap);
        const QString month = monthOf(impact(), judged()).month;
        clock.count = static_cast<int>(
            std::count_if(interruptions.cbegin(), interruptions.cend(), [&](const Stretch& one) {
                return one.to - one.from >= state.rules().shortestInterruption &&
                       monthOf(one.from, judged()).month == month;
            }));
        if (!clock.targetCount) {
            clock.state = ClockState::Unknown;
        } else if (isSettled()) {
            clock.state = ClockState::Stopped;
            clock.verdict = *clock.count <= *clock.targetCount ? Verdict::Met : Verdict::Missed;
        } else if (*clock.count > *clock.targetCount) {
            clock.state = ClockState::Breached;
        } else {
            clock.state = *clock.count == *clock.targetCount ? ClockState::AtRisk : ClockState::Running;
        }
        return clock;
    }

    /// Whose months count.
    const QTimeZone& judged() const { return state.isImported() ? zone : contractZone; }

    QTimeZone contractZone = state.pinned->zone();
};

QList<ClockReading> importedClocks(const Reader& reader)
{
    const IncidentState& state = reader.state;
    const auto minutesOf = [&](Target::Kind kind) { return minutes(reader.targetOf(kind)); };
    const auto removed = state.resolved ? state.resolved : state.restored;
    const auto point =
        state.recoveryPoints.isEmpty() ? std::nullopt : std::optional(state.recoveryPoints.last());
    return {reader.duration(ClockKind::Rto, {}, minutesOf(Target::Kind::Rto), state.restored, {}),
            reader.duration(ClockKind::BcpRto, {}, minutesOf(Target::Kind::BcpRto), state.restored, {}),
            reader.duration(ClockKind::Contract, {}, minutesOf(Target::Kind::ContractFix), removed, {}),
            reader.exposure(ClockKind::Rpo, {}, minutesOf(Target::Kind::Rpo), point),
            reader.exposure(ClockKind::BcpRpo, {}, minutesOf(Target::Kind::BcpRpo), point),
            reader.monthBudget(),
            reader.monthInterruptions()};
}

std::optional<Instant> expectedFor(const Forecast& forecast, int priority)
{
    return forecast.medianTo.contains(priority) ? std::optional(forecast.medianTo.value(priority))
                                                : std::nullopt;
}

}  // namespace

QString keyword(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Rto: return u"rto"_s;
    case ClockKind::BcpRto: return u"bcp_rto"_s;
    case ClockKind::Contract: return u"contract"_s;
    case ClockKind::Rpo: return u"rpo"_s;
    case ClockKind::BcpRpo: return u"bcp_rpo"_s;
    case ClockKind::MonthBudget: return u"month_budget"_s;
    case ClockKind::MonthInterruptions: return u"month_interruptions"_s;
    }
    Q_UNREACHABLE();
}

QString keyword(ClockState state)
{
    switch (state) {
    case ClockState::Waiting: return u"waiting"_s;
    case ClockState::Running: return u"running"_s;
    case ClockState::AtRisk: return u"at_risk"_s;
    case ClockState::Breached: return u"breached"_s;
    case ClockState::Stopped: return u"stopped"_s;
    case ClockState::Unknown: return u"unknown"_s;
    case ClockState::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString keyword(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met: return u"met"_s;
    case Verdict::Missed: return u"missed"_s;
    }
    Q_UNREACHABLE();
}

QString clockName(const ClockReading& clock)
{
    if (clock.priority)
        return keyword(clock.kind) + u'/' + QString::number(*clock.priority);
    return clock.mode ? keyword(clock.kind) + u'/' + keyword(*clock.mode) : keyword(clock.kind);
}

std::optional<int> targetOf(const IncidentState& state, Target::Kind kind)
{
    const auto then = state.pinned->target(kind, state.impact.value_or(state.openedAt));
    return then || !state.isImported() ? then : state.pinned->target(kind, state.openedAt);
}

std::optional<std::chrono::seconds> downtime(const IncidentState& state, Instant now)
{
    if (!state.impact || state.ended == Course::Withdrawn)
        return state.isImported() ? std::nullopt : std::optional(seconds(0));
    const auto back = restoredAt(state);
    if (!back && state.isPast())
        return std::nullopt;
    const Instant end = back.value_or(now);
    return inSeconds(elapsed(state, *state.impact, end));
}

std::optional<std::chrono::seconds> dataLoss(const IncidentState& state)
{
    if (!state.impact || state.recoveryPoints.isEmpty())
        return std::nullopt;
    return inSeconds(std::max(*state.impact - state.recoveryPoints.last().at, milliseconds(0)));
}

QList<ClockReading> readClocks(const IncidentState& state, const Forecast& forecast, Instant now,
                               const QTimeZone& zone)
{
    if (!state.isOpened())
        return {};
    const Reader reader{state, forecast, now, zone};
    if (state.isImported())
        return importedClocks(reader);
    QList<ClockReading> clocks;
    const auto rto = minutes(reader.targetOf(Target::Kind::Rto));
    const auto bcpRto = minutes(reader.targetOf(Target::Kind::BcpRto));
    const QList<int> priorities = prioritiesOf(state);
    const Bia* bia = state.pinned->bia() ? &*state.pinned->bia() : nullptr;
    const auto itemOf = [bia](int priority) { return bia != nullptr ? bia->item(priority) : nullptr; };
    for (const int priority : priorities) {
        const BiaItem* item = itemOf(priority);
        clocks.append(reader.duration(ClockKind::Rto, priority, item != nullptr ? minutes(item->rtoMin) : rto,
                                      restoredAt(state, priority), expectedFor(forecast, priority)));
    }
    if (priorities.isEmpty())
        clocks.append(reader.duration(ClockKind::Rto, {}, rto, restoredAt(state), forecast.median));
    if (state.siteActivated) {
        for (const int priority : priorities) {
            const BiaItem* item = itemOf(priority);
            const auto own = item != nullptr ? minutes(item->bcpRtoMin) : std::nullopt;
            clocks.append(reader.duration(ClockKind::BcpRto, priority, own ? own : bcpRto,
                                          restoredAt(state, priority), expectedFor(forecast, priority)));
        }
    }
    clocks.append(reader.duration(
        ClockKind::Contract, {}, minutes(reader.targetOf(Target::Kind::ContractFix)), resolvedAt(state), {}));
    const auto rpo = minutes(reader.targetOf(Target::Kind::Rpo));
    for (const FailureMode mode : {FailureMode::Hardware, FailureMode::Logical})
        clocks.append(reader.exposure(ClockKind::Rpo, mode, rpo, reader.pointFor(mode)));
    clocks.append(reader.exposure(ClockKind::BcpRpo, FailureMode::Site,
                                  minutes(reader.targetOf(Target::Kind::BcpRpo)),
                                  reader.pointFor(FailureMode::Site)));
    clocks.append(reader.monthBudget());
    clocks.append(reader.monthInterruptions());
    return clocks;
}

std::optional<std::chrono::seconds> timeLeft(const ClockReading& clock)
{
    const bool isRunning = clock.state == ClockState::Running || clock.state == ClockState::AtRisk ||
                           clock.state == ClockState::Breached;
    if (!isRunning || !clock.target || !clock.elapsed)
        return std::nullopt;
    return *clock.target - *clock.elapsed;
}

const ClockReading* tightestClock(const QList<ClockReading>& clocks)
{
    const ClockReading* tightest = nullptr;
    for (const ClockReading& clock : clocks) {
        const bool isOfRecovery = clock.kind == ClockKind::Rto || clock.kind == ClockKind::BcpRto ||
                                  clock.kind == ClockKind::Contract;
        const auto left = timeLeft(clock);
        if (isOfRecovery && left && (tightest == nullptr || *left < *timeLeft(*tightest)))
            tightest = &clock;
    }
    return tightest;
}

}  // namespace holdfast
