// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace holdfast {

/// Round places on an axis of values.
struct ValueTicks {
    double step = 1.0;
    int decimals = 0;  ///< That tell the ticks apart.
    QList<double> at;  ///< The first is at or below what was asked for, the last at or above it.
};

/// Between `most` and half as many ticks in steps of 1, 2 or 5 times a power of ten, around [least, largest].
ValueTicks valueTicks(double least, double largest, int most);

/// The same for lengths of time in seconds: steps that clocks have, such as 15 min or 6 h.
ValueTicks durationTicks(double least_s, double largest_s, int most);

}  // namespace holdfast
