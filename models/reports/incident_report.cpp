// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/incident_report.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/step_graph.h"
#include "models/reports/incident_blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kKind{u"事件报告", u"Incident report"};
constexpr Bilingual kDrillKind{u"演练报告", u"Exercise report"};
constexpr Bilingual kControl{u"基本情况", u"Control data"};
constexpr Bilingual kSummary{u"摘要", u"Summary"};
constexpr Bilingual kCourse{u"经过", u"Course"};
constexpr Bilingual kDecisions{u"决定", u"Decisions"};
constexpr Bilingual kSteps{u"步骤：计划与实际", u"Steps: planned and actual"};
constexpr Bilingual kNotices{u"通报与承诺", u"Notices and promises"};
constexpr Bilingual kStillDue{u"仍待告知", u"Still to be told"};
constexpr Bilingual kDeferrals{u"延迟事项", u"Deferrals"};
constexpr Bilingual kConflicts{u"冲突", u"Conflicts"};
constexpr Bilingual kCorrections{u"更正", u"Corrections"};
constexpr Bilingual kMonths{u"对当月可用性的影响", u"What it means for the month"};
constexpr Bilingual kTimeline{u"完整时间线", u"Complete timeline"};
constexpr Bilingual kSigns{u"签批", u"Signatures"};
constexpr double kSlim = 0.7;
constexpr double kNarrow = 1.45;
constexpr double kMedium = 1.6;
constexpr double kWide = 3.0;
constexpr double kWider = 5.4;

/// Writes the chapters of one incident.
class Writer {
public:
    Writer(const IncidentState& state, const ReportSetting& setting)
        : m_state(state), m_setting(setting), m_blocks(state, setting)
    {
    }

    Report write()
    {
        m_report.furniture = m_blocks.furniture(m_state.isDrill() ? kDrillKind : kKind);
        summary();
        course();
        chapter(kDecisions);
        add(m_blocks.decisionTable());
        steps();
        notices();
        chapter(kDeferrals);
        add(m_blocks.deferralTable(false));
        conflicts();
        corrections();
        months();
        timeline();
        signatures();
        return m_report;
    }

private:
    void add(const ReportBlock& block) { m_report.blocks.append(block); }
    void chapter(const Bilingual& title)
    {
        add(block::Heading{1, QString(QString::number(++m_chapter) + u". "_s + in(title))});
    }
    QString in(const Bilingual& text) const { return text.in(m_setting.language); }
    const ReportWords& words() const { return m_blocks.words(); }
    QString numberOf(const EntryId& id) const
    {
        return u'#' + QString::number(m_state.positions.value(id) + 1);
    }

    void summary();
    block::Facts control() const;
    void course();
    void steps();
    block::Table stepTable(int plan) const;
    QString outcome(const StepRef& ref, StepState state) const;
    void notices();
    void conflicts();
    void corrections();
    void months();
    void timeline();
    QList<block::Cell> timelineRow(int index) const;
    void signatures();

    const IncidentState& m_state;
    const ReportSetting& m_setting;
    IncidentBlocks m_blocks;
    Report m_report;
    int m_chapter = 0;
};

void Writer::summary()
{
    static constexpr Bilingual kWas{u"%1 开始受影响，%2 恢复，停机 %3。",
                                    u"Impact began at %1, the service was back at %2: down for %3."};
    static constexpr Bilingual kIs{
        u"%1 开始受影响，至本报告时尚未恢复，已停机 %2。",
        u"Impact began at %1; at the time of this report the service is not back: down for %2."};
    static constexpr Bilingual kOpen{
        u"事件尚未结束，本报告反映生成时的情况。",
        u"The incident is not over; this is how it stood when the report was made."};
    static constexpr Bilingual kEndReason{u"结束原因：%1", u"It ended because: %1"};
    chapter(kControl);
    add(control());
    chapter(kSummary);
    const auto restored = restoredAt(m_state);
    if (m_state.impact && m_blocks.account().downtime) {
        const QString down = words().duration(*m_blocks.account().downtime);
        add(block::Paragraph{restored
                                 ? in(kWas).arg(words().time(m_state.impact), words().time(restored), down)
                                 : in(kIs).arg(words().time(m_state.impact), down)});
    }
    if (!m_state.endReason.isEmpty())
        add(block::Paragraph{in(kEndReason).arg(m_state.endReason)});
    if (!isOver(m_state))
        add(block::Callout{block::Callout::Kind::Note, in(kOpen)});
    m_report.blocks.append(m_blocks.verdicts());
    m_report.blocks.append(m_blocks.forecastBlocks());
}

