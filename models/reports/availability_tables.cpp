// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_tables.h"

#include "models/availability/downtime_budget.h"
#include "models/reports/number_cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kModule{u"模块", u"Module"};
constexpr Bilingual kWhole{u"服务整体", u"Whole service"};
constexpr Bilingual kTotal{u"统计时长", u"Total"};
constexpr Bilingual kUp{u"正常", u"Up"};
constexpr Bilingual kDown{u"中断", u"Down"};
constexpr Bilingual kDegraded{u"降级", u"Degraded"};
constexpr Bilingual kExcluded{u"剔除", u"Excluded"};
constexpr Bilingual kUnknown{u"未知", u"Unknown"};
constexpr Bilingual kAvailability{u"可用性", u"Availability"};
constexpr Bilingual kTarget{u"目标", u"Target"};
constexpr Bilingual kVerdict{u"结论", u"Verdict"};
constexpr Bilingual kCount{u"中断次数", u"Interruptions"};
constexpr Bilingual kBudgetUsed{u"已用预算", u"Budget used"};
constexpr Bilingual kBudget{u"停机预算", u"Budget"};
constexpr Bilingual kClock{u"时:分:秒", u"h:mm:ss"};
constexpr Bilingual kFrom{u"开始", u"From"};
constexpr Bilingual kTo{u"结束", u"To"};
constexpr Bilingual kLength{u"时长", u"Length"};
constexpr Bilingual kCause{u"原因", u"Cause"};
constexpr Bilingual kCounted{u"是否计入", u"Counted?"};
constexpr Bilingual kYes{u"计入", u"Counted"};
constexpr Bilingual kTooShort{u"未计入（不足最短时长）", u"Not counted (too short)"};
constexpr Bilingual kBegunBefore{u"未计入（上月已开始）", u"Not counted (begun in the month before)"};
constexpr Bilingual kNothingKnown{u"本月没有监测数据，无法判断有无中断。",
                                  u"No monitoring data this month; outages cannot be ruled out."};
constexpr Bilingual kNoInterruptions{u"本月没有中断。", u"There was no interruption in this month."};
constexpr Bilingual kWindow{u"起止时间", u"From – to"};
constexpr Bilingual kCounts{u"计为中断", u"Counted down"};
constexpr Bilingual kClass{u"类别", u"Class"};
constexpr Bilingual kWhy{u"原因、认定依据与关联事件", u"Cause, decision and incident"};
constexpr Bilingual kNoOutages{u"本月没有监测到中断。", u"There was no outage in this month."};
constexpr Bilingual kStillDown{u"统计期结束时仍未恢复。", u"It went on where the period ends."};
constexpr Bilingual kThenSilence{u"其后无监测数据，是否已恢复不详。",
                                 u"No data after it: whether it went on is not known."};
constexpr Bilingual kApproximate{u"时间由汇总数据推算，为近似值", u"times are approximate, from sums only"};
constexpr Bilingual kSaidByIncident{u"此时段没有监测数据，中断由事件 %1 认定",
                                    u"Nothing was monitored then; the downtime is what incident %1 says"};
constexpr Bilingual kNoCause{u"监测数据未说明原因", u"The monitoring gives no cause"};
constexpr Bilingual kSeenBy{u"监测项：%1", u"Seen by: %1"};
constexpr Bilingual kNotice{u"通知编号", u"Notice"};
constexpr Bilingual kWork{u"维护内容与窗口", u"Work and window"};
constexpr Bilingual kTold{u"告知甲方", u"Customer notified"};
constexpr Bilingual kAllModules{u"全部模块", u"all modules"};
constexpr Bilingual kLastDay{u"最迟应告知日：%1", u"Last day: %1"};
constexpr Bilingual kAcknowledged{u"甲方确认：%1，%2", u"Acknowledged: %1, %2"};
constexpr Bilingual kNotAcknowledged{u"甲方未确认（不影响判定）", u"Not acknowledged (not required)"};
constexpr Bilingual kLateEntry{u"告知时间系窗口开始后补录",
                               u"The notification was recorded only after the window had begun"};
