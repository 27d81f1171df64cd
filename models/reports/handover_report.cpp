// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"
#include "models/reports/incident_blocks.h"
#include "models/reports/incident_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kHandOver{u"交接单", u"Hand-over sheet"};
constexpr Bilingual kSituation{u"情况报告", u"Situation report"};
constexpr Bilingual kStand{u"目前情况", u"Where we stand"};
constexpr Bilingual kLead{u"负责人", u"Lead"};
constexpr Bilingual kState{u"状态", u"State"};
constexpr Bilingual kLevel{u"级别", u"Level"};
constexpr Bilingual kElapsed{u"已用时间", u"Elapsed"};
constexpr Bilingual kImpact{u"影响开始", u"Impact began"};
constexpr Bilingual kPlans{u"所用预案", u"Plans in use"};
constexpr Bilingual kRunning{u"正在进行的步骤", u"Running steps"};
constexpr Bilingual kNext{u"可以开始的步骤", u"Ready to begin"};
constexpr Bilingual kPromises{u"未兑现的承诺", u"Open promises"};
constexpr Bilingual kDue{u"待发通报", u"Due to be told"};
constexpr Bilingual kDecisions{u"有效的决定", u"Decisions in force"};
constexpr Bilingual kDeferrals{u"延迟事项", u"Deferrals"};
constexpr Bilingual kWatch{u"须盯住的事", u"What to watch"};
constexpr Bilingual kNothing{u"没有。", u"Nothing."};
constexpr Bilingual kSigns{u"交接签字", u"Signatures"};
constexpr Bilingual kGives{u"交班人", u"Handing over"};
constexpr Bilingual kTakes{u"接班人", u"Taking over"};
constexpr Bilingual kWitness{u"见证人（记录员）", u"Witness (scribe)"};
constexpr Bilingual kRemarks{u"口头交代的事项（手写）", u"Said beside this sheet (by hand)"};
constexpr Bilingual kForecast{u"预计恢复", u"Expected recovery"};
constexpr Bilingual kClocks{u"时钟", u"Clocks"};
constexpr Bilingual kChanged{u"变化（自 %1 起）", u"What has changed since %1"};
constexpr Bilingual kRisks{u"风险", u"Risks"};
constexpr Bilingual kNeeds{u"需要支持", u"Needs"};
constexpr Bilingual kNumber{u"第 %1 期", u"No. %1"};
constexpr Bilingual kNoChange{u"自上次报告以来没有变化。", u"Nothing has changed since the last report."};
constexpr Bilingual kTime{u"时间", u"Time"};
constexpr Bilingual kWho{u"记录", u"By"};
constexpr Bilingual kWhat{u"内容", u"What"};

void addStand(Report& report, const IncidentBlocks& blocks, const ReportSetting& setting)
{
    const IncidentState& state = blocks.state();
    const ReportWords& words = blocks.words();
    block::Facts facts;
    facts.columns = 2;
    QStringList plans;
    for (const PlanInUse& plan : state.plans) {
        if (plan.use == PlanInUse::Use::Active)
            plans.append(plan.code + u' ' + words.in(plan.plan->title()) + u' ' + plan.revision);
    }
    QString lead = state.lead ? state.lead->name : u"—"_s;
    if (state.lead && !state.leadRole.isEmpty())
        lead += (words.isChinese() ? u"（"_s : u" ("_s) + blocks.role(state.leadRole) +
                (words.isChinese() ? u"）"_s : u")"_s);
    facts.facts = {
        {blocks.in(kState), nameOf(blocks.account().course), ReportTone::Strong},
        {blocks.in(kLevel), state.level.isEmpty() ? u"—"_s : state.level},
        {blocks.in(kLead), lead, ReportTone::Strong},
        {blocks.in(kImpact), words.time(state.impact)},
        {blocks.in(kElapsed), state.impact ? words.duration(std::chrono::duration_cast<std::chrono::seconds>(
                                                 elapsed(state, *state.impact, setting.now)))
                                           : u"—"_s},
        {blocks.in(kPlans), plans.isEmpty() ? u"—"_s : plans.join(u'\n')}};
    report.blocks.append(block::Heading{1, blocks.in(kStand)});
    report.blocks.append(facts);
}

void addSection(Report& report, const QString& title, const QList<ReportBlock>& blocks)
{
    if (blocks.isEmpty())
        return;
    report.blocks.append(block::Heading{2, title});
    report.blocks.append(blocks);
}

QList<ReportBlock> itemsOr(const QStringList& items, const QString& nothing)
{
    if (items.isEmpty())
        return {block::Paragraph{nothing, ReportTone::Muted}};
    return {block::Items{items}};
}

