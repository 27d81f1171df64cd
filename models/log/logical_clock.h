// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"

namespace holdfast {

/// A received logical time further ahead of the wall than this is stored, not adopted.
constexpr std::chrono::hours kLargestLead{24};

/// The time of the next entry after `last`, with the wall at `wall` (Kulkarni et al. 2014, send event).
LogicalTime tick(LogicalTime last, Instant wall);

/// What a device takes for its last time once it has seen `other`: the later of the two, unless `other` leads
/// the wall by more than kLargestLead, as a device with a wrong clock would.
LogicalTime receive(LogicalTime last, LogicalTime other, Instant wall);

/// Log order: logical time, then device, then seq; never wall time.
bool precedes(const EntryRecord& a, const EntryRecord& b);

}  // namespace holdfast
