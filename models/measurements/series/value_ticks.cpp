// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/value_ticks.h"

#include <algorithm>
#include <cmath>

namespace holdfast {

ValueTicks valueTicks(double least, double largest, int most)
{
    const double span = largest > least ? largest - least : std::max(1.0, std::abs(least));
    const double raw = span / std::max(1, most - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    ValueTicks ticks;
    ticks.step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9)) {
            ticks.step = factor * power;
            break;
        }
    }
    ticks.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(ticks.step) + 1e-9)));
    const auto first = static_cast<qint64>(std::floor(least / ticks.step + 1e-9));
    const auto last = std::max(first + 1, static_cast<qint64>(std::ceil((least + span) / ticks.step - 1e-9)));
    for (qint64 i = first; i <= last; ++i)
        ticks.at.append(static_cast<double>(i) * ticks.step);
    return ticks;
}

}  // namespace holdfast
