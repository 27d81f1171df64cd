// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"
#include "models/protection/recovery_point.h"

#include <QList>

namespace holdfast {

class Connection;

/// The newest known point of each failure mode, tested and untested, at or before `at`. To be called from
/// store bodies.
QList<RecoveryPoint> readNewestRecoveryPoints(Connection& connection, Instant at);

/// Projection of the entry "recovery-point-noted" (see LogService).
void applyRecoveryPointNoted(Connection& connection, const EntryDraft& draft);

EntryDraft draftRecoveryPointNoted(const RecoveryPoint& point, const Actor& author, Instant now);

}  // namespace holdfast
