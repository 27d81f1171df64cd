// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_report.h"
#include "models/reports/availability_words.h"
#include "models/reports/markdown.h"
#include "tests/unit/availability/monthly_values.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

ReportSetting setting(const QString& language)
{
    ReportSetting made;
    made.language = language;
    made.now = shanghai("2026-06-03 09:00");
    return made;
}

MonthlyReport revision(int number, MonthlyState state)
{
    const MonthlyBody body = bodyOfMay();
    const QByteArray bytes = body.bytes().value();
    MonthlyReport report{MonthlyReportId(mintUid(shanghai("2026-06-01 08:00"))),
                         u"FYY"_s,
                         body.month,
                         number,
                         state,
                         bytes,
                         sha256(bytes),
                         body.figures(),
                         {}};
    const auto add = [&](MonthlyAct act, const Actor& author, const char* at, const QString& reason = {}) {
        report.history.append({act, author, shanghai(at), reason, body.figures()});
    };
    add(MonthlyAct::Draft, Actor{}, "2026-06-01 00:05");
    add(MonthlyAct::Check, manager(), "2026-06-01 09:00");
    add(MonthlyAct::Submit, manager(), "2026-06-01 09:05");
    add(MonthlyAct::Accept, quality(), "2026-06-02 10:00");
    add(MonthlyAct::Publish, manager(), "2026-06-02 11:00");
    return report;
}

Report published(const QString& language)
{
    return availabilityReport(bodyOfMay(), {{revision(1, MonthlyState::Published)}, {}}, setting(language));
}

QList<QList<block::Cell>> rowsOf(const Report& report, const QString& title)
{
    for (const ReportBlock& part : report.blocks) {
        const auto* table = std::get_if<block::Table>(&part);
        if (table != nullptr && table->title == title)
            return table->rows;
    }
    return {};
}

QStringList texts(const QList<block::Cell>& row)
{
    QStringList list;
    for (const block::Cell& cell : row)
        list.append(cell.text);
    return list;
}

QStringList verdictsOf(const Report& report)
{
    QStringList list;
    for (const ReportBlock& part : report.blocks) {
        if (const auto* verdict = std::get_if<block::Verdict>(&part))
            list.append(verdict->word + u": "_s + verdict->text);
    }
    return list;
}

}  // namespace

TEST(AvailabilityReport, HasAChapterForAllThatTheCustomerMayAsk)
{
    QStringList chapters;
    for (const ReportBlock& part : published(u"zh"_s).blocks) {
        const auto* heading = std::get_if<block::Heading>(&part);
        if (heading != nullptr && heading->level == 1)
            chapters.append(heading->text);
    }
    EXPECT_EQ(chapters,
              (QStringList{u"1. 结论摘要"_s, u"2. 各模块可用性"_s, u"3. 中断次数"_s, u"4. 中断明细"_s,
                           u"5. 计划内维护"_s, u"6. 中断的重新认定"_s,
                           u"7. 有中断、降级、剔除或未知时段的日期"_s, u"8. 可用性核算规则"_s,
                           u"9. 数据来源"_s, u"10. 使用本报告须注意"_s, u"11. 文件控制"_s, u"12. 签批"_s}));
}

TEST(AvailabilityReport, JudgesTheServiceByBothDefinitionsAndEachModule)
{
    // By hand: 3,600 s down of 2,678,400 s leave 99.865591… %; of the 2,579,400 s of the whole that are known
    // and not excluded, 99.860433… %.
    EXPECT_EQ(
        verdictsOf(published(u"zh"_s)),
        (QStringList{u"达标: 本月约定的服务目标全部达到。"_s,
                     u"达标: 服务整体可用性 99.8604 %，目标不低于 99 %（任一核心模块中断即计为整体中断）"_s,
                     u"达标: 本月计入的中断 1 次，目标不超过 1 次"_s,
                     u"达标: CRM：可用性 99.8656 %，目标不低于 99 %"_s,
                     u"达标: 员工管理：可用性 100.0000 %，目标不低于 99 %"_s,
                     u"达标: 结算：可用性 100.0000 %，目标不低于 99 %"_s,
                     u"达标: 财务：可用性 100.0000 %，目标不低于 99 %"_s}));
    EXPECT_TRUE(toMarkdown(published(u"zh"_s)).contains(u"按各模块平均值计算为 99.9664 %"_s));
}

