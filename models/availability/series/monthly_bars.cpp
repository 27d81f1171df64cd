// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/monthly_bars.h"

#include "models/availability/reckoning.h"

#include <QMap>

#include <algorithm>

namespace holdfast {

namespace {

constexpr double kWhole = 100.0;

QDate firstOf(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

/// Null where the body does not speak of it.
const ModuleAccount* accountIn(const MonthlyBody& body, const QString& module)
{
    if (module.isEmpty())
        return &body.account.whole;
    const QList<ModuleAccount>& modules = body.account.modules;
    const auto found = std::find_if(modules.cbegin(), modules.cend(),
                                    [&module](const ModuleAccount& one) { return one.code == module; });
    return found == modules.cend() ? nullptr : &*found;
}

}  // namespace

double MonthBar::unknownShare() const
{
    const auto whole = buckets.total().count();
    return whole == 0 ? 1.0 : static_cast<double>(buckets.unknown.count()) / static_cast<double>(whole);
}

std::optional<double> MonthBar::targetPercent() const
{
    return target ? std::optional<double>(*target / kWhole) : std::nullopt;
}

bool MonthlyBars::hasTarget() const
{
    return std::any_of(bars.cbegin(), bars.cend(),
                       [](const MonthBar& bar) { return bar.target.has_value(); });
}

std::optional<int> MonthlyBars::target() const
{
    std::optional<int> one;
    for (const MonthBar& bar : bars) {
        if (one && bar.target && *bar.target != *one)
            return std::nullopt;
        one = one ? one : bar.target;
    }
    return one;
}

double MonthlyBars::lowest() const
{
    double low = kWhole;
    for (const MonthBar& bar : bars)
        low = std::min({low, bar.targetPercent().value_or(kWhole), bar.availability.value_or(kWhole)});
    return low;
}

MonthlyBars monthlyBars(const QString& name, QList<MonthBar> bars)
{
    QMap<QDate, MonthBar> months;
    for (const MonthBar& bar : bars)
        months.insert(firstOf(bar.first), bar);
    MonthlyBars made{name, {}};
    if (months.isEmpty())
        return made;
    for (QDate month = months.firstKey(); month <= months.lastKey(); month = month.addMonths(1)) {
        made.bars.append(months.value(month));
        if (made.bars.last().first.isNull())
            made.bars.last().first = month;
    }
    return made;
}

MonthBar monthBar(const Month& month, const ModuleAccount& account, bool isPublished)
{
    return {month.first(), account.buckets, account.availability, account.target, account.isMet, isPublished};
}

MonthlyBars monthlyBars(const ModuleAccount& account, const AccountingRule& rule,
                        const QList<Target>& targets)
{
    QMap<QDate, MonthBar> months;
    for (const DayFigures& figures : account.days) {
        MonthBar& bar = months[firstOf(figures.day)];
        if (bar.first.isNull() || figures.day < bar.first)
            bar.first = figures.day;
        bar.buckets += figures.buckets;
    }
    for (auto month = months.begin(); month != months.end(); ++month) {
        const QDate last = month.key().addMonths(1).addDays(-1);
        MonthBar& bar = month.value();
        bar.availability = bar.buckets.availability(rule);
        bar.target =
            targetWithin(targets, Target::Kind::Availability, account.code, month.key(), last).strictest;
        if (bar.target)
            bar.isMet = bar.buckets.meets(*bar.target, rule);
    }
    return monthlyBars(account.name, months.values());
}

MonthlyBars withPublished(MonthlyBars bars, const QString& module, const QList<MonthlyBody>& published)
{
    for (MonthBar& bar : bars.bars) {
        for (const MonthlyBody& body : published) {
            const ModuleAccount* account = accountIn(body, module);
            if (account != nullptr && body.month.first() == firstOf(bar.first))
                bar = monthBar(body.month, *account, true);
        }
    }
    return bars;
}

}  // namespace holdfast
