// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/aggregate_fit.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace holdfast {

namespace {

/// Milliseconds by MonitorState.
using Amounts = std::array<qint64, 5>;

size_t indexOf(MonitorState state)
{
    return static_cast<size_t>(state);
}

Amounts amountsOf(const Aggregate& aggregate)
{
    Amounts amounts{};
    const auto ms = [](std::chrono::seconds span) { return std::chrono::milliseconds(span).count(); };
    amounts[indexOf(MonitorState::Up)] = ms(aggregate.up);
    amounts[indexOf(MonitorState::Maintenance)] = ms(aggregate.maintenance);
    amounts[indexOf(MonitorState::Degraded)] = ms(aggregate.degraded);
    amounts[indexOf(MonitorState::Down)] = ms(aggregate.down);
    return amounts;
}

Aggregate aggregateOf(qint64 from, qint64 to, const Amounts& amounts)
{
    const auto seconds = [&](MonitorState state) {
        return std::chrono::seconds(std::min(amounts[indexOf(state)], to - from) / 1000);
    };
    return {instantFromMs(from),
            instantFromMs(to),
            seconds(MonitorState::Up),
            seconds(MonitorState::Down),
            seconds(MonitorState::Degraded),
            seconds(MonitorState::Maintenance)};
}

/// The finest first; of the same period the worse first.
bool isFiner(const Aggregate& a, const Aggregate& b)
{
    const auto key = [](const Aggregate& each) {
        return std::tuple(each.to - each.from, each.from, -each.down, -each.degraded, -each.maintenance,
                          -each.up);
    };
    return key(a) < key(b);
}

/// A period that is settled, and what it is known to hold.
struct Known {
    qint64 from;
    qint64 to;
    Amounts amounts;
};

class Fit {
public:
    explicit Fit(const Timeline& timeline)
    {
        for (const Span& span : timeline) {
            Known known{span.from, span.to, {}};
            known.amounts[indexOf(span.state)] = span.to - span.from;
            m_known.push_back(known);
        }
    }

    void take(const Aggregate& aggregate)
    {
        const qint64 from = toMs(aggregate.from);
        const qint64 to = toMs(aggregate.to);
        Amounts left = amountsOf(aggregate);
        std::vector<std::pair<qint64, qint64>> pieces;
        auto known = std::partition_point(m_known.cbegin(), m_known.cend(),
                                          [from](const Known& each) { return each.to <= from; });
        qint64 open = from;
        for (; known != m_known.cend() && known->from < to; ++known) {
            if (known->from > open)
                pieces.emplace_back(open, known->from);
            subtract(left, *known, from, to);
            open = std::max(open, known->to);
        }
        if (open < to)
            pieces.emplace_back(open, to);
        settle(pieces, left);
    }

    QList<Aggregate> finish()
    {
        std::sort(m_fitted.begin(), m_fitted.end(),
                  [](const Aggregate& a, const Aggregate& b) { return a.from < b.from; });
        return std::move(m_fitted);
    }

private:
    /// Takes off what is known of the part of [from, to) that `known` covers; a period that lies across an
    /// end counts by its share.
    static void subtract(Amounts& left, const Known& known, qint64 from, qint64 to)
    {
        const qint64 shared = std::min(known.to, to) - std::max(known.from, from);
        const qint64 length = known.to - known.from;
        for (size_t state = 0; state < left.size(); ++state) {
            const qint64 share =
                shared == length
                    ? known.amounts[state]
                    : static_cast<qint64>(static_cast<double>(known.amounts[state]) *
                                          (static_cast<double>(shared) / static_cast<double>(length)));
            left[state] = std::max<qint64>(0, left[state] - share);
        }
    }

    void settle(const std::vector<std::pair<qint64, qint64>>& pieces, Amounts left)
    {
        if (pieces.size() > 1 && !keepOnlyState(left, pieces))
            return;
        for (const auto& [from, to] : pieces) {
            const Aggregate fitted = aggregateOf(from, to, fitting(left, to - from));
            if (fitted.up + fitted.down + fitted.degraded + fitted.maintenance == std::chrono::seconds(0))
                continue;
            m_fitted.append(fitted);
            insert({from, to, amountsOf(fitted)});
        }
    }

    /// Whether one state fills all of `pieces`; then the others, which are rounding, are dropped. Seconds are
    /// whole in the source, so what is known more exactly may differ by a second at each end.
    static bool keepOnlyState(Amounts& left, const std::vector<std::pair<qint64, qint64>>& pieces)
    {
        qint64 room = 0;
        for (const auto& [from, to] : pieces)
            room += to - from;
        const auto largest = std::max_element(left.begin(), left.end());
        if (*largest + 2000 < room)
            return false;
        const qint64 amount = *largest;
        const auto index = largest - left.begin();
        left.fill(0);
        left[static_cast<size_t>(index)] = amount;
        return true;
    }

    /// No more than fits into `room`, the worse states first.
    static Amounts fitting(Amounts amounts, qint64 room)
    {
        for (size_t state = amounts.size() - 1; state > 0; --state) {
            amounts[state] = std::min(amounts[state], room);
            room -= amounts[state];
        }
        return amounts;
    }

    void insert(const Known& known)
    {
        const auto place = std::partition_point(
            m_known.begin(), m_known.end(), [&known](const Known& each) { return each.from < known.from; });
        m_known.insert(place, known);
    }

    std::vector<Known> m_known;  ///< In order, not overlapping.
    QList<Aggregate> m_fitted;
};

}  // namespace

QList<Aggregate> fitAggregates(std::vector<Aggregate> aggregates, const Timeline& timeline)
{
    std::sort(aggregates.begin(), aggregates.end(), isFiner);
    Fit fit(timeline);
    const Aggregate* last = nullptr;
    for (const Aggregate& aggregate : aggregates) {
        // Of the same period the first one, the worse, was taken already.
        const bool isSamePeriod = last != nullptr && last->from == aggregate.from && last->to == aggregate.to;
        if (!isSamePeriod && aggregate.from < aggregate.to)
            fit.take(aggregate);
        last = &aggregate;
    }
    return fit.finish();
}

}  // namespace holdfast