block::Facts Writer::control() const
{
    static constexpr Bilingual kState{u"状态", u"State"};
    static constexpr Bilingual kMode{u"性质", u"Kind"};
    static constexpr Bilingual kLevel{u"级别", u"Level"};
    static constexpr Bilingual kLead{u"负责人", u"Lead"};
    static constexpr Bilingual kService{u"服务", u"Service"};
    static constexpr Bilingual kPlans{u"所用预案", u"Plans used"};
    static constexpr Bilingual kDown{u"停机时长", u"Downtime"};
    static constexpr Bilingual kLost{u"数据丢失", u"Data lost"};
    static constexpr Bilingual kUnknown{u"未知", u"Not known"};
    static constexpr Bilingual kRules{u"判定规则", u"Rules"};
    static constexpr Bilingual kRuleSet{u"第 %1 版", u"Set %1"};
    block::Facts facts;
    facts.columns = 2;
    const auto add = [&](const Bilingual& name, const QString& value) {
        facts.facts.append({in(name), value.isEmpty() ? u"—"_s : value});
    };
    const IncidentAccount& account = m_blocks.account();
    QStringList plans;
    for (const PlanInUse& plan : m_state.plans)
        plans.append(plan.code + u' ' + plan.revision + u' ' + words().revisionState(plan.revisionState));
    const Service* service = m_state.pinned ? m_state.pinned->service() : nullptr;
    add(kState, nameOf(account.course));
    add(kMode, nameOf(m_state.mode));
    add(kLevel, m_state.level);
    add(kLead, m_state.lead ? m_state.lead->name : QString());
    add(kService, service != nullptr ? words().in(service->name) : m_state.service);
    add(kPlans, plans.join(u'\n'));
    add(kDown, account.downtime ? words().duration(*account.downtime) : in(kUnknown));
    add(kLost, account.dataLoss ? words().duration(*account.dataLoss) : in(kUnknown));
    add(kRules, in(kRuleSet).arg(m_state.pinned ? m_state.pinned->ruleSet() : 0));
    return facts;
}

void Writer::course()
{
    static constexpr Bilingual kMoment{u"节点", u"Moment"};
    static constexpr Bilingual kTime{u"时间", u"Time"};
    static constexpr Bilingual kSince{u"距影响开始", u"Since the impact"};
    static constexpr Bilingual kNames[] = {{u"影响开始", u"Impact begins"},
                                           {u"发现", u"Detected"},
                                           {u"宣布启动", u"Declared"},
                                           {u"备用场所启用", u"Standby site in service"},
                                           {u"主场所恢复", u"Primary site again"},
                                           {u"服务恢复", u"Service restored"},
                                           {u"故障排除", u"Fault removed"},
                                           {u"解除", u"Stood down"},
                                           {u"复盘开始", u"Review begins"},
                                           {u"关闭", u"Closed"}};
    const std::optional<Instant> moments[] = {
        m_state.impact,       m_state.detected,    m_state.declared,    m_state.siteActivated,
        m_state.siteReturned, restoredAt(m_state), resolvedAt(m_state), m_state.stoodDown,
        m_state.reviewBegun,  m_state.closed};
    static_assert(std::size(kNames) == std::size(moments));
    chapter(kCourse);
    block::Table table;
    table.title = in(kCourse);
    table.columns = {{in(kMoment), kWide}, {in(kTime), kWide}, {in(kSince), kWide, block::Align::Right}};
    std::vector<std::pair<Instant, QString>> rows;
    for (std::size_t i = 0; i < std::size(moments); ++i) {
        if (moments[i])
            rows.emplace_back(*moments[i], in(kNames[i]));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [moment, name] : rows) {
        const auto since = m_state.impact ? std::optional(std::chrono::duration_cast<std::chrono::seconds>(
                                                elapsed(m_state, *m_state.impact, moment)))
                                          : std::nullopt;
        table.rows.append({name, words().time(moment), since ? words().duration(*since) : u"—"_s});
    }
    add(table);
}

