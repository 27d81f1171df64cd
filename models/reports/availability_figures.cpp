// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_figures.h"

#include "models/reports/figure_words.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kChart{u"图表", u"Chart"};
constexpr Bilingual kMapTitle{u"各模块逐日可用性", u"Availability by day and module"};
constexpr Bilingual kMapSummary{
    u"共 %1 天，其中 %2 天有模块中断，%3 天存在未知时段。",
    u"Days: %1. With downtime of a module: %2. With time of which nothing is known: %3."};
constexpr Bilingual kBarsTitle{u"%1：逐月可用性", u"%1: availability by month"};
constexpr Bilingual kBarsSummary{u"有数据的 %1 个月中 %2 个月达标；最低为 %3 的 %4。",
                                 u"Target kept in %2 of the months with data (%1). Lowest: %4 in %3."};
constexpr Bilingual kBarsPlain{u"最低为 %1 的 %2。", u"Lowest: %2 in %1."};
constexpr Bilingual kLanesTitle{u"中断时间线", u"Outages over time"};
constexpr Bilingual kLanesRecords{u"各模块计入的中断记录 %1 条，累计 %2。",
                                  u"Outages of modules that count: %1, %2 in all."};
constexpr Bilingual kLanesMerged{
    u"各模块计入的中断记录 %1 条，累计 %2；合并后服务中断 %3，共 %4。",
    u"Outages of modules that count: %1, %2 in all; merged, %3 of the service, %4 in all."};
constexpr Bilingual kTimes{u"%1 次", u"%1 interruptions"};
constexpr Bilingual kOnce{u"1 次", u"1 interruption"};
constexpr Bilingual kOfThemCounted{u"%1（其中计入 %2 次）", u"%1 (%2 counted)"};
constexpr Bilingual kLongest{u"最长一条：%1，%2 起，%3。", u" The longest: %1, %3 from %2."};
constexpr Bilingual kBurnTitle{u"%1：停机预算", u"%1: downtime budget"};
constexpr Bilingual kBurnLeft{u"停机预算 %1，已用 %2，剩余 %3。",
                              u"Of the budget of %1, %2 is used and %3 is left."};
constexpr Bilingual kBurnOver{u"停机预算 %1 已于 %2 用尽，超支 %3。",
                              u"The budget of %1 was used up at %2 and is overdrawn by %3."};
constexpr Bilingual kWholeService{u"服务整体", u"Whole service"};

bool hasOnDay(const StripMap& map, qsizetype day, bool (*is)(const StripCell&))
{
    return std::any_of(map.rows.cbegin(), map.rows.cend(),
                       [&](const StripRow& row) { return is(row.cells.at(day)); });
}

QString nameOr(const QString& name, const FigureWords& words)
{
    return name.isEmpty() ? words.in(kWholeService) : name;
}

/// How often the service was interrupted, and how often of that counts.
QString timesOf(const QList<Interruption>& interruptions, const FigureWords& words)
{
    const auto counted = std::count_if(interruptions.cbegin(), interruptions.cend(),
                                       [](const Interruption& one) { return one.isCounted; });
    const QString all =
        interruptions.size() == 1 ? words.in(kOnce) : words.in(kTimes).arg(interruptions.size());
    return counted == interruptions.size() ? all : words.in(kOfThemCounted).arg(all).arg(counted);
}

QString barsSummary(const MonthlyBars& bars, const FigureWords& words)
{
    const MonthBar* lowest = nullptr;
    int known = 0;
    int met = 0;
    for (const MonthBar& bar : bars.bars) {
        if (!bar.availability)
            continue;
        ++known;
        met += bar.isMet.value_or(false) ? 1 : 0;
        if (lowest == nullptr || *bar.availability < *lowest->availability)
            lowest = &bar;
    }
    if (lowest == nullptr)
        return words.in(figure_word::kNothingKnown);
    const QString month = words.month(lowest->first);
    const QString percent = words.percent(lowest->availability, lowest->target);
    if (!bars.hasTarget())
        return words.in(kBarsPlain).arg(month, percent);
    return words.in(kBarsSummary).arg(QString::number(known), QString::number(met), month, percent);
}

}  // namespace