constexpr Bilingual kIsExcluded{u"符合约定，予以剔除", u"Meets the conditions: excluded"};
constexpr Bilingual kNotExcluded{u"不符合约定，按中断计", u"Does not meet them: downtime counts"};
constexpr Bilingual kHolidaysUnknown{u"所涉年度节假日数据不全，判定为暂定",
                                     u"Provisional: the holidays of a year it hangs on are not known"};
constexpr Bilingual kNoMaintenance{u"本月没有计划内维护。", u"No maintenance was planned in this month."};
constexpr Bilingual kReason{u"理由", u"Reason"};
constexpr Bilingual kAuthor{u"认定", u"By"};
constexpr Bilingual kApprover{u"批准", u"Approved by"};
constexpr Bilingual kRecorded{u"记录时间", u"Recorded"};
constexpr Bilingual kNoDecisions{u"没有重新认定的中断。", u"No outage was reclassified."};
constexpr Bilingual kDay{u"日期", u"Day"};
constexpr Bilingual kNoDays{u"各模块每日均为正常，且数据完整。",
                            u"Every module was up on every day, and the data are whole."};
constexpr Bilingual kMonitor{u"监测项", u"Monitor"};
constexpr Bilingual kSource{u"来源", u"Source"};
constexpr Bilingual kCombination{u"合成方式", u"Combination"};
constexpr Bilingual kValid{u"有效期", u"Valid"};
constexpr Bilingual kAlways{u"长期有效", u"always"};
constexpr Bilingual kSingle{u"单一监测项", u"single monitor"};
constexpr Bilingual kNoMonitors{u"没有为模块指定监测项。", u"No monitor is assigned to a module."};
constexpr Bilingual kAnyDown{u"任一监测项中断即为中断", u"down while any monitor is"};
constexpr Bilingual kAllDown{u"全部监测项中断才为中断", u"down only while all monitors are"};
constexpr Bilingual kWeighted{u"中断的监测项权重合计达 %1 % 即为中断",
                              u"down when those that are have %1 % of the weight"};
constexpr Bilingual kFile{u"文件", u"File"};
constexpr Bilingual kFormat{u"格式", u"Format"};
constexpr Bilingual kRows{u"记录数", u"Rows"};
constexpr Bilingual kNoSources{u"没有导入监测数据。", u"No monitoring data was imported."};
constexpr Bilingual kAct{u"操作", u"What"};
constexpr Bilingual kWho{u"人员", u"Who"};
constexpr Bilingual kWhen{u"时间", u"When"};
constexpr Bilingual kAssurance{u"身份确认", u"Assurance"};
constexpr Bilingual kRemark{u"说明", u"Remark"};
constexpr Bilingual kTimes{u"共 %1 次，此为最后一次", u"%1 times; this was the last"};
constexpr Bilingual kControl{u"文件控制", u"Document control"};

constexpr double kSlim = 0.7;
constexpr double kNarrow = 1.2;
constexpr double kMedium = 1.7;
constexpr double kWide = 3.0;
constexpr double kWider = 5.0;
constexpr qint64 kPercent = 100;
constexpr auto kRight = block::Align::Right;

block::Cell timeCell(std::chrono::seconds time, ReportTone tone = ReportTone::Plain)
{
    return number_cell::duration(clockText(time), time, time.count() == 0 ? ReportTone::Muted : tone);
}

block::Cell optionalTimeCell(const std::optional<std::chrono::seconds>& time,
                             ReportTone tone = ReportTone::Plain)
{
    return number_cell::duration(clockText(time), time, tone);
}

/// A digest in two halves, so that a narrow column breaks it where it may be read on.
QString inHalves(const QByteArray& sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.left(hex.size() / 2) + u'\n' + hex.mid(hex.size() / 2);
}

qsizetype countedOf(const ModuleAccount& module)
{
    return std::count_if(module.interruptions.cbegin(), module.interruptions.cend(),
                         [](const Interruption& one) { return one.isCounted; });
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"…"_s;
}

}  // namespace

