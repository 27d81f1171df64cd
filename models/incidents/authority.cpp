// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/authority.h"

#include "models/people/person.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

const Organisation* organisationOf(const IncidentState& state)
{
    return state.pinned && state.pinned->organisation() ? &*state.pinned->organisation() : nullptr;
}

bool hasHolders(const IncidentState& state)
{
    const Organisation* organisation = organisationOf(state);
    return organisation != nullptr &&
           std::any_of(organisation->roles().cbegin(), organisation->roles().cend(),
                       [](const Role& role) { return !role.holders.isEmpty(); });
}

/// Everything is allowed: the program acts, or nobody knows who holds what.
bool isFree(const IncidentState& state, const Actor& actor)
{
    return actor.assurance == Assurance::Automatic || !actor.person || !hasHolders(state);
}

QList<std::pair<QString, int>> heldBy(const IncidentState& state, const Actor& actor)
{
    const Organisation* organisation = organisationOf(state);
    if (organisation == nullptr || !actor.person)
        return {};
    return organisation->rolesOf(actor.person->name, state.pinned->dayOf(state.openedAt));
}

std::optional<int> orderIn(const IncidentState& state, const Actor& actor, const QString& role)
{
    const auto held = heldBy(state, actor);
    for (const auto& [code, order] : held) {
        if (code == role)
            return order;
    }
    return std::nullopt;
}

QString leadRoleOf(const IncidentState& state)
{
    const Organisation* organisation = organisationOf(state);
    return organisation != nullptr && !organisation->succession().isEmpty()
               ? organisation->succession().first()
               : u"LEAD"_s;
}

bool isInCommand(const IncidentState& state, const Actor& actor)
{
    return state.lead && actor.person && state.lead->id == actor.person->id;
}

Error notPermitted(const QString& message)
{
    return {Error::Code::NotPermitted, message, {}};
}

QString titleOf(const IncidentState& state, const QString& role)
{
    const Organisation* organisation = organisationOf(state);
    const Role* known = organisation != nullptr ? organisation->role(role) : nullptr;
    return known != nullptr ? known->title.in(QLocale().bcp47Name()).text : role;
}

}  // namespace

QString holdersText(const IncidentState& state, const QString& role)
{
    const Organisation* organisation = organisationOf(state);
    const Role* known = organisation != nullptr ? organisation->role(role) : nullptr;
    if (known == nullptr)
        return role;
    QStringList names;
    for (const RoleHolder& holder : known->holders)
        names.append(holder.name);
    return titleOf(state, role) + (names.isEmpty() ? QString() : u": "_s + names.join(u", "_s));
}

std::optional<Error> whyNotLevel(const IncidentState& state, const QString& level)
{
    QStringList known{u"I"_s, u"II"_s, u"III"_s};
    const Organisation* organisation = organisationOf(state);
    if (organisation != nullptr && !organisation->levels().isEmpty()) {
        known.clear();
        for (const EventLevel& one : organisation->levels())
            known.append(one.level);
    }
    if (level.isEmpty() || known.contains(level))
        return std::nullopt;
    return Error{Error::Code::BadInput,
                 Text::tr("There is no level %1. Choose one of %2.").arg(level, known.join(u", "_s)),
                 {}};
}

std::optional<Error> whyNotLead(const IncidentState& state, const Actor& actor)
{
    // Before somebody is in command, whoever holds the lead's role leads; then only who is in command does.
    if (isFree(state, actor) || isInCommand(state, actor) ||
        (!state.lead && orderIn(state, actor, leadRoleOf(state))))
        return std::nullopt;
    if (state.lead) {
        return notPermitted(
            Text::tr("Only the lead may do this; %1 is in command. Ask them, or take over with “incident "
                     "handover ID --to \"%2\" --reason …”.")
                .arg(state.lead->name, nameOf(actor)));
    }
    return notPermitted(
        Text::tr("Only the lead may do this (%1).").arg(holdersText(state, leadRoleOf(state))));
}

