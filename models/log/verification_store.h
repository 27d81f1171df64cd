// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/log/log_verifier.h"

namespace holdfast {

class Database;

/// Verifies every log in `database` against itself and against the checkpoints held elsewhere.
/// An Error means that the file could not be read, not that a log is bad.
Result<LogVerdict> verifyLogs(Database& database, const QList<Checkpoint>& held);

/// The same as a condition: CorruptData, naming the first entry at fault, unless every log is intact.
Done requireIntactLogs(Database& database, const QList<Checkpoint>& held);

}  // namespace holdfast