TEST(AvailabilityReport, ShowsTimeExactlyAndBudgetUsed)
{
    const Report report = published(u"zh"_s);
    EXPECT_EQ(texts(rowsOf(report, u"时长构成"_s).first()),
              (QStringList{u"CRM"_s, u"744:00:00"_s, u"743:00:00"_s, u"1:00:00"_s, u"0"_s, u"0"_s, u"0"_s}));
    EXPECT_EQ(texts(rowsOf(report, u"时长构成"_s).last()),
              (QStringList{u"服务整体"_s, u"744:00:00"_s, u"715:30:00"_s, u"1:00:00"_s, u"0"_s, u"3:30:00"_s,
                           u"24:00:00"_s}));
    // 1 % of 744 h is 7 h 26 min 24 s.
    EXPECT_EQ(texts(rowsOf(report, u"可用性指标"_s).first()),
              (QStringList{u"CRM"_s, u"99.8656 %"_s, u"99 %"_s, u"达标"_s, u"1"_s, u"1:00:00"_s,
                           u"743:00:00"_s, u"1:00:00"_s, u"7:26:24"_s}));
    EXPECT_EQ(rowsOf(report, u"有中断、降级、剔除或未知时段的日期"_s).size(), 3);
}

TEST(AvailabilityReport, NamesForEveryOutageCauseDecisionAndIncident)
{
    const auto rows = rowsOf(published(u"zh"_s), u"中断明细"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0).at(2).text, u"05-12 03:00:00"_s);
    EXPECT_EQ(rows.at(0).at(3).text, u"05-12 04:00:00"_s);
    EXPECT_EQ(rows.at(0).at(6).text,
              u"connect ECONNREFUSED 10.0.0.4:443\n事件 INC-2026-003：自 05-12 02:58 至 05-12 04:00"_s);
    EXPECT_EQ(rows.at(1).at(5).text, u"计划内维护"_s);
    EXPECT_TRUE(rows.at(1).at(6).text.contains(u"属于维护通知 MN-2026-001 的窗口，予以剔除。"_s));
}

TEST(AvailabilityReport, NamesTargetsThatWereMissed)
{
    MonthlyBody body = bodyOfMay();
    body.account.modules[0].isMet = false;
    body.account.interruptions = 2;
    body.account.interruptionsMet = body.account.isMet = false;
    EXPECT_EQ(verdictsOf(availabilityReport(body, {}, setting(u"zh"_s))).first(),
              u"未达标: 本月未达到的目标：CRM 的可用性、中断次数。"_s);
    EXPECT_EQ(verdictsOf(availabilityReport(body, {}, setting(u"en"_s))).first(),
              u"Missed: Targets missed this month: availability of CRM, number of interruptions."_s);
}

TEST(AvailabilityReport, SaysThatNoCauseIsKnownOnlyWhereNothingElseIs)
{
    MonthlyBody body = bodyOfMay();
    for (Outage& outage : body.account.modules[0].outages)
        outage.cause.clear();
    const auto report = [&] { return availabilityReport(body, {}, setting(u"zh"_s)); };
    EXPECT_EQ(rowsOf(report(), u"中断明细"_s).at(0).at(6).text,
              u"事件 INC-2026-003：自 05-12 02:58 至 05-12 04:00"_s);
    for (Outage& outage : body.account.modules[0].outages)
        outage.incident.clear();
    EXPECT_EQ(rowsOf(report(), u"中断明细"_s).at(0).at(6).text, u"监测数据未说明原因"_s);
}

