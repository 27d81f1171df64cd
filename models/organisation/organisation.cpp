// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/organisation.h"

#include "models/core/iso_date.h"
#include "models/core/json_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Organisation)
};

constexpr int kMostMinutes = 60 * 24 * 366;

const QList<std::pair<Power, QString>>& powerKeywords()
{
    static const QList<std::pair<Power, QString>> keywords{{Power::Declare, u"declare"_s},
                                                           {Power::ApprovePlan, u"approve_plan"_s},
                                                           {Power::ApproveStep, u"approve_step"_s},
                                                           {Power::Decide, u"decide"_s},
                                                           {Power::Skip, u"skip"_s},
                                                           {Power::AcceptDeferral, u"accept_deferral"_s},
                                                           {Power::ReleaseNotice, u"release_notice"_s},
                                                           {Power::StandDown, u"stand_down"_s},
                                                           {Power::CommitResources, u"commit_resources"_s},
                                                           {Power::Review, u"review"_s},
                                                           {Power::Report, u"report"_s}};
    return keywords;
}

std::optional<Target::Kind> targetKind(const QString& keyword)
{
    static const QList<std::pair<Target::Kind, QString>> keywords{
        {Target::Kind::Availability, u"availability"_s},
        {Target::Kind::Rto, u"rto"_s},
        {Target::Kind::ContractFix, u"contract_fix"_s},
        {Target::Kind::Rpo, u"rpo"_s},
        {Target::Kind::BcpRto, u"bcp_rto"_s},
        {Target::Kind::BcpRpo, u"bcp_rpo"_s},
        {Target::Kind::Interruptions, u"interruptions"_s},
        {Target::Kind::AccessHours, u"access_hours"_s}};
    for (const auto& [kind, known] : keywords) {
        if (known == keyword)
            return kind;
    }
    return std::nullopt;
}

QDate readDate(JsonReader& reader, const QString& key)
{
    if (!reader.has(key))
        return {};
    const QDate date = isoDate(reader.optionalText(key));
    if (!date.isValid())
        reader.refuse(key, Text::tr("a date like 2025-02-20 is needed"));
    return date;
}

bool isWithin(QDate day, QDate from, QDate to)
{
    return (from.isNull() || from <= day) && (to.isNull() || day <= to);
}

Part readPart(JsonReader& reader, const QString& note)
{
    return {
        reader.text(u"code"_s),        reader.localized(u"name"_s),          reader.optionalText(u"kind"_s),
        reader.texts(u"depends_on"_s), reader.boolean(u"is_single_point"_s), reader.optionalLocalized(note)};
}

QList<Part> readParts(JsonReader& reader, const QString& key, const QString& note)
{
    QList<Part> parts;
    QSet<QString> codes;
    for (JsonReader& child : reader.children(key)) {
        parts.append(readPart(child, note));
        if (codes.contains(parts.last().code))
            child.refuse(u"code"_s, Text::tr("this code is used twice"));
        codes.insert(parts.last().code);
    }
    return parts;
}

Target readTarget(JsonReader& reader)
{
    const auto kind = targetKind(reader.text(u"kind"_s));
    if (!kind)
        reader.refuse(u"kind"_s, Text::tr("this kind of target is not known"));
    return {reader.text(u"id"_s),
            kind.value_or(Target::Kind::Rto),
            reader.integer(u"value"_s, 0, kMostMinutes),
            reader.texts(u"applies_to"_s),
            reader.text(u"clause"_s),
            readDate(reader, u"valid_from"_s),
            readDate(reader, u"valid_to"_s)};
}

