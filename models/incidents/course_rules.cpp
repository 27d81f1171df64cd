// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/authority.h"
#include "models/incidents/entry_rule.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

/// The last of what has to come before an end.
std::optional<Instant> latestOf(const IncidentState& state)
{
    std::optional<Instant> latest = state.impact;
    for (const auto& moment : {state.declared, state.stoodDown, state.endedAt, state.reviewBegun}) {
        if (moment && (!latest || *moment > *latest))
            latest = moment;
    }
    return latest;
}

std::optional<Error> whyNotLater(const IncidentState& state, const IncidentEntry& entry)
{
    return whyNotAfter(entry, latestOf(state), Text::tr("what it ends"));
}

// incident-opened: code, mode, service, title {language: text}, pinned (see Pinned), and where known level,
// impact_ms, detected_ms; of an imported one source (SHA-256 of the file).

std::optional<Error> whyNotOpened(const IncidentState&, const IncidentEntry& entry)
{
    const auto pinned = Pinned::fromJson(entry.payload.value("pinned"_L1).toObject());
    if (!pinned)
        return pinned.error();
    IncidentState known;
    known.pinned = std::make_shared<const Pinned>(pinned.value());
    if (auto why = whyNotLevel(known, entry.text("level"_L1)))
        return why;
    if (!incidentModeFromKeyword(entry.text("mode"_L1)))
        return badInput(Text::tr("There is no mode “%1”.").arg(entry.text("mode"_L1)));
    const auto impact = entry.instant("impact_ms"_L1);
    if (impact && *impact > entry.occurredAt)
        return badInput(Text::tr("The impact cannot begin after the present moment."));
    return std::nullopt;
}

void takeOpened(IncidentState& state, const IncidentEntry& entry)
{
    state.pinned =
        std::make_shared<const Pinned>(Pinned::fromJson(entry.payload.value("pinned"_L1).toObject()).value());
    state.code = entry.text("code"_L1);
    state.service = entry.text("service"_L1);
    state.title = entry.payload.value("title"_L1).toObject();
    state.mode = *incidentModeFromKeyword(entry.text("mode"_L1));
    state.openedAt = entry.occurredAt;
    state.level = entry.text("level"_L1);
    state.source = entry.text("source"_L1);
    state.impact = entry.instant("impact_ms"_L1);
    state.detected = entry.instant("detected_ms"_L1);
    if (!state.detected && !state.isImported())
        state.detected = entry.occurredAt;
}

// plan-attached: code, revision, revision_state, sha256, body (the plan's content).

std::optional<Error> whyNotAttached(const IncidentState& state, const IncidentEntry& entry)
{
    const QString code = entry.text("code"_L1);
    for (const PlanInUse& plan : state.plans) {
        if (plan.code == code && plan.use == PlanInUse::Use::Active)
            return conflict(Text::tr("Plan %1 is in use already.").arg(code));
    }
    if (state.closed || state.ended || state.stoodDown)
        return conflict(
            Text::tr("%1 is %2; no plan is begun any more.").arg(state.code, nameOf(courseOf(state))));
    // Before the declaration a plan does nothing yet; a decision that leaves for another was asked who may
    // answer.
    if (state.declared && !entry.payload.contains("decision"_L1)) {
        if (auto why = whyNotLead(state, entry.author))
            return why;
    }
    const auto plan = Plan::fromJson(entry.payload.value("body"_L1).toObject());
    return plan ? std::nullopt : std::optional(plan.error());
}

void takeAttached(IncidentState& state, const IncidentEntry& entry)
{
    auto plan =
        std::make_shared<const Plan>(Plan::fromJson(entry.payload.value("body"_L1).toObject()).value());
    PlanInUse inUse{plan,
                    entry.text("code"_L1),
                    entry.text("revision"_L1),
                    entry.text("revision_state"_L1),
                    entry.text("sha256"_L1),
                    entry.occurredAt,
                    PlanInUse::Use::Active,
                    plan->steps(),
                    {},
                    QList<StepProgress>(plan->steps().size())};
    for (int i = 0; i < inUse.steps.size(); ++i)
        inUse.indices.insert(inUse.steps.at(i).id, i);
    state.plans.append(std::move(inUse));
}

// declared: role (on whose authority), and where given reason, level, impact_ms, plan (whose rules say who
// may).

const Plan* planOf(const IncidentState& state, const IncidentEntry& entry)
{
    const QString code = entry.text("plan"_L1);
    for (const PlanInUse& plan : state.plans) {
        if (plan.code == code)
            return plan.plan.get();
    }
    return nullptr;
}

std::optional<Error> whyNotDeclared(const IncidentState& state, const IncidentEntry& entry)
{
    if (state.declared)
        return conflict(Text::tr("%1 is declared already, by %2.")
                            .arg(state.code, state.lead ? state.lead->name : u"?"_s));
    if (state.ended || state.closed || state.isImported())
        return conflict(Text::tr("%1 is %2; open a new incident.").arg(state.code, nameOf(courseOf(state))));
    const auto impact = entry.instant("impact_ms"_L1);
    if (impact && *impact > entry.occurredAt)
        return badInput(Text::tr("The impact cannot begin after the declaration."));
    if (!impact) {
        if (auto why = whyNotAfter(entry, state.impact, Text::tr("the start of the impact")))
            return why;
    }
    if (auto why = whyNotLevel(state, entry.text("level"_L1)))
        return why;
    return whyNotDeclare(state, entry.author, planOf(state, entry), entry.text("level"_L1),
                         entry.text("role"_L1), entry.text("reason"_L1));
}

