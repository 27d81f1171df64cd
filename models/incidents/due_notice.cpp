// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/due_notice.h"

#include "models/incidents/step_graph.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// When `after` will have passed since `anchor` on the incident's own time, as things stand at `now`.
Instant dueAfter(const IncidentState& state, Instant anchor, std::chrono::milliseconds after, Instant now)
{
    return now + (after - elapsed(state, anchor, now));
}

std::optional<Instant> lastSent(const IncidentState& state, const QString& plan, const QString& id)
{
    for (auto it = state.notices.crbegin(); it != state.notices.crend(); ++it) {
        if (it->plan == plan && it->communication == id)
            return it->at;
    }
    return std::nullopt;
}

bool wasTold(const IncidentState& state, const QString& audience, Instant since)
{
    return std::any_of(state.notices.cbegin(), state.notices.cend(), [&](const Notice& notice) {
        return notice.audience == audience && notice.at >= since;
    });
}

std::optional<Instant> anchorOf(const IncidentState& state, const PlanInUse& plan, int planIndex,
                                const QList<StepState>& states, const Communication& communication)
{
    std::optional<int> step;
    if (plan.indices.contains(communication.step))
        step = plan.indices.value(communication.step);
    if (step && (states.at(*step) == StepState::NotApplicable || states.at(*step) == StepState::Skipped))
        return std::nullopt;
    switch (communication.anchor) {
    case Communication::Anchor::Detected: return state.detected;
    case Communication::Anchor::Declared: return state.declared;
    case Communication::Anchor::Closed: return state.closed;
    case Communication::Anchor::Decision:
        if (step && states.at(*step) != StepState::Blocked)
            return readySince(state, {planIndex, *step});
        return std::nullopt;
    case Communication::Anchor::StepDone:
        if (step && states.at(*step) == StepState::Finished)
            return plan.progress.at(*step).settledAt;
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void addCommunications(const IncidentState& state, Instant now, QList<DueNotice>& due)
{
    const bool isBack = restoredAt(state).has_value();
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        if (plan.use != PlanInUse::Use::Active)
            continue;
        const QList<StepState> states = stepStates(plan);
        for (const Communication& communication : plan.plan->communications()) {
            if (state.waivedNotices.contains(plan.code + u'/' + communication.id))
                continue;
            const auto sent = lastSent(state, plan.code, communication.id);
            std::optional<Instant> dueAt;
            if (sent && communication.cadenceMin && !isBack) {
                dueAt = dueAfter(state, *sent, std::chrono::minutes(*communication.cadenceMin), now);
            } else if (!sent && communication.deadlineMin) {
                if (const auto anchor = anchorOf(state, plan, p, states, communication))
                    dueAt = dueAfter(state, *anchor, std::chrono::minutes(*communication.deadlineMin), now);
            }
            if (dueAt)
                due.append({DueNotice::Kind::Communication, communication.id, plan.code,
                            communication.audience, communication.releaserRole, *dueAt, *dueAt < now});
        }
    }
}

/// One warning for each audience, for all clocks of which it was not told yet.
void addEarlyWarnings(const IncidentState& state, Instant now, QList<DueNotice>& due)
{
    for (const auto& [audience, releaser] :
         {std::pair(u"customer"_s, u"PM"_s), std::pair(u"management"_s, u"LEAD"_s)}) {
        QStringList clocks;
        std::optional<Instant> dueAt;
        for (const RiskSeen& risk : state.risks) {
            if (wasTold(state, audience, risk.since))
                continue;
            clocks.append(risk.clock);
            dueAt = dueAt ? std::min(*dueAt, risk.noticeDue) : risk.noticeDue;
        }
        if (dueAt)
            due.append({DueNotice::Kind::EarlyWarning, clocks.join(u", "_s), QString(), audience, releaser,
                        *dueAt, *dueAt < now});
    }
}

void addLevel(const IncidentState& state, Instant now, QList<DueNotice>& due)
{
    if (!state.detected || !state.pinned->organisation() || state.level.isEmpty())
        return;
    for (const EventLevel& level : state.pinned->organisation()->levels()) {
        if (level.level != state.level)
            continue;
        for (const LevelNotice& tell : level.tell) {
            // What a law asks, and of whom, the plans know better.
            if (tell.audience == "regulator"_L1 || wasTold(state, tell.audience, *state.detected))
                continue;
            const Instant dueAt = dueAfter(state, *state.detected, std::chrono::minutes(tell.withinMin), now);
            due.append({DueNotice::Kind::Level, level.level, QString(), tell.audience, QString(), dueAt,
                        dueAt < now});
        }
    }
}

void addPromises(const IncidentState& state, Instant now, QList<DueNotice>& due)
{
    for (qsizetype i = 0; i < state.notices.size(); ++i) {
        const Notice& notice = state.notices.at(i);
        const bool wasKept =
            std::any_of(state.notices.cbegin() + i + 1, state.notices.cend(),
                        [&notice](const Notice& later) { return later.audience == notice.audience; });
        if (notice.promise && !wasKept)
            due.append({DueNotice::Kind::Promise, notice.communication, notice.plan, notice.audience,
                        QString(), *notice.promise, *notice.promise < now});
    }
}

void addSituationCall(const IncidentState& state, Instant now, QList<DueNotice>& due)
{
    if (!isUnderway(state) || restoredAt(state))
        return;
    std::optional<int> every;
    for (const PlanInUse& plan : state.plans) {
        const auto own = plan.plan->command().situationCallMin;
        if (plan.use == PlanInUse::Use::Active && own)
            every = every ? std::min(*every, *own) : *own;
    }
    if (!every)
        return;
    const Instant last = state.situationReports.isEmpty() ? *state.declared : state.situationReports.last();
    const Instant dueAt = dueAfter(state, last, std::chrono::minutes(*every), now);
    due.append({DueNotice::Kind::SituationCall, QString(), QString(), u"internal"_s, state.leadRole, dueAt,
                dueAt < now});
}

}  // namespace

QString keyword(DueNotice::Kind kind)
{
    switch (kind) {
    case DueNotice::Kind::Communication: return u"communication"_s;
    case DueNotice::Kind::EarlyWarning: return u"early_warning"_s;
    case DueNotice::Kind::Level: return u"level"_s;
    case DueNotice::Kind::Promise: return u"promise"_s;
    case DueNotice::Kind::SituationCall: return u"situation_call"_s;
    }
    Q_UNREACHABLE();
}

QList<DueNotice> dueNotices(const IncidentState& state, Instant now)
{
    QList<DueNotice> due;
    if (!state.isOpened() || state.isImported() || state.ended)
        return due;
    addCommunications(state, now, due);
    if (state.closed) {
        // What a law asks after the end is still to be told; the rest is for the review.
        due.removeIf([&state](const DueNotice& notice) {
            const auto plan =
                std::find_if(state.plans.cbegin(), state.plans.cend(),
                             [&notice](const PlanInUse& one) { return one.code == notice.plan; });
            const Communication* communication =
                plan == state.plans.cend() ? nullptr : plan->plan->communication(notice.id);
            return communication == nullptr || communication->anchor != Communication::Anchor::Closed;
        });
        return due;
    }
    addEarlyWarnings(state, now, due);
    addLevel(state, now, due);
    addPromises(state, now, due);
    addSituationCall(state, now, due);
    std::stable_sort(due.begin(), due.end(),
                     [](const DueNotice& a, const DueNotice& b) { return a.dueAt < b.dueAt; });
    return due;
}

}  // namespace holdfast
