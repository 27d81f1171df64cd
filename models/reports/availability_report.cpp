// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_report.h"

#include "models/reports/availability_figures.h"
#include "models/reports/availability_tables.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kKind{u"服务可用性报告", u"Service Availability Report"};
constexpr Bilingual kSummary{u"结论摘要", u"Summary"};
constexpr Bilingual kModules{u"各模块可用性", u"Availability per module"};
constexpr Bilingual kInterruptions{u"中断次数", u"Interruptions"};
constexpr Bilingual kOutages{u"中断明细", u"Outages"};
constexpr Bilingual kMaintenance{u"计划内维护", u"Planned maintenance"};
constexpr Bilingual kDecisions{u"中断的重新认定", u"Reclassified outages"};
constexpr Bilingual kDays{u"有中断、降级、剔除或未知时段的日期",
                          u"Days with downtime, degradation, exclusions or gaps"};
constexpr Bilingual kRule{u"可用性核算规则", u"Accounting rule"};
constexpr Bilingual kSources{u"数据来源", u"Sources of data"};
constexpr Bilingual kCautions{u"使用本报告须注意", u"What to bear in mind"};
constexpr Bilingual kControl{u"文件控制", u"Document control"};
constexpr Bilingual kSigns{u"签批", u"Signatures"};

constexpr Bilingual kScope{u"统计期为 %1 至 %2（%3），共 %4；服务时间：%5。可用性按第 %6 "
                           u"版核算规则计算，规则全文见“可用性核算规则”。",
                           u"The period is %1 to %2 (%3), %4 in all; service hours %5. Availability follows "
                           u"version %6 of the accounting "
                           u"rule, which is printed in full under “Accounting rule”."};
constexpr Bilingual kHoursNotSaid{u"未约定", u"not agreed"};
constexpr Bilingual kAllKept{u"本月约定的服务目标全部达到。",
                             u"Every service target that is agreed was kept this month."};
constexpr Bilingual kNotKept{u"本月未达到的目标：%1。", u"Targets missed this month: %1."};
constexpr Bilingual kWholeAvailability{u"服务整体可用性", u"availability of the whole service"};
constexpr Bilingual kInterruptionCount{u"中断次数", u"number of interruptions"};
constexpr Bilingual kModuleAvailability{u"%1的可用性", u"availability of %1"};
constexpr Bilingual kWholeText{u"服务整体可用性%1，目标不低于 %2",
                               u"Whole service: %1 available, target at least %2"};
constexpr Bilingual kWholeNoTarget{u"服务整体可用性%1，未约定目标",
                                   u"Whole service: %1 available; no target is agreed"};
constexpr Bilingual kByAny{u"（任一核心模块中断即计为整体中断）", u" (down while any core module is)"};
constexpr Bilingual kByMean{u"（各模块可用性的平均值）", u" (mean of the modules)"};
constexpr Bilingual kOther{u"供对照：按%1计算为%2。", u"For comparison: %2 as %1."};
constexpr Bilingual kOtherMean{u"各模块平均值", u"the mean of the modules"};
constexpr Bilingual kOtherAny{u"“任一模块中断即整体中断”", u"down while any module is"};
constexpr Bilingual kOneInterruption{u"%1", u"%1 interruption"};
constexpr Bilingual kInterruptionsText{u"%1", u"%1 interruptions"};
constexpr Bilingual kCountText{u"本月计入的中断 %1 次，目标不超过 %2 次", u"%1 counted, target at most %2"};
constexpr Bilingual kCountNoTarget{u"本月计入的中断 %1 次，未约定目标", u"%1 counted; no target is agreed"};
constexpr Bilingual kModuleText{u"%1：可用性%2，目标不低于 %3", u"%1: %2 available, target at least %3"};
constexpr Bilingual kModuleNoTarget{u"%1：可用性%2，未约定目标", u"%1: %2 available; no target is agreed"};
constexpr Bilingual kUnknownTime{
    u"服务整体有 %1（占统计期 %2 "
    u"%）没有监测数据。这部分既不计为正常，也不计为中断；以上结论只就有数据的时间成立。",
    u"For %1 of the service's time (%2 % of the period) there is no monitoring data. It counts neither as up "
    u"nor as "
    u"down; the verdicts hold for the rest."};
constexpr Bilingual kDraftNote{u"本稿状态为“%1”，尚未发布，数字可能变化，不得作为对甲方的正式报告。",
                               u"This report is not published (state: %1). Its figures may change; it must "
                               u"not be sent to the customer as final."};
