// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QUuid>

namespace holdfast {

/// A new UUID of version 7 (RFC 9562, 5.7): 48 bits of `now`, the rest from the system's random source.
QUuid mintUid(Instant now);

}  // namespace holdfast
