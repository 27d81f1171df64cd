// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/accounting_rule.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr AccountingRule kFirst{1, 5min, 1min, 100, 3, true, AccountingRule::Overall::AnyModuleDown};

QString number(std::chrono::seconds span)
{
    return QString::number(std::chrono::duration_cast<std::chrono::minutes>(span).count());
}

/// "1 minute", "5 minutes".
QString minutes(std::chrono::seconds span)
{
    const QString count = number(span);
    return count + (count == u"1"_s ? u" minute"_s : u" minutes"_s);
}

QStringList chinese(const AccountingRule& rule)
{
    const bool isAnyDown = rule.overall == AccountingRule::Overall::AnyModuleDown;
    QStringList text{
        u"本报告按可用性核算规则第 %1 版核算；已发布的规则版本不再改动。"_s.arg(rule.version),
        u"统计期内的每一秒归入且只归入一类：正常、降级、中断、剔除、未知；五类之和恒等于统计期时长。所有起止时刻一律向下取整到整秒。"_s,
        u"可用性 =（正常时长 + 降级时长 × %1 %）÷（统计期时长 − 剔除时长 − 未知时长）。未知时长既不算正常，也不算中断；没有任何已知时长时，不给出百分比和结论。"_s
            .arg(rule.degradedUpPercent),
        u"是否达标以整秒比较，不以显示的百分比比较；显示的百分比保留四位小数，绝不因四舍五入而达到目标值。"_s,
        u"每次采样的状态延续到下一次采样；与下一次采样相隔超过 2.5 个采样间隔的，以及最后一次采样，只延续一个采样间隔，其后计为未知。仅列出故障的监测数据，在其声明覆盖的时段内、故障以外为正常，时段以外为未知。"_s,
        u"一个模块由多个监测项代表时，默认任一监测项中断即模块中断，只有全部监测项已知未中断时模块才算正常；可另行约定全部中断才算中断，或按权重达到约定比例才算中断。某一时刻没有监测项代表的模块，该时刻为未知。监测项自首次有数据起视为持续监测，其后无数据的时段为未知，服务整体亦然。"_s,
        u"监测数据只有汇总时长、没有先后次序的，按汇总时长计入，跨期、跨日部分按时间均摊，由此列出的中断为近似值；多个监测项只有汇总时长的，取对服务方最不利的组合。"_s,
        u"计划内维护须至少提前 %1 个工作日告知甲方%2，窗口内的中断方可剔除；否则按中断计。甲方是否确认维护通知均予列明，但确认不是剔除的条件。"_s
            .arg(rule.noticeWorkingDays)
            .arg(rule.mustBeOffPeak ? u"，且维护窗口全部处于业务低峰时段"_s : QString()),
        u"对中断的重新认定须写明理由，并由认定人以外的人批准：认定为第三方原因的予以剔除，认定为误报的按正常计，认定为计划内维护的仅在合规通知覆盖的部分剔除，认定为非计划的按中断计。同一时段以最后一次认定为准，历次认定均保留可查。"_s,
        u"Holdfast 内登记的事件（实际事件和补录的本单位历史事件）与监测有出入的，以监测为准并列出差异；在有监测安排而监测无数据的时段，事件所记的中断按中断计，并注明来源。"_s,
        u"一次中断指非计划中断的并集：相隔不足 %1 分钟的合并为一次；不足 %2 分钟的不计次数，但时长照计；每次计入其开始所在的统计期。"_s
            .arg(number(rule.mergeGap), number(rule.leastLength)),
        u"平均恢复时间 = 中断时长 ÷ 计入的中断次数；平均无故障时间 = 正常时长 ÷ 计入的中断次数；停机预算 = 已知时长内目标值允许的中断时长；统计期尚未结束的，尚未到来的时长一并计入。"_s};
    text.append(
        isAnyDown
            ? u"整体可用性以任一模块中断即整体中断为准；同时列出各模块可用性的算术平均值供参考。没有监测的模块不参与整体核算，并在报告中注明。"_s
            : u"整体可用性以各模块可用性的算术平均值为准；同时列出任一模块中断即整体中断的可用性供参考。没有监测的模块不参与整体核算，并在报告中注明。"_s);
    text.append(u"目标值按统计期内有效的条款取用；期内有变更的，全期取其中最严者并予注明。"_s);
    return text;
}

