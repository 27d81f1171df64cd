// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/rule_set.h"

#include <algorithm>

namespace holdfast {

RuleBook::RuleBook(QList<RuleSet> sets) : m_sets(std::move(sets))
{
    Q_ASSERT(!m_sets.isEmpty());
    std::sort(m_sets.begin(), m_sets.end(),
              [](const RuleSet& a, const RuleSet& b) { return a.number < b.number; });
}

const RuleSet& RuleBook::set(int number) const
{
    for (const RuleSet& set : m_sets) {
        if (set.number == number)
            return set;
    }
    return m_sets.last();
}

const RuleBook& shippedRules()
{
    static const RuleBook book({RuleSet{}});
    return book;
}

}  // namespace holdfast