QString AvailabilityTables::timed(const Bilingual& head) const
{
    return in(head) + u'\n' + in(kClock);
}

block::Cell AvailabilityTables::momentCell(Instant at) const
{
    return number_cell::moment(m_words.moment(at), at, m_body.account.zone);
}

block::Cell AvailabilityTables::shortMomentCell(Instant at) const
{
    return number_cell::moment(m_words.shortMoment(at), at, m_body.account.zone);
}

block::Cell AvailabilityTables::minuteCell(Instant at) const
{
    return number_cell::moment(m_words.base().time(at), at, m_body.account.zone);
}

block::Table AvailabilityTables::buckets() const
{
    block::Table table;
    table.title = in({u"时长构成", u"Time"});
    table.columns = {{in(kModule), kMedium}};
    for (const Bilingual& head : {kTotal, kUp, kDown, kDegraded, kExcluded, kUnknown})
        table.columns.append({timed(head), kNarrow, kRight});
    for (const ModuleAccount& module : m_body.account.modules)
        table.rows.append(bucketRow(module, m_words.moduleName(module.code)));
    table.rows.append(bucketRow(m_body.account.whole, in(kWhole)));
    return table;
}

QList<block::Cell> AvailabilityTables::bucketRow(const ModuleAccount& module, const QString& name) const
{
    const Buckets& buckets = module.buckets;
    return {block::Cell(name, ReportTone::Strong),
            timeCell(buckets.total()),
            timeCell(buckets.up),
            timeCell(buckets.down, ReportTone::Strong),
            timeCell(buckets.degraded),
            timeCell(buckets.excluded),
            timeCell(buckets.unknown)};
}

block::Table AvailabilityTables::figures() const
{
    block::Table table;
    table.title = in({u"可用性指标", u"Figures"});
    table.columns = {{in(kModule), kMedium},
                     {in(kAvailability), kNarrow + 0.1, kRight},
                     {in(kTarget), kSlim + 0.1, kRight},
                     {in(kVerdict), kNarrow},
                     {in(kCount), kNarrow + 0.1, kRight},
                     {timed({u"MTTR", u"MTTR"}), kSlim + 0.3, kRight},
                     {timed({u"MTBF", u"MTBF"}), kNarrow, kRight},
                     {timed(kBudgetUsed), kSlim + 0.4, kRight},
                     {timed(kBudget), kSlim + 0.3, kRight}};
    for (const ModuleAccount& module : m_body.account.modules)
        table.rows.append(figureRow(module, m_words.moduleName(module.code), ReportTone::Plain));
    table.rows.append(figureRow(m_body.account.whole, in(kWhole), ReportTone::Strong));
    return table;
}

QList<block::Cell> AvailabilityTables::figureRow(const ModuleAccount& module, const QString& name,
                                                 ReportTone tone) const
{
    const auto [verdictTone, word] = m_words.verdict(module.isMet);
    const auto budget = budgetOf(m_body.account, module);
    const auto shown =
        module.availability ? std::optional(shownPercent(*module.availability, module.target)) : std::nullopt;
    const bool isOverdrawn = budget && budget->isOverdrawn();
    return {block::Cell(name, ReportTone::Strong),
            number_cell::percent(m_words.figures().percent(module.availability, module.target), shown,
                                 ReportTone::Strong),
            number_cell::target(module.target),
            block::Cell(word, verdictTone),
            number_cell::count(countedOf(module), tone),
            optionalTimeCell(module.mttr),
            optionalTimeCell(module.mtbf),
            optionalTimeCell(budget ? std::optional(budget->used) : std::nullopt,
                             isOverdrawn ? ReportTone::Bad : ReportTone::Plain),
            optionalTimeCell(budget ? std::optional(budget->allowed) : std::nullopt)};
}

