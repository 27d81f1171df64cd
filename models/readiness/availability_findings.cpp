// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the month has left of what was promised for it.
#include "models/availability/downtime_budget.h"
#include "models/availability/figure_text.h"
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr int kHalf = 2;

/// A finding about a module, or about the whole service where none is named.
Finding findingAbout(const ServiceAccount& account, FindingSeverity severity, const QString& module)
{
    return {FindingKind::Availability,
            severity,
            {},
            {},
            {},
            {},
            u"availability"_s,
            module.isEmpty() ? account.service : module,
            {},
            {}};
}

/// The day on which the last counted interruption began.
std::optional<QDate> lastBegun(const ServiceAccount& account, const ReadinessFacts& facts)
{
    std::optional<QDate> day;
    for (const Interruption& one : account.whole.interruptions) {
        if (one.isCounted)
            day = facts.dayOf(one.from);
    }
    return day;
}

std::optional<Finding> interruptionFinding(const ServiceAccount& account, const ReadinessFacts& facts)
{
    if (!account.interruptionsTarget || account.interruptions == 0)
        return std::nullopt;
    const int left = *account.interruptionsTarget - account.interruptions;
    if (left > 0)
        return std::nullopt;
    Finding finding = findingAbout(account, left < 0 ? FindingSeverity::ActNow : FindingSeverity::Soon, {});
    finding.since = lastBegun(account, facts);
    finding.word = left < 0 ? Text::tr("promise broken") : Text::tr("last interruption used");
    finding.text = Text::tr("%1 had %n interruption(s) this month.", nullptr, account.interruptions)
                       .arg(account.serviceName);
    finding.detail = left < 0 ? Text::tr("The contract allows %1 a month.").arg(*account.interruptionsTarget)
                              : Text::tr("The contract allows %1 a month: the next one breaks it.")
                                    .arg(*account.interruptionsTarget);
    return finding;
}

std::optional<Finding> budgetFinding(const ServiceAccount& account, const ModuleAccount& module,
                                     const QString& name)
{
    // The account ends now; the budget is that of the month.
    ServiceAccount month;
    month.from = account.from;
    month.to = account.from + monthOf(account.from, account.zone).length;
    month.asOf = account.to;
    month.rule = account.rule;
    const auto budget = budgetOf(month, module);
    if (!budget || budget->used.count() == 0 || budget->used * kHalf < budget->allowed)
        return std::nullopt;
    const bool isGone = budget->isOverdrawn();
    Finding finding =
        findingAbout(account, isGone ? FindingSeverity::ActNow : FindingSeverity::Soon, module.code);
    finding.word = isGone ? Text::tr("budget gone") : Text::tr("half the budget gone");
    finding.text = Text::tr("%1 was down for %2 this month.").arg(name, secondsText(budget->used));
    finding.detail = Text::tr("The whole month may have %1.").arg(secondsText(budget->allowed));
    return finding;
}

}  // namespace

QList<Finding> availabilityFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    if (facts.monthsProblem)
        findings.append({FindingKind::Availability,
                         FindingSeverity::Unproven,
                         Text::tr("measurements unreadable"),
                         facts.monthsProblem->message,
                         Text::tr("Nothing can be said about this month's availability."),
                         {},
                         u"availability"_s,
                         {},
                         {},
                         {}});
    for (const ServiceAccount& account : facts.months) {
        if (const auto finding = interruptionFinding(account, facts))
            findings.append(*finding);
        const auto before = findings.size();
        for (const ModuleAccount& module : account.modules) {
            if (const auto finding = budgetFinding(account, module, module.name))
                findings.append(*finding);
        }
        // Where a module is named, the whole says nothing more.
        const auto whole = budgetFinding(account, account.whole, account.serviceName);
        if (whole && findings.size() == before)
            findings.append(*whole);
    }
    return findings;
}

}  // namespace holdfast
