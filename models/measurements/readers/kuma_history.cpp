// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/kuma_history.h"

namespace holdfast {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3'600;
constexpr qint64 kDay = 86'400;

qint64 floorTo(qint64 value, qint64 unit)
{
    return value - value % unit;
}

}  // namespace

BeatCount& BeatCount::operator+=(const BeatCount& other)
{
    up += other.up;
    down += other.down;
    maintenance += other.maintenance;
    return *this;
}

void KumaHistory::addBeat(qint64 atMs, const BeatCount& count)
{
    m_beats[floorTo(atMs / 1000, kHour)] += count;
}

void KumaHistory::addSum(KumaStatistic statistic, qint64 from_s, const BeatCount& count)
{
    if (count.total() == 0)
        return;
    switch (statistic) {
    case KumaStatistic::Minutely:
        m_minutes[floorTo(from_s, kMinute)] += count;
        m_minutesOfHour[floorTo(from_s, kHour)] += count;
        break;
    case KumaStatistic::Hourly: m_hours[floorTo(from_s, kHour)] += count; break;
    case KumaStatistic::Daily: m_days[floorTo(from_s, kDay)] += count; break;
    }
}

BeatCount KumaHistory::countOf(qint64 hour_s) const
{
    const auto hour = m_hours.constFind(hour_s);
    if (hour != m_hours.constEnd())
        return *hour;
    const BeatCount beats = m_beats.value(hour_s);
    const BeatCount minutes = m_minutesOfHour.value(hour_s);
    return beats.total() >= minutes.total() ? beats : minutes;
}

bool KumaHistory::takesDay(qint64 day_s) const
{
    const auto day = m_days.constFind(day_s);
    if (day == m_days.constEnd())
        return false;
    BeatCount hours;
    for (qint64 hour = day_s; hour < day_s + kDay; hour += kHour)
        hours += countOf(hour);
    return hours.total() < day->total();
}

KumaHistory::Source KumaHistory::sourceOf(qint64 hour_s) const
{
    const qint64 wanted = countOf(hour_s).total();
    if (m_beats.value(hour_s).total() >= wanted)
        return Source::Beats;
    // A minute's sum says nothing of the minutes without a beat, so it serves only where every one has one.
    const bool isEachMinuteAsked = m_interval <= std::chrono::seconds(kMinute);
    return isEachMinuteAsked && m_minutesOfHour.value(hour_s).total() >= wanted ? Source::Minutes
                                                                                : Source::Hour;
}

bool KumaHistory::takesBeat(qint64 atMs) const
{
    const qint64 second = atMs / 1000;
    return !takesDay(floorTo(second, kDay)) && sourceOf(floorTo(second, kHour)) == Source::Beats;
}

Aggregate KumaHistory::aggregate(qint64 from_s, KumaStatistic statistic, const BeatCount& count) const
{
    const qint64 length = static_cast<qint64>(statistic);
    const qint64 interval = m_interval.count();
    const qint64 total = count.total();
    const auto share = [&](qint64 beats) {
        // More beats than fit (a shorter retry interval): their shares of the period.
        return std::chrono::seconds(
            total > length / interval
                ? static_cast<qint64>(static_cast<double>(length) * static_cast<double>(beats) /
                                      static_cast<double>(total))
                : beats * interval);
    };
    return {instantFromMs(from_s * 1000),
            instantFromMs((from_s + length) * 1000),
            share(count.up),
            share(count.down),
            {},
            share(count.maintenance)};
}

QList<Aggregate> KumaHistory::aggregates() const
{
    QList<Aggregate> found;
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        if (takesDay(it.key()))
            found.append(aggregate(it.key(), KumaStatistic::Daily, it.value()));
    }
    for (auto it = m_hours.cbegin(); it != m_hours.cend(); ++it) {
        if (!takesDay(floorTo(it.key(), kDay)) && sourceOf(it.key()) == Source::Hour)
            found.append(aggregate(it.key(), KumaStatistic::Hourly, it.value()));
    }
    for (auto it = m_minutes.cbegin(); it != m_minutes.cend(); ++it) {
        const qint64 hour = floorTo(it.key(), kHour);
        if (!takesDay(floorTo(it.key(), kDay)) && sourceOf(hour) == Source::Minutes)
            found.append(aggregate(it.key(), KumaStatistic::Minutely, it.value()));
    }
    return found;
}

}  // namespace holdfast
