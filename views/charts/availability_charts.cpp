// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/availability_charts.h"

using namespace Qt::StringLiterals;

namespace holdfast {

AvailabilityStripMap::AvailabilityStripMap(Prompter& prompter, Disk& disk, QWidget* parent)
    : Chart(u"stripMap"_s, prompter, disk, parent)
{
    setTitle(tr("Availability by day and module"));
    canvas().setEmptyText(tr("No day is known yet. Import a monitoring export, and say which module each "
                             "monitor watches."));
    connect(&canvas(), &ChartCanvas::opened, this, [this](const ChartMark& mark) {
        const auto& map = std::get<StripMap>(canvas().series());
        emit dayOpened(map.rows.at(mark.row).code, map.days.at(mark.at));
    });
}

void AvailabilityStripMap::setMap(const StripMap& map)
{
    constexpr double kWeek = 7.0;
    canvas().setSeries(map, kWeek);
}

MonthlyBarsChart::MonthlyBarsChart(Prompter& prompter, Disk& disk, QWidget* parent)
    : Chart(u"monthlyBars"_s, prompter, disk, parent)
{
    setTitle(tr("Availability by month"));
    canvas().setEmptyText(
        tr("No month is known yet. Import a monitoring export to see it against the target."));
    connect(&canvas(), &ChartCanvas::opened, this, [this](const ChartMark& mark) {
        const QDate day = std::get<MonthlyBars>(canvas().series()).bars.at(mark.at).first;
        emit monthOpened(QDate(day.year(), day.month(), 1));
    });
}

void MonthlyBarsChart::setBars(const MonthlyBars& bars)
{
    constexpr double kQuarter = 3.0;
    canvas().setSeries(bars, kQuarter);
}

OutageTimeline::OutageTimeline(Prompter& prompter, Disk& disk, QWidget* parent)
    : Chart(u"outageTimeline"_s, prompter, disk, parent)
{
    setTitle(tr("Outages"));
    canvas().setEmptyText(
        tr("Nothing is known of this period. Import a monitoring export to see its outages."));
    connect(&canvas(), &ChartCanvas::opened, this, [this](const ChartMark& mark) {
        const OutageLane& lane = std::get<OutageLanes>(canvas().series()).lanes.at(mark.row);
        emit outageOpened(lane.code, lane.outages.at(mark.at));
    });
}

void OutageTimeline::setLanes(const OutageLanes& lanes)
{
    constexpr double kFiveMinutes = 5.0 * 60.0 * 1'000.0;
    canvas().setSeries(lanes, kFiveMinutes);
}

BudgetBurnDown::BudgetBurnDown(Prompter& prompter, Disk& disk, QWidget* parent)
    : Chart(u"burnDown"_s, prompter, disk, parent)
{
    setTitle(tr("Downtime budget"));
    canvas().setEmptyText(
        tr("There is no budget to show: the module has no availability target, or nothing is "
           "known of the period."));
}

void BudgetBurnDown::setBurnDown(const BurnDown& burn)
{
    constexpr double kHour = 3'600.0 * 1'000.0;
    canvas().setSeries(burn, kHour);
}

}  // namespace holdfast
