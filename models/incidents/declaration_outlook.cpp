// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/declaration_outlook.h"

#include "models/core/uid.h"
#include "models/documents/document.h"
#include "models/incidents/account.h"
#include "models/incidents/authority.h"
#include "models/incidents/fold.h"
#include "models/plans/plan_schedule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

DecideContext contextOf(const DeclarationQuestion& question, Instant now)
{
    return {IncidentId(mintUid(now)), now, u"zh"_s, {}, [&question](const QString& code) {
                return question.plan && question.plan->code == code ? question.plan : std::nullopt;
            }};
}

void take(IncidentState& state, const QList<EntryDraft>& drafts, Instant now)
{
    for (const EntryDraft& draft : drafts)
        apply(state, asNextEntry(state, draft, now));
}

/// The incident before it is declared; not opened where what would be pinned breaks its rules.
IncidentState openedFor(const DeclarationQuestion& question, Instant now)
{
    if (question.incident != nullptr)
        return *question.incident;
    IncidentState state;
    const Opening opening{{},           question.mode,   {},           {}, question.pinned, {},
                          std::nullopt, question.impact, std::nullopt, {}};
    if (const auto drafts = decideOpening(opening, Actor{}, contextOf(question, now)))
        take(state, drafts.value(), now);
    return state;
}

const Organisation* organisationOf(const IncidentState& state)
{
    return state.pinned && state.pinned->organisation() ? &*state.pinned->organisation() : nullptr;
}

QStringList holdersOn(const Role& role, QDate day)
{
    QStringList names;
    for (const RoleHolder& holder : role.holders) {
        if (holder.isValidOn(day))
            names.append(holder.name);
    }
    return names;
}

/// In the order in which they are asked: who declares at that level, then the line of succession.
QList<DeclaringRole> authoritiesFor(const DeclarationQuestion& question, const IncidentState& state,
                                    const Plan* plan, Instant now)
{
    QList<DeclaringRole> authorities;
    const Organisation* organisation = organisationOf(state);
    if (organisation == nullptr)
        return {};
    QStringList roles{declaringRole(state, plan, question.level)};
    roles += lineOfSuccession(state, plan);
    roles.removeDuplicates();
    for (const QString& code : std::as_const(roles)) {
        const Role* role = organisation->role(code);
        if (role == nullptr)
            continue;
        const auto why = [&](const QString& reason) {
            return whyNotDeclare(state, question.actor, plan, question.level, code, reason);
        };
        DeclaringRole one{code, role->title, holdersOn(*role, state.pinned->dayOf(now)), role->channels};
        one.isPermitted = !why(u"?"_s);
        one.asksReason = one.isPermitted && why({}).has_value();
        authorities.append(one);
    }
    const bool hasHolders = std::any_of(authorities.cbegin(), authorities.cend(),
                                        [](const DeclaringRole& one) { return !one.holders.isEmpty(); });
    return hasHolders ? authorities : QList<DeclaringRole>();
}

/// The role that suits the actor best: their own that asks no reason, their own, any that they may use.
QString bestOf(const QList<DeclaringRole>& authorities, const Actor& actor)
{
    const QString name = actor.person ? actor.person->name : QString();
    const DeclaringRole* best = nullptr;
    const auto rank = [&name](const DeclaringRole& one) {
        return (one.holders.contains(name) ? 0 : 2) + (one.asksReason ? 1 : 0);
    };
    for (const DeclaringRole& one : authorities) {
        if (one.isPermitted && (best == nullptr || rank(one) < rank(*best)))
            best = &one;
    }
    return best != nullptr ? best->role : QString();
}

QList<TeamCall> teamOf(const IncidentState& state, const Plan& plan, Instant now)
{
    QList<TeamCall> team;
    const Organisation* organisation = organisationOf(state);
    for (const PlanRole& needed : plan.roles()) {
        const Role* role = organisation != nullptr ? organisation->role(needed.code) : nullptr;
        const QStringList holders =
            role != nullptr ? holdersOn(*role, state.pinned->dayOf(now)) : QStringList();
        team.append({role != nullptr ? role->title : needed.title,
                     holders.isEmpty() ? QString() : holders.first(),
                     role != nullptr ? role->channels : QList<DutyChannel>()});
    }
    return team;
}

std::optional<PlanOutlook> planOutlook(const Plan& plan, std::optional<Instant> impact, Instant now)
{
    if (plan.branches().isEmpty())
        return std::nullopt;
    const auto passed =
        impact ? std::chrono::duration_cast<std::chrono::minutes>(now - *impact) : std::chrono::minutes(0);
    PlanOutlook outlook;
    for (const PlanBranch& branch : plan.branches()) {
        // The way counts on a detection in that time; what has passed beyond it is lost.
        const int late = std::max(static_cast<int>(passed.count()) - branch.detectionMin, 0);
        ++outlook.ways;
        if (judgeBranch(plan, branch).marginMin >= late)
            ++outlook.waysInTime;
    }
    return outlook;
}

