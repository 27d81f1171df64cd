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

}  // namespace holdfast
