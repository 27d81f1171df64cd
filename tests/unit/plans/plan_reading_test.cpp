// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_annexes.h"
#include "models/plans/plan_file.h"
#include "models/plans/plan_search.h"
#include "tests/unit/plans/plan_files.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QStringList partsOf(const QList<PlanHit>& hits)
{
    QStringList parts;
    for (const PlanHit& hit : hits)
        parts.append(hit.part);
    return parts;
}

QJsonObject managementFile()
{
    return readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/management-plan.json"));
}

Document documentWith(const QStringList& labels)
{
    Document document{DocumentId(QUuid::createUuid()), DocumentType::EmergencyPlan, u"DB-01"_s, {}};
    for (const QString& label : labels)
        document.revisions.append({RevisionId(QUuid::createUuid()),
                                   static_cast<int>(document.revisions.size()) + 1,
                                   label,
                                   RevisionState::Draft,
                                   {},
                                   sha256({}),
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}});
    return document;
}

}  // namespace

TEST(PlanSearch, FindsStepsByWordsOfTheirTextAndCommands)
{
    const Plan plan = shippedPlan(u"database"_s);
    EXPECT_EQ(partsOf(searchPlan(plan, u"快照"_s, u"zh"_s)),
              QStringList({u"D04"_s, u"D06"_s, u"D07"_s, u"D09"_s, u"D11"_s, u"D15"_s}));
    EXPECT_EQ(partsOf(searchPlan(plan, u" SUPER_READ_ONLY "_s, u"zh"_s)),
              QStringList({u"D01"_s, u"D02"_s, u"D11"_s}));
    EXPECT_EQ(partsOf(searchPlan(plan, u"d05"_s, u"zh"_s)).first(), u"D05"_s);
    EXPECT_TRUE(searchPlan(plan, u"  "_s, u"zh"_s).isEmpty());
}

TEST(PlanSearch, ShowsWhatStandsAroundTheFind)
{
    const auto hits = searchPlan(shippedPlan(u"database"_s), u"打快照"_s, u"zh"_s);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_TRUE(hits.first().excerpt.endsWith(u"已指认并打快照。"_s));
}

TEST(PlanSearch, FindsAPlanByItsTitleAndClausesByTheirText)
{
    EXPECT_EQ(partsOf(searchPlan(shippedPlan(u"database"_s), u"outage"_s, u"en"_s)).first(), QString());
    const auto plan = ManagementPlan::fromJson(withoutNulls(managementFile()));
    ASSERT_TRUE(plan);
    EXPECT_EQ(partsOf(searchPlan(plan.value(), u"恢复测试"_s, u"zh"_s)), QStringList({u"5.2"_s}));
    EXPECT_EQ(plan->sections().size(), 26);
}

TEST(ManagementPlan, RefusesAClauseThatStandsTwice)
{
    QJsonObject body = withoutNulls(managementFile());
    QJsonArray sections = body.value("sections"_L1).toArray();
    sections.append(sections.first());
    body.insert(u"sections"_s, sections);
    const auto plan = ManagementPlan::fromJson(body);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Error::Code::BadInput);
}

TEST(PlanFile, ReadsBothKindsOfPlanAndRefusesTheRest)
{
    const auto bytesOf = [](const QJsonObject& object) { return QJsonDocument(object).toJson(); };
    const auto emergency = readPlanFile(bytesOf(shippedPlanFile(u"database"_s)));
    ASSERT_TRUE(emergency);
    EXPECT_EQ(emergency->code, u"DB-01"_s);
    EXPECT_EQ(emergency->label, u"V1.0"_s);
    EXPECT_EQ(emergency->body.type, DocumentType::EmergencyPlan);
    const auto management = readPlanFile(bytesOf(managementFile()));
    ASSERT_TRUE(management);
    EXPECT_EQ(management->code, u"XDYJ-06-15"_s);
    EXPECT_EQ(management->body.type, DocumentType::ManagementPlan);
    EXPECT_FALSE(readPlanFile("{}"));
    EXPECT_FALSE(readPlanFile("no JSON"));
    const QJsonObject bia = readJsonFile(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/bia.json"));
    EXPECT_EQ(readPlanFile(bytesOf(bia)).error().code, Error::Code::BadInput);
}

TEST(PlanFile, ProposesTheNextNumberThatIsFree)
{
    EXPECT_EQ(freeLabel(documentWith({u"V1.0"_s}), u"V2.0"_s), u"V2.0"_s);
    EXPECT_EQ(freeLabel(documentWith({u"V1.0"_s}), u"V1.0"_s), u"V1.1"_s);
    EXPECT_EQ(freeLabel(documentWith({u"V1.9"_s, u"V1.10"_s}), u"V1.9"_s), u"V1.11"_s);
    EXPECT_EQ(freeLabel(documentWith({u"first"_s}), u"first"_s), u"first.1"_s);
}

TEST(PlanAnnexes, HaveWhatTheFileSaysBesideTheRules)
{
    const PlanAnnexes annexes = annexesOf(shippedPlan(u"database"_s));
    EXPECT_EQ(annexes.parent, u"XDYJ-06-15"_s);
    EXPECT_EQ(annexes.succession.size(), 3);
    EXPECT_EQ(annexes.firstMinutes.size(), 7);
    EXPECT_EQ(annexes.firstMinutes.last().when, u"10"_s);
    EXPECT_EQ(annexes.resources.size(), 16);
    EXPECT_EQ(annexes.unverified.size(), 5);
    EXPECT_EQ(annexes.validation.size(), 6);
    ASSERT_NE(annexes.resource(u"R-DBA"_s), nullptr);
    EXPECT_EQ(annexes.resource(u"R-NONE"_s), nullptr);
}

}  // namespace holdfast
