// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/monthly_bars.h"

#include <QMap>

namespace holdfast {

namespace {

QDate firstOf(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

}  // namespace

double MonthBar::unknownShare() const
{
    const auto whole = buckets.total().count();
    return whole == 0 ? 1.0 : static_cast<double>(buckets.unknown.count()) / static_cast<double>(whole);
}

std::optional<double> MonthlyBars::targetPercent() const
{
    constexpr double kHundredth = 100.0;
    return target ? std::optional<double>(*target / kHundredth) : std::nullopt;
}

MonthlyBars monthlyBars(const ModuleAccount& account, const AccountingRule& rule)
{
    MonthlyBars made{account.name, account.target, {}};
    QMap<QDate, MonthBar> months;
    for (const DayFigures& figures : account.days) {
        MonthBar& bar = months[firstOf(figures.day)];
        if (bar.first.isNull() || figures.day < bar.first)
            bar.first = figures.day;
        bar.buckets += figures.buckets;
    }
    if (months.isEmpty())
        return made;
    for (QDate month = months.firstKey(); month <= months.lastKey(); month = month.addMonths(1)) {
        MonthBar bar = months.value(month);
        if (bar.first.isNull())
            bar.first = month;
        bar.availability = bar.buckets.availability(rule);
        if (account.target)
            bar.isMet = bar.buckets.meets(*account.target, rule);
        made.bars.append(bar);
    }
    return made;
}

}  // namespace holdfast