void takeDeclared(IncidentState& state, const IncidentEntry& entry)
{
    state.declared = entry.occurredAt;
    if (const auto impact = entry.instant("impact_ms"_L1))
        state.impact = impact;
    if (!state.impact)
        state.impact = state.detected.value_or(entry.occurredAt);
    if (!entry.text("level"_L1).isEmpty())
        state.level = entry.text("level"_L1);
    state.lead = entry.onBehalfOf ? entry.onBehalfOf : entry.author.person;
    state.leadRole = entry.text("role"_L1);
}

// not-activated, withdrawn, aborted: reason.

std::optional<Error> whyNotNotActivated(const IncidentState& state, const IncidentEntry& entry)
{
    if (state.declared)
        return conflict(
            Text::tr("%1 was declared. Withdraw it instead: holdfast incident withdraw %1.").arg(state.code));
    if (state.ended || state.closed || state.isImported())
        return conflict(Text::tr("%1 is %2 already.").arg(state.code, nameOf(courseOf(state))));
    if (auto why = whyNotReasoned(entry))
        return why;
    return whyNotDeclare(state, entry.author, nullptr, state.level, entry.text("role"_L1),
                         entry.text("reason"_L1));
}

std::optional<Error> whyNotEnded(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotUnderway(state))
        return why;
    if (auto why = whyNotLater(state, entry))
        return why;
    if (auto why = whyNotReasoned(entry))
        return why;
    return whyNotLead(state, entry.author);
}

void end(IncidentState& state, const IncidentEntry& entry, Course course)
{
    state.ended = course;
    state.endedAt = entry.occurredAt;
    state.endReason = entry.text("reason"_L1);
}

// plan-escalated: from (plan that is left), to (plan that takes over, which is attached next), reason.

std::optional<Error> whyNotEscalated(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotUnderway(state))
        return why;
    const QString from = entry.text("from"_L1);
    const bool isInUse =
        std::any_of(state.plans.cbegin(), state.plans.cend(), [&from](const PlanInUse& plan) {
            return plan.code == from && plan.use == PlanInUse::Use::Active;
        });
    if (!isInUse)
        return conflict(Text::tr("Plan %1 is not in use.").arg(from));
    if (from == entry.text("to"_L1))
        return badInput(Text::tr("Plan %1 cannot escalate to itself.").arg(from));
    if (auto why = whyNotReasoned(entry))
        return why;
    // The answer of a decision escalates by itself; who may answer was asked there.
    return entry.payload.contains("decision"_L1) ? std::nullopt : whyNotLead(state, entry.author);
}

void takeEscalated(IncidentState& state, const IncidentEntry& entry)
{
    for (PlanInUse& plan : state.plans) {
        if (plan.code == entry.text("from"_L1) && plan.use == PlanInUse::Use::Active)
            plan.use = PlanInUse::Use::Escalated;
    }
}

// stood-down: reason where given.

QString stepNames(const IncidentState& state, const QList<StepRef>& refs)
{
    constexpr qsizetype kNamed = 5;
    QStringList names;
    for (const StepRef& ref : refs.mid(0, kNamed))
        names.append(stepOf(state, ref).id);
    return names.join(u", "_s) + (refs.size() > kNamed ? u" …"_s : QString());
}

std::optional<Error> whyNotStoodDown(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotUnderway(state))
        return why;
    if (const auto open = openSteps(state); !open.isEmpty()) {
        return conflict(
            Text::tr("%n step(s) are still open: %1. Finish, skip or defer them, then stand down.", nullptr,
                     static_cast<int>(open.size()))
                .arg(stepNames(state, open)));
    }
    if (const auto deferred = openDeferrals(state); !deferred.isEmpty()) {
        return conflict(
            Text::tr("%n deferred step(s) are not accepted: %1. Do them, or let the lead accept them: "
                     "holdfast incident accept-deferrals %2 --reason TEXT.",
                     nullptr, static_cast<int>(deferred.size()))
                .arg(stepNames(state, deferred), state.code));
    }
    if (auto why = whyNotLater(state, entry))
        return why;
    return whyNot(state, entry.author, Power::StandDown);
}

void takeStoodDown(IncidentState& state, const IncidentEntry& entry)
{
    state.stoodDown = entry.occurredAt;
}

// review-begun, incident-closed: nothing of their own.

std::optional<Error> whyNotReviewed(const IncidentState& state, const IncidentEntry&)
{
    if (state.closed || state.reviewBegun || !(state.stoodDown || state.ended))
        return conflict(Text::tr("%1 is %2; a review begins after it was stood down.")
                            .arg(state.code, nameOf(courseOf(state))));
    return std::nullopt;
}