OffPeakHours readOffPeak(JsonReader& reader)
{
    const auto days = offPeakDaysFromKeyword(reader.text(u"days"_s));
    const auto from = minuteOfDay(reader.text(u"from"_s));
    const auto to = minuteOfDay(reader.text(u"to"_s));
    if (!days)
        reader.refuse(u"days"_s, Text::tr("days are daily, working or off"));
    if (!from || *from == OffPeakHours::kMinutesOfDay)
        reader.refuse(u"from"_s, Text::tr("a time of day from 00:00 to 23:59 is needed"));
    if (!to)
        reader.refuse(u"to"_s, Text::tr("a time of day from 00:00 to 24:00 is needed"));
    if (from && from == to)
        reader.refuse(u"to"_s, Text::tr("begins and ends at the same time; a whole day is 00:00 to 24:00"));
    return {days.value_or(OffPeakHours::Days::Daily), from.value_or(0), to.value_or(0),
            readDate(reader, u"valid_from"_s), readDate(reader, u"valid_to"_s)};
}

Service readService(JsonReader& reader)
{
    Service service{reader.text(u"code"_s),
                    reader.localized(u"name"_s),
                    reader.optionalLocalized(u"customer"_s),
                    reader.optionalLocalized(u"contract"_s),
                    QTimeZone(reader.text(u"timezone"_s).toLatin1()),
                    reader.optionalText(u"hours"_s),
                    readParts(reader, u"modules"_s, u"note"_s),
                    readParts(reader, u"components"_s, u"redundancy"_s),
                    readParts(reader, u"interfaces"_s, u"counterparty"_s),
                    {},
                    {}};
    if (!service.zone.isValid())
        reader.refuse(u"timezone"_s, Text::tr("there is no such time zone; write it like Asia/Shanghai"));
    QSet<QString> modules{u"*"_s};
    for (const Part& module : std::as_const(service.modules))
        modules.insert(module.code);
    for (JsonReader& child : reader.children(u"targets"_s)) {
        service.targets.append(readTarget(child));
        const QStringList names = service.targets.last().appliesTo;
        for (const QString& name : names) {
            if (!modules.contains(name))
                child.refuse(u"applies_to"_s, Text::tr("there is no module %1").arg(name));
        }
    }
    for (JsonReader& child : reader.children(u"off_peak"_s))
        service.offPeak.append(readOffPeak(child));
    QSet<QString> components;
    for (const Part& component : std::as_const(service.components))
        components.insert(component.code);
    for (const Part& component : std::as_const(service.components)) {
        for (const QString& name : component.dependsOn) {
            if (!components.contains(name))
                reader.refuse(u"components"_s,
                              Text::tr("%1 depends on %2, which does not exist").arg(component.code, name));
        }
    }
    return service;
}

Role readRole(JsonReader& reader)
{
    Role role{reader.text(u"code"_s),
              reader.localized(u"title"_s),
              reader.optionalText(u"clause"_s),
              reader.optionalLocalized(u"duty"_s),
              {},
              {},
              {}};
    const QStringList powers = reader.texts(u"powers"_s);
    for (const QString& keyword : powers) {
        if (const auto power = powerFromKeyword(keyword))
            role.powers.append(*power);
        else
            reader.refuse(u"powers"_s, Text::tr("there is no power “%1”").arg(keyword));
    }
    QSet<int> orders;
    for (JsonReader& child : reader.children(u"holders"_s)) {
        const RoleHolder holder{child.text(u"name"_s), child.integer(u"order"_s, 0, 99),
                                readDate(child, u"valid_from"_s), readDate(child, u"valid_to"_s)};
        if (orders.contains(holder.order))
            child.refuse(u"order"_s, Text::tr("two holders have the same place in the order"));
        orders.insert(holder.order);
        role.holders.append(holder);
    }
    std::sort(role.holders.begin(), role.holders.end(),
              [](const RoleHolder& a, const RoleHolder& b) { return a.order < b.order; });
    for (JsonReader& child : reader.children(u"channels"_s))
        role.channels.append(
            {child.text(u"kind"_s), child.text(u"value"_s), child.optionalLocalized(u"label"_s)});
    return role;
}