TEST(AvailabilityReport, CountsInTheRightNumber)
{
    MonthlyBody body = bodyOfMay();
    EXPECT_EQ(verdictsOf(availabilityReport(body, {}, setting(u"en"_s))).at(2),
              u"Met: 1 interruption counted, target at most 1"_s);
    body.account.interruptions = 0;
    EXPECT_EQ(verdictsOf(availabilityReport(body, {}, setting(u"en"_s))).at(2),
              u"Met: 0 interruptions counted, target at most 1"_s);
    EXPECT_TRUE(
        ruleText(accountingRule(), u"en"_s)
            .join(u'\n')
            .contains(
                u"those less than 5 minutes apart are one; one shorter than 1 minute is not counted"_s));
}

TEST(AvailabilityReport, HandsASpreadsheetFiguresToReckonWith)
{
    using block::NumberForm;
    const Report report = published(u"zh"_s);
    const auto figures = rowsOf(report, u"可用性指标"_s).first();
    EXPECT_EQ(figures.at(1).form, NumberForm::Percent);
    EXPECT_DOUBLE_EQ(*figures.at(1).number, 99.8656) << "as it is shown, by hand 99.865591…";
    EXPECT_EQ(figures.at(2).form, NumberForm::Target);
    EXPECT_DOUBLE_EQ(*figures.at(2).number, 99.0);
    EXPECT_EQ(figures.at(6).form, NumberForm::Duration);
    EXPECT_DOUBLE_EQ(*figures.at(6).number, 743.0 * 3600);
    EXPECT_DOUBLE_EQ(*figures.at(8).number, 7 * 3600 + 26 * 60 + 24);
    const auto outage = rowsOf(report, u"中断明细"_s).first();
    EXPECT_EQ(outage.at(2).form, NumberForm::Moment);
    // 2026-05-12 is day 46154 of a spreadsheet, 03:00 an eighth of it.
    EXPECT_DOUBLE_EQ(*outage.at(2).number, 46'154.125);
    EXPECT_DOUBLE_EQ(*outage.at(4).number, 3600.0);
    const auto days = rowsOf(report, u"有中断、降级、剔除或未知时段的日期"_s);
    EXPECT_EQ(days.first().at(0).form, NumberForm::Day);
    EXPECT_DOUBLE_EQ(*days.first().at(0).number, 46'154.0);
    EXPECT_EQ(rowsOf(report, u"时长构成"_s).size(), 5);
}

TEST(AvailabilityReport, NamesSheetsThatExcelTakesWhole)
{
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        for (const ReportBlock& part : published(language).blocks) {
            const auto* table = std::get_if<block::Table>(&part);
            EXPECT_LE(table != nullptr ? table->title.size() : 0, 31);
        }
    }
}

TEST(AvailabilityReport, SaysWhichModulesAnInterruptionWasOf)
{
    const auto rows = rowsOf(published(u"zh"_s), u"计次的中断"_s);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().at(4).text, u"CRM：connect ECONNREFUSED 10.0.0.4:443"_s);
}

TEST(AvailabilityReport, PutsTheRenewalsOfADraftOnOneLine)
{
    MonthlyReport report = revision(1, MonthlyState::Published);
    for (int i = 1; i <= 3; ++i) {
        report.history.insert(i, {MonthlyAct::Refresh,
                                  Actor{},
                                  shanghai("2026-06-01 01:00") + std::chrono::hours(i),
                                  {},
                                  report.figures});
    }
    MonthlyBody body = bodyOfMay();
    body.names.roles.insert(u"PM"_s, LocalizedText::of(u"zh"_s, u"运维项目经理"_s));
    const auto rows = rowsOf(availabilityReport(body, {{report}, {}}, setting(u"zh"_s)), u"文件控制"_s);
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(texts(rows.at(1)), (QStringList{u"2026-06-01 04:00"_s, u"更新数字"_s, u"Holdfast"_s,
                                              u"程序自动"_s, u"共 3 次，此为最后一次"_s}));
    EXPECT_EQ(rows.at(2).at(2).text, u"示例乙（运维项目经理）"_s);
}

