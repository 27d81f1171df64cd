// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/outage_lanes.h"

#include <algorithm>

namespace holdfast {

namespace {

QList<AccountRun> withoutGaps(const QList<AccountRun>& runs, Instant from, Instant to)
{
    QList<AccountRun> whole;
    Instant reached = from;
    for (const AccountRun& run : runs) {
        const AccountRun part{std::max(run.from, reached), std::min(run.to, to), run.state};
        if (part.from >= part.to)
            continue;
        if (part.from > reached)
            whole.append({reached, part.from, AccountState::Unknown});
        whole.append(part);
        reached = part.to;
    }
    if (reached < to)
        whole.append({reached, to, AccountState::Unknown});
    return whole;
}

}  // namespace

OutageLanes outageLanes(const ServiceAccount& account)
{
    OutageLanes made{account.from, account.to, account.zone, {}};
    for (const ModuleAccount& module : account.modules) {
        OutageLane lane{module.code, module.name, withoutGaps(module.runs, account.from, account.to),
                        module.outages};
        std::stable_sort(lane.outages.begin(), lane.outages.end(),
                         [](const Outage& a, const Outage& b) { return a.from < b.from; });
        made.lanes.append(lane);
    }
    return made;
}

}  // namespace holdfast
