// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/decide.h"

#include "models/incidents/account.h"
#include "models/incidents/fold.h"
#include "models/incidents/notice_text.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

Error notFound(const QString& message)
{
    return {Error::Code::NotFound, message, {}};
}

EntryDraft draftOf(const DecideContext& context, const QString& kind, const QJsonObject& payload,
                   const Actor& author, std::optional<Instant> when = {})
{
    EntryDraft draft = automaticDraft(kind, {u"incident"_s, context.incident.uid()},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), context.now);
    draft.author = author;
    draft.occurredAt = when.value_or(context.now);
    return draft;
}

bool isAboutStep(const QString& kind)
{
    using namespace incident_entry;
    static const QStringList kinds{kStepStarted, kStepDone,    kStepConfirmed, kStepNotApplicable,
                                   kStepFailed,  kStepRetried, kStepDeferred,  kStepSkipped};
    return kinds.contains(kind);
}

/// The one plan that is meant when none is named: the newest active one.
const PlanInUse* presentPlan(const IncidentState& state)
{
    for (auto it = state.plans.crbegin(); it != state.plans.crend(); ++it) {
        if (it->use == PlanInUse::Use::Active)
            return &*it;
    }
    return nullptr;
}

/// Makes entries one after the other, each judged by the state that the former leave.
class Decision {
public:
    Decision(IncidentState state, const Actor& actor, const DecideContext& context)
        : m_state(std::move(state)), m_actor(actor), m_context(context)
    {
    }

    const IncidentState& state() const { return m_state; }
    QList<EntryDraft> drafts() const { return m_drafts; }

    Done add(const EntryDraft& draft)
    {
        const IncidentEntry entry = asNextEntry(m_state, draft, m_context.now);
        if (const auto why = whyNotEntry(m_state, entry))
            return *why;
        if (entry.kind != incident_entry::kCorrected) {
            preview(m_state, entry);
        } else {
            // Only the whole, folded anew, tells what rests on what is corrected.
            const auto conflicts = m_state.conflicts.size();
            apply(m_state, entry);
            if (m_state.conflicts.size() > conflicts)
                return refusalOfCorrection();
        }
        m_drafts.append(draft);
        return done();
    }

    Done add(const QString& kind, const QJsonObject& payload, const Actor& author)
    {
        return add(draftOf(m_context, kind, payload, author));
    }

    /// Attaches the plan `code`, unless it is in use.
    Done attach(const QString& code, const QString& decision = {})
    {
        for (const PlanInUse& plan : m_state.plans) {
            if (plan.code.compare(code, Qt::CaseInsensitive) == 0 && plan.use == PlanInUse::Use::Active)
                return done();
        }
        const auto pin = m_context.shelf ? m_context.shelf(code) : std::nullopt;
        if (!pin)
            return notFound(Text::tr("There is no plan %1. See “holdfast plan list”.").arg(code));
        QJsonObject payload = toJson(*pin);
        if (!decision.isEmpty())
            payload.insert(u"decision"_s, decision);
        return add(incident_entry::kPlanAttached, payload, m_actor);
    }

    /// What the answer of a decision brings with it.
    Done followDecision(const QJsonObject& payload)
    {
        const auto ref =
            findStep(m_state, payload.value("plan"_L1).toString(), payload.value("step"_L1).toString());
        if (!ref)
            return done();
        const PlanStep step = stepOf(m_state, *ref);
        if (progressOf(m_state, *ref).said != StepState::Finished)
            return done();
        if (step.returnsSite && m_state.siteActivated && !m_state.siteReturned) {
            if (auto went = add(incident_entry::kSiteReturned, {{u"step"_s, step.id}}, Actor{}); !went)
                return went;
        }
        const StepOption* option = step.option(payload.value("option"_L1).toString());
        if (option == nullptr)
            return done();
        if (option->activatesSite && (!m_state.siteActivated || m_state.siteReturned)) {
            if (auto went = add(incident_entry::kSiteActivated, {{u"step"_s, step.id}}, Actor{}); !went)
                return went;
        }
        if (option->escalatesTo.isEmpty())
            return done();
        const QString from = m_state.plans.at(ref->plan).code;
        const QJsonObject escalation{{u"from"_s, from},
                                     {u"to"_s, option->escalatesTo},
                                     {u"decision"_s, step.id},
                                     {u"reason"_s, option->text.in(m_context.language).text}};
        if (auto went = add(incident_entry::kEscalated, escalation, m_actor); !went)
            return went;
        return attach(option->escalatesTo, step.id);
    }