void Writer::steps()
{
    static constexpr Bilingual kLeft{u"（已转其他预案）", u" (left for another plan)"};
    static constexpr Bilingual kNoPlan{u"没有启用预案。", u"No plan was in use."};
    chapter(kSteps);
    if (m_state.plans.isEmpty())
        add(block::Paragraph{in(kNoPlan), ReportTone::Muted});
    for (int p = 0; p < m_state.plans.size(); ++p) {
        const PlanInUse& plan = m_state.plans.at(p);
        QString title = plan.code + u' ' + words().in(plan.plan->title()) + u' ' + plan.revision;
        if (plan.use == PlanInUse::Use::Escalated)
            title += in(kLeft);
        add(block::Heading{2, title});
        add(stepTable(p));
    }
}

QString Writer::outcome(const StepRef& ref, StepState state) const
{
    static constexpr Bilingual kUnconfirmed{u"未经第二人复核", u"not confirmed by a second person"};
    static constexpr Bilingual kSecond{u"复核：%1", u"confirmed by %1"};
    static constexpr Bilingual kTries{u"此前失败或返回 %1 次", u"failed or went back %1 time(s) before"};
    const PlanStep& step = stepOf(m_state, ref);
    const StepProgress& progress = progressOf(m_state, ref);
    QStringList parts{nameOf(state)};
    if (const StepOption* option = step.option(progress.option))
        parts.append(u"→ "_s + words().in(option->text));
    if (!progress.value.isEmpty())
        parts.append(u"= "_s + progress.value);
    if (!progress.second.isEmpty())
        parts.append(in(kSecond).arg(progress.second));
    if (!progress.isConfirmed)
        parts.append(in(kUnconfirmed));
    if (!progress.attempts.isEmpty())
        parts.append(in(kTries).arg(progress.attempts.size()));
    if (!progress.reason.isEmpty())
        parts.append(progress.reason);
    return parts.join(u'\n');
}

block::Table Writer::stepTable(int p) const
{
    static constexpr Bilingual kStep{u"步骤", u"Step"};
    static constexpr Bilingual kWho{u"执行人", u"Who"};
    static constexpr Bilingual kPlanned{u"计划", u"Planned"};
    static constexpr Bilingual kActual{u"实际", u"Actual"};
    static constexpr Bilingual kDifference{u"偏差", u"Difference"};
    static constexpr Bilingual kResult{u"结果", u"Result"};
    const PlanInUse& plan = m_state.plans.at(p);
    block::Table table;
    table.title = plan.code;
    table.columns = {{in(kStep), kWide},
                     {in(kWho), kMedium},
                     {in(kPlanned), kNarrow, block::Align::Right},
                     {in(kActual), kNarrow, block::Align::Right},
                     {in(kDifference), kNarrow, block::Align::Right},
                     {in(kResult), kWide}};
    const QList<StepState> states = stepStates(plan);
    for (int i = 0; i < states.size(); ++i) {
        const StepRef ref{p, i};
        const StepProgress& progress = plan.progress.at(i);
        const auto actual = actualTime(m_state, ref);
        const auto planned = std::chrono::seconds(std::chrono::minutes(plan.steps.at(i).plannedMin));
        const bool isOut = states.at(i) == StepState::NotApplicable || states.at(i) == StepState::Blocked;
        const ReportTone quiet = isOut ? ReportTone::Muted : ReportTone::Plain;
        block::Cell difference(u"—"_s, ReportTone::Muted);
        if (actual) {
            const auto over = *actual - planned;
            difference = {(over.count() > 0 ? u"+"_s : QString()) + words().duration(over),
                          over.count() > 0 ? ReportTone::Caution : ReportTone::Plain};
        }
        ReportTone tone = quiet;
        if (states.at(i) == StepState::Failed)
            tone = ReportTone::Bad;
        else if (states.at(i) == StepState::Deferred || !progress.isConfirmed)
            tone = ReportTone::Caution;
        table.rows.append(
            {block::Cell(m_blocks.stepTitle(ref), quiet),
             block::Cell(progress.by.isEmpty() ? m_blocks.role(plan.steps.at(i).role) : progress.by, quiet),
             block::Cell(words().duration(planned), quiet),
             block::Cell(actual ? words().duration(*actual) : u"—"_s, quiet), difference,
             block::Cell(outcome(ref, states.at(i)), tone)});
    }
    return table;
}

