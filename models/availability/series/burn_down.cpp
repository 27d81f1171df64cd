// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/burn_down.h"

#include <algorithm>
#include <cmath>

namespace holdfast {

namespace {

using std::chrono::milliseconds;

constexpr qint64 kWhole = 10'000;
constexpr int kPercent = 100;

/// Percent of its length that a run takes from the budget.
int costOf(AccountState state, const AccountingRule& rule)
{
    switch (state) {
    case AccountState::Down: return kPercent;
    case AccountState::Degraded: return kPercent - rule.degradedUpPercent;
    case AccountState::Up:
    case AccountState::Excluded:
    case AccountState::Unknown: return 0;
    }
    Q_UNREACHABLE();
}

QList<AccountRun> cutRuns(const QList<AccountRun>& runs, Instant from, Instant to)
{
    QList<AccountRun> inside;
    for (const AccountRun& run : runs) {
        const AccountRun part{std::max(run.from, from), std::min(run.to, to), run.state};
        if (part.from < part.to)
            inside.append(part);
    }
    return inside;
}

}  // namespace

milliseconds BurnDown::leftAt(Instant at) const
{
    if (points.isEmpty())
        return milliseconds(0);
    const auto after = std::upper_bound(points.cbegin(), points.cend(), at,
                                        [](Instant time, const BurnPoint& point) { return time < point.at; });
    if (after == points.cbegin())
        return points.first().left;
    if (after == points.cend())
        return points.last().left;
    const BurnPoint& before = *(after - 1);
    const double share =
        static_cast<double>((at - before.at).count()) / static_cast<double>((after->at - before.at).count());
    return before.left + milliseconds(static_cast<qint64>(
                             share * static_cast<double>((after->left - before.left).count())));
}

milliseconds BurnDown::evenAt(Instant at) const
{
    if (!budget || to <= from)
        return milliseconds(0);
    const double share = std::clamp(
        static_cast<double>((at - from).count()) / static_cast<double>((to - from).count()), 0.0, 1.0);
    return milliseconds(std::llround((1.0 - share) * static_cast<double>(milliseconds(*budget).count())));
}

std::optional<double> BurnDown::used() const
{
    if (!budget || points.isEmpty())
        return std::nullopt;
    const auto whole = static_cast<double>(milliseconds(*budget).count());
    const double left = static_cast<double>(points.last().left.count());
    if (whole > 0.0)
        return (whole - left) / whole;
    return left < 0.0 ? std::optional<double>() : std::optional<double>(0.0);
}

BurnDown burnDown(const ServiceAccount& account, const ModuleAccount& module)
{
    const Instant from = account.from;
    BurnDown burn;
    burn.name = module.name;
    burn.from = from;
    burn.to = account.to;
    burn.zone = account.zone;
    burn.knownTo = from;
    if (!module.target)
        return burn;
    const QList<AccountRun> runs = cutRuns(module.runs, from, account.to);
    for (const AccountRun& run : runs) {
        if (run.state != AccountState::Unknown)
            burn.knownTo = run.to;
    }
    if (burn.knownTo == from)
        return burn;
    milliseconds counted = account.to - from;
    for (const AccountRun& run : runs) {
        if (run.state == AccountState::Excluded)
            counted -= run.to - run.from;
        if (run.state != AccountState::Unknown || run.from >= account.asOf)
            continue;
        burn.unknown.append({run.from, std::min(run.to, account.asOf), run.state});
        counted -= burn.unknown.last().to - run.from;
    }
    burn.budget = std::chrono::duration_cast<std::chrono::seconds>(
        milliseconds(counted.count() * (kWhole - *module.target) / kWhole));
    milliseconds left = *burn.budget;
    burn.points.append({from, left});
    for (const AccountRun& run : runs) {
        const milliseconds cost((run.to - run.from).count() * costOf(run.state, account.rule) / kPercent);
        if (cost.count() == 0)
            continue;
        if (burn.points.last().at < run.from)
            burn.points.append({run.from, left});
        if (!burn.exhaustedAt && left - cost < milliseconds(0)) {
            const double share = static_cast<double>(left.count()) / static_cast<double>(cost.count());
            burn.exhaustedAt =
                run.from +
                milliseconds(std::llround(share * static_cast<double>((run.to - run.from).count())));
        }
        left -= cost;
        burn.points.append({run.to, left});
    }
    if (burn.points.last().at < burn.knownTo)
        burn.points.append({burn.knownTo, left});
    return burn;
}

}  // namespace holdfast
