// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/bia.h"
#include "models/organisation/organisation.h"
#include "models/organisation/organisation_draft.h"
#include "models/protection/backup_scheme.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(Organisation, HoldsThePromisesOfTheSourcePlan)
{
    const auto organisation = Organisation::fromJson(sampleBody(u"organisation"_s));
    ASSERT_TRUE(organisation) << organisation.error().message.toStdString();
    ASSERT_EQ(organisation->services().size(), 1);
    const Service& service = organisation->services().first();
    EXPECT_EQ(service.modules.size(), 4);
    EXPECT_EQ(service.zone, QTimeZone("Asia/Shanghai"));
    const QDate day(2026, 11, 24);
    // Clauses 2.1.1, 2.1.2, 2.2.1, 2.2.2.
    EXPECT_EQ(service.target(Target::Kind::Availability, day)->value, 9900);
    EXPECT_EQ(service.target(Target::Kind::Rto, day)->value, 240);
    EXPECT_EQ(service.target(Target::Kind::ContractFix, day)->value, 2880);
    EXPECT_EQ(service.target(Target::Kind::Rpo, day)->value, 60);
    EXPECT_EQ(service.target(Target::Kind::Interruptions, day)->value, 1);
    EXPECT_EQ(service.target(Target::Kind::BcpRto, day)->value, 1440);
    EXPECT_EQ(service.target(Target::Kind::BcpRpo, day)->value, 1440);
    EXPECT_FALSE(service.target(Target::Kind::Rto, QDate(2024, 1, 1)));
    // Clause 3.1; the quality department reviews and stays out of the line.
    EXPECT_EQ(organisation->succession(), (QStringList{u"LEAD"_s, u"PM"_s, u"RD"_s}));
    EXPECT_EQ(organisation->role(u"QA"_s)->powers, QList<Power>{Power::Review});
    EXPECT_EQ(organisation->role(u"运维项目经理"_s)->code, u"PM"_s);
    EXPECT_EQ(organisation->rolesOf(kManager, day).size(), 2);
    EXPECT_EQ(organisation->levels().size(), 3);
}

TEST(Organisation, OfTheSampleIsFictitious)
{
    const Organisation organisation = Organisation::fromJson(sampleBody(u"organisation"_s)).value();
    for (const Role& role : organisation.roles()) {
        EXPECT_FALSE(role.holders.isEmpty()) << role.code.toStdString();
        for (const RoleHolder& holder : role.holders)
            EXPECT_TRUE(holder.name.startsWith(u"示例"_s));
        for (const DutyChannel& channel : role.channels) {
            EXPECT_TRUE(channel.value.startsWith(u"000-"_s) || channel.value.endsWith(u".invalid"_s))
                << channel.value.toStdString();
        }
    }
}

TEST(Organisation, RefusesWhatNamesNothing)
{
    const QJsonObject good = sampleBody(u"organisation"_s);
    const auto refused = [](const QJsonObject& body, const QString& path) {
        const auto organisation = Organisation::fromJson(body);
        ASSERT_FALSE(organisation) << path.toStdString();
        EXPECT_TRUE(organisation.error().detail.startsWith(path))
            << organisation.error().detail.toStdString();
    };
    QJsonObject body = good;
    body.insert(u"succession"_s, QJsonArray{QJsonObject{{u"role"_s, u"KING"_s}}});
    refused(body, u"/succession/0/role"_s);
    QJsonArray services = good.value("services"_L1).toArray();
    QJsonObject service = services.first().toObject();
    service.insert(u"timezone"_s, u"Mars/Olympus"_s);
    body = good;
    body.insert(u"services"_s, QJsonArray{service});
    refused(body, u"/services/0/timezone"_s);
    body.insert(u"services"_s, QJsonArray{services.first(), services.first()});
    refused(body, u"/services/1/code"_s);
    const auto withOffPeak = [&](const QJsonObject& hours) {
        service = services.first().toObject();
        service.insert(u"off_peak"_s, QJsonArray{hours});
        QJsonObject changed = good;
        changed.insert(u"services"_s, QJsonArray{service});
        return changed;
    };
    refused(withOffPeak({{u"days"_s, u"sundays"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"06:00"_s}}),
            u"/services/0/off_peak/0/days"_s);
    refused(withOffPeak({{u"days"_s, u"daily"_s}, {u"from"_s, u"24:00"_s}, {u"to"_s, u"06:00"_s}}),
            u"/services/0/off_peak/0/from"_s);
    refused(withOffPeak({{u"days"_s, u"daily"_s}, {u"from"_s, u"22:00"_s}, {u"to"_s, u"6"_s}}),
            u"/services/0/off_peak/0/to"_s);
    refused(withOffPeak({{u"days"_s, u"daily"_s}, {u"from"_s, u"06:00"_s}, {u"to"_s, u"06:00"_s}}),
            u"/services/0/off_peak/0/to"_s);
}