QList<DeclarationGap> gapsIn(const DeclarationQuestion& question, const DeclarationOutlook& outlook)
{
    QList<DeclarationGap> gaps;
    if (!question.actor.person)
        gaps.append(DeclarationGap::Person);
    if (!question.plan)
        gaps.append(DeclarationGap::Plan);
    if (!question.impact)
        gaps.append(DeclarationGap::Impact);
    if (outlook.authorities.isEmpty())
        return gaps;
    const auto chosen =
        std::find_if(outlook.authorities.cbegin(), outlook.authorities.cend(),
                     [&outlook](const DeclaringRole& one) { return one.role == outlook.authority; });
    if (chosen == outlook.authorities.cend() || !chosen->isPermitted)
        gaps.append(DeclarationGap::Authority);
    else if (chosen->asksReason && question.reason.trimmed().isEmpty())
        gaps.append(DeclarationGap::Reason);
    return gaps;
}

}  // namespace

Act declarationOf(const DeclarationQuestion& question, const QString& authority)
{
    Act act{incident_entry::kDeclared, {}, {}, {}, {}, {}};
    if (question.plan) {
        act.plans = {question.plan->code};
        act.fields.insert(u"plan"_s, question.plan->code);
    }
    if (!authority.isEmpty())
        act.fields.insert(u"role"_s, authority);
    if (!question.level.isEmpty())
        act.fields.insert(u"level"_s, question.level);
    if (!question.reason.trimmed().isEmpty())
        act.fields.insert(u"reason"_s, question.reason.trimmed());
    // A new incident has it from its opening.
    if (question.impact && question.incident != nullptr)
        act.fields.insert(u"impact_ms"_s, toMs(*question.impact));
    return act;
}

DeclarationOutlook outlookOf(const DeclarationQuestion& question, Instant now)
{
    DeclarationOutlook outlook;
    if (question.impact && *question.impact > now) {
        outlook.impactProblem =
            Error{Error::Code::BadInput, Text::tr("The impact cannot begin after the present moment."), {}};
    }
    DeclarationQuestion possible = question;
    if (outlook.impactProblem)
        possible.impact.reset();
    const IncidentState before = openedFor(possible, now);
    std::optional<Plan> plan;
    if (question.plan) {
        if (const auto read = Plan::fromJson(question.plan->body))
            plan = read.value();
    }
    if (before.isOpened())
        outlook.authorities = authoritiesFor(question, before, plan ? &*plan : nullptr, now);
    outlook.authority = question.role.value_or(bestOf(outlook.authorities, question.actor));
    outlook.gaps = gapsIn(question, outlook);

    const DecideContext context = contextOf(question, now);
    const Act act = declarationOf(possible, outlook.authority);
    if (outlook.gaps.isEmpty() && !outlook.impactProblem) {
        if (const auto decided = decide(before, act, question.actor, context); !decided)
            outlook.refusal = decided.error();
    }
    // What it brings does not hang on who declares.
    if (const auto decided = decide(before, act, Actor{}, context)) {
        IncidentState after = before;
        take(after, decided.value(), now);
        const IncidentAccount account = at(after, now, after.pinned->zone());
        outlook.clocks = account.clocks;
        outlook.calls = account.due;
    }
    if (plan) {
        outlook.plan = planOutlook(*plan, possible.impact, now);
        if (before.isOpened())
            outlook.team = teamOf(before, *plan, now);
        outlook.isPlanUnapproved = question.plan->revisionState != keyword(RevisionState::Approved);
    }
    for (const IncidentState* other : question.others) {
        const bool hasPlan = question.plan && std::any_of(other->plans.cbegin(), other->plans.cend(),
                                                          [&question](const PlanInUse& one) {
                                                              return one.code == question.plan->code;
                                                          });
        if (hasPlan && other->mode == question.mode && isUnderway(*other))
            outlook.sameInOthers.append(other->code);
    }
    return outlook;
}

QJsonObject seenTriggers(const Plan& plan, const QStringList& ids)
{
    QJsonObject texts;
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        QStringList seen;
        bool isComplete = true;
        for (const PlanTrigger& trigger : plan.triggers()) {
            if (!ids.contains(trigger.id))
                continue;
            const auto shown = trigger.text.in(language);
            isComplete = isComplete && !shown.isFallback;
            seen.append(shown.text);
        }
        if (seen.isEmpty() || (!isComplete && !texts.isEmpty()))
            continue;
        const bool isChinese = language == "zh"_L1;
        const QString lead = isChinese ? u"已出现的触发条件："_s : u"Triggers seen: "_s;
        texts.insert(language, QString(lead + seen.join(isChinese ? u"；"_s : u"; "_s)));
    }
    return texts;
}

}  // namespace holdfast
