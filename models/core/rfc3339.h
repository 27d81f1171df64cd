// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QString>

class QTimeZone;

namespace holdfast {

/// `instant` as RFC 3339 with the offset of `zone`; milliseconds only where they are not zero.
QString formatRfc3339(Instant instant, const QTimeZone& zone);

/// Reads RFC 3339 with an offset or "Z"; an offset is required, so that no zone is ever guessed.
Result<Instant> parseRfc3339(const QString& text);

/// `instant` in UTC as it stands in file names: 20261124T031000Z.
QString fileStamp(Instant instant);

}  // namespace holdfast
