// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/organisation_draft.h"

#include "models/organisation/organisation.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Organisation)
};

QJsonObject textOf(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (const QString text = it.value().simplified(); !text.isEmpty())
            object.insert(it.key(), text);
    }
    return object;
}

QJsonArray powersOf(const QString& role)
{
    if (role == "LEAD"_L1)
        return {u"declare"_s,         u"approve_plan"_s,   u"approve_step"_s, u"decide"_s,          u"skip"_s,
                u"accept_deferral"_s, u"release_notice"_s, u"stand_down"_s,   u"commit_resources"_s};
    if (role == "PM"_L1)
        return {u"declare"_s, u"approve_step"_s, u"release_notice"_s, u"stand_down"_s, u"report"_s};
    if (role == "OPS"_L1)
        return {u"approve_step"_s, u"decide"_s};
    if (role == "COORD"_L1)
        return {u"skip"_s};
    if (role == "RD"_L1)
        return {u"approve_step"_s};
    return role == "QA"_L1 ? QJsonArray{u"review"_s} : QJsonArray();
}

QJsonArray rolesOf(const QString& lead)
{
    QJsonArray roles;
    for (const FirstRole& first : firstRoles()) {
        QJsonObject role{{u"code"_s, first.code},
                         {u"title"_s, QJsonObject{{u"zh"_s, first.zh}, {u"en"_s, first.en}}}};
        if (const QJsonArray powers = powersOf(first.code); !powers.isEmpty())
            role.insert(u"powers"_s, powers);
        if (first.code == "LEAD"_L1 && !lead.isEmpty())
            role.insert(u"holders"_s, QJsonArray{QJsonObject{{u"name"_s, lead}, {u"order"_s, 0}}});
        roles.append(role);
    }
    return roles;
}

}  // namespace

const QList<FirstRole>& firstRoles()
{
    static const QList<FirstRole> roles{{u"LEAD"_s, u"组长"_s, u"Crisis team lead"_s},
                                        {u"COORD"_s, u"总协调人"_s, u"Incident coordinator"_s},
                                        {u"PM"_s, u"运维项目经理"_s, u"Service manager"_s},
                                        {u"OPS"_s, u"运维工程师"_s, u"Operations engineer"_s},
                                        {u"RD"_s, u"研发部"_s, u"R&D"_s},
                                        {u"PROC"_s, u"采购部"_s, u"Procurement"_s},
                                        {u"QA"_s, u"质量效能部"_s, u"Quality department"_s},
                                        {u"SCRIBE"_s, u"记录员"_s, u"Scribe"_s}};
    return roles;
}

Result<QJsonObject> draftOrganisation(const OrganisationBasics& basics)
{
    const auto missing = [](const QString& message) { return Error{Error::Code::BadInput, message, {}}; };
    const QJsonObject name = textOf(basics.name);
    const QJsonObject serviceName = textOf(basics.serviceName);
    if (name.isEmpty())
        return missing(Text::tr("Enter the organisation's name in at least one language."));
    if (basics.serviceCode.trimmed().isEmpty())
        return missing(Text::tr("Enter a short code for the service, such as CRM."));
    if (serviceName.isEmpty())
        return missing(Text::tr("Enter what the service is called."));
    QJsonObject service{{u"code"_s, basics.serviceCode.trimmed().toUpper()},
                        {u"name"_s, serviceName},
                        {u"timezone"_s, basics.zone},
                        {u"hours"_s, u"7x24"_s}};
    if (const QJsonObject customer = textOf(basics.customer); !customer.isEmpty())
        service.insert(u"customer"_s, customer);
    QJsonArray succession;
    for (const QString& role : {u"LEAD"_s, u"PM"_s, u"RD"_s})
        succession.append(QJsonObject{{u"role"_s, role}});
    const QJsonObject body{{u"type"_s, u"organisation"_s},
                           {u"schema"_s, 1},
                           {u"name"_s, name},
                           {u"services"_s, QJsonArray{service}},
                           {u"roles"_s, rolesOf(basics.lead.simplified())},
                           {u"succession"_s, succession}};
    const auto sound = Organisation::fromJson(body);
    return sound ? Result<QJsonObject>(body) : Result<QJsonObject>(sound.error());
}

}  // namespace holdfast
