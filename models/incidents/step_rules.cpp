// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/authority.h"
#include "models/incidents/entry_rule.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Every entry about a step names it by plan and step; the other fields are said at each kind.
namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

/// A step as an entry finds it.
struct Found {
    StepRef ref;
    const PlanInUse* plan;
    const PlanStep* step;
    const StepProgress* progress;
    StepState state;
    bool isUnblocked;
};

std::optional<Found> find(const IncidentState& state, const IncidentEntry& entry)
{
    const auto ref = findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    if (!ref)
        return std::nullopt;
    const PlanInUse& plan = state.plans.at(ref->plan);
    const QList<StepState> states = stepStates(plan);
    return Found{*ref,
                 &plan,
                 &plan.steps.at(ref->step),
                 &plan.progress.at(ref->step),
                 states.at(ref->step),
                 isUnblocked(plan, states, ref->step)};
}

Error notNow(const Found& found, const QString& what)
{
    return conflict(
        Text::tr("Step %1 is %2; it cannot be %3.").arg(found.step->id, nameOf(found.state), what));
}

/// What it waits for, for the message.
QString missingFor(const Found& found)
{
    const QList<StepState> states = stepStates(*found.plan);
    QStringList missing;
    for (const int before : found.step->dependsOn) {
        if (!isSettled(states.at(before)))
            missing.append(found.plan->steps.at(before).id);
    }
    for (const StepCondition& condition : found.step->conditions) {
        if (!isSettled(states.at(condition.decision)))
            missing.append(found.plan->steps.at(condition.decision).id);
    }
    missing.removeDuplicates();
    return missing.join(u", "_s);
}

Error blocked(const Found& found)
{
    return conflict(Text::tr("Step %1 must wait for %2.").arg(found.step->id, missingFor(found)));
}

std::optional<Error> whyNotWorkedOn(const IncidentState& state, const IncidentEntry& entry,
                                    const std::optional<Found>& found)
{
    if (auto why = whyNotUnderway(state))
        return why;
    if (!found) {
        return Error{
            Error::Code::NotFound,
            Text::tr("There is no step %1 in the plans of %2.").arg(entry.text("step"_L1), state.code),
            {}};
    }
    const bool isBeingWorkedOn =
        found->state == StepState::Running || found->state == StepState::AwaitingConfirmation;
    if (found->plan->use == PlanInUse::Use::Escalated && !isBeingWorkedOn)
        return conflict(Text::tr("Plan %1 was left for another; its steps are not begun any more.")
                            .arg(found->plan->code));
    return std::nullopt;
}

/// Whether it may be begun or reported done: ready, running, or deferred with nothing in its way.
std::optional<Error> whyNotDoable(const Found& found, const QString& what)
{
    switch (found.state) {
    case StepState::Ready:
    case StepState::Running: return std::nullopt;
    case StepState::Deferred: return found.isUnblocked ? std::nullopt : std::optional(blocked(found));
    case StepState::Blocked: return blocked(found);
    case StepState::Failed:
        return conflict(
            Text::tr("Step %1 has failed. Retry it, or go back: holdfast incident step ID %1 retry.")
                .arg(found.step->id));
    case StepState::AwaitingConfirmation:
    case StepState::Finished:
    case StepState::Skipped:
    case StepState::NotApplicable: return notNow(found, what);
    }
    Q_UNREACHABLE();
}

/// A moment that was said by hand keeps the order of the steps, and lies after the start of the impact.
std::optional<Error> whyNotTimed(const IncidentState& state, const Found& found, const IncidentEntry& entry)
{
    if (auto why = whyNotAfter(entry, state.impact, Text::tr("the start of the impact")))
        return why;
    for (const int before : found.step->dependsOn) {
        if (auto why = whyNotAfter(entry, found.plan->progress.at(before).settledAt,
                                   Text::tr("the end of step %1").arg(found.plan->steps.at(before).id)))
            return why;
    }
    if (found.progress->startedAt && entry.occurredAt < *found.progress->startedAt)
        return badInput(Text::tr("Step %1 cannot be settled before it was begun.").arg(found.step->id));
    return std::nullopt;
}

StepProgress& progressIn(IncidentState& state, const IncidentEntry& entry)
{
    const StepRef ref = *findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    return state.plans[ref.plan].progress[ref.step];
}

void settle(IncidentState& state, const IncidentEntry& entry, StepState said)
{
    StepProgress& progress = progressIn(state, entry);
    progress.said = said;
    progress.settledAt = entry.occurredAt;
    progress.by = entry.doer();
    progress.reason = entry.text("reason"_L1);
    progress.deferredTo.reset();
    progress.isDeferralAccepted = false;
    progress.entry = entry.id;
}

