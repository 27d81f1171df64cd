// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace holdfast {

/// "99.9321 %": four decimals, never rounded up to 100 or to `target` (see shownPercent()); "–" where it is
/// absent.
QString percentText(std::optional<double> percent, std::optional<int> target = {});

/// "99 %", "99.95 %": a target of `basisPoints` hundredths of a percent.
QString targetText(int basisPoints);

/// "7 h 26 min 24 s", in the units that it needs; "0" for nothing. Days are not folded, as in spanText().
QString secondsText(std::chrono::seconds time);

/// "237:53:20": hours, minutes, seconds, for columns of a table; "0" for nothing.
QString clockText(std::chrono::seconds time);

}  // namespace holdfast
