// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/day_outline.h"
#include "models/storage/statement.h"

#include <functional>
#include <vector>

namespace holdfast {

/// Writes the samples of one import, a series and UTC day at a time. To be used in store bodies; throws as
/// they do.
class ChunkWriter {
public:
    ChunkWriter(Connection& connection, qint64 import);

    /// Takes samples of that day; what was written of it before is merged with them. `samples` are brought
    /// into order. Answers how many moments were said in two ways.
    qint64 write(qint64 series, qint64 day, std::vector<Sample>& samples);

private:
    bool read(qint64 series, qint64 day, std::vector<Sample>& samples);

    qint64 m_import;
    Statement m_find;
    Statement m_insert;
    Statement m_update;
};

/// A row of samples: what one import says of one series and day.
struct ChunkRow {
    qint64 day;
    qint64 import;
    QByteArrayView outline;  ///< Valid until the next row.
    QByteArrayView values;
};

/// Calls `use` with the chunks of `series` from `firstDay` to `lastDay`, both included, by day and import.
void forEachChunk(Connection& connection, qint64 series, qint64 firstDay, qint64 lastDay,
                  const std::function<void(const ChunkRow&)>& use);

/// The usual distance between the samples of `series` in one import.
std::optional<qint64> medianGapOf(Connection& connection, qint64 series, qint64 import);

/// The samples of `series` in [fromMs, toMs) that all imports say together, in order.
std::vector<Sample> readSamples(Connection& connection, qint64 series, qint64 fromMs, qint64 toMs);

/// Throws that what is stored of `series` on `day` is damaged.
[[noreturn]] void throwDamagedChunk(qint64 series, qint64 day);

}  // namespace holdfast