block::Table AvailabilityTables::interruptions() const
{
    block::Table table;
    table.title = in({u"计次的中断", u"Interruptions"});
    table.columns = {{u"#"_s, kSlim, kRight},           {in(kFrom), kMedium + 0.4}, {in(kTo), kMedium + 0.4},
                     {timed(kLength), kNarrow, kRight}, {in(kCause), kWide},        {in(kCounted), kMedium}};
    table.ifEmpty = in(m_body.account.isAnythingKnown() ? kNoInterruptions : kNothingKnown);
    int number = 0;
    for (const Interruption& one : m_body.account.whole.interruptions) {
        const bool isShort = one.length < m_body.account.rule.leastLength;
        const QString counted = one.isCounted ? in(kYes) : isShort ? in(kTooShort) : in(kBegunBefore);
        table.rows.append({number_cell::count(++number, ReportTone::Muted), momentCell(one.from),
                           momentCell(one.to), number_cell::duration(clockText(one.length), one.length),
                           block::Cell(causeOf(one)),
                           block::Cell(counted, one.isCounted ? ReportTone::Strong : ReportTone::Muted)});
    }
    return table;
}

QString AvailabilityTables::causeOf(const Interruption& interruption) const
{
    QStringList lines;
    for (const ModuleAccount& module : m_body.account.modules) {
        bool isIn = false;
        QStringList causes;
        for (const Outage& outage : module.outages) {
            if (outage.down.count() == 0 || outage.from >= interruption.to || outage.to <= interruption.from)
                continue;
            isIn = true;
            if (!outage.monitors.isEmpty() && !outage.cause.isEmpty() && !causes.contains(outage.cause))
                causes.append(outage.cause);
        }
        if (isIn)
            lines.append(m_words.named(m_words.moduleName(module.code), causes));
    }
    return lines.isEmpty() ? u"—"_s : lines.join(u'\n');
}

block::Table AvailabilityTables::outages() const
{
    block::Table table;
    table.title = in({u"中断明细", u"Outages"});
    table.columns = {{u"#"_s, kSlim - 0.2, kRight},
                     {in(kModule), kMedium - 0.1},
                     {in(kFrom), kMedium},
                     {in(kTo), kMedium},
                     {timed(kCounts), kNarrow, kRight},
                     {in(kClass), kMedium - 0.3},
                     {in(kWhy), kWider - 1.0}};
    table.ifEmpty = in(m_body.account.isAnythingKnown() ? kNoOutages : kNothingKnown);
    int number = 0;
    for (const ModuleAccount& module : m_body.account.modules) {
        for (const Outage& outage : module.outages) {
            const bool isDown = outage.down.count() > 0;
            table.rows.append({number_cell::count(++number, ReportTone::Muted),
                               block::Cell(m_words.moduleName(module.code), ReportTone::Strong),
                               shortMomentCell(outage.from), shortMomentCell(outage.to),
                               number_cell::duration(clockText(outage.down), outage.down,
                                                     isDown ? ReportTone::Strong : ReportTone::Muted),
                               block::Cell(m_words.figures().kind(outage.kind)),
                               block::Cell(outageText(module, outage))});
        }
    }
    return table;
}

QString AvailabilityTables::outageText(const ModuleAccount& module, const Outage& outage) const
{
    QStringList lines;
    if (outage.monitors.isEmpty() && !outage.incident.isEmpty())
        lines.append(in(kSaidByIncident).arg(outage.incident));
    else
        lines.append(outage.cause);
    lines.append(m_words.decision(module, outage));
    lines.append(m_words.incident(outage));
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines.append(in(kNoCause));
    if (outage.isOpen)
        lines.append(in(kStillDown));
    if (outage.endsInSilence)
        lines.append(in(kThenSilence));
    if (outage.isApproximate)
        lines.append(in(kApproximate));
    if (outage.monitors.size() < module.monitors.size() && !outage.monitors.isEmpty())
        lines.append(in(kSeenBy).arg(monitorsOf(outage.monitors)));
    return lines.join(u'\n');
}

QString AvailabilityTables::monitorsOf(const QList<SeriesKey>& monitors) const
{
    QStringList names;
    for (const SeriesKey& key : monitors)
        names.append(key.monitor);
    return m_words.base().joined(names);
}

