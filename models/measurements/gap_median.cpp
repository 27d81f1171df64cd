// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/gap_median.h"

#include <algorithm>

namespace holdfast {

void GapMedian::add(const DayOutline& outline)
{
    for (const TimeRun& run : outline.times) {
        if (m_last)
            count(run.first - *m_last, 1);
        if (run.count > 1)
            count(run.step, run.count - 1);
        m_last = run.first + (run.count - 1) * run.step;
    }
}

std::optional<qint64> GapMedian::median()
{
    compact();
    qint64 total = 0;
    for (const auto& [gap, times] : m_counts)
        total += times;
    qint64 before = 0;
    for (const auto& [gap, times] : m_counts) {
        before += times;
        if (2 * before >= total)
            return gap;
    }
    return std::nullopt;
}

void GapMedian::count(qint64 gap, qint64 times)
{
    if (!m_counts.empty() && m_counts.back().first == gap)
        m_counts.back().second += times;
    else
        m_counts.emplace_back(gap, times);
    if (m_counts.size() >= m_compactAt) {
        compact();
        m_compactAt = std::max<size_t>(4096, 2 * m_counts.size());
    }
}

void GapMedian::compact()
{
    std::sort(m_counts.begin(), m_counts.end());
    size_t kept = 0;
    for (size_t i = 1; i < m_counts.size(); ++i) {
        if (m_counts[i].first == m_counts[kept].first)
            m_counts[kept].second += m_counts[i].second;
        else
            m_counts[++kept] = m_counts[i];
    }
    if (!m_counts.empty())
        m_counts.resize(kept + 1);
}

}  // namespace holdfast
