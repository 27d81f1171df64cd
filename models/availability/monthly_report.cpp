// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReports)
};

constexpr std::array kStates{MonthlyState::Draft,    MonthlyState::Checked,   MonthlyState::InReview,
                             MonthlyState::Accepted, MonthlyState::Published, MonthlyState::Superseded};
constexpr std::array kActs{MonthlyAct::Draft,  MonthlyAct::Refresh, MonthlyAct::Check,   MonthlyAct::Submit,
                           MonthlyAct::Accept, MonthlyAct::Return,  MonthlyAct::Publish, MonthlyAct::Audit};

Error refused(Error::Code code, const QString& message)
{
    return {code, message, {}};
}

bool isHeldByAnybody(const Organisation* organisation)
{
    return organisation != nullptr &&
           std::any_of(organisation->roles().cbegin(), organisation->roles().cend(),
                       [](const Role& role) { return !role.holders.isEmpty(); });
}

/// The power that stands for answering for reports: its own, or that of releasing notices where no role has
/// it.
Power reportPower(const Organisation& organisation)
{
    const auto& roles = organisation.roles();
    const bool isGiven = std::any_of(roles.cbegin(), roles.cend(),
                                     [](const Role& role) { return role.powers.contains(Power::Report); });
    return isGiven ? Power::Report : Power::ReleaseNotice;
}

bool has(Power power, const Actor& actor, const Organisation* organisation, QDate today)
{
    if (!isHeldByAnybody(organisation))
        return true;
    if (power == Power::Report)
        power = reportPower(*organisation);
    const auto held = organisation->rolesOf(actor.person->name, today);
    return std::any_of(held.cbegin(), held.cend(), [&](const std::pair<QString, int>& role) {
        return organisation->role(role.first)->powers.contains(power);
    });
}

/// "Service manager: 示例乙, 示例丁": who has it.
QString whoHas(Power power, const Organisation* organisation, QDate today)
{
    if (organisation == nullptr)
        return {};
    if (power == Power::Report)
        power = reportPower(*organisation);
    QStringList names;
    for (const Role& role : organisation->roles()) {
        if (!role.powers.contains(power))
            continue;
        for (const RoleHolder& holder : role.holders) {
            if (holder.isValidOn(today) && !names.contains(holder.name))
                names.append(holder.name);
        }
    }
    return names.join(u", "_s);
}

bool hasWorkedOn(const MonthlyReport& report, const Actor& actor)
{
    return std::any_of(report.history.cbegin(), report.history.cend(), [&actor](const MonthlyMove& move) {
        const bool isWork = move.act == MonthlyAct::Draft || move.act == MonthlyAct::Refresh ||
                            move.act == MonthlyAct::Check || move.act == MonthlyAct::Submit;
        return isWork && move.author.person && move.author.person->id == actor.person->id;
    });
}

std::optional<Error> whyNotReporter(const Actor& actor, const Organisation* organisation, QDate today)
{
    if (has(Power::Report, actor, organisation, today))
        return std::nullopt;
    return refused(Error::Code::NotPermitted,
                   Text::tr("%1 does not answer for reports to the customer. Those who do: %2.")
                       .arg(nameOf(actor), whoHas(Power::Report, organisation, today)));
}

std::optional<Error> whyNotReviewer(const MonthlyReport& report, const Actor& actor,
                                    const Organisation* organisation, QDate today)
{
    if (!has(Power::Review, actor, organisation, today)) {
        return refused(Error::Code::NotPermitted,
                       Text::tr("%1 does not review. Those who do: %2.")
                           .arg(nameOf(actor), whoHas(Power::Review, organisation, today)));
    }
    if (hasWorkedOn(report, actor)) {
        return refused(
            Error::Code::NotPermitted,
            Text::tr("%1 worked on this report; somebody else has to judge it.").arg(nameOf(actor)));
    }
    return std::nullopt;
}

