// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/downtime_budget.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {

using std::chrono::seconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

constexpr int kPercent = 100;
constexpr int kBasisPoints = 100 * 100;

TargetVerdict settled(std::optional<bool> isMet)
{
    return !isMet ? TargetVerdict::Unknown : *isMet ? TargetVerdict::Met : TargetVerdict::Missed;
}

}  // namespace

std::optional<double> DowntimeBudget::share() const
{
    if (allowed.count() <= 0)
        return std::nullopt;
    return static_cast<double>(used.count()) / static_cast<double>(allowed.count());
}

seconds budgetUsed(const Buckets& buckets, const AccountingRule& rule)
{
    return buckets.down + seconds(buckets.degraded.count() * (kPercent - rule.degradedUpPercent) / kPercent);
}

std::optional<DowntimeBudget> budgetOf(const ServiceAccount& account, const ModuleAccount& module)
{
    const seconds toCome = std::chrono::floor<seconds>(account.to - std::min(account.asOf, account.to));
    const seconds counted = module.buckets.known() + toCome;
    if (!module.target || module.buckets.known().count() == 0)
        return std::nullopt;
    return DowntimeBudget{seconds(counted.count() * (kBasisPoints - *module.target) / kBasisPoints),
                          budgetUsed(module.buckets, account.rule)};
}

const ModuleAccount* tightestOf(const ServiceAccount& account)
{
    const ModuleAccount* tightest = nullptr;
    double most = -1;
    const auto look = [&](const ModuleAccount& module) {
        const auto budget = budgetOf(account, module);
        const auto share = budget ? budget->share() : std::nullopt;
        if (share && *share > most) {
            most = *share;
            tightest = &module;
        }
    };
    for (const ModuleAccount& module : account.modules)
        look(module);
    look(account.whole);
    return tightest;
}

TargetVerdict availabilityVerdict(const ServiceAccount& account, const ModuleAccount& module)
{
    if (!module.isMet || !account.isRunning())
        return settled(module.isMet);
    if (*module.isMet)
        return TargetVerdict::OnTrack;
    const auto budget = budgetOf(account, module);
    return budget && budget->isOverdrawn() ? TargetVerdict::Missed : TargetVerdict::AtRisk;
}

TargetVerdict serviceVerdict(const ServiceAccount& account)
{
    const bool isMean = account.rule.overall == AccountingRule::Overall::MeanOfModules;
    if (!isMean || !account.isRunning() || !account.availabilityMet)
        return isMean ? settled(account.availabilityMet) : availabilityVerdict(account, account.whole);
    // A mean has no budget of its own.
    return *account.availabilityMet ? TargetVerdict::OnTrack : TargetVerdict::AtRisk;
}

TargetVerdict interruptionsVerdict(const ServiceAccount& account)
{
    if (!account.interruptionsMet)
        return TargetVerdict::Unknown;
    if (!*account.interruptionsMet)
        return TargetVerdict::Missed;
    return account.isRunning() ? TargetVerdict::OnTrack : TargetVerdict::Met;
}

QString nameOf(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::Unknown: return Text::tr("not known");
    case TargetVerdict::Met: return Text::tr("met");
    case TargetVerdict::OnTrack: return Text::tr("on track");
    case TargetVerdict::AtRisk: return Text::tr("at risk");
    case TargetVerdict::Missed: return Text::tr("missed");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
