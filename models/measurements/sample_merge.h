// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

#include <vector>

namespace holdfast {

/// The one sample that two of the same moment make, whichever came first: the state with the higher number,
/// the greater value.
Sample merged(const Sample& a, const Sample& b);

/// Brings `samples` into order with one of each moment; answers how many moments were said in two ways.
qint64 settle(std::vector<Sample>& samples);

/// Merges two lists that are settled; `contradictions` counts the moments of which they say different states.
std::vector<Sample> mergedLists(const std::vector<Sample>& a, const std::vector<Sample>& b,
                                qint64& contradictions);

}  // namespace holdfast
