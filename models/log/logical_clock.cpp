// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/logical_clock.h"

#include <algorithm>
#include <limits>

namespace holdfast {

LogicalTime tick(LogicalTime last, Instant wall)
{
    const qint64 now = toMs(wall);
    if (now > last.ms)
        return {now, 0};
    // 2^32 entries within one millisecond do not happen; should the counter be forged that far, time moves
    // on.
    if (last.counter == std::numeric_limits<quint32>::max())
        return {last.ms + 1, 0};
    return {last.ms, last.counter + 1};
}

LogicalTime receive(LogicalTime last, LogicalTime other, Instant wall)
{
    const bool isTrusted = instantFromMs(other.ms) - wall <= kLargestLead;
    return isTrusted ? std::max(last, other) : last;
}

bool precedes(const EntryRecord& a, const EntryRecord& b)
{
    if (a.time != b.time)
        return a.time < b.time;
    if (a.device != b.device)
        return a.device.uid().toRfc4122() < b.device.uid().toRfc4122();
    return a.seq < b.seq;
}

}  // namespace holdfast
