// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bia_report.h"
#include "models/reports/contact_report.h"
#include "models/reports/incident_blocks.h"
#include "models/reports/incident_report.h"
#include "models/reports/markdown.h"
#include "models/reports/plan_report.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

ReportSetting setting(const QString& language, Instant now)
{
    ReportSetting made;
    made.language = language;
    made.zone = QTimeZone("Asia/Shanghai");
    made.now = now;
    return made;
}

Organisation organisation()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value();
}

/// The rows of the table titled `title`.
QList<QList<block::Cell>> rowsOf(const Report& report, const QString& title)
{
    for (const ReportBlock& part : report.blocks) {
        const auto* table = std::get_if<block::Table>(&part);
        if (table != nullptr && table->title == title)
            return table->rows;
    }
    return {};
}

QStringList chaptersOf(const Report& report)
{
    QStringList titles;
    for (const ReportBlock& part : report.blocks) {
        const auto* heading = std::get_if<block::Heading>(&part);
        if (heading != nullptr && heading->level == 1)
            titles.append(heading->text);
    }
    return titles;
}

}  // namespace

TEST(IncidentReport, HasAChapterForAllThatAnAuditorAsks)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const Report report = incidentReport(laptop.state, setting(u"zh"_s, laptop.now()));
    EXPECT_EQ(chaptersOf(report),
              (QStringList{u"1. 基本情况"_s, u"2. 摘要"_s, u"3. 经过"_s, u"4. 决定"_s,
                           u"5. 步骤：计划与实际"_s, u"6. 通报与承诺"_s, u"7. 延迟事项"_s, u"8. 冲突"_s,
                           u"9. 更正"_s, u"10. 对当月可用性的影响"_s, u"11. 完整时间线"_s, u"12. 签批"_s}));
    EXPECT_EQ(report.furniture.kind, u"事件报告"_s);
    EXPECT_EQ(report.furniture.organisation, u"北京新都远景网络技术有限公司"_s);
}

TEST(IncidentReport, IsWrittenInItsOwnLanguageWhateverTheInterfaceSpeaks)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D02"_s));
    const QString chinese = toMarkdown(incidentReport(laptop.state, setting(u"zh"_s, laptop.now())));
    const QString english = toMarkdown(incidentReport(laptop.state, setting(u"en"_s, laptop.now())));
    EXPECT_TRUE(chinese.contains(u"步骤 D02 冻结写入和定时任务"_s));
    EXPECT_TRUE(english.contains(u"Step D02 Freeze writes and scheduled jobs begun."_s));
    // The name of a state is translated where the interface gets it from, too.
    EXPECT_FALSE(chinese.contains(u"running"_s));
    EXPECT_TRUE(english.contains(u"running"_s));
}

TEST(IncidentReport, ShowsACorrectedEntryWithWhatItSaidAndAWithdrawnOneStruckOut)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const auto log = [&](const QString& text) {
        return laptop.act(incident_entry::kLogged,
                          {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                          person(kScribe));
    };
    ASSERT_TRUE(log(u"从库延迟 42 秒"_s));
    const QString first = laptop.entries.last().id.uid().toString(QUuid::WithoutBraces);
    const int place = laptop.state.positions.value(laptop.entries.last().id) + 1;
    ASSERT_TRUE(laptop.act(incident_entry::kCorrected,
                           {{u"entry"_s, first},
                            {u"text"_s, QJsonObject{{u"zh"_s, u"从库延迟 2 秒"_s}}},
                            {u"reason"_s, u"看错列"_s}},
                           person(kScribe)));
    ASSERT_TRUE(log(u"误记一条"_s));
    const QString second = laptop.entries.last().id.uid().toString(QUuid::WithoutBraces);
    ASSERT_TRUE(laptop.act(incident_entry::kCorrected,
                           {{u"entry"_s, second}, {u"void"_s, true}, {u"reason"_s, u"误记"_s}},
                           person(kScribe)));
    const Report report = incidentReport(laptop.state, setting(u"zh"_s, laptop.now()));
    const auto timeline = rowsOf(report, u"完整时间线"_s);
    ASSERT_EQ(timeline.size(), laptop.state.entries.size());
    EXPECT_EQ(timeline.at(place - 1).last().text,
              u"从库延迟 2 秒【已由 #%1 更正；原文：从库延迟 42 秒】"_s.arg(place + 1));
    EXPECT_EQ(timeline.at(place + 1).last().tone, ReportTone::Void);
    const auto corrections = rowsOf(report, u"更正"_s);
    ASSERT_EQ(corrections.size(), 2);
    EXPECT_TRUE(corrections.first().at(1).text.endsWith(u"从库延迟 42 秒"_s));
}

TEST(IncidentReport, ClaimsNoMoreThanTheAssuranceOfItsEntries)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const IncidentBlocks blocks(laptop.state, setting(u"zh"_s, laptop.now()));
    const QString text = blocks.assuranceText();
    EXPECT_TRUE(text.contains(u"0 条的作者以 PIN 核实"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"不能证明记录当时即与事实相符"_s));
}

TEST(IncidentReport, SaysOfEachPromiseWhetherItWasKept)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const auto notify = [&](std::chrono::minutes promise) {
        return laptop.act(incident_entry::kNotice,
                          {{u"communication"_s, u"DB-C2"_s},
                           {u"promise_ms"_s, static_cast<double>(toMs(laptop.now() + promise))},
                           {u"text"_s, QJsonObject{{u"zh"_s, u"通报"_s}}}},
                          person(kLead));
    };
    ASSERT_TRUE(notify(std::chrono::minutes(30)));
    EXPECT_EQ(promiseState(laptop.state, 0, laptop.now()), PromiseState::Open);
    EXPECT_EQ(promiseState(laptop.state, 0, laptop.now() + std::chrono::minutes(31)), PromiseState::Overdue);
    laptop.wait(std::chrono::minutes(30));
    ASSERT_TRUE(notify(std::chrono::minutes(10)));
    EXPECT_EQ(promiseState(laptop.state, 0, laptop.now()), PromiseState::Kept);
    laptop.wait(std::chrono::minutes(11));
    ASSERT_TRUE(notify(std::chrono::minutes(60)));
    EXPECT_EQ(promiseState(laptop.state, 1, laptop.now()), PromiseState::KeptLate);
}