    /// Says of each clock that turned at risk that it did, once.
    void noteRisks()
    {
        if (!isUnderway(m_state) || m_state.isImported() || restoredAt(m_state))
            return;
        const IncidentAccount account = at(m_state, m_context.now, m_state.pinned->zone());
        for (const ClockReading& clock : account.clocks) {
            if (!needsWarning(clock))
                continue;
            const QString name = clockName(clock);
            const Instant since = clock.riskAt ? std::min(*clock.riskAt, m_context.now) : m_context.now;
            const Instant due = m_context.now + warningTime();
            // What is known already is refused, and that is right.
            [[maybe_unused]] const auto added = add(
                incident_entry::kClockAtRisk,
                {{u"clock"_s, name}, {u"since_ms"_s, toMs(since)}, {u"notice_due_ms"_s, toMs(due)}}, Actor{});
        }
    }

private:
    /// A correction took the ground from something later: that has to be corrected first.
    Done refusalOfCorrection() const
    {
        const Conflict& conflict = m_state.conflicts.last();
        return Error{Error::Code::Conflict,
                     Text::tr("Entry %1 rests on it: %2 Correct that one first.")
                         .arg(m_state.positions.value(conflict.entry) + 1)
                         .arg(conflict.reason),
                     {}};
    }

    static bool needsWarning(const ClockReading& clock)
    {
        // One interruption a month is allowed; it shows, but nobody has to be told of it as of a promise
        // missed.
        if (clock.kind == ClockKind::MonthInterruptions)
            return clock.state == ClockState::Breached;
        return clock.state == ClockState::AtRisk || clock.state == ClockState::Breached;
    }

    std::chrono::milliseconds warningTime() const
    {
        const PlanInUse* plan = presentPlan(m_state);
        const auto own = plan != nullptr ? plan->plan->command().earlyEscalationMin : std::nullopt;
        return own ? std::chrono::milliseconds(std::chrono::minutes(*own))
                   : std::chrono::milliseconds(m_state.rules().earlyWarning);
    }

    IncidentState m_state;
    const Actor& m_actor;
    const DecideContext& m_context;
    QList<EntryDraft> m_drafts;
};

/// The step as people type it: "d05" is D05.
std::optional<StepRef> findStepSaid(const IncidentState& state, const QString& plan, const QString& name)
{
    const auto ref = findStep(state, plan, name);
    return ref ? ref : findStep(state, plan, name.toUpper());
}

/// Names plan and step as they are written.
Done completeStep(const IncidentState& state, QJsonObject& fields)
{
    const QString said = fields.value("step"_L1).toString();
    const QString plan =
        said.contains(u'/') ? said.section(u'/', 0, 0).toUpper() : fields.value("plan"_L1).toString();
    const QString name = said.section(u'/', -1);
    const auto ref = findStepSaid(state, plan, name);
    if (!ref) {
        const QString message =
            state.plans.isEmpty()
                ? Text::tr("No plan is in use in %1 yet; declare it first.").arg(state.code)
                : Text::tr("There is no step %1 in the plans of %2. See “holdfast incident show %2”.")
                      .arg(said, state.code);
        return notFound(message);
    }
    fields.insert(u"plan"_s, state.plans.at(ref->plan).code);
    fields.insert(u"step"_s, stepOf(state, *ref).id);
    return done();
}

void completeAnswer(const IncidentState& state, QJsonObject& fields)
{
    const auto ref = findStep(state, fields.value("plan"_L1).toString(), fields.value("step"_L1).toString());
    if (!ref || fields.value("option"_L1).toString() != "unsure"_L1 || !stepOf(state, *ref).isDecision())
        return;
    fields.insert(u"option"_s, stepOf(state, *ref).ifUnsure);
    fields.insert(u"unsure"_s, true);
}

Done completeDeferral(const IncidentState& state, QJsonObject& fields)
{
    if (!fields.value("to"_L1).toString().isEmpty())
        return done();
    const auto ref = findStep(state, fields.value("plan"_L1).toString(), fields.value("step"_L1).toString());
    if (ref && stepOf(state, *ref).deferrableTo)
        fields.insert(u"to"_s, keyword(*stepOf(state, *ref).deferrableTo));
    else
        fields.insert(u"to"_s, keyword(Phase::Return));
    return done();
}