TEST(Organisation, KnowsWhenAServiceIsOffPeak)
{
    const Organisation organisation = Organisation::fromJson(sampleBody(u"organisation"_s)).value();
    const QList<OffPeakHours>& hours = organisation.services().first().offPeak;
    ASSERT_EQ(hours.size(), 1);
    EXPECT_EQ(hours.first(), (OffPeakHours{OffPeakHours::Days::Daily, 0, 360, {}, {}}));
    EXPECT_EQ(hours.first().text(), u"00:00–06:00"_s);
    EXPECT_FALSE(hours.first().endsNextDay());
    EXPECT_TRUE((OffPeakHours{OffPeakHours::Days::Daily, 1320, 360, {}, {}}).endsNextDay());
}

TEST(Organisation, MasksContactsButForTheirEnd)
{
    EXPECT_EQ(masked(u"000-0000-0004"_s), u"•••••••••••04"_s);
    EXPECT_EQ(masked(u"1"_s), u"1"_s);
}

TEST(Bia, IsInTheOrderOfClause51)
{
    const auto bia = Bia::fromJson(sampleBody(u"bia"_s));
    ASSERT_TRUE(bia) << bia.error().message.toStdString();
    QStringList names;
    for (const BiaItem& item : bia->items())
        names.append(item.name.in(u"zh"_s).text);
    EXPECT_EQ(names, (QStringList{u"核心数据库与用户认证"_s, u"员工管理与社保申报接口"_s, u"结算与财务模块"_s,
                                  u"CRM模块"_s}));
    for (const BiaItem& item : bia->items()) {
        EXPECT_EQ(item.rtoMin, 240);
        EXPECT_FALSE(item.mtpdMin);
    }
}

TEST(Bia, RefusesAnOrderThatItsDependenciesContradict)
{
    const QJsonObject good = sampleBody(u"bia"_s);
    QJsonArray items = good.value("items"_L1).toArray();
    QJsonObject first = items.first().toObject();
    first.insert(u"depends_on"_s, QJsonArray{u"BIA-3"_s});
    items.replace(0, first);
    QJsonObject body = good;
    body.insert(u"items"_s, items);
    EXPECT_FALSE(Bia::fromJson(body));
    first.insert(u"depends_on"_s, QJsonArray());
    first.insert(u"mtpd_min"_s, 60);
    items.replace(0, first);
    body.insert(u"items"_s, items);
    EXPECT_FALSE(Bia::fromJson(body));
}

TEST(BackupScheme, SaysHonestlyAgainstWhatItProtects)
{
    const auto scheme = BackupScheme::fromJson(sampleBody(u"backup-scheme"_s));
    ASSERT_TRUE(scheme) << scheme.error().message.toStdString();
    for (const BackupSet& set : scheme->sets()) {
        if (set.kind == "replication"_L1) {
            EXPECT_EQ(set.protects, QList<FailureMode>{FailureMode::Hardware});
        }
        if (set.kind == "full"_L1) {
            EXPECT_GE(set.retentionDays.value_or(0), 30);  // Clause 5.2.
        }
    }
}

namespace {

OrganisationBasics basics()
{
    return {{{u"zh"_s, u"示例公司"_s}, {u"en"_s, u" "_s}},
            u"crm"_s,
            {{u"zh"_s, u"客户系统"_s}},
            {},
            u"Asia/Shanghai"_s,
            u"示例甲"_s};
}

}  // namespace

TEST(OrganisationDraft, MakesAnOrganisationThatHoldsItsRules)
{
    const auto body = draftOrganisation(basics());
    ASSERT_TRUE(body) << body.error().message.toStdString();
    const auto organisation = Organisation::fromJson(body.value());
    ASSERT_TRUE(organisation);
    EXPECT_EQ(organisation->name().texts().size(), 1);
    EXPECT_EQ(organisation->services().first().code, u"CRM"_s);
    EXPECT_EQ(organisation->rolesOf(u"示例甲"_s, QDate(2026, 5, 1)).first().first, u"LEAD"_s);
    EXPECT_EQ(organisation->succession(), (QStringList{u"LEAD"_s, u"PM"_s, u"RD"_s}));
}

TEST(OrganisationDraft, LocksNobodyOutWhereNobodyLeads)
{
    OrganisationBasics unled = basics();
    unled.lead.clear();
    const auto organisation = Organisation::fromJson(draftOrganisation(unled).value());
    for (const Role& role : organisation->roles())
        EXPECT_TRUE(role.holders.isEmpty());
}

TEST(OrganisationDraft, NamesWhatIsMissing)
{
    OrganisationBasics nameless = basics();
    nameless.name = {{u"zh"_s, u"  "_s}};
    EXPECT_EQ(draftOrganisation(nameless).error().code, Error::Code::BadInput);
    OrganisationBasics uncoded = basics();
    uncoded.serviceCode = u" "_s;
    EXPECT_TRUE(draftOrganisation(uncoded).error().message.contains(u"code"_s));
    OrganisationBasics zoneless = basics();
    zoneless.zone = u"Mars/Olympus"_s;
    EXPECT_EQ(draftOrganisation(zoneless).error().code, Error::Code::BadInput);
}

}  // namespace holdfast