constexpr Bilingual kNotARevision{u"未纳入文件控制", u"not under document control"};
constexpr Bilingual kSupersededNote{u"本版本已被后续更正版本取代。",
                                    u"This revision was superseded by a correction."};

constexpr Bilingual kMttr{u"MTTR＝中断时长÷计入的中断次数；MTBF＝正常时长÷计入的中断次数；没有计入的中断时不"
                          u"适用。停机预算＝已知时长×（1－目标）。",
                          u"MTTR = downtime ÷ interruptions counted; MTBF = uptime ÷ interruptions counted; "
                          u"without one they do not apply. "
                          u"Budget = known time × (1 − target)."};
constexpr Bilingual kWhole{u"服务整体", u"Whole service"};
constexpr Bilingual kAsPublished{
    u"以往各月取打印时已发布的版本；目标取本月的目标。",
    u"Earlier months are those published when this was printed; the target is this month's."};
constexpr Bilingual kInterruptionNote{
    u"“一次中断”指服务整体的非计划中断，由各模块的中断合并而成；哪些计入次数，见“可用性核算规则”。",
    u"An interruption is unplanned downtime of the service, put together from the outages of its modules. "
    u"The accounting "
    u"rule says which are counted."};
constexpr Bilingual kOutageNote{
    u"逐条列出各模块的全部中断，包括经决定不计的；“计为中断”为其中计入中断时长的部分。",
    u"Every outage that the monitoring saw, also those that do not count by a decision; “Counted down” is "
    u"how much of "
    u"it counts as downtime."};
constexpr Bilingual kMaintenanceNote{
    u"计划内维护须至少提前 %1 个工作日告知甲方%2，方可从核算中剔除。业务低峰时段：%3。",
    u"Planned maintenance is excluded from downtime if the customer was notified at least %1 working days "
    u"ahead%2. "
    u"Off-peak: %3."};
constexpr Bilingual kAndOffPeak{u"，且窗口全部处于业务低峰时段", u" and its window is wholly off-peak"};
constexpr Bilingual kNoOffPeak{u"未约定", u"not agreed"};
constexpr Bilingual kVersion{u"规则版本：%1", u"Version of the rule: %1"};
constexpr Bilingual kMonitorsHead{u"监测项与模块的对应", u"Which monitor speaks for which module"};
constexpr Bilingual kSourceNote{
    u"以下文件为本报告数字的全部依据。任何人可用 SHA-256 "
    u"验证所持文件是否与之相同；以相同文件和决定重新计算，所得数字应与本报告一致。",
    u"These files are all that the figures rest on. With the SHA-256 anybody can tell whether a file is the "
    u"same; "
    u"reckoned again from the same files and decisions, the figures must be those of this report."};
constexpr Bilingual kFiguresDigest{u"核算结果校验值（SHA-256）", u"SHA-256 of the figures"};
constexpr Bilingual kBodyDigest{u"归档报告校验值（SHA-256）", u"SHA-256 of the frozen report"};
constexpr Bilingual kHolidays{
    u"计划内维护的判定涉及节假日安排未知的年度，结果为暂定；导入该年度节假日安排后须重新核算。",
    u"A judgement on planned maintenance hangs on a year whose holidays are not known, so it is provisional. "
    u"Import that "
    u"year's holidays and reckon again."};
constexpr Bilingual kRecordedLate{
    u"维护通知 %1 的告知时间是在维护窗口开始后才录入的，能否采信须以通知原件为准。",
    u"The notification of the customer (%1) was recorded only after the window had begun; the notice itself "
    u"must show when it was sent."};
constexpr Bilingual kLanguageNote{u"以下提示为起草时的原文：",
                                  u"These remarks are as they were written when the report was drafted:"};
constexpr Bilingual kNoCautions{u"没有需要特别说明的事项。",
                                u"There is nothing to bear in mind beyond the rule."};
constexpr Bilingual kFirstIssue{u"首次编制", u"First issue"};
constexpr Bilingual kPeriod{u"统计期", u"Period"};
constexpr Bilingual kCustomer{u"客户", u"Customer"};
constexpr Bilingual kContract{u"依据合同", u"Contract"};
constexpr Bilingual kService{u"服务", u"Service"};

/// Writes the chapters of one month.
class Writer {
public:
    Writer(const MonthlyBody& body, const AvailabilityReportGround& ground, ReportSetting setting)
        : m_body(body),
          m_ground(ground),
          m_setting(std::move(setting)),
          m_words(m_body, m_setting),
          m_tables(m_body, m_words)
    {
    }