// step-started

std::optional<Error> whyNotStarted(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    if (found->state == StepState::Running)
        return conflict(
            Text::tr("Step %1 is running already, by %2.").arg(found->step->id, found->progress->by));
    if (auto why = whyNotDoable(*found, Text::tr("begun")))
        return why;
    return whyNotTimed(state, *found, entry);
}

void takeStarted(IncidentState& state, const IncidentEntry& entry)
{
    StepProgress& progress = progressIn(state, entry);
    progress.said = StepState::Running;
    progress.startedAt = entry.occurredAt;
    progress.settledAt.reset();
    progress.by = entry.doer();
    progress.deferredTo.reset();
    progress.isDeferralAccepted = false;
    progress.entry = entry.id;
}

// step-done: option of a decision (unsure: true where the safe one was taken), value that was read back,
// awaiting: true where the second person confirms later, reason where the lead goes on without one.

std::optional<Error> whyNotAnswered(const IncidentState& state, const IncidentEntry& entry,
                                    const Found& found)
{
    if (!found.step->isDecision())
        return std::nullopt;
    const QString option = entry.text("option"_L1);
    if (found.step->option(option) == nullptr) {
        QStringList options;
        for (const StepOption& one : found.step->options)
            options.append(one.id);
        return badInput(Text::tr("Step %1 is a decision. Answer it with --option, one of %2; if unsure, %3.")
                            .arg(found.step->id, options.join(u", "_s), found.step->ifUnsure));
    }
    if (!whyNotInRole(state, entry.author, found.step->role))
        return std::nullopt;
    return whyNot(state, entry.author, Power::Decide);
}

std::optional<Error> whyNotConfirmedAtOnce(const IncidentState& state, const IncidentEntry& entry,
                                           const Found& found)
{
    if (!found.step->needsSecondPerson || entry.payload.value("awaiting"_L1).toBool())
        return std::nullopt;
    if (entry.confirmedBy)
        return whyNotSecond(state, entry.author, *entry.confirmedBy, found.step->secondRole);
    if (!entry.text("reason"_L1).trimmed().isEmpty())
        return whyNotLead(state, entry.author);
    return Error{
        Error::Code::NotPermitted,
        Text::tr("Step %1 needs a second person (%2): --second PERSON with their PIN through --pin-fd; or "
                 "--await, and they confirm later. The lead may go on without, with --reason; it then "
                 "shows as not confirmed.")
            .arg(found.step->id, holdersText(state, found.step->secondRole)),
        {}};
}

std::optional<Error> whyNotDone(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    if (auto why = whyNotDoable(*found, Text::tr("reported done")))
        return why;
    if (auto why = whyNotTimed(state, *found, entry))
        return why;
    if (auto why = whyNotAnswered(state, entry, *found))
        return why;
    if (found->step->asksValue && entry.text("value"_L1).trimmed().isEmpty())
        return badInput(Text::tr("Step %1 asks for a value: --value TEXT.").arg(found->step->id));
    return whyNotConfirmedAtOnce(state, entry, *found);
}

void takeDone(IncidentState& state, const IncidentEntry& entry)
{
    const bool isAwaiting = entry.payload.value("awaiting"_L1).toBool();
    const PlanStep step = stepOf(state, *findStep(state, entry.text("plan"_L1), entry.text("step"_L1)));
    const bool needsSecond = step.needsSecondPerson;
    settle(state, entry, isAwaiting && needsSecond ? StepState::AwaitingConfirmation : StepState::Finished);
    StepProgress& progress = progressIn(state, entry);
    progress.option = entry.text("option"_L1);
    progress.value = entry.text("value"_L1);
    progress.isConfirmed = !needsSecond || entry.confirmedBy.has_value();
    progress.second =
        entry.confirmedBy && entry.confirmedBy->person ? entry.confirmedBy->person->name : QString();
}

// step-confirmed: by the second person, with their PIN; or reason where the lead goes on without.

std::optional<Error> whyNotConfirmed(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    if (found->state != StepState::AwaitingConfirmation)
        return notNow(*found, Text::tr("confirmed"));
    if (!entry.text("reason"_L1).trimmed().isEmpty() && entry.author.assurance != Assurance::Pin)
        return whyNotLead(state, entry.author);
    const IncidentEntry& done = state.entries.at(state.positions.value(*found->progress->entry));
    return whyNotSecond(state, done.author, entry.author, found->step->secondRole);
}

