// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/value_ticks.h"

#include <algorithm>
#include <cmath>

namespace holdfast {

namespace {

/// Ticks in `step` from the one at or below `least` to the one at or above `largest`.
QList<double> ticksAround(double least, double largest, double step)
{
    constexpr double kNearly = 1e-9;
    const auto first = static_cast<qint64>(std::floor(least / step + kNearly));
    const auto last = std::max(first + 1, static_cast<qint64>(std::ceil(largest / step - kNearly)));
    QList<double> ticks;
    for (qint64 i = first; i <= last; ++i)
        ticks.append(static_cast<double>(i) * step);
    return ticks;
}

}  // namespace

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
    ticks.at = ticksAround(least, least + span, ticks.step);
    return ticks;
}

ValueTicks durationTicks(double least_s, double largest_s, int most)
{
    constexpr double kMinute = 60.0;
    constexpr double kHour = 60.0 * kMinute;
    const double span = std::max(1.0, largest_s - least_s);
    const double raw = span / std::max(1, most - 1);
    ValueTicks ticks;
    ticks.step = 24.0 * kHour;
    for (const double step :
         {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute,
          30 * kMinute, kHour, 2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour}) {
        if (step >= raw) {
            ticks.step = step;
            break;
        }
    }
    while (ticks.step < raw)
        ticks.step *= 2;
    ticks.at = ticksAround(least_s, least_s + span, ticks.step);
    return ticks;
}

}  // namespace holdfast