    Report write()
    {
        furniture();
        summary();
        modules();
        outages();
        maintenance();
        days();
        rule();
        sources();
        cautions();
        control();
        return m_report;
    }

private:
    QString in(const Bilingual& text) const { return m_words.in(text); }
    void add(const ReportBlock& block) { m_report.blocks.append(block); }
    void chapter(const Bilingual& title, bool isWithBefore = false)
    {
        add(block::Heading{1, QString(QString::number(++m_chapter) + u". "_s + in(title)), isWithBefore});
    }
    QString length(std::chrono::seconds time) const { return m_words.figures().length(time); }
    void note(const QString& text) { add(block::Paragraph{text, ReportTone::Muted}); }
    const ServiceAccount& account() const { return m_body.account; }
    const MonthlyReport* reported() const
    {
        return m_ground.revisions.isEmpty() ? nullptr : &m_ground.revisions.last();
    }

    void furniture();
    ReportRevision revisionLine(const MonthlyReport& report) const;
    void summary();
    void conclusion();
    void overallVerdict();
    void otherDefinition();
    ServiceAccount named() const;
    MonthlyBars monthsOfWhole() const;
    void modules();
    void outages();
    void maintenance();
    void days();
    void rule();
    void sources();
    void cautions();
    void control();

    const MonthlyBody& m_body;
    const AvailabilityReportGround& m_ground;
    const ReportSetting m_setting;
    const AvailabilityWords m_words;
    const AvailabilityTables m_tables;
    Report m_report;
    int m_chapter = 0;
};

void Writer::furniture()
{
    ReportFurniture& furniture = m_report.furniture;
    furniture = furnitureFor(m_setting);
    furniture.kind = in(kKind);
    furniture.title = m_words.serviceName();
    furniture.subtitle = m_words.month(m_body.month);
    furniture.code = u"SAR-%1-%2"_s.arg(account().service, m_body.month.text());
    if (m_body.names.organisation)
        furniture.organisation = m_words.base().in(*m_body.names.organisation);
    furniture.hasCover = true;
    for (const MonthlyReport& report : m_ground.revisions)
        furniture.revisions.append(revisionLine(report));
    const MonthlyReport* report = reported();
    if (report != nullptr)
        furniture.version = report->label();
    furniture.isDraft = report == nullptr || (report->state != MonthlyState::Published &&
                                              report->state != MonthlyState::Superseded);
}

ReportRevision Writer::revisionLine(const MonthlyReport& report) const
{
    const auto who = [](const MonthlyMove* move) { return move != nullptr ? nameOf(move->author) : u"—"_s; };
    const MonthlyMove* published = report.last(MonthlyAct::Publish);
    const MonthlyMove* begun = report.last(MonthlyAct::Draft);
    const QString change = begun != nullptr ? begun->reason : QString();
    const MonthlyMove* dated = published != nullptr ? published : begun;
    // An acceptance before the last return was taken back by it.
    const bool isAccepted = report.state == MonthlyState::Accepted ||
                            report.state == MonthlyState::Published ||
                            report.state == MonthlyState::Superseded;
    const bool isChecked = report.state != MonthlyState::Draft;
    return {report.label(),
            dated != nullptr ? m_words.base().date(dated->at) : QString(),
            m_words.state(report.state),
            isChecked ? who(report.last(MonthlyAct::Check)) : u"—"_s,
            isAccepted ? who(report.last(MonthlyAct::Accept)) : u"—"_s,
            change.isEmpty() ? (report.revision == 1 ? in(kFirstIssue) : u"—"_s) : change};
}

