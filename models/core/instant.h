// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace holdfast {

/// A point in time: UTC milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored (POSIX time).
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant instantFromMs(qint64 ms)
{
    return Instant(std::chrono::milliseconds(ms));
}

inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

}  // namespace holdfast
