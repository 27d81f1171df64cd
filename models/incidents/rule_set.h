// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <chrono>

namespace holdfast {

/// The figures by which an incident is judged. An incident pins the number of the set under which it was
/// opened and is judged by that set for ever; a change of rules is a new number.
struct RuleSet {
    int number = 1;
    /// A clock is at risk when this share of its target has passed, in percent (clause 7: before it is
    /// missed).
    int atRiskShare = 75;
    /// … or when the forecast leaves less than this share of the target to spare, in percent.
    int atRiskMargin = 10;
    /// What is shorter is no interruption.
    std::chrono::seconds shortestInterruption = std::chrono::minutes(1);
    /// Outages with less between them are one interruption.
    std::chrono::seconds interruptionGap = std::chrono::minutes(5);
    /// An early warning is due that long after a clock turned at risk, where the plan does not say.
    std::chrono::seconds earlyWarning = std::chrono::minutes(15);
    /// An entry recorded that long after it occurred is marked late.
    std::chrono::seconds lateAfter = std::chrono::minutes(5);

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

/// Rule sets by number. An unknown number (a newer Holdfast's) is judged by the newest that is known.
class RuleBook {
public:
    explicit RuleBook(QList<RuleSet> sets);

    const RuleSet& set(int number) const;
    const RuleSet& newest() const { return m_sets.last(); }

private:
    QList<RuleSet> m_sets;  ///< By number; at least one.
};

/// The sets that this Holdfast knows.
const RuleBook& shippedRules();

}  // namespace holdfast