block::Figure stripMapFigure(const ServiceAccount& account, const QString& language)
{
    const FigureWords words(language);
    const StripMap map = stripMap(account);
    int down = 0;
    int unknown = 0;
    for (qsizetype day = 0; day < map.days.size(); ++day) {
        down += hasOnDay(map, day, [](const StripCell& cell) { return cell.worst == AccountState::Down; })
                    ? 1
                    : 0;
        unknown += hasOnDay(map, day,
                            [](const StripCell& cell) { return !cell.isToCome && cell.unknownShare() > 0.0; })
                       ? 1
                       : 0;
    }
    const QString summary = map.isEmpty() ? words.in(figure_word::kNothingKnown)
                                          : words.in(kMapSummary).arg(map.days.size()).arg(down).arg(unknown);
    return {words.in(kMapTitle), summary, map};
}

block::Figure monthlyBarsFigure(const MonthlyBars& bars, const QString& language)
{
    const FigureWords words(language);
    return {words.in(kBarsTitle).arg(nameOr(bars.name, words)), barsSummary(bars, words), bars};
}

block::Figure outageFigure(const ServiceAccount& account, const QString& language)
{
    const FigureWords words(language);
    const OutageLanes lanes = outageLanes(account);
    const OutageLane* where = nullptr;
    const Outage* longest = nullptr;
    int count = 0;
    std::chrono::seconds all{0};
    for (const OutageLane& lane : lanes.lanes) {
        for (const Outage& outage : lane.outages) {
            if (outage.down.count() == 0)
                continue;
            ++count;
            all += outage.down;
            if (longest == nullptr || outage.down > longest->down) {
                longest = &outage;
                where = &lane;
            }
        }
    }
    QString summary =
        words.in(account.isAnythingKnown() ? figure_word::kNoOutage : figure_word::kNothingKnown);
    if (lanes.isEmpty())
        summary = words.in(figure_word::kNothingKnown);
    else if (longest != nullptr)
        summary = (account.whole.interruptions.isEmpty()
                       ? words.in(kLanesRecords).arg(QString::number(count), words.length(all))
                       : words.in(kLanesMerged)
                             .arg(QString::number(count), words.length(all),
                                  timesOf(account.whole.interruptions, words),
                                  words.length(account.whole.buckets.down))) +
                  words.in(kLongest).arg(where->name, words.moment(longest->from, lanes.zone),
                                         words.length(longest->down));
    return {words.in(kLanesTitle), summary, lanes};
}

block::Figure burnDownFigure(const ModuleAccount& module, const ServiceAccount& account,
                             const QString& language)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    const FigureWords words(language);
    const BurnDown burn = burnDown(account, module);
    QString summary = words.in(figure_word::kNothingKnown);
    if (!burn.isEmpty()) {
        const QString budget = words.length(*burn.budget);
        const seconds left = duration_cast<seconds>(burn.points.last().left);
        summary =
            burn.exhaustedAt
                ? words.in(kBurnOver).arg(budget, words.moment(*burn.exhaustedAt, burn.zone),
                                          words.length(-left))
                : words.in(kBurnLeft).arg(budget, words.length(*burn.budget - left), words.length(left));
    }
    return {words.in(kBurnTitle).arg(nameOr(module.name, words)), summary, burn};
}

Report figureReport(const block::Figure& figure, const ReportSetting& setting)
{
    Report report;
    report.furniture = furnitureFor(setting);
    report.furniture.kind = FigureWords(setting.language).in(kChart);
    report.furniture.title = figure.title;
    // The title stands above the sheet already.
    block::Figure untitled = figure;
    untitled.title.clear();
    report.blocks = {untitled};
    return report;
}

}  // namespace holdfast