block::Table AvailabilityTables::maintenance() const
{
    block::Table table;
    table.title = in({u"计划内维护", u"Planned maintenance"});
    table.columns = {{in(kNotice), kMedium}, {in(kWork), kWide}, {in(kTold), kWide}, {in(kVerdict), kWide}};
    table.ifEmpty = in(kNoMaintenance);
    for (const JudgedMaintenance& one : m_body.maintenance) {
        const MaintenanceNotice& notice = one.notice;
        QStringList modules;
        for (const QString& code : notice.modules)
            modules.append(m_words.moduleName(code));
        QStringList told{notice.notifiedAt ? m_words.base().time(notice.notifiedAt) : u"—"_s};
        if (!notice.channel.isEmpty())
            told.first() += u" · "_s + notice.channel;
        told.append(in(kLastDay).arg(dayText(one.judgement.latestNotice)));
        told.append(
            notice.acknowledgedAt
                ? in(kAcknowledged).arg(m_words.base().time(notice.acknowledgedAt), notice.acknowledgedBy)
                : in(kNotAcknowledged));
        QStringList verdict{in(one.judgement.isCompliant ? kIsExcluded : kNotExcluded)};
        for (const QString& fault : m_words.faults(one))
            verdict.append(u"– "_s + fault);
        if (one.judgement.isRecordedLate)
            verdict.append(in(kLateEntry));
        if (!one.judgement.isKnown)
            verdict.append(in(kHolidaysUnknown));
        table.rows.append(
            {block::Cell(notice.code, ReportTone::Strong),
             block::Cell(notice.work + u'\n' + m_words.stretch(notice.from, notice.to) + u'\n' +
                         (modules.isEmpty() ? in(kAllModules) : m_words.base().joined(modules))),
             block::Cell(told.join(u'\n')),
             block::Cell(verdict.join(u'\n'),
                         one.judgement.isCompliant ? ReportTone::Good : ReportTone::Bad)});
    }
    return table;
}

block::Table AvailabilityTables::decisions() const
{
    block::Table table;
    table.title = in({u"重新认定", u"Reclassified"});
    table.columns = {{in(kModule), kNarrow},  {in(kWindow), kMedium}, {in(kClass), kNarrow},
                     {in(kReason), kWide},    {in(kAuthor), kNarrow}, {in(kApprover), kNarrow},
                     {in(kRecorded), kMedium}};
    table.ifEmpty = in(kNoDecisions);
    for (const Reclassification& one : m_body.decisions) {
        table.rows.append({block::Cell(m_words.moduleName(one.module), ReportTone::Strong),
                           block::Cell(m_words.stretch(one.from, one.to)),
                           block::Cell(m_words.figures().kind(one.kind)), block::Cell(one.reason),
                           block::Cell(one.author), block::Cell(one.approver), minuteCell(one.recordedAt)});
    }
    return table;
}

block::Table AvailabilityTables::days() const
{
    block::Table table;
    table.title = in({u"有中断、降级、剔除或未知时段的日期", u"Days with downtime or gaps"});
    table.columns = {{in(kDay), kMedium},
                     {in(kModule), kMedium},
                     {in(kAvailability), kNarrow, kRight},
                     {timed(kDown), kNarrow, kRight},
                     {timed(kDegraded), kNarrow, kRight},
                     {timed(kExcluded), kNarrow, kRight},
                     {timed(kUnknown), kNarrow, kRight}};
    table.ifEmpty = in(kNoDays);
    for (qsizetype day = 0; day < m_body.account.whole.days.size(); ++day) {
        for (const ModuleAccount& module : m_body.account.modules) {
            if (day >= module.days.size())
                continue;
            const DayFigures& figures = module.days.at(day);
            const Buckets& buckets = figures.buckets;
            if (buckets.up == buckets.total())
                continue;
            const auto availability = buckets.availability(m_body.account.rule);
            table.rows.append(
                {number_cell::day(figures.day.toString(Qt::ISODate), figures.day),
                 block::Cell(m_words.moduleName(module.code)),
                 number_cell::percent(m_words.figures().percent(availability, module.target),
                                      availability ? std::optional(shownPercent(*availability, module.target))
                                                   : std::nullopt),
                 timeCell(buckets.down, ReportTone::Strong), timeCell(buckets.degraded),
                 timeCell(buckets.excluded), timeCell(buckets.unknown)});
        }
    }
    return table;
}

