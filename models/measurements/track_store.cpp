// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/track_store.h"

#include "models/measurements/aggregate_fit.h"
#include "models/measurements/import_store.h"
#include "models/measurements/state_timeline.h"
#include "models/storage/statement.h"
#include "models/storage/storage_error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kFindSeries = "SELECT id FROM series WHERE source = ? AND monitor = ?"_L1;

constexpr auto kStateDays =
    "SELECT day, runs FROM state_day WHERE series = ? AND day BETWEEN ? AND ? ORDER BY day"_L1;

constexpr auto kAggregates = R"(
    SELECT from_ms, to_ms, up_s, down_s, degraded_s, maintenance_s FROM aggregate
     WHERE series = ? AND from_ms < ? AND to_ms > ?
)"_L1;

/// Reads the columns of kAggregates, in that order.
Aggregate readAggregate(const Statement& row)
{
    return {instantFromMs(row.integer(0)),        instantFromMs(row.integer(1)),
            std::chrono::seconds(row.integer(2)), std::chrono::seconds(row.integer(3)),
            std::chrono::seconds(row.integer(4)), std::chrono::seconds(row.integer(5))};
}

constexpr auto kRemarks = R"(
    SELECT at_ms, text FROM remark WHERE series = ?1 AND at_ms >= ?2 AND at_ms < ?3
     UNION SELECT from_ms, cause FROM state_interval WHERE series = ?1 AND from_ms >= ?2 AND from_ms < ?3 AND cause <> ''
     ORDER BY 1, 2
)"_L1;

// Of several descriptions the same one holds in whatever order the files came; the shortest interval.
constexpr auto kSummaries = R"(
    SELECT series.source, series.monitor, max(metric), max(unit), min(stated_interval_ms), max(proposed_module),
           (SELECT coalesce(sum(sample_count), 0) FROM state_day WHERE state_day.series = series.id),
           (SELECT count(*) FROM (SELECT DISTINCT from_ms, to_ms, state FROM state_interval WHERE series = series.id)),
           (SELECT count(*) FROM (SELECT DISTINCT from_ms, to_ms FROM aggregate WHERE series = series.id)),
           min(from_ms), max(to_ms), sum(sample_count), sum(interval_count), sum(aggregate_count)
      FROM contribution JOIN series ON series.id = contribution.series
     WHERE from_ms IS NOT NULL
     GROUP BY series.id ORDER BY series.source, series.monitor
)"_L1;

/// Reads the columns of kSummaries, in that order.
SeriesSummary readSummary(const Rows& row)
{
    return {readDescription(row), shapesOf(row.integer(11), row.integer(12), row.integer(13)),
            row.integer(6) + row.integer(7) + row.integer(8), row.instant(9), row.instant(10)};
}

class TrackReader {
public:
    explicit TrackReader(Connection& connection)
        : m_days(connection, kStateDays),
          m_aggregates(connection, kAggregates),
          m_remarks(connection, kRemarks)
    {
    }

    void read(qint64 series, qint64 from, qint64 to, MonitorTrack& track)
    {
        for (const Span& span : clipped(timelineIn(series, from, to), from, to))
            track.runs.append({instantFromMs(span.from), instantFromMs(span.to), span.state});
        track.aggregates = aggregatesIn(series, from, to);
        m_remarks.with(series, from, to);
        while (m_remarks.next())
            track.remarks.append({instantFromMs(m_remarks.integer(0)), m_remarks.text(1)});
    }

private:
    /// Whole days that touch [from, to).
    Timeline timelineIn(qint64 series, qint64 from, qint64 to)
    {
        Timeline timeline;
        m_days.with(series, dayOf(from), dayOf(to - 1));
        while (m_days.next()) {
            const qint64 day = m_days.integer(0);
            if (!decodeTimeline(m_days.bytes(1), day * kDayMs, timeline))
                throw StorageException{Error::Code::CorruptData, u"states of series %1"_s.arg(series)};
        }
        return timeline;
    }

    QList<Aggregate> aggregatesIn(qint64 series, qint64 from, qint64 to)
    {
        std::vector<Aggregate> aggregates;
        qint64 first = from;
        qint64 last = to;
        // What is left of an aggregate must not depend on the period that is asked for: so everything that
        // any of them shares time with is looked at, too.
        for (size_t before = 1; before != aggregates.size() || aggregates.empty();) {
            before = aggregates.size();
            aggregates.clear();
            m_aggregates.with(series, last, first);
            while (m_aggregates.next()) {
                aggregates.push_back(readAggregate(m_aggregates));
                first = std::min(first, toMs(aggregates.back().from));
                last = std::max(last, toMs(aggregates.back().to));
            }
            if (aggregates.empty())
                return {};
        }
        QList<Aggregate> fitted = fitAggregates(std::move(aggregates), timelineIn(series, first, last));
        fitted.removeIf(
            [from, to](const Aggregate& each) { return toMs(each.to) <= from || toMs(each.from) >= to; });
        return fitted;
    }

    Statement m_days;
    Statement m_aggregates;
    Statement m_remarks;
};

}  // namespace

QList<SeriesSummary> readSeriesSummaries(Connection& connection)
{
    QList<SeriesSummary> summaries;
    auto row = connection.query(kSummaries);
    while (row.next())
        summaries.append(readSummary(row));
    return summaries;
}

QList<MonitorTrack> readTracks(Connection& connection, const QList<SeriesKey>& keys, Instant from, Instant to)
{
    QList<MonitorTrack> tracks;
    Statement find(connection, kFindSeries);
    TrackReader reader(connection);
    for (const SeriesKey& key : keys) {
        MonitorTrack track{key, {}, {}, {}};
        find.with(key.source, key.monitor);
        if (from < to && find.next())
            reader.read(find.integer(0), toMs(from), toMs(to), track);
        tracks.append(track);
    }
    return tracks;
}

std::optional<qint64> findSeries(Connection& connection, const SeriesKey& key)
{
    auto row = connection.query(kFindSeries, {bindText(key.source), bindText(key.monitor)});
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

}  // namespace holdfast