TEST(AvailabilityReport, JudgesMaintenanceInItsOwnLanguage)
{
    MonthlyBody body = bodyOfMay();
    JudgedMaintenance& one = body.maintenance.first();
    one.notice.notifiedAt = one.notice.notificationRecordedAt = shanghai("2026-05-18 10:00");
    one.judgement.isCompliant = one.judgement.isInTime = one.judgement.isOffPeak = false;
    one.judgement.isKnown = false;
    const QString english =
        rowsOf(availabilityReport(body, {}, setting(u"en"_s)), u"Planned maintenance"_s).first().at(3).text;
    EXPECT_EQ(english, u"Does not meet them: downtime counts\n– notified too late: on 2026-05-18; the last "
                       u"day was 2026-05-15 "
                       u"(3 working days ahead)\n– the window leaves the off-peak hours (daily "
                       u"00:00–06:00)\nProvisional: the "
                       u"holidays of a year it hangs on are not known"_s);
    const QString chinese = toMarkdown(availabilityReport(body, {}, setting(u"zh"_s)));
    EXPECT_TRUE(chinese.contains(u"告知过迟：2026-05-18 才告知，最迟应为 2026-05-15（提前 3 个工作日）"_s));
    EXPECT_TRUE(chinese.contains(u"节假日安排未知"_s));
}

TEST(AvailabilityReport, IsMarkedAsADraftUntilItIsPublished)
{
    EXPECT_FALSE(published(u"zh"_s).furniture.isDraft);
    const MonthlyReport accepted = revision(1, MonthlyState::Accepted);
    for (const AvailabilityReportGround& ground :
         {AvailabilityReportGround{}, AvailabilityReportGround{{accepted}, {}}}) {
        const Report report = availabilityReport(bodyOfMay(), ground, setting(u"zh"_s));
        EXPECT_TRUE(report.furniture.isDraft);
        EXPECT_TRUE(toMarkdown(report).contains(u"草稿 DRAFT"_s));
    }
}

TEST(AvailabilityReport, CarriesItsRevisionsAndDigests)
{
    MonthlyReport correction = revision(2, MonthlyState::Published);
    correction.history.first().reason = u"补入漏报的停机"_s;
    const Report report = availabilityReport(
        bodyOfMay(), {{revision(1, MonthlyState::Superseded), correction}, {}}, setting(u"zh"_s));
    ASSERT_EQ(report.furniture.revisions.size(), 2);
    const ReportRevision& last = report.furniture.revisions.last();
    EXPECT_EQ(last.label, u"V2"_s);
    EXPECT_EQ(last.author, u"示例乙"_s);
    EXPECT_EQ(last.approvedBy, u"示例癸"_s);
    EXPECT_EQ(last.change, u"补入漏报的停机"_s);
    EXPECT_EQ(report.furniture.code, u"SAR-FYY-2026-05"_s);
    EXPECT_EQ(report.furniture.version, u"V2"_s);
    const QString text = toMarkdown(report);
    EXPECT_TRUE(text.contains(bodyOfMay().figures().toHex()));
    EXPECT_TRUE(text.contains(u"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"_s));
    EXPECT_TRUE(text.contains(u"PIN 核实"_s));
}