std::optional<Error> whyNot(const IncidentState& state, const Actor& actor, Power power)
{
    auto why = whyNotLead(state, actor);
    if (!why)
        return why;
    const Organisation* organisation = organisationOf(state);
    const auto held = heldBy(state, actor);
    for (const auto& [code, order] : held) {
        // The lead's own powers are those of who is in command.
        const Role* role = code == leadRoleOf(state) ? nullptr : organisation->role(code);
        if (role != nullptr && role->powers.contains(power))
            return std::nullopt;
    }
    return why;
}

std::optional<Error> whyNotInRole(const IncidentState& state, const Actor& actor, const QString& role)
{
    if (!whyNotLead(state, actor) || orderIn(state, actor, role))
        return std::nullopt;
    return notPermitted(
        Text::tr("%1 may not do this; it belongs to %2.").arg(nameOf(actor), holdersText(state, role)));
}

QString declaringRole(const IncidentState& state, const Plan* plan, const QString& level)
{
    const QString declares = plan != nullptr
                                 ? plan->command().declareByLevel.value(level, plan->command().declareRole)
                                 : QString();
    return declares.isEmpty() ? leadRoleOf(state) : declares;
}

QStringList lineOfSuccession(const IncidentState& state, const Plan* plan)
{
    if (plan != nullptr && !plan->command().succession.isEmpty())
        return plan->command().succession;
    const Organisation* organisation = organisationOf(state);
    return organisation != nullptr ? organisation->succession() : QStringList();
}

std::optional<Error> whyNotDeclare(const IncidentState& state, const Actor& actor, const Plan* plan,
                                   const QString& level, const QString& role, const QString& reason)
{
    if (isFree(state, actor))
        return std::nullopt;
    const QString declares = declaringRole(state, plan, level);
    // The lead may declare whatever role below theirs is named.
    if (orderIn(state, actor, leadRoleOf(state)) == 0)
        return std::nullopt;
    const QString claimed = role.isEmpty() ? declares : role;
    const QStringList line = lineOfSuccession(state, plan);
    const auto order = orderIn(state, actor, claimed);
    if (claimed != declares && !line.contains(claimed)) {
        return notPermitted(Text::tr("%1 may not declare. In this order may: %2.")
                                .arg(titleOf(state, claimed), holdersText(state, declares)));
    }
    if (!order) {
        return notPermitted(
            Text::tr("%1 does not hold the role that may declare (%2). Declare on the authority of "
                     "your own role in the line of succession: --authority ROLE --reason TEXT.")
                .arg(nameOf(actor), holdersText(state, claimed)));
    }
    if ((claimed != declares || *order > 0) && reason.trimmed().isEmpty()) {
        return notPermitted(
            Text::tr("%1 stands in for %2. Say why with --authority %3 --reason TEXT, for example "
                     "that the first could not be reached.")
                .arg(nameOf(actor), holdersText(state, declares), claimed));
    }
    return std::nullopt;
}

std::optional<Error> whyNotTakeOver(const IncidentState& state, const Actor& actor)
{
    if (isFree(state, actor) || !whyNotLead(state, actor))
        return std::nullopt;
    const Plan* plan = state.plans.isEmpty() ? nullptr : state.plans.last().plan.get();
    const QStringList line = lineOfSuccession(state, plan);
    for (const QString& role : line) {
        if (orderIn(state, actor, role))
            return std::nullopt;
    }
    QStringList who;
    for (const QString& role : line)
        who.append(holdersText(state, role));
    return notPermitted(
        Text::tr("%1 is not in the line of succession: %2.").arg(nameOf(actor), who.join(u"; "_s)));
}

std::optional<Error> whyNotSecond(const IncidentState& state, const Actor& doer, const Actor& second,
                                  const QString& role)
{
    if (const auto fits = checkSecondPerson(doer, second); !fits)
        return fits.error();
    if (!hasHolders(state) || role.isEmpty() || isInCommand(state, second) || orderIn(state, second, role))
        return std::nullopt;
    const Organisation* organisation = organisationOf(state);
    const Role* asked = organisation->role(role);
    if (asked == nullptr || asked->holders.isEmpty())
        return std::nullopt;
    return notPermitted(Text::tr("%1 may not confirm this; the plan asks for %2.")
                            .arg(nameOf(second), holdersText(state, role)));
}

}  // namespace holdfast