Done completeRetry(const IncidentState& state, QJsonObject& fields)
{
    const QString to = fields.value("to"_L1).toString();
    if (to.isEmpty()) {
        fields.insert(u"to"_s, fields.value("step"_L1));
        return done();
    }
    const QString plan = fields.value("plan"_L1).toString();
    const auto ref = findStepSaid(state, plan, to.section(u'/', -1));
    if (!ref)
        return notFound(Text::tr("There is no step %1 in plan %2.").arg(to, plan));
    fields.insert(u"to"_s, stepOf(state, *ref).id);
    return done();
}

Done completeAdded(const IncidentState& state, QJsonObject& fields, const DecideContext& context)
{
    if (fields.value("plan"_L1).toString().isEmpty()) {
        const PlanInUse* plan = presentPlan(state);
        if (plan == nullptr)
            return notFound(Text::tr("No plan is in use in %1 yet; declare it first.").arg(state.code));
        fields.insert(u"plan"_s, plan->code);
    }
    fields.insert(u"step"_s, u"X%1%2"_s.arg(state.addedSteps + 1).arg(context.deviceSuffix));
    if (!fields.contains(u"phase"_s))
        fields.insert(u"phase"_s, keyword(Phase::Recover));
    return done();
}

/// `seq` is the number that people see; the entry names the other by its uid.
Done completeReference(const IncidentState& state, QJsonObject& fields)
{
    if (!fields.contains(u"seq"_s))
        return done();
    const int seq = fields.take(u"seq"_s).toInt();
    if (seq < 1 || seq > state.entries.size())
        return notFound(
            Text::tr("%1 has no entry %2; it has %3.").arg(state.code).arg(seq).arg(state.entries.size()));
    fields.insert(u"entry"_s, state.entries.at(seq - 1).id.uid().toString(QUuid::WithoutBraces));
    return done();
}

Done completeEscalation(const IncidentState& state, QJsonObject& fields)
{
    if (!fields.value("from"_L1).toString().isEmpty())
        return done();
    const PlanInUse* plan = presentPlan(state);
    if (plan == nullptr)
        return notFound(Text::tr("No plan is in use in %1 yet; declare it first.").arg(state.code));
    fields.insert(u"from"_s, plan->code);
    return done();
}

Done completeNotice(const IncidentState& state, QJsonObject& fields, const DecideContext& context,
                    bool isReleased)
{
    const QString id = fields.value("communication"_L1).toString();
    for (auto it = state.plans.crbegin(); it != state.plans.crend(); ++it) {
        const Communication* communication = it->plan->communication(id);
        if (communication == nullptr)
            continue;
        fields.insert(u"plan"_s, it->code);
        fields.insert(u"communication"_s, communication->id);
        if (!isReleased)
            return done();
        const QStringList said = fields.value("fields"_L1).toObject().keys();
        for (const QString& name : said) {
            if (!communication->fields.contains(name))
                return Error{Error::Code::BadInput,
                             Text::tr("Notice %1 has no field %2. It has %3.")
                                 .arg(communication->id, name, communication->fields.join(u", "_s)),
                             {}};
        }
        const NoticeText text = fillNotice(state, *it->plan, *communication, fields, context.now);
        fields.remove(u"fields"_s);
        fields.insert(u"audience"_s, communication->audience);
        fields.insert(u"text"_s, text.text);
        if (!text.subject.isEmpty())
            fields.insert(u"subject"_s, text.subject);
        if (!text.missing.isEmpty())
            fields.insert(u"missing"_s, QJsonArray::fromStringList(text.missing));
        return done();
    }
    QStringList known;
    for (const PlanInUse& plan : state.plans) {
        for (const Communication& communication : plan.plan->communications())
            known.append(communication.id);
    }
    return notFound(
        known.isEmpty()
            ? Text::tr("No plan is in use in %1 yet; its notices come with a plan.").arg(state.code)
            : Text::tr("The plans in use have no notice %1. They have %2.").arg(id, known.join(u", "_s)));
}

