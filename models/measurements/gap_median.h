// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/day_outline.h"

#include <optional>
#include <utility>
#include <vector>

namespace holdfast {

/// The usual distance between the samples of one series in one file: the lower median of the distances,
/// exact. Needs memory for the different distances only.
class GapMedian {
public:
    /// Days in order.
    void add(const DayOutline& outline);
    /// Absent where there are fewer than two samples.
    std::optional<qint64> median();

private:
    void count(qint64 gap, qint64 times);
    void compact();

    std::vector<std::pair<qint64, qint64>> m_counts;  ///< Distance and how often; compacted now and then.
    size_t m_compactAt = 4096;
    std::optional<qint64> m_last;
};

}  // namespace holdfast
