// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace holdfast {

/// Reads how long something lasted: "1h 5m 12s", "0 hrs, 5 mins", "1小时5分钟", "2 days 3 hours", "00:05:12"
/// (hours first), or a bare number in `bareUnit`. Nothing where it is none of these, and for a bare number
/// where `bareUnit` is zero.
std::optional<std::chrono::milliseconds> readDuration(std::string_view text, std::chrono::seconds bareUnit);

}  // namespace holdfast
