// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/chunk_store.h"
#include "models/measurements/content_sink.h"
#include "models/measurements/day_buffers.h"
#include "models/measurements/import_store.h"

#include <exception>

namespace holdfast {

class Derivation;

/// Writes what a reader finds into measurements.db, within the caller's transaction and in a bounded amount
/// of memory.
///
/// No exception leaves while a reader calls: a failure makes the sink deaf, hasFailed() says so, and finish()
/// throws it.
class ImportSink final : public ContentSink {
public:
    ImportSink(Connection& connection, const QUuid& uid, const QString& fileName);

    Index series(const SeriesDescription& description) override;
    void sample(Index series, const Sample& sample) override;
    void unknownFrom(Index series, Instant at) override;
    void interval(Index series, const StateInterval& interval) override;
    void aggregate(Index series, const Aggregate& aggregate) override;
    void covers(Index series, Instant from, Instant to) override;
    void remark(Index series, Instant at, const QString& text) override;

    bool hasFailed() const { return m_failure != nullptr; }
    /// Writes the rest, derives the days that were touched, and puts what was found into `content`. Throws as
    /// store bodies do.
    void finish(SourceContent& content);
    /// To be called last.
    void seal(const StoredImport& import, const SourceContent& content) { m_rows.finish(import, content); }

    /// A day of one series with more samples than this is refused: eleven a second.
    static constexpr size_t kMostSamplesADay = 1'000'000;

private:
    /// Keeps a sample, counted or not; false where it cannot.
    bool put(Index series, const Sample& sample);
    /// The day into which the last sample of a series fell.
    struct Cursor {
        qint64 id = 0;  ///< Row of the series.
        qint64 dayStartMs = std::numeric_limits<qint64>::max();
        DayBuffers::Buffer* buffer = nullptr;
    };

    void openDay(Index series, qint64 atMs);
    void handOn(Index series, qint64 day, std::vector<Sample>& samples);
    void contribute(size_t index, const std::optional<qint64>& lastKnown, Derivation& derivation);
    template <class Act>
    void guarded(Act act);

    Connection& m_connection;
    ImportRows m_rows;
    ChunkWriter m_chunks;
    DayBuffers m_buffers;
    std::vector<Cursor> m_cursors;
    qint64 m_contradictions = 0;
    std::exception_ptr m_failure;
};

}  // namespace holdfast
