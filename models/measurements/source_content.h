// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace holdfast {

/// What a file has of one series.
struct SeriesFound {
    SeriesDescription description;
    qint64 count = 0;  ///< Samples, intervals and aggregates.
    QList<Shape> shapes;
    std::optional<Instant> from;
    std::optional<Instant> to;
};

struct RefusedRecord {
    qint64 line;
    QString reason;
};

/// What a file holds: before an import, what it would bring.
struct SourceContent {
    QString fileName;
    QByteArray sha256;
    SourceFormat format = SourceFormat::Csv;
    QList<ImportQuestion> questions;  ///< Where any is left, nothing was or would be taken.
    qint64 rows = 0;
    qint64 refusedCount = 0;
    QList<RefusedRecord> refused;  ///< The first hundred.
    QStringList cautions;
    QList<SeriesFound> series;
    bool isKnown = false;  ///< The same bytes, read in the same way, were imported before.
};

}  // namespace holdfast