std::optional<Error> whyNotSure(const Actor& actor)
{
    if (actor.assurance == Assurance::Pin)
        return std::nullopt;
    return refused(Error::Code::NotPermitted,
                   Text::tr("A verdict needs the PIN of %1. Give it through --pin-fd; set one with “holdfast "
                            "person pin”.")
                       .arg(nameOf(actor)));
}

std::optional<Error> whyNotBy(const MonthlyReport& report, MonthlyAct act, const Actor& actor,
                              const Organisation* organisation, QDate today)
{
    switch (act) {
    case MonthlyAct::Draft:
    case MonthlyAct::Refresh: return std::nullopt;
    case MonthlyAct::Check:
    case MonthlyAct::Submit:
    case MonthlyAct::Publish: return whyNotReporter(actor, organisation, today);
    case MonthlyAct::Accept:
    case MonthlyAct::Audit:
        if (auto why = whyNotReviewer(report, actor, organisation, today))
            return why;
        return whyNotSure(actor);
    case MonthlyAct::Return:
        // Who reports may take it back; who reviews gives a verdict.
        if (!whyNotReporter(actor, organisation, today))
            return std::nullopt;
        if (auto why = whyNotReviewer(report, actor, organisation, today))
            return why;
        return whyNotSure(actor);
    }
    Q_UNREACHABLE();
}

QString reasonAsked(MonthlyAct act)
{
    return act == MonthlyAct::Audit
               ? Text::tr("Say what was held against the sources, and with which result.")
               : Text::tr("Say why it is returned.");
}

}  // namespace