void Writer::notices()
{
    chapter(kNotices);
    add(m_blocks.noticeTable());
    if (!m_blocks.account().due.isEmpty()) {
        add(block::Heading{2, in(kStillDue)});
        add(m_blocks.dueTable());
    }
}

void Writer::conflicts()
{
    static constexpr Bilingual kNone{u"没有冲突。", u"There were no conflicts."};
    static constexpr Bilingual kEntry{u"记录", u"Entry"};
    static constexpr Bilingual kWhy{u"原因", u"Why"};
    static constexpr Bilingual kState{u"状态", u"State"};
    static constexpr Bilingual kSettled{u"已裁定", u"Settled"};
    static constexpr Bilingual kOpen{u"未裁定", u"Not settled"};
    chapter(kConflicts);
    block::Table table;
    table.title = in(kConflicts);
    table.ifEmpty = in(kNone);
    table.columns = {{in(kEntry), kSlim}, {in(kWhy), kWider}, {in(kState), kNarrow}};
    for (const Conflict& conflict : m_state.conflicts) {
        table.rows.append({numberOf(conflict.entry), conflict.reason,
                           conflict.isSettled ? block::Cell(in(kSettled), ReportTone::Good)
                                              : block::Cell(in(kOpen), ReportTone::Bad)});
    }
    add(table);
}

void Writer::corrections()
{
    static constexpr Bilingual kNone{u"没有更正。", u"Nothing was corrected."};
    static constexpr Bilingual kEntry{u"记录", u"Entry"};
    static constexpr Bilingual kWas{u"原记录", u"As it was"};
    static constexpr Bilingual kIs{u"更正", u"Correction"};
    static constexpr Bilingual kBy{u"更正人", u"By"};
    chapter(kCorrections);
    block::Table table;
    table.title = in(kCorrections);
    table.ifEmpty = in(kNone);
    table.columns = {{in(kEntry), kSlim}, {in(kWas), kWide}, {in(kIs), kWide}, {in(kBy), kNarrow}};
    for (const IncidentEntry& written : m_state.entries) {
        if (written.kind != incident_entry::kCorrected)
            continue;
        const QUuid uid = QUuid::fromString(written.text("entry"_L1));
        const bool isKnown = !uid.isNull() && m_state.positions.contains(EntryId(uid));
        QString was = u"?"_s;
        if (isKnown) {
            IncidentState before = m_state;
            before.corrections.clear();
            const IncidentEntry& target = m_state.entries.at(m_state.positions.value(EntryId(uid)));
            was = words().shortTime(target.occurredAt) + u' ' +
                  entrySentence(before, target, m_setting.language);
        }
        table.rows.append({isKnown ? numberOf(EntryId(uid)) : u"?"_s, was,
                           entrySentence(m_state, written, m_setting.language), written.doer()});
    }
    add(table);
}

void Writer::months()
{
    static constexpr Bilingual kMonth{u"月份", u"Month"};
    static constexpr Bilingual kDown{u"停机", u"Downtime"};
    static constexpr Bilingual kAvailability{u"可用性", u"Availability"};
    static constexpr Bilingual kVerdict{u"结论", u"Verdict"};
    static constexpr Bilingual kMet{u"达标", u"Met"};
    static constexpr Bilingual kMissed{u"未达标", u"Missed"};
    static constexpr Bilingual kNoTarget{u"无目标", u"No target"};
    static constexpr Bilingual kOnly{
        u"按本事件是该月唯一一次中断计算；当月实际可用性以可用性报告为准。",
        u"As if this were the month's only outage; the month itself is judged by the "
        u"availability report."};
    if (m_blocks.account().months.isEmpty())
        return;
    chapter(kMonths);
    block::Table table;
    table.title = in(kMonths);
    table.columns = {{in(kMonth), kMedium},
                     {in(kDown), kMedium, block::Align::Right},
                     {in(kAvailability), kMedium, block::Align::Right},
                     {in(kVerdict), kMedium}};
    for (const MonthVerdict& month : m_blocks.account().months) {
        const block::Cell verdict = !month.isMet   ? block::Cell(in(kNoTarget), ReportTone::Muted)
                                    : *month.isMet ? block::Cell(in(kMet), ReportTone::Good)
                                                   : block::Cell(in(kMissed), ReportTone::Bad);
        table.rows.append({month.part.month, words().duration(month.part.downtime),
                           QString(availabilityText(month) + u" %"_s), verdict});
    }
    add(table);
    add(block::Paragraph{in(kOnly), ReportTone::Muted});
}