TEST(HandOverSheet, NamesWhatRunsAndEndsWithLinesToSign)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D02"_s, {}, person(kEngineer)));
    laptop.wait(std::chrono::minutes(7));
    const Report report = handOverSheet(laptop.state, setting(u"zh"_s, laptop.now()));
    const auto rows = rowsOf(report, u"步骤"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().first().text.startsWith(u"D02"_s));
    EXPECT_TRUE(rows.first().at(1).text.startsWith(kEngineer));
    EXPECT_EQ(rows.first().last().text, u"7 分钟"_s);
    EXPECT_EQ(rows.first().last().tone, ReportTone::Caution);  // Planned: 5 minutes.
    const auto* signatures = std::get_if<block::Signatures>(&report.blocks.last());
    ASSERT_NE(signatures, nullptr);
    EXPECT_EQ(signatures->roles, (QStringList{u"交班人"_s, u"接班人"_s, u"见证人（记录员）"_s}));
}

TEST(SituationReport, CountsItselfAndShowsOnlyWhatChangedSinceTheLast)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.finish(u"D02"_s));
    laptop.wait(std::chrono::minutes(5));
    ASSERT_TRUE(laptop.act(incident_entry::kSituation, {{u"text"_s, QJsonObject{{u"zh"_s, u"第一次"_s}}}},
                           person(kLead)));
    laptop.wait(std::chrono::minutes(5));
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    const Report report = situationReport(laptop.state, setting(u"zh"_s, laptop.now()));
    EXPECT_EQ(report.furniture.version, u"第 2 期"_s);
    const auto rows = rowsOf(report, u"内容"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().last().text.contains(u"D01"_s));
}

TEST(PlanReport, PrintsEveryStepOnceAndWarnsOfWhatCannotBeUndone)
{
    const Plan plan = shippedPlan(u"database"_s);
    const Organisation known = organisation();
    const Report report =
        planReport(plan, {nullptr, u"V1.0"_s, u"draft"_s, &known}, setting(u"zh"_s, instantFromMs(0)));
    QStringList ids;
    QStringList warned;
    for (const ReportBlock& part : report.blocks) {
        if (const auto* list = std::get_if<block::Checklist>(&part)) {
            for (const block::ChecklistItem& item : list->items) {
                ids.append(item.id);
                if (!item.warnings.isEmpty() && item.warnings.first().startsWith(u"不可逆"_s))
                    warned.append(item.id);
            }
        }
    }
    ids.sort();
    QStringList expected;
    QStringList irreversible;
    for (const PlanStep& step : plan.steps()) {
        expected.append(step.id);
        if (step.isIrreversible)
            irreversible.append(step.id);
    }
    EXPECT_EQ(ids, expected);
    EXPECT_EQ(warned, irreversible);
    EXPECT_TRUE(std::holds_alternative<block::Callout>(report.blocks.first()));  // Not approved.
    EXPECT_EQ(rowsOf(report, u"各分支能否守住承诺"_s).size(), plan.branches().size());
}

TEST(ContactSheet, MasksEveryValueInADrill)
{
    ReportSetting drill = setting(u"zh"_s, moment("2026-05-01T00:00:00Z"));
    const QString open = toMarkdown(contactSheet(organisation(), drill));
    EXPECT_TRUE(open.contains(u"000-0000-0001"_s));
    drill.isDrill = true;
    for (const Report& report : {contactSheet(organisation(), drill), roleCards(organisation(), {}, drill)}) {
        const QString text = toMarkdown(report);
        EXPECT_FALSE(text.contains(u"000-0000"_s));
        EXPECT_FALSE(text.contains(u"@example.invalid"_s));
        EXPECT_TRUE(text.contains(u"演练 EXERCISE"_s));
    }
}

TEST(RoleCards, GiveEachRoleAPageWithItsOwnSteps)
{
    const auto plan = std::make_shared<const Plan>(shippedPlan(u"database"_s));
    const Report report = roleCards(organisation(), {plan}, setting(u"en"_s, moment("2026-05-01T00:00:00Z")));
    EXPECT_EQ(chaptersOf(report).size(), organisation().roles().size());
    const auto steps = rowsOf(report, u"Operations engineer"_s);
    const auto mine = std::count_if(plan->steps().cbegin(), plan->steps().cend(),
                                    [](const PlanStep& step) { return step.role == u"OPS"_s; });
    EXPECT_EQ(steps.size(), mine);
}

TEST(BiaReport, SaysThatAnUndecidedMtpdIsUndecided)
{
    const Bia bia = Bia::fromJson(sampleBody(u"bia"_s)).value();
    const Organisation known = organisation();
    const Report report = biaReport(bia, nullptr, &known, setting(u"zh"_s, instantFromMs(0)));
    const auto rows = rowsOf(report, u"恢复优先级与目标"_s);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.first().at(2).text, u"4 小时"_s);
    EXPECT_EQ(rows.first().at(6).text, u"未定"_s);
    EXPECT_EQ(rows.first().at(6).tone, ReportTone::Caution);
    EXPECT_TRUE(chaptersOf(report).contains(u"待确认事项"_s));
}

}  // namespace holdfast
