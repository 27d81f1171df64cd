// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_statistics.h"

#include <algorithm>

namespace holdfast {

void StepStatistics::add(const QList<StepMeasurement>& measurements)
{
    for (const StepMeasurement& one : measurements)
        m_times[{one.plan, one.step}].append(one.time);
}

std::optional<StepTimes> StepStatistics::times(const QString& plan, const QString& step) const
{
    const auto found = m_times.constFind({plan, step});
    return found == m_times.cend() ? std::nullopt : std::optional(summarise(*found));
}

QJsonArray StepStatistics::toJson() const
{
    QJsonArray list;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        list.append(holdfast::toJson(it.key().first, it.key().second, summarise(it.value())));
    return list;
}

StepTimes summarise(QList<std::chrono::seconds> times)
{
    constexpr qsizetype kNine = 9;
    constexpr qsizetype kTen = 10;
    std::sort(times.begin(), times.end());
    const qsizetype count = times.size();
    const auto median = (times.at((count - 1) / 2) + times.at(count / 2)) / 2;
    const qsizetype rank = (count * kNine + kTen - 1) / kTen;
    return {median, times.at(rank - 1), static_cast<int>(count)};
}

}  // namespace holdfast
