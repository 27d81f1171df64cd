// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_sink.h"
#include "models/measurements/source_content.h"

#include <QHash>

#include <limits>
#include <vector>

namespace holdfast {

/// Counts what a reader finds and keeps none of it: what a file would bring.
class ContentSink : public MeasurementSink {
public:
    Index series(const SeriesDescription& description) override;
    void sample(Index series, const Sample& sample) override;
    void unknownFrom(Index series, Instant at) override;
    void interval(Index series, const StateInterval& interval) override;
    void aggregate(Index series, const Aggregate& aggregate) override;
    void covers(Index series, Instant from, Instant to) override;
    void remark(Index series, Instant at, const QString& text) override;
    void refused(qint64 line, const QString& reason) override;
    void caution(const QString& text) override;

    /// Puts what was counted into `content`.
    void describe(SourceContent& content) const;

protected:
    /// Milliseconds that no source speaks of: before the year 1 or after 9999. They are left out and counted.
    static bool isThinkable(qint64 ms) { return ms >= -62'135'596'800'000 && ms < 253'402'300'800'000; }
    bool isUsable(qint64 fromMs, qint64 toMs);

    struct Tally {
        SeriesDescription description;
        qint64 samples = 0;
        qint64 intervals = 0;
        qint64 aggregates = 0;
        qint64 fromMs = std::numeric_limits<qint64>::max();
        qint64 toMs = std::numeric_limits<qint64>::min();
        std::optional<qint64> coveredToMs = {};
        std::vector<qint64> openFromMs = {};  ///< Where intervals without an end begin.

        void span(qint64 from, qint64 to)
        {
            fromMs = std::min(fromMs, from);
            toMs = std::max(toMs, to);
        }
        bool isEmpty() const { return fromMs > toMs; }
    };
    std::vector<Tally>& tallies() { return m_tallies; }
    Tally& tally(Index series) { return m_tallies[static_cast<size_t>(series)]; }
    /// The last moment that anything of the file speaks of; absent where nothing does.
    std::optional<qint64> lastKnownMs() const;

private:
    /// How many intervals without an end begin where nothing is covered any more.
    qint64 beyondCover() const;

    std::vector<Tally> m_tallies;
    QHash<SeriesKey, Index> m_indexes;
    QList<RefusedRecord> m_refused;
    qint64 m_refusedCount = 0;
    qint64 m_unthinkable = 0;
    qint64 m_unfinished = 0;  ///< Intervals without an end.
    QStringList m_cautions;
};

}  // namespace holdfast