TEST(AvailabilityReport, ShowsMonthsSideBySideOnlyWhereThereAreOthers)
{
    const auto figuresOf = [](const Report& report) {
        QList<block::Figure> figures;
        for (const ReportBlock& part : report.blocks) {
            if (const auto* figure = std::get_if<block::Figure>(&part))
                figures.append(*figure);
        }
        return figures;
    };
    EXPECT_EQ(figuresOf(published(u"zh"_s)).size(), 3) << "strip map, budget, outages";
    MonthlyBody april = bodyOfMay();
    april.month = april.month.plus(-1);
    for (DayFigures& day : april.account.whole.days)
        day.day = day.day.addDays(-30);
    april.account.whole.days.removeLast();
    const auto figures = figuresOf(availabilityReport(bodyOfMay(), {{}, {april}}, setting(u"zh"_s)));
    ASSERT_EQ(figures.size(), 4);
    const auto* bars = std::get_if<MonthlyBars>(&figures.at(2).series);
    ASSERT_NE(bars, nullptr);
    EXPECT_EQ(bars->bars.size(), 2);
    EXPECT_EQ(bars->bars.last().buckets, bodyOfMay().account.whole.buckets);
}

TEST(AvailabilityReport, IsTheSameFromTheFrozenBody)
{
    const MonthlyBody frozen = MonthlyBody::fromBytes(bodyOfMay().bytes().value()).value();
    const AvailabilityReportGround ground{{revision(1, MonthlyState::Published)}, {}};
    EXPECT_EQ(toMarkdown(availabilityReport(frozen, ground, setting(u"zh"_s))),
              toMarkdown(availabilityReport(bodyOfMay(), ground, setting(u"zh"_s))));
}

TEST(AvailabilityReport, SaysThatNothingIsKnownWhereNothingIs)
{
    MonthlyBody body = bodyOfMay();
    for (ModuleAccount& module : body.account.modules) {
        module = moduleOfMay(module.code, {{body.account.from, body.account.to, AccountState::Unknown}});
        module.availability = std::nullopt;
        module.isMet = std::nullopt;
        module.buckets = {};
        module.buckets.unknown = 744h;
        module.days.clear();
    }
    body.account.whole = body.account.modules.first();
    body.account.availabilityMet = body.account.interruptionsMet = std::nullopt;
    body.account.meanOfModules = std::nullopt;
    const QStringList verdicts = verdictsOf(availabilityReport(body, {}, setting(u"zh"_s)));
    EXPECT_EQ(verdicts.first(),
              u"无法判定: 服务整体可用性未知，目标不低于 99 %（任一核心模块中断即计为整体中断）"_s);
}

TEST(AvailabilityReport, ShowsEarlierMonthsAsTheyWerePublishedEachByItsTarget)
{
    MonthlyBody march = bodyOfMay();
    march.month = march.month.plus(-2);
    march.account.whole.target = 9990;
    march.account.whole.isMet = false;
    const Report report =
        availabilityReport(bodyOfMay(), {{revision(1, MonthlyState::Published)}, {march}}, setting(u"en"_s));
    const MonthlyBars* bars = nullptr;
    for (const ReportBlock& part : report.blocks) {
        if (const auto* figure = std::get_if<block::Figure>(&part))
            bars =
                std::get_if<MonthlyBars>(&figure->series) ? std::get_if<MonthlyBars>(&figure->series) : bars;
    }
    ASSERT_NE(bars, nullptr);
    ASSERT_EQ(bars->bars.size(), 3);
    EXPECT_EQ(bars->bars.at(0).first, QDate(2026, 3, 1));
    EXPECT_EQ(bars->bars.at(0).target, 9990);
    EXPECT_EQ(bars->bars.at(0).isMet, false);
    EXPECT_TRUE(bars->bars.at(0).isPublished);
    EXPECT_FALSE(bars->bars.at(1).availability) << "April was never published";
    EXPECT_EQ(bars->bars.at(2).target, 9900);
    EXPECT_EQ(bars->bars.at(2).isMet, true);
    EXPECT_EQ(bars->bars.at(2).availability, bars->bars.at(0).availability);
    EXPECT_FALSE(bars->target()) << "there is no one target";
}

}  // namespace holdfast
