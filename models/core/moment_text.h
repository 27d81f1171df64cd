// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>

class QTimeZone;

namespace holdfast {

/// Reads a moment as people write it: RFC 3339 with an offset, a date and time or a time of day in `zone`
/// (one that lies ahead of `now` was yesterday's), or "-15m", "-2h", "-1d" before `now`. Full-width
/// punctuation counts as plain. BadInput shows the forms.
Result<Instant> parseMoment(const QString& text, const QTimeZone& zone, Instant now);

}  // namespace holdfast
