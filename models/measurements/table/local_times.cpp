// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/local_times.h"

#include <QDateTime>

namespace holdfast {

namespace {

constexpr qint64 kMsPerDay = 86'400'000;

qint64 dayOf(qint64 ms)
{
    return ms / kMsPerDay - (ms % kMsPerDay < 0 ? 1 : 0);
}

}  // namespace

qint64 LocalTimes::offsetAt(qint64 utcMs) const
{
    return 1000LL * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

std::optional<qint64> LocalTimes::offsetOfDay(qint64 localMs)
{
    const qint64 day = dayOf(localMs);
    const auto known = m_offsetByDay.constFind(day);
    if (known != m_offsetByDay.constEnd())
        return known.value();
    // No zone is farther than a day from UTC, and no clock changes twice within three days.
    const qint64 before = offsetAt((day - 1) * kMsPerDay);
    const qint64 after = offsetAt((day + 2) * kMsPerDay);
    const std::optional<qint64> offset = before == after ? std::optional(before) : std::nullopt;
    constexpr qsizetype kMostKept = 10'000;
    if (m_offsetByDay.size() >= kMostKept)
        m_offsetByDay.clear();
    m_offsetByDay.insert(day, offset);
    return offset;
}

LocalTimes::Moment LocalTimes::moment(qint64 localMs)
{
    if (const auto offset = offsetOfDay(localMs))
        return {Kind::Once, localMs - *offset};
    const qint64 day = dayOf(localMs);
    const qint64 early = localMs - offsetAt((day - 1) * kMsPerDay);
    const qint64 late = localMs - offsetAt((day + 2) * kMsPerDay);
    const bool isEarly = early + offsetAt(early) == localMs;
    const bool isLate = late + offsetAt(late) == localMs;
    if (isEarly && isLate)
        return {Kind::Twice, 0};
    if (!isEarly && !isLate)
        return {Kind::Skipped, 0};
    return {Kind::Once, isEarly ? early : late};
}

}  // namespace holdfast
