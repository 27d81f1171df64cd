// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/change_list.h"

#include <algorithm>

namespace holdfast {

QList<StateInterval> intervalsOf(QList<StateChange> changes)
{
    using namespace std::chrono_literals;
    // Durations in whole minutes fall short by less than that.
    constexpr auto kRounding = 60s;
    std::stable_sort(changes.begin(), changes.end(), [](const StateChange& a, const StateChange& b) {
        return a.at != b.at ? a.at < b.at : a.state < b.state;
    });
    QList<StateInterval> intervals;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const StateChange& change = changes.at(i);
        std::optional<Instant> end;
        if (change.duration)
            end = change.at + *change.duration;
        if (i + 1 < changes.size()) {
            const Instant next = changes.at(i + 1).at;
            if (!end || *end + kRounding >= next)
                end = next;
        }
        if (!end || *end > change.at)
            intervals.append({change.at, end, change.state, change.cause});
    }
    return intervals;
}

}  // namespace holdfast