QString keyword(MonthlyState state)
{
    switch (state) {
    case MonthlyState::Draft: return u"draft"_s;
    case MonthlyState::Checked: return u"checked"_s;
    case MonthlyState::InReview: return u"in-review"_s;
    case MonthlyState::Accepted: return u"accepted"_s;
    case MonthlyState::Published: return u"published"_s;
    case MonthlyState::Superseded: return u"superseded"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MonthlyState> monthlyStateFromKeyword(const QString& text)
{
    for (const MonthlyState state : kStates) {
        if (keyword(state) == text)
            return state;
    }
    return std::nullopt;
}

QString nameOf(MonthlyState state)
{
    switch (state) {
    case MonthlyState::Draft: return Text::tr("draft");
    case MonthlyState::Checked: return Text::tr("checked");
    case MonthlyState::InReview: return Text::tr("in review");
    case MonthlyState::Accepted: return Text::tr("accepted");
    case MonthlyState::Published: return Text::tr("published");
    case MonthlyState::Superseded: return Text::tr("superseded");
    }
    Q_UNREACHABLE();
}

QString keyword(MonthlyAct act)
{
    switch (act) {
    case MonthlyAct::Draft: return u"draft"_s;
    case MonthlyAct::Refresh: return u"refresh"_s;
    case MonthlyAct::Check: return u"check"_s;
    case MonthlyAct::Submit: return u"submit"_s;
    case MonthlyAct::Accept: return u"accept"_s;
    case MonthlyAct::Return: return u"return"_s;
    case MonthlyAct::Publish: return u"publish"_s;
    case MonthlyAct::Audit: return u"audit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MonthlyAct> monthlyActFromKeyword(const QString& text)
{
    for (const MonthlyAct act : kActs) {
        if (keyword(act) == text)
            return act;
    }
    return std::nullopt;
}

QString nameOf(MonthlyAct act)
{
    switch (act) {
    case MonthlyAct::Draft: return Text::tr("drafted");
    case MonthlyAct::Refresh: return Text::tr("took over new figures");
    case MonthlyAct::Check: return Text::tr("checked");
    case MonthlyAct::Submit: return Text::tr("submitted for review");
    case MonthlyAct::Accept: return Text::tr("accepted");
    case MonthlyAct::Return: return Text::tr("returned");
    case MonthlyAct::Publish: return Text::tr("published");
    case MonthlyAct::Audit: return Text::tr("audited");
    }
    Q_UNREACHABLE();
}

const MonthlyMove* MonthlyReport::last(MonthlyAct act) const
{
    const auto found = std::find_if(history.crbegin(), history.crend(),
                                    [act](const MonthlyMove& move) { return move.act == act; });
    return found == history.crend() ? nullptr : &*found;
}

Subject reportDutySubject()
{
    return {u"availability-report"_s, QUuid(u"6b0f5d0c-7a51-5c1e-9d0e-3f1d5b1f0a01"_s)};
}

Subject auditDutySubject()
{
    return {u"availability-audit"_s, QUuid(u"6b0f5d0c-7a51-5c1e-9d0e-3f1d5b1f0a02"_s)};
}

std::optional<MonthlyState> stateAfter(MonthlyState state, MonthlyAct act)
{
    const auto only = [state](MonthlyState from, MonthlyState to) {
        return state == from ? std::optional(to) : std::nullopt;
    };
    switch (act) {
    case MonthlyAct::Draft: return std::nullopt;
    case MonthlyAct::Refresh: return only(MonthlyState::Draft, MonthlyState::Draft);
    case MonthlyAct::Check: return only(MonthlyState::Draft, MonthlyState::Checked);
    case MonthlyAct::Submit: return only(MonthlyState::Checked, MonthlyState::InReview);
    case MonthlyAct::Accept: return only(MonthlyState::InReview, MonthlyState::Accepted);
    case MonthlyAct::Publish: return only(MonthlyState::Accepted, MonthlyState::Published);
    case MonthlyAct::Audit: return only(MonthlyState::Published, MonthlyState::Published);
    case MonthlyAct::Return: {
        const bool canReturn = state == MonthlyState::Checked || state == MonthlyState::InReview ||
                               state == MonthlyState::Accepted;
        return canReturn ? std::optional(MonthlyState::Draft) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

Actor inRoleFor(MonthlyAct act, const Actor& actor, const Organisation* organisation, QDate today)
{
    if (!isHeldByAnybody(organisation) || !actor.person)
        return actor;
    const bool isJudging = act == MonthlyAct::Accept || act == MonthlyAct::Audit;
    QList<Power> powers{isJudging ? Power::Review : reportPower(*organisation)};
    if (act == MonthlyAct::Return)
        powers.append(Power::Review);
    const auto lets = [&](const QString& code) {
        const Role* role = organisation->role(code);
        return role != nullptr && std::any_of(powers.cbegin(), powers.cend(),
                                              [role](Power power) { return role->powers.contains(power); });
    };
    Actor acting = actor;
    if (lets(actor.role))
        return acting;
    for (const auto& [code, order] : organisation->rolesOf(actor.person->name, today)) {
        if (lets(code)) {
            acting.role = code;
            break;
        }
    }
    return acting;
}

std::optional<Error> whyNot(const MonthlyReport& report, MonthlyAct act, const Actor& actor,
                            const QString& reason, const Organisation* organisation, QDate today)
{
    if (!stateAfter(report.state, act)) {
        return refused(Error::Code::Conflict,
                       Text::tr("The report of %1 (%2) is: %3. From there it cannot be: %4.")
                           .arg(report.month.text(), report.label(), nameOf(report.state), nameOf(act)));
    }
    const bool needsPerson = act != MonthlyAct::Draft && act != MonthlyAct::Refresh;
    if (needsPerson && !actor.person) {
        return refused(Error::Code::NotPermitted,
                       Text::tr("A person has to answer for this. Name yourself with --as NAME."));
    }
    const bool needsReason = act == MonthlyAct::Return || act == MonthlyAct::Audit;
    if (needsReason && reason.trimmed().isEmpty())
        return refused(Error::Code::BadInput, reasonAsked(act));
    return whyNotBy(report, act, actor, organisation, today);
}

}  // namespace holdfast