block::Table AvailabilityTables::monitors() const
{
    block::Table table;
    table.title = in({u"监测项与模块", u"Monitors"});
    table.columns = {{in(kModule), kMedium},
                     {in(kMonitor), kWide},
                     {in(kSource), kMedium},
                     {in(kValid), kMedium},
                     {in(kCombination), kWide}};
    table.ifEmpty = in(kNoMonitors);
    const auto combinationOf = [this](const QString& module) {
        const auto found = std::find_if(m_body.combinations.crbegin(), m_body.combinations.crend(),
                                        [&module](const auto& one) { return one.module == module; });
        const CombineRule rule = found == m_body.combinations.crend() ? CombineRule::AnyDown : found->rule;
        switch (rule) {
        case CombineRule::AnyDown: return in(kAnyDown);
        case CombineRule::AllDown: return in(kAllDown);
        case CombineRule::Weighted: return in(kWeighted).arg(found->thresholdPercent);
        }
        Q_UNREACHABLE();
    };
    for (const ModuleAccount& module : m_body.account.modules) {
        for (const MonitorAssignment& one : m_body.assignments) {
            if (one.module != module.code)
                continue;
            const bool isAlways = one.validFrom.isNull() && one.validTo.isNull();
            table.rows.append(
                {block::Cell(m_words.moduleName(module.code), ReportTone::Strong),
                 block::Cell(one.monitor.monitor), block::Cell(m_words.sourceName(one.monitor.source)),
                 block::Cell(isAlways ? in(kAlways)
                                      : dayText(one.validFrom) + u" – "_s + dayText(one.validTo)),
                 block::Cell(module.monitors.size() > 1 ? combinationOf(module.code) : in(kSingle))});
        }
    }
    return table;
}

block::Table AvailabilityTables::sources() const
{
    block::Table table;
    table.title = in({u"数据来源", u"Sources"});
    table.columns = {
        {in(kFile), kWide}, {in(kFormat), kMedium}, {in(kRows), kNarrow, kRight}, {u"SHA-256"_s, kWider}};
    table.ifEmpty = in(kNoSources);
    for (const AccountSource& source : m_body.account.sources) {
        table.rows.append({block::Cell(source.fileName, ReportTone::Strong),
                           block::Cell(m_words.sourceName(source.format)), number_cell::count(source.rows),
                           block::Cell(inHalves(source.sha256))});
    }
    return table;
}

block::Table AvailabilityTables::moves(const MonthlyReport& report) const
{
    block::Table table;
    table.title = in(kControl);
    table.columns = {{in(kWhen), kMedium},
                     {in(kAct), kMedium},
                     {in(kWho), kWide},
                     {in(kAssurance), kMedium + 0.5},
                     {in(kRemark), kWide - 0.8}};
    for (qsizetype i = 0; i < report.history.size(); ++i) {
        const MonthlyMove& move = report.history.at(i);
        qsizetype times = 1;
        // A draft that followed the data again and again is one line, with its last time.
        while (move.act == MonthlyAct::Refresh && i + 1 < report.history.size() &&
               report.history.at(i + 1).act == MonthlyAct::Refresh &&
               report.history.at(i + 1).author == move.author) {
            ++i;
            ++times;
        }
        const QString remark = times > 1 ? in(kTimes).arg(times) : move.reason;
        table.rows.append({minuteCell(report.history.at(i).at), block::Cell(m_words.act(move.act)),
                           block::Cell(m_words.person(move.author)),
                           block::Cell(m_words.assurance(move.author)),
                           block::Cell(remark.isEmpty() ? u"—"_s : remark)});
    }
    return table;
}

}  // namespace holdfast