QStringList english(const AccountingRule& rule)
{
    const bool isAnyDown = rule.overall == AccountingRule::Overall::AnyModuleDown;
    QStringList text{
        u"This account follows accounting rule version %1. A version that was published is never changed."_s
            .arg(rule.version),
        u"Every second of the period is exactly one of up, degraded, down, excluded and unknown; the five always sum to the period. Every beginning and end is rounded down to the whole second."_s,
        u"Availability = (up + degraded × %1 %) ÷ (period − excluded − unknown). Unknown time is neither up nor down; without a known second there is no percentage and no verdict."_s
            .arg(rule.degradedUpPercent),
        u"Verdicts compare whole seconds, not percentages. Percentages are shown to four decimals and never rounded up to a target."_s,
        u"The state of a sample lasts until the next sample. Where the next is more than 2.5 sampling intervals away, and for the last sample, it lasts for one interval; what follows is unknown. A source that lists problems only says up outside them within the time that it covers; beyond it, unknown."_s,
        u"Where several monitors speak for a module, it is down while any of them is, and up only where all are known not to be down, unless it was agreed that it is down only while all are, or while those that are down reach an agreed share of the weights. A module for which no monitor speaks at a moment is unknown then. A monitor is held to watch from its first data on: where it is silent after that, the time is unknown, for the whole service too."_s,
        u"Where the monitoring gives only sums without their order, the sums count; across borders of periods and days they are shared out evenly, and outages made from them are approximate. Sums of several monitors are combined in the way that is worst for the provider."_s,
        u"Downtime in a window of planned maintenance is excluded only if the customer was notified at least %1 working days ahead%2; otherwise it counts as down. Whether the customer acknowledged the notice is shown and not required."_s
            .arg(rule.noticeWorkingDays)
            .arg(rule.mustBeOffPeak ? u" and the window lies wholly off-peak"_s : QString()),
        u"Reclassifying an outage takes a reason and the approval of another person: third party is excluded, a false alarm counts as up, planned maintenance is excluded only where a lawful notice covers it, unplanned counts as down. Of several for the same time the latest holds; all of them stay on record."_s,
        u"Where an incident recorded in Holdfast (a real one, or a past one of our own) and the monitoring differ, the monitoring counts and the difference is shown. Where monitoring is arranged but silent, the downtime of the incident counts as down, with its source."_s,
        u"An interruption is the union of unplanned outages: those less than %1 apart are one; one shorter than %2 is not counted, though its seconds are; each counts in the period in which it begins."_s
            .arg(minutes(rule.mergeGap), minutes(rule.leastLength)),
        u"MTTR = down seconds ÷ counted interruptions. MTBF = up seconds ÷ counted interruptions. The downtime budget is what the target allows in the known time and, of a period that goes on, in the time still to come."_s};
    text.append(
        isAnyDown
            ? u"The whole service is down while any module is; the mean of the modules is shown beside it. Modules that are not monitored do not enter the whole, and are named."_s
            : u"The whole service is the mean of its modules; the availability with any module down is shown beside it. Modules that are not monitored do not enter the whole, and are named."_s);
    text.append(
        u"Targets are those valid in the period; where one changes within it, the strictest is taken throughout, and this is stated."_s);
    return text;
}

}  // namespace

AccountingRule accountingRule(int)
{
    return kFirst;
}

QString keyword(AccountingRule::Overall overall)
{
    switch (overall) {
    case AccountingRule::Overall::AnyModuleDown: return u"any_module_down"_s;
    case AccountingRule::Overall::MeanOfModules: return u"mean_of_modules"_s;
    }
    Q_UNREACHABLE();
}

QStringList ruleText(const AccountingRule& rule, const QString& language)
{
    return language.startsWith("zh"_L1) ? chinese(rule) : english(rule);
}

}  // namespace holdfast