/// Entries since `since`, without what the program wrote of itself and what was withdrawn.
block::Table changesSince(const IncidentBlocks& blocks, Instant since, const QString& language)
{
    const IncidentState& state = blocks.state();
    block::Table table;
    constexpr double kNarrow = 1.2;
    constexpr double kMedium = 1.6;
    constexpr double kWide = 6.0;
    table.title = blocks.in(kWhat);
    table.ifEmpty = blocks.in(kNoChange);
    table.columns = {{blocks.in(kTime), kNarrow}, {blocks.in(kWho), kMedium}, {blocks.in(kWhat), kWide}};
    for (const IncidentEntry& entry : state.entries) {
        const auto correction = state.corrections.constFind(entry.id);
        const bool isVoid = correction != state.corrections.cend() && correction->isVoid;
        const bool isOld = entry.recordedAt <= since;
        if (isOld || isVoid || entry.kind == incident_entry::kSituation ||
            entry.kind == incident_entry::kOpened)
            continue;
        table.rows.append({blocks.words().shortTime(entry.occurredAt), entry.doer(),
                           entrySentence(state, entry, language).section(u'\n', 0, 0)});
    }
    return table;
}

/// What the team cannot settle alone: second people, decisions, overdue words.
QStringList needsOf(const IncidentBlocks& blocks)
{
    static constexpr Bilingual kDecide{u"待判定：%1（%2）", u"To be decided: %1 (%2)"};
    static constexpr Bilingual kConfirm{u"待第二人复核：%1（%2）",
                                        u"To be confirmed by a second person: %1 (%2)"};
    static constexpr Bilingual kSay{u"已逾期未告知：%1", u"Overdue to be told: %1"};
    const IncidentState& state = blocks.state();
    QStringList needs;
    const QList<StepRef> open = openSteps(state);
    for (const StepRef& ref : open) {
        const PlanStep& step = stepOf(state, ref);
        const StepState now = stepStates(state.plans.at(ref.plan)).at(ref.step);
        if (now == StepState::AwaitingConfirmation)
            needs.append(blocks.in(kConfirm).arg(blocks.stepTitle(ref), blocks.role(step.secondRole)));
        else if (step.isDecision())
            needs.append(blocks.in(kDecide).arg(blocks.stepTitle(ref), blocks.role(step.role)));
    }
    for (const DueNotice& notice : blocks.account().due) {
        if (notice.isOverdue)
            needs.append(blocks.in(kSay).arg(audienceName(notice.audience)));
    }
    needs.removeDuplicates();
    return needs;
}

}  // namespace

Report handOverSheet(const IncidentState& state, const ReportSetting& setting)
{
    const IncidentBlocks blocks(state, setting);
    const auto in = [&blocks](const Bilingual& text) { return blocks.in(text); };
    Report report;
    report.furniture = blocks.furniture(kHandOver);
    addStand(report, blocks, setting);
    report.blocks.append(blocks.verdicts());
    report.blocks.append(blocks.forecastBlocks());
    addSection(report, in(kRunning),
               {blocks.stepTable({StepState::Running, StepState::AwaitingConfirmation, StepState::Failed})});
    addSection(report, in(kNext), {blocks.stepTable({StepState::Ready})});
    addSection(report, in(kPromises), {blocks.openPromiseTable()});
    addSection(report, in(kDue), {blocks.dueTable()});
    addSection(report, in(kDecisions), {blocks.decisionTable()});
    addSection(report, in(kDeferrals), {blocks.deferralTable(true)});
    addSection(report, in(kWatch), itemsOr(blocks.watchList(), in(kNothing)));
    addSection(report, in(kRemarks), {block::Message{QString(), QString(), u"\n\n\n\n"_s}});
    addSection(report, in(kSigns), {block::Signatures{{in(kGives), in(kTakes), in(kWitness)}}});
    return report;
}

Report situationReport(const IncidentState& state, const ReportSetting& setting)
{
    const IncidentBlocks blocks(state, setting);
    const auto in = [&blocks](const Bilingual& text) { return blocks.in(text); };
    Report report;
    report.furniture = blocks.furniture(kSituation);
    report.furniture.version = in(kNumber).arg(state.situationReports.size() + 1);
    const Instant since = state.situationReports.isEmpty() ? state.openedAt : state.situationReports.last();
    addStand(report, blocks, setting);
    addSection(report, in(kClocks), blocks.verdicts());
    addSection(report, in(kForecast), blocks.forecastBlocks());
    addSection(report, in(kChanged).arg(blocks.words().shortTime(since)),
               {changesSince(blocks, since, setting.language)});
    addSection(report, in(kRunning),
               {blocks.stepTable({StepState::Running, StepState::AwaitingConfirmation, StepState::Failed})});
    addSection(report, in(kNext), {blocks.stepTable({StepState::Ready})});
    addSection(report, in(kRisks), itemsOr(blocks.watchList(), in(kNothing)));
    addSection(report, in(kNeeds), itemsOr(needsOf(blocks), in(kNothing)));
    addSection(report, in(kDue), {blocks.dueTable()});
    return report;
}

}  // namespace holdfast