void takeConfirmed(IncidentState& state, const IncidentEntry& entry)
{
    StepProgress& progress = progressIn(state, entry);
    progress.said = StepState::Finished;
    progress.isConfirmed = entry.author.assurance == Assurance::Pin;
    progress.second = progress.isConfirmed ? entry.doer() : QString();
    progress.settledAt = entry.occurredAt;
    progress.entry = entry.id;
}

// step-not-applicable, step-skipped, step-failed: reason.

bool isUnsettled(StepState state)
{
    return state == StepState::Blocked || state == StepState::Ready || state == StepState::Running ||
           state == StepState::Deferred || state == StepState::Failed ||
           state == StepState::AwaitingConfirmation;
}

std::optional<Error> whyNotNotApplicable(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    if (!isUnsettled(found->state))
        return notNow(*found, Text::tr("marked not applicable"));
    if (auto why = whyNotReasoned(entry))
        return why;
    // A message that turns out unnecessary is anybody's to say; that a critical act is not needed, the
    // lead's.
    const bool isForLead = found->step->isCritical && found->step->kind != StepKind::Notify;
    return isForLead ? whyNot(state, entry.author, Power::Skip) : std::nullopt;
}

std::optional<Error> whyNotSkipped(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    if (!isUnsettled(found->state))
        return notNow(*found, Text::tr("skipped"));
    if (!found->step->maySkip()) {
        return conflict(Text::tr("Step %1 is critical and may not be skipped. If it does not apply, say so: "
                                 "holdfast incident step ID %1 na --reason TEXT.")
                            .arg(found->step->id));
    }
    if (auto why = whyNotReasoned(entry))
        return why;
    return whyNot(state, entry.author, Power::Skip);
}

std::optional<Error> whyNotFailed(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    const bool mayFail = found->state == StepState::Ready || found->state == StepState::Running ||
                         found->state == StepState::AwaitingConfirmation;
    if (!mayFail)
        return found->state == StepState::Blocked ? blocked(*found)
                                                  : notNow(*found, Text::tr("reported failed"));
    return whyNotTimed(state, *found, entry);
}

// step-deferred: to (phase), reason.

std::optional<Error> whyNotDeferred(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    const bool mayDefer = found->state == StepState::Ready || found->state == StepState::Running ||
                          found->state == StepState::Blocked;
    if (!mayDefer)
        return notNow(*found, Text::tr("deferred"));
    const auto to = phaseFromKeyword(entry.text("to"_L1));
    if (!to || *to <= found->step->phase)
        return badInput(Text::tr("Say to which later phase: --phase contain, recover, validate or return."));
    if (!found->step->deferrableTo || *to > *found->step->deferrableTo) {
        return conflict(found->step->deferrableTo
                            ? Text::tr("Step %1 may be deferred to the phase “%2” at most.")
                                  .arg(found->step->id, keyword(*found->step->deferrableTo))
                            : Text::tr("Step %1 may not be deferred.").arg(found->step->id));
    }
    return whyNotReasoned(entry);
}

void takeDeferred(IncidentState& state, const IncidentEntry& entry)
{
    settle(state, entry, StepState::Deferred);
    progressIn(state, entry).deferredTo = phaseFromKeyword(entry.text("to"_L1));
}

// step-retried: to (the step to go back to; itself: try again).

std::optional<Error> whyNotRetried(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = find(state, entry);
    if (auto why = whyNotWorkedOn(state, entry, found))
        return why;
    const auto to = findStep(state, found->plan->code, entry.text("to"_L1));
    if (!to || to->plan != found->ref.plan || !isOnTheWayTo(*found->plan, to->step, found->ref.step)) {
        return badInput(Text::tr("%1 is not on the way to step %2; one can go back only to what it rests on.")
                            .arg(entry.text("to"_L1), found->step->id));
    }
    if (found->state == StepState::Failed)
        return std::nullopt;
    const bool isDecided = found->state == StepState::Finished && found->step->isDecision();
    if (!isDecided)
        return notNow(*found, Text::tr("tried again"));
    if (auto why = whyNotReasoned(entry))
        return why;
    return whyNot(state, entry.author, Power::Decide);
}

void reset(StepProgress& progress, const IncidentEntry& entry)
{
    if (!progress.said)
        return;
    QList<StepAttempt> attempts = progress.attempts;
    attempts.append(
        {progress.startedAt, entry.occurredAt, progress.said == StepState::Failed, progress.reason});
    progress = StepProgress{};
    progress.attempts = attempts;
}