void Writer::summary()
{
    chapter(kSummary);
    const MonthlyReport* report = reported();
    if (m_report.furniture.isDraft) {
        add(block::Callout{
            block::Callout::Kind::Warning,
            in(kDraftNote).arg(report != nullptr ? m_words.state(report->state) : in(kNotARevision))});
    } else if (report->state == MonthlyState::Superseded) {
        add(block::Callout{block::Callout::Kind::Warning, in(kSupersededNote)});
    }
    block::Facts facts;
    const auto fact = [&](const Bilingual& name, const std::optional<LocalizedText>& value) {
        if (value)
            facts.facts.append({in(name), m_words.base().in(*value)});
    };
    facts.facts.append({in(kService), m_words.serviceName()});
    fact(kCustomer, m_body.names.customer);
    fact(kContract, m_body.names.contract);
    facts.facts.append({in(kPeriod), m_words.month(m_body.month)});
    add(facts);
    const QString hours = QString(m_body.names.hours).replace(u'x', u'×');
    add(block::Paragraph{in(kScope).arg(m_words.moment(account().from), m_words.moment(account().to),
                                        m_words.zone(), length(account().whole.buckets.total()),
                                        hours.isEmpty() ? in(kHoursNotSaid) : hours,
                                        QString::number(account().rule.version))});
    conclusion();
    overallVerdict();
    for (const ModuleAccount& module : account().modules) {
        const auto [tone, word] = m_words.verdict(module.isMet);
        const QString figure =
            m_words.base().behindText(m_words.figures().percent(module.availability, module.target));
        const QString name = m_words.moduleName(module.code);
        add(block::Verdict{module.target ? tone : ReportTone::Muted, module.target ? word : u"—"_s,
                           module.target ? in(kModuleText).arg(name, figure, targetText(module.target))
                                         : in(kModuleNoTarget).arg(name, figure)});
    }
    otherDefinition();
    const Buckets& whole = account().whole.buckets;
    if (whole.unknown.count() > 0) {
        constexpr double kPercent = 100.0;
        const double share = kPercent * static_cast<double>(whole.unknown.count()) /
                             static_cast<double>(whole.total().count());
        add(block::Callout{block::Callout::Kind::Note,
                           in(kUnknownTime).arg(length(whole.unknown), QString::number(share, 'f', 2))});
    }
}

/// Every target at once, before each by itself; nothing where none can be judged.
void Writer::conclusion()
{
    QStringList missed;
    bool isJudged = account().availabilityMet || account().interruptionsMet;
    if (!account().availabilityMet.value_or(true))
        missed.append(in(kWholeAvailability));
    for (const ModuleAccount& module : account().modules) {
        isJudged = isJudged || module.isMet;
        if (!module.isMet.value_or(true))
            missed.append(
                in(kModuleAvailability).arg(m_words.base().beforeText(m_words.moduleName(module.code))));
    }
    if (!account().interruptionsMet.value_or(true))
        missed.append(in(kInterruptionCount));
    if (!isJudged)
        return;
    const auto [tone, word] = m_words.verdict(missed.isEmpty());
    add(block::Verdict{tone, word,
                       missed.isEmpty() ? in(kAllKept) : in(kNotKept).arg(m_words.base().joined(missed))});
}

void Writer::overallVerdict()
{
    const bool isByAny = account().rule.overall == AccountingRule::Overall::AnyModuleDown;
    const std::optional<int>& target = account().whole.target;
    const QString byAny = m_words.figures().percent(account().whole.availability, target);
    const QString byMean = m_words.figures().percent(account().meanOfModules, target);
    const QString figure = (isByAny ? byAny : byMean);
    const auto [tone, word] = m_words.verdict(account().availabilityMet);
    const QString text = target ? in(kWholeText).arg(m_words.base().behindText(figure), targetText(target))
                                : in(kWholeNoTarget).arg(m_words.base().behindText(figure));
    add(block::Verdict{target ? tone : ReportTone::Muted, target ? word : u"—"_s,
                       text + in(isByAny ? kByAny : kByMean)});
    const auto [countTone, countWord] = m_words.verdict(account().interruptionsMet);
    const QString count =
        in(account().interruptions == 1 ? kOneInterruption : kInterruptionsText).arg(account().interruptions);
    add(block::Verdict{account().interruptionsTarget ? countTone : ReportTone::Muted,
                       account().interruptionsTarget ? countWord : u"—"_s,
                       account().interruptionsTarget
                           ? in(kCountText).arg(count, QString::number(*account().interruptionsTarget))
                           : in(kCountNoTarget).arg(count)});
}

/// The whole by the definition that does not decide.
void Writer::otherDefinition()
{
    const bool isByAny = account().rule.overall == AccountingRule::Overall::AnyModuleDown;
    const QString figure = m_words.figures().percent(
        isByAny ? account().meanOfModules : account().whole.availability, account().whole.target);
    note(in(kOther).arg(in(isByAny ? kOtherMean : kOtherAny), m_words.base().behindText(figure)));
}

/// The account with names in the report's language, for charts.
ServiceAccount Writer::named() const
{
    ServiceAccount named = account();
    named.serviceName = m_words.serviceName();
    named.whole.name = in(kWhole);
    for (ModuleAccount& module : named.modules)
        module.name = m_words.moduleName(module.code);
    return named;
}

/// The whole service in this month and in those before, as they were published.
MonthlyBars Writer::monthsOfWhole() const
{
    QList<MonthBar> bars;
    for (const MonthlyBody& body : m_ground.earlier)
        bars.append(monthBar(body.month, body.account.whole, true));
    bars.append(monthBar(m_body.month, account().whole, !m_report.furniture.isDraft));
    return monthlyBars(in(kWhole), bars);
}

