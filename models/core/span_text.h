// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace holdfast {

/// A length of time as targets are written, in the largest units that lose nothing: "45 min", "4 h",
/// "7 h 27 min". Hours are not folded into days, because promises are made in hours.
QString spanText(std::chrono::minutes span);

}  // namespace holdfast
