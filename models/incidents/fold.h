// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// Why `entry` may not follow on `state`; nothing when it may. Entries of unknown kinds always may.
///
/// The one place where the rules stand: decide() refuses what this refuses, and fold() shows it as a
/// conflict.
std::optional<Error> whyNotEntry(const IncidentState& state, const IncidentEntry& entry);

/// Takes `entry` into `state`. Never fails: what may not follow is kept and shown as a conflict, what is not
/// known is kept. An entry that comes late in log order, or corrects another, folds the whole anew. An entry
/// that is there already changes nothing.
void apply(IncidentState& state, const IncidentEntry& entry);

/// What `entry`, which may follow on `state`, does to it, without the entry being kept: for asking what would
/// be then, at a cost that does not grow with the length of the night. Not for corrections.
void preview(IncidentState& state, const IncidentEntry& entry);

/// The state after `entries`, in log order whatever order they come in. Corrections count from the start: a
/// voided entry has no effect, a replaced one has its new text or time; of two corrections of one entry the
/// later one counts.
IncidentState fold(QList<IncidentEntry> entries, const RuleBook& book = shippedRules());

/// The state as it was known after the first `count` entries of `state`, with the corrections made until
/// then.
IncidentState asKnownAfter(const IncidentState& state, int count);

/// The state as it really was at `until`, as far as is known at the end: of what happened until then by its
/// corrected time, whenever it was written down, with all corrections. What an import adds of itself (the
/// opening, plans, recovery points) counts from the start.
///
/// Before an imported incident was restored its clocks run, as they did then.
///
/// Entries keep their order and lose their place: they are fewer than those of `state`.
IncidentState asItWas(const IncidentState& state, Instant until);

/// The entry as it counts: with its correction, if there is one.
IncidentEntry corrected(const IncidentState& state, const IncidentEntry& entry);

}  // namespace holdfast