void Writer::modules()
{
    constexpr double kBurnHeight = 52.0;  // Millimetres: one line that falls needs no more.
    chapter(kModules);
    add(m_tables.figures());
    note(in(kMttr));
    add(m_tables.buckets());
    const ServiceAccount shown = named();
    add(stripMapFigure(shown, m_setting.language));
    if (account().whole.target) {
        block::Figure burn = burnDownFigure(shown.whole, shown, m_setting.language);
        burn.height = kBurnHeight;
        add(burn);
    }
    if (!m_ground.earlier.isEmpty()) {
        add(monthlyBarsFigure(monthsOfWhole(), m_setting.language));
        note(in(kAsPublished));
    }
}

void Writer::outages()
{
    chapter(kInterruptions);
    note(in(kInterruptionNote));
    add(m_tables.interruptions());
    chapter(kOutages);
    note(in(kOutageNote));
    block::Figure lanes = outageFigure(named(), m_setting.language);
    lanes.isDataBeside = true;
    add(lanes);
    add(m_tables.outages());
}

void Writer::maintenance()
{
    chapter(kMaintenance);
    const QString hours = m_words.offPeakHours();
    note(in(kMaintenanceNote)
             .arg(QString::number(account().rule.noticeWorkingDays),
                  account().rule.mustBeOffPeak ? in(kAndOffPeak) : QString(),
                  hours.isEmpty() ? in(kNoOffPeak) : hours));
    add(m_tables.maintenance());
    chapter(kDecisions);
    add(m_tables.decisions());
}

void Writer::days()
{
    chapter(kDays);
    add(m_tables.days());
}

void Writer::rule()
{
    chapter(kRule);
    note(in(kVersion).arg(account().rule.version));
    add(block::Items{ruleText(account().rule, m_setting.language), true});
    add(block::Heading{2, in(kMonitorsHead)});
    add(m_tables.monitors());
}

void Writer::sources()
{
    chapter(kSources);
    note(in(kSourceNote));
    add(m_tables.sources());
    block::Facts digests;
    digests.facts.append({in(kFiguresDigest), m_body.figures().toHex()});
    if (const MonthlyReport* report = reported())
        digests.facts.append({in(kBodyDigest), report->sha256.toHex()});
    add(digests);
}

void Writer::cautions()
{
    chapter(kCautions);
    QStringList texts;
    const bool isUnsure = std::any_of(m_body.maintenance.cbegin(), m_body.maintenance.cend(),
                                      [](const JudgedMaintenance& one) { return !one.judgement.isKnown; });
    if (isUnsure)
        texts.append(in(kHolidays));
    QStringList late;
    for (const JudgedMaintenance& one : m_body.maintenance) {
        if (one.judgement.isRecordedLate)
            late.append(one.notice.code);
    }
    if (!late.isEmpty())
        texts.append(in(kRecordedLate).arg(m_words.base().joined(late)));
    const bool isSameLanguage = m_body.language == m_setting.language;
    if (isSameLanguage)
        texts += account().cautions;
    if (texts.isEmpty() && account().cautions.isEmpty())
        add(block::Paragraph{in(kNoCautions), ReportTone::Muted});
    if (!texts.isEmpty())
        add(block::Items{texts, false});
    if (!isSameLanguage && !account().cautions.isEmpty()) {
        note(in(kLanguageNote));
        add(block::Items{account().cautions, false});
    }
}

void Writer::control()
{
    static constexpr Bilingual kManager{u"编制（服务经理）", u"Prepared by (service manager)"};
    static constexpr Bilingual kQuality{u"审核（质量部门）", u"Reviewed by (quality)"};
    static constexpr Bilingual kReceived{u"甲方确认", u"Received by (customer)"};
    if (const MonthlyReport* report = reported()) {
        chapter(kControl);
        add(m_tables.moves(*report));
    }
    chapter(kSigns, true);
    add(block::Signatures{{in(kManager), in(kQuality), in(kReceived)}});
}

ReportSetting inZone(ReportSetting setting, const QTimeZone& zone)
{
    setting.zone = zone;
    return setting;
}

}  // namespace

Report availabilityReport(const MonthlyBody& body, const AvailabilityReportGround& ground,
                          const ReportSetting& setting)
{
    return Writer(body, ground, inZone(setting, body.account.zone)).write();
}

}  // namespace holdfast