void Writer::timeline()
{
    static constexpr Bilingual kTime{u"时间", u"Time"};
    static constexpr Bilingual kWho{u"记录", u"By"};
    static constexpr Bilingual kWhat{u"内容", u"What"};
    static constexpr Bilingual kMarks{u"按发生时间排列，序号为写入次序。删除线表示该条已被撤回；“PIN”表示作者"
                                      u"以 PIN 核实，“自动”表示由程序写入，其余未核验（本人声明）。",
                                      u"In order of time; the number is the order of entry. Struck out: "
                                      u"withdrawn. “PIN”: the author gave their PIN; "
                                      u"“automatic”: written by the program; all others are not verified."};
    chapter(kTimeline);
    add(block::Paragraph{in(kMarks), ReportTone::Muted});
    std::vector<int> order;
    for (int i = 0; i < m_state.entries.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return corrected(m_state, m_state.entries.at(a)).occurredAt <
               corrected(m_state, m_state.entries.at(b)).occurredAt;
    });
    block::Table table;
    table.title = in(kTimeline);
    table.columns = {{u"#"_s, kSlim, block::Align::Right},
                     {in(kTime), kNarrow + kSlim / 2},
                     {in(kWho), kMedium},
                     {in(kWhat), kWider + 1}};
    for (const int index : order)
        table.rows.append(timelineRow(index));
    add(table);
}

QList<block::Cell> Writer::timelineRow(int index) const
{
    static constexpr Bilingual kLate{u"补录于 %1", u"entered %1"};
    static constexpr Bilingual kVoid{u"【已由 %1 撤回】", u" [withdrawn by %1]"};
    static constexpr Bilingual kText{u"【已由 %1 更正；原文：%2】", u" [corrected by %1; it said: %2]"};
    static constexpr Bilingual kMoved{u"【时间已由 %1 更正；原为 %2】",
                                      u" [time corrected by %1; it was %2]"};
    static constexpr Bilingual kAutomatic{u"自动", u"automatic"};
    const IncidentEntry& written = m_state.entries.at(index);
    const IncidentEntry entry = corrected(m_state, written);
    QString sentence = entrySentence(m_state, written, m_setting.language);
    const auto found = m_state.corrections.constFind(written.id);
    const bool isVoid = found != m_state.corrections.cend() && found->isVoid;
    if (found != m_state.corrections.cend()) {
        const QString by = found->by ? numberOf(*found->by) : u"?"_s;
        if (isVoid)
            sentence += in(kVoid).arg(by);
        if (found->text)
            sentence +=
                in(kText).arg(by, textIn(written.payload.value("text"_L1).toObject(), m_setting.language));
        if (found->at)
            sentence += in(kMoved).arg(by, words().shortTime(written.occurredAt));
    }
    QString time = words().shortTime(entry.occurredAt);
    if (isLate(m_state, entry))
        time += u'\n' + in(kLate).arg(words().shortTime(entry.recordedAt));
    QString who = entry.doer();
    if (entry.author.assurance == Assurance::Pin)
        who += u" · PIN"_s;
    else if (entry.author.assurance == Assurance::Automatic)
        who += u" · "_s + in(kAutomatic);
    const ReportTone tone = isVoid ? ReportTone::Void : ReportTone::Plain;
    return {block::Cell(QString::number(index + 1), ReportTone::Muted), time, who,
            block::Cell(sentence, tone)};
}

void Writer::signatures()
{
    static constexpr Bilingual kAuthor{u"编写", u"Written by"};
    static constexpr Bilingual kReviewer{u"审核（质量效能部）", u"Reviewed by (quality)"};
    static constexpr Bilingual kApprover{u"批准", u"Approved by"};
    chapter(kSigns);
    add(block::Signatures{{in(kAuthor), in(kReviewer), in(kApprover)}});
}

}  // namespace

Report incidentReport(const IncidentState& state, const ReportSetting& setting)
{
    return Writer(state, setting).write();
}

}  // namespace holdfast