EventLevel readLevel(JsonReader& reader)
{
    EventLevel level{reader.text(u"level"_s),
                     reader.localized(u"name"_s),
                     reader.localizedList(u"criteria"_s),
                     reader.text(u"decide_role"_s),
                     {}};
    for (JsonReader& child : reader.children(u"tell"_s))
        level.tell.append({child.text(u"audience"_s), child.integer(u"within_min"_s, 0, kMostMinutes),
                           child.optionalLocalized(u"text"_s)});
    return level;
}

}  // namespace

std::optional<Power> powerFromKeyword(const QString& keyword)
{
    for (const auto& [power, known] : powerKeywords()) {
        if (known == keyword)
            return power;
    }
    return std::nullopt;
}

bool RoleHolder::isValidOn(QDate day) const
{
    return isWithin(day, validFrom, validTo);
}

bool Target::isValidOn(QDate day) const
{
    return isWithin(day, validFrom, validTo);
}

std::optional<Target> Service::target(Target::Kind kind, QDate day) const
{
    std::optional<Target> best;
    for (const Target& target : targets) {
        if (target.kind != kind || !target.isValidOn(day))
            continue;
        const bool isHigherStricter = kind == Target::Kind::Availability;
        if (!best || (isHigherStricter ? target.value > best->value : target.value < best->value))
            best = target;
    }
    return best;
}

Result<Organisation> Organisation::fromJson(const QJsonObject& body)
{
    std::optional<Error> problem;
    JsonReader reader(body, {}, problem);
    Organisation organisation(reader.localized(u"name"_s));
    organisation.m_json = body;
    for (JsonReader& child : reader.children(u"services"_s)) {
        organisation.m_services.append(readService(child));
        const QString code = organisation.m_services.last().code;
        if (organisation.service(code) != &organisation.m_services.last())
            child.refuse(u"code"_s, Text::tr("this code is used twice"));
    }
    QSet<QString> codes;
    for (JsonReader& child : reader.children(u"roles"_s)) {
        organisation.m_roles.append(readRole(child));
        if (codes.contains(organisation.m_roles.last().code))
            child.refuse(u"code"_s, Text::tr("this code is used twice"));
        codes.insert(organisation.m_roles.last().code);
    }
    for (JsonReader& child : reader.children(u"levels"_s)) {
        organisation.m_levels.append(readLevel(child));
        if (!codes.contains(organisation.m_levels.last().decideRole))
            child.refuse(u"decide_role"_s, Text::tr("there is no such role"));
    }
    for (JsonReader& child : reader.children(u"succession"_s)) {
        organisation.m_succession.append(child.text(u"role"_s));
        if (!codes.contains(organisation.m_succession.last()))
            child.refuse(u"role"_s, Text::tr("there is no such role"));
    }
    if (problem)
        return *problem;
    return organisation;
}

const Service* Organisation::service(const QString& code) const
{
    for (const Service& service : m_services) {
        if (service.code.compare(code, Qt::CaseInsensitive) == 0)
            return &service;
    }
    return nullptr;
}

const Role* Organisation::role(const QString& codeOrTitle) const
{
    for (const Role& role : m_roles) {
        if (role.code.compare(codeOrTitle, Qt::CaseInsensitive) == 0)
            return &role;
    }
    for (const Role& role : m_roles) {
        const auto titles = role.title.texts();
        for (const QString& title : titles) {
            if (title.compare(codeOrTitle, Qt::CaseInsensitive) == 0)
                return &role;
        }
    }
    return nullptr;
}

QList<std::pair<QString, int>> Organisation::rolesOf(const QString& name, QDate day) const
{
    QList<std::pair<QString, int>> held;
    for (const Role& role : m_roles) {
        for (const RoleHolder& holder : role.holders) {
            if (holder.name == name && holder.isValidOn(day))
                held.append({role.code, holder.order});
        }
    }
    return held;
}

QString masked(const QString& value)
{
    constexpr qsizetype kShown = 2;
    return QString(std::max<qsizetype>(value.size() - kShown, 0), QChar(u'•')) + value.right(kShown);
}

}  // namespace holdfast
