// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// Turns a PIN into the text that is stored (Argon2id, RFC 9106, 64 MiB, 3 passes, with its own salt).
/// A PIN has 4 to 64 characters. Takes about a tenth of a second.
Result<QString> hashPin(const QString& pin);

/// True when `pin` is the one that `hash` was made from.
bool isPinOf(const QString& hash, const QString& pin);

/// How long is still to be waited before the next try, after `failures` wrong ones in a row, the last at
/// `lastFailedAt`: nothing up to four, then 30 s, doubled with each, at most 15 minutes.
std::chrono::seconds pinWait(int failures, const std::optional<Instant>& lastFailedAt, Instant now);

}  // namespace holdfast