std::optional<Error> whyNotClosed(const IncidentState& state, const IncidentEntry& entry)
{
    if (state.closed)
        return conflict(Text::tr("%1 is closed already.").arg(state.code));
    if (!(state.stoodDown || state.ended || state.isImported()))
        return conflict(Text::tr("%1 is %2; stand it down before it is closed.")
                            .arg(state.code, nameOf(courseOf(state))));
    if (auto why = whyNotLater(state, entry))
        return why;
    return whyNot(state, entry.author, Power::StandDown);
}

// handed-over: to (person uid), name, and where given role, reason.

std::optional<Error> whyNotHandedOver(const IncidentState& state, const IncidentEntry& entry)
{
    if (state.closed || state.ended)
        return conflict(
            Text::tr("%1 is %2; nobody leads it any more.").arg(state.code, nameOf(courseOf(state))));
    const QUuid to = QUuid::fromString(entry.text("to"_L1));
    if (to.isNull())
        return badInput(Text::tr("Say to whom: --to PERSON."));
    if (state.lead && state.lead->id.uid() == to)
        return conflict(Text::tr("%1 is in command already.").arg(state.lead->name));
    if (!whyNotLead(state, entry.author))
        return std::nullopt;
    const bool takesOver = entry.author.person && entry.author.person->id.uid() == to;
    if (!takesOver)
        return whyNotLead(state, entry.author);
    if (auto why = whyNotTakeOver(state, entry.author))
        return why;
    return whyNotReasoned(entry);
}

void takeHandedOver(IncidentState& state, const IncidentEntry& entry)
{
    state.lead = NamedPerson{PersonId(QUuid::fromString(entry.text("to"_L1))), entry.text("name"_L1)};
    if (!entry.text("role"_L1).isEmpty())
        state.leadRole = entry.text("role"_L1);
}

// site-activated, site-returned: nothing of their own.

std::optional<Error> whyNotSiteActivated(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotUnderway(state))
        return why;
    if (state.siteActivated && !state.siteReturned)
        return conflict(Text::tr("The standby site is active already."));
    if (auto why = whyNotAfter(entry, state.impact, Text::tr("the start of the impact")))
        return why;
    return whyNotLead(state, entry.author);
}

std::optional<Error> whyNotSiteReturned(const IncidentState& state, const IncidentEntry& entry)
{
    if (!state.siteActivated || state.siteReturned)
        return conflict(Text::tr("The standby site is not active."));
    if (entry.occurredAt < *state.siteActivated)
        return badInput(Text::tr("The return cannot lie before the activation."));
    return whyNotLead(state, entry.author);
}

// deferrals-accepted: reason.

std::optional<Error> whyNotDeferralsAccepted(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotUnderway(state))
        return why;
    if (openDeferrals(state).isEmpty())
        return conflict(Text::tr("No deferred step waits to be accepted."));
    if (auto why = whyNotReasoned(entry))
        return why;
    return whyNot(state, entry.author, Power::AcceptDeferral);
}

void takeDeferralsAccepted(IncidentState& state, const IncidentEntry&)
{
    const auto open = openDeferrals(state);
    for (const StepRef& ref : open)
        state.plans[ref.plan].progress[ref.step].isDeferralAccepted = true;
}

}  // namespace

EntryRules courseRules()
{
    using namespace incident_entry;
    return {
        {kOpened, {&whyNotOpened, &takeOpened}},
        {kPlanAttached, {&whyNotAttached, &takeAttached}},
        {kDeclared, {&whyNotDeclared, &takeDeclared}},
        {kNotActivated,
         {&whyNotNotActivated,
          [](IncidentState& s, const IncidentEntry& e) { end(s, e, Course::NotActivated); }}},
        {kWithdrawn,
         {&whyNotEnded, [](IncidentState& s, const IncidentEntry& e) { end(s, e, Course::Withdrawn); }}},
        {kAborted,
         {&whyNotEnded, [](IncidentState& s, const IncidentEntry& e) { end(s, e, Course::Aborted); }}},
        {kEscalated, {&whyNotEscalated, &takeEscalated}},
        {kStoodDown, {&whyNotStoodDown, &takeStoodDown}},
        {kReviewBegun,
         {&whyNotReviewed, [](IncidentState& s, const IncidentEntry& e) { s.reviewBegun = e.occurredAt; }}},
        {kClosed, {&whyNotClosed, [](IncidentState& s, const IncidentEntry& e) { s.closed = e.occurredAt; }}},
        {kHandedOver, {&whyNotHandedOver, &takeHandedOver}},
        {kSiteActivated,
         {&whyNotSiteActivated,
          [](IncidentState& s, const IncidentEntry& e) {
              s.siteActivated = s.siteActivated.value_or(e.occurredAt);
              s.siteReturned.reset();
          }}},
        {kSiteReturned,
         {&whyNotSiteReturned,
          [](IncidentState& s, const IncidentEntry& e) { s.siteReturned = e.occurredAt; }}},
        {kDeferralsAccepted, {&whyNotDeferralsAccepted, &takeDeferralsAccepted}}};
}

}  // namespace holdfast