Done complete(const IncidentState& state, const QString& kind, QJsonObject& fields,
              const DecideContext& context)
{
    using namespace incident_entry;
    if (isAboutStep(kind)) {
        if (auto went = completeStep(state, fields); !went)
            return went;
    }
    if (kind == kStepDone)
        completeAnswer(state, fields);
    if (kind == kStepDeferred)
        return completeDeferral(state, fields);
    if (kind == kStepRetried)
        return completeRetry(state, fields);
    if (kind == kStepAdded)
        return completeAdded(state, fields, context);
    if (kind == kCorrected || kind == kAcknowledged || kind == kConflictSettled)
        return completeReference(state, fields);
    if (kind == kEscalated)
        return completeEscalation(state, fields);
    if (kind == kNotice || kind == kNoticeWaived)
        return completeNotice(state, fields, context, kind == kNotice);
    if (kind == kSituation && fields.value("text"_L1).toObject().isEmpty())
        fields.insert(u"text"_s, entryText(context.language, situationText(state, context.now)));
    return done();
}

}  // namespace

QJsonObject toJson(const PlanPin& pin)
{
    return {{u"code"_s, pin.code},
            {u"revision"_s, pin.revision},
            {u"revision_state"_s, pin.revisionState},
            {u"sha256"_s, pin.digest},
            {u"body"_s, pin.body}};
}

IncidentEntry asNextEntry(const IncidentState& state, const EntryDraft& draft, Instant now)
{
    static const DeviceId nowhere(QUuid::fromString(u"00000000-0000-7000-8000-000000000001"_s));
    IncidentEntry entry{draft.id,
                        nowhere,
                        1,
                        {toMs(now), 0},
                        draft.kind,
                        draft.occurredAt,
                        now,
                        draft.author,
                        draft.onBehalfOf,
                        draft.confirmedBy,
                        QJsonDocument::fromJson(draft.publicPart).object()};
    if (!state.entries.isEmpty()) {
        const IncidentEntry& last = state.entries.last();
        entry.device = last.device;
        entry.seq = last.seq + 1;
        entry.time = std::max(entry.time, LogicalTime{last.time.ms, last.time.counter + 1});
    }
    return entry;
}

Result<QList<EntryDraft>> decide(const IncidentState& state, const Act& act, const Actor& actor,
                                 const DecideContext& context)
{
    QJsonObject fields = act.fields;
    if (act.at && *act.at > context.now)
        return Error{Error::Code::BadInput, Text::tr("What lies in the future cannot be entered yet."), {}};
    if (auto completed = complete(state, act.kind, fields, context); !completed)
        return completed.error();
    Decision decision(state, actor, context);
    for (const QString& plan : act.plans) {
        if (auto attached = decision.attach(plan); !attached)
            return attached.error();
    }
    EntryDraft draft = draftOf(context, act.kind, fields, actor, act.at);
    draft.onBehalfOf = act.onBehalfOf;
    draft.confirmedBy = act.second;
    if (auto added = decision.add(draft); !added)
        return added.error();
    if (act.kind == incident_entry::kStepDone || act.kind == incident_entry::kStepConfirmed) {
        QJsonObject answer = fields;
        if (const auto ref = findStep(decision.state(), fields.value("plan"_L1).toString(),
                                      fields.value("step"_L1).toString()))
            answer.insert(u"option"_s, progressOf(decision.state(), *ref).option);
        if (auto followed = decision.followDecision(answer); !followed)
            return followed.error();
    } else if (act.kind == incident_entry::kEscalated) {
        if (auto attached = decision.attach(fields.value("to"_L1).toString()); !attached)
            return attached.error();
    }
    decision.noteRisks();
    return decision.drafts();
}

Result<QList<EntryDraft>> decideOpening(const Opening& opening, const Actor& actor,
                                        const DecideContext& context)
{
    QJsonObject payload{{u"code"_s, opening.code},
                        {u"mode"_s, keyword(opening.mode)},
                        {u"service"_s, opening.service},
                        {u"title"_s, opening.title},
                        {u"pinned"_s, opening.pinned}};
    if (!opening.level.isEmpty())
        payload.insert(u"level"_s, opening.level);
    if (opening.impact)
        payload.insert(u"impact_ms"_s, toMs(*opening.impact));
    if (opening.detected)
        payload.insert(u"detected_ms"_s, toMs(*opening.detected));
    if (!opening.source.isEmpty())
        payload.insert(u"source"_s, opening.source);
    Decision decision({}, actor, context);
    if (auto added = decision.add(draftOf(context, incident_entry::kOpened, payload, actor, opening.at));
        !added)
        return added.error();
    return decision.drafts();
}

}  // namespace holdfast
