// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_sink.h"
#include "models/measurements/readers/kuma_store.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace holdfast {

/// How many beats of one period were of which state.
struct BeatCount {
    qint64 up = 0;
    qint64 down = 0;
    qint64 maintenance = 0;

    qint64 total() const { return up + down + maintenance; }
    BeatCount& operator+=(const BeatCount& other);
};

/// Where the history of one monitor is to be taken from.
///
/// Version 2 throws old beats away and keeps their sums by minute, hour and day, which repeat each other and
/// the beats that are left. For each hour the finest source is taken that has as many beats as the hour's sum
/// says (the beats themselves, the minutes, else the hour); for each day the hours where they have as many
/// beats as the day's sum says, else the day. So nothing is counted twice and nothing that was thrown away is
/// missed.
class KumaHistory {
public:
    explicit KumaHistory(std::chrono::seconds interval) : m_interval(interval) {}

    /// A beat that is left; needed of all before anything is asked.
    void addBeat(qint64 atMs, const BeatCount& count);
    void addSum(KumaStatistic statistic, qint64 from_s, const BeatCount& count);

    /// Whether the beat at `atMs` is to be taken as a sample.
    bool takesBeat(qint64 atMs) const;
    /// The sums that are to be taken, each beat speaking for one interval.
    QList<Aggregate> aggregates() const;

private:
    enum class Source { Beats, Minutes, Hour };

    bool takesDay(qint64 day_s) const;
    Source sourceOf(qint64 hour_s) const;
    BeatCount countOf(qint64 hour_s) const;
    Aggregate aggregate(qint64 from_s, KumaStatistic statistic, const BeatCount& count) const;

    std::chrono::seconds m_interval;
    QHash<qint64, BeatCount> m_beats;  ///< By hour, Unix time.
    QMap<qint64, BeatCount> m_minutes;
    QHash<qint64, BeatCount> m_minutesOfHour;
    QMap<qint64, BeatCount> m_hours;
    QMap<qint64, BeatCount> m_days;
};

}  // namespace holdfast