void takeRetried(IncidentState& state, const IncidentEntry& entry)
{
    const StepRef ref = *findStep(state, entry.text("plan"_L1), entry.text("step"_L1));
    PlanInUse& plan = state.plans[ref.plan];
    const int to = plan.indices.value(entry.text("to"_L1), ref.step);
    const bool triesAgain = to == ref.step && plan.progress.at(to).said == StepState::Failed;
    const QList<int> behind = dependants(plan, to);
    reset(plan.progress[to], entry);
    for (const int index : behind)
        reset(plan.progress[index], entry);
    if (!triesAgain)
        return;
    plan.progress[to].said = StepState::Running;
    plan.progress[to].startedAt = entry.occurredAt;
    plan.progress[to].by = entry.doer();
    plan.progress[to].entry = entry.id;
}

// step-added: step (its new id), title {language: text}, role, planned_min, phase, and where given critical,
// depends_on.

std::optional<Error> whyNotAdded(const IncidentState& state, const IncidentEntry& entry)
{
    if (!isUnderway(state))
        return conflict(Text::tr("%1 is %2; steps are added while it is worked on.")
                            .arg(state.code, nameOf(courseOf(state))));
    const auto plan = std::find_if(state.plans.cbegin(), state.plans.cend(), [&](const PlanInUse& one) {
        return one.code == entry.text("plan"_L1) && one.use == PlanInUse::Use::Active;
    });
    if (plan == state.plans.cend())
        return conflict(Text::tr("Plan %1 is not in use.").arg(entry.text("plan"_L1)));
    if (entry.text("step"_L1).isEmpty() || plan->indices.contains(entry.text("step"_L1)))
        return conflict(Text::tr("There is a step %1 already.").arg(entry.text("step"_L1)));
    if (!LocalizedText::fromJson(entry.payload.value("title"_L1).toObject()))
        return badInput(Text::tr("A step needs a title."));
    if (!phaseFromKeyword(entry.text("phase"_L1)))
        return badInput(Text::tr("There is no phase “%1”: activate, contain, recover, validate or return.")
                            .arg(entry.text("phase"_L1)));
    const QString role = entry.text("role"_L1);
    const bool isKnownRole = plan->plan->roles().isEmpty() || plan->plan->role(role) != nullptr;
    if (!role.isEmpty() && !isKnownRole)
        return badInput(Text::tr("There is no role %1 in plan %2.").arg(role, plan->code));
    const QJsonArray before = entry.payload.value("depends_on"_L1).toArray();
    for (const QJsonValue& id : before) {
        if (!plan->indices.contains(id.toString()))
            return badInput(Text::tr("There is no step %1 to wait for.").arg(id.toString()));
    }
    return std::nullopt;
}

void takeAdded(IncidentState& state, const IncidentEntry& entry)
{
    for (PlanInUse& plan : state.plans) {
        if (plan.code != entry.text("plan"_L1) || plan.use != PlanInUse::Use::Active)
            continue;
        PlanStep step(entry.text("step"_L1),
                      LocalizedText::fromJson(entry.payload.value("title"_L1).toObject()).value());
        step.phase = *phaseFromKeyword(entry.text("phase"_L1));
        step.role = entry.text("role"_L1);
        step.plannedMin = std::max(entry.payload.value("planned_min"_L1).toInt(), 0);
        step.isCritical = entry.payload.value("critical"_L1).toBool();
        step.isSkippable = !step.isCritical;
        if (step.phase != Phase::Return)
            step.deferrableTo = Phase::Return;
        const QJsonArray before = entry.payload.value("depends_on"_L1).toArray();
        for (const QJsonValue& id : before)
            step.dependsOn.append(plan.indices.value(id.toString()));
        plan.indices.insert(step.id, static_cast<int>(plan.steps.size()));
        plan.steps.append(std::move(step));
        plan.progress.append(StepProgress{});
        ++state.addedSteps;
    }
}

}  // namespace

EntryRules stepRules()
{
    using namespace incident_entry;
    return {
        {kStepStarted, {&whyNotStarted, &takeStarted}},
        {kStepDone, {&whyNotDone, &takeDone}},
        {kStepConfirmed, {&whyNotConfirmed, &takeConfirmed}},
        {kStepNotApplicable,
         {&whyNotNotApplicable,
          [](IncidentState& s, const IncidentEntry& e) { settle(s, e, StepState::NotApplicable); }}},
        {kStepFailed,
         {&whyNotFailed, [](IncidentState& s, const IncidentEntry& e) { settle(s, e, StepState::Failed); }}},
        {kStepRetried, {&whyNotRetried, &takeRetried}},
        {kStepDeferred, {&whyNotDeferred, &takeDeferred}},
        {kStepSkipped,
         {&whyNotSkipped,
          [](IncidentState& s, const IncidentEntry& e) { settle(s, e, StepState::Skipped); }}},
        {kStepAdded, {&whyNotAdded, &takeAdded}}};
}

}  // namespace holdfast
