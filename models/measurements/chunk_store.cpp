// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/chunk_store.h"

#include "models/measurements/gap_median.h"
#include "models/measurements/sample_merge.h"
#include "models/storage/storage_error.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kFindChunk =
    "SELECT id, outline, sample_values FROM chunk WHERE series = ? AND day = ? AND import = ?"_L1;

constexpr auto kInsertChunk = R"(
    INSERT INTO chunk (series, day, import, sample_count, state_count, outline, sample_values)
         VALUES (?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kUpdateChunk = R"(
    UPDATE chunk SET sample_count = ?4, state_count = ?5, outline = ?6, sample_values = ?7
     WHERE series = ?1 AND day = ?2 AND import = ?3
)"_L1;

constexpr auto kChunks = R"(
    SELECT day, import, outline, sample_values FROM chunk
     WHERE series = ? AND day BETWEEN ? AND ? ORDER BY day, import
)"_L1;

constexpr auto kOutlines = "SELECT day, outline FROM chunk WHERE series = ? AND import = ? ORDER BY day"_L1;

}  // namespace

ChunkWriter::ChunkWriter(Connection& connection, qint64 import)
    : m_import(import),
      m_find(connection, kFindChunk),
      m_insert(connection, kInsertChunk),
      m_update(connection, kUpdateChunk)
{
}

qint64 ChunkWriter::write(qint64 series, qint64 day, std::vector<Sample>& samples)
{
    const auto outOfOrder = std::adjacent_find(
        samples.cbegin(), samples.cend(), [](const Sample& a, const Sample& b) { return a.atMs >= b.atMs; });
    qint64 contradictions = outOfOrder == samples.cend() ? 0 : settle(samples);
    std::vector<Sample> before;
    const bool isThere = read(series, day, before);
    if (isThere)
        samples = mergedLists(before, samples, contradictions);
    const DayChunk chunk = encodeDay(samples, day * kDayMs);
    const auto withState = std::count_if(samples.cbegin(), samples.cend(), [](const Sample& sample) {
        return sample.state != MonitorState::None || sample.isUnknown();
    });
    Statement& write = isThere ? m_update : m_insert;
    write
        .with(series, day, m_import, static_cast<qint64>(samples.size()), static_cast<qint64>(withState),
              chunk.outline, chunk.values)
        .execute();
    return contradictions;
}

bool ChunkWriter::read(qint64 series, qint64 day, std::vector<Sample>& samples)
{
    m_find.with(series, day, m_import);
    if (!m_find.next())
        return false;
    if (!decodeDay(m_find.bytes(1), m_find.bytes(2), day * kDayMs, samples))
        throwDamagedChunk(series, day);
    m_find.reset();
    return true;
}

void forEachChunk(Connection& connection, qint64 series, qint64 firstDay, qint64 lastDay,
                  const std::function<void(const ChunkRow&)>& use)
{
    Statement rows(connection, kChunks);
    rows.with(series, firstDay, lastDay);
    while (rows.next())
        use({rows.integer(0), rows.integer(1), rows.bytes(2), rows.bytes(3)});
}

std::optional<qint64> medianGapOf(Connection& connection, qint64 series, qint64 import)
{
    GapMedian gaps;
    DayOutline outline;
    Statement rows(connection, kOutlines);
    rows.with(series, import);
    while (rows.next()) {
        const qint64 day = rows.integer(0);
        if (!decodeOutline(rows.bytes(1), day * kDayMs, outline))
            throwDamagedChunk(series, day);
        gaps.add(outline);
    }
    return gaps.median();
}

std::vector<Sample> readSamples(Connection& connection, qint64 series, qint64 fromMs, qint64 toMs)
{
    std::vector<Sample> samples;
    qint64 lastDay = 0;
    size_t dayBegins = 0;  // Where the samples of `lastDay` begin.
    forEachChunk(connection, series, dayOf(fromMs), dayOf(toMs - 1), [&](const ChunkRow& row) {
        const bool isSameDay = dayBegins < samples.size() && row.day == lastDay;
        std::vector<Sample> both;
        if (isSameDay) {
            const auto begin = samples.begin() + static_cast<std::ptrdiff_t>(dayBegins);
            both.assign(begin, samples.end());
            samples.resize(dayBegins);
            std::vector<Sample> other;
            qint64 contradictions = 0;
            if (!decodeDay(row.outline, row.values, row.day * kDayMs, other))
                throwDamagedChunk(series, row.day);
            both = mergedLists(both, other, contradictions);
            samples.insert(samples.end(), both.cbegin(), both.cend());
            return;
        }
        lastDay = row.day;
        dayBegins = samples.size();
        if (!decodeDay(row.outline, row.values, row.day * kDayMs, samples))
            throwDamagedChunk(series, row.day);
    });
    const auto isBefore = [](const Sample& sample, qint64 at) { return sample.atMs < at; };
    samples.erase(std::lower_bound(samples.begin(), samples.end(), toMs, isBefore), samples.end());
    samples.erase(samples.begin(), std::lower_bound(samples.begin(), samples.end(), fromMs, isBefore));
    std::erase_if(samples, [](const Sample& sample) { return sample.isUnknown(); });
    return samples;
}

void throwDamagedChunk(qint64 series, qint64 day)
{
    throw StorageException{Error::Code::CorruptData, u"samples of series %1, day %2"_s.arg(series).arg(day)};
}

}  // namespace holdfast
