// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/measurements/source_content.h"
#include "models/storage/statement.h"

#include <QUuid>

namespace holdfast {

/// An import as measurements.db has it.
struct StoredImport {
    QUuid uid;
    QString fileName;
    qint64 fileSize;
    QByteArray sha256;
    SourceFormat format;
    QByteArray answers;       ///< JSON; see answersToJson().
    QByteArray journalEntry;  ///< The log's entry; see draftToJson().
};

/// Writes the plain rows of one import. To be used in store bodies; throws as they do.
class ImportRows {
public:
    /// Makes the import's own row; what is only known at the end follows with finish().
    ImportRows(Connection& connection, const QUuid& uid, const QString& fileName);

    qint64 import() const { return m_import; }
    /// The number of that series in this file, made where it is new.
    qint64 series(const SeriesKey& key);

    void addInterval(qint64 series, const StateInterval& interval);
    void addAggregate(qint64 series, const Aggregate& aggregate);
    void addCoverage(qint64 series, Instant from, Instant to);
    void addRemark(qint64 series, Instant at, const QString& text);
    /// Intervals of `series` that were not over end with its coverage where they began before, else at
    /// `lastKnownMs`.
    void closeIntervals(qint64 series, qint64 lastKnownMs);

    struct Contribution {
        qint64 series;
        SeriesDescription description;
        std::optional<qint64> intervalMs;
        qint64 samples;
        qint64 intervals;
        qint64 aggregates;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
    };
    void addContribution(const Contribution& contribution);
    void finish(const StoredImport& import, const SourceContent& content);

private:
    Connection& m_connection;
    qint64 m_import;
    Statement m_interval;
    Statement m_aggregate;
    Statement m_coverage;
    Statement m_remark;
};

/// Reads source, monitor, metric, unit, stated interval and proposed module from the columns 0 to 5.
SeriesDescription readDescription(const Rows& row);
/// The shapes of which there is at least one measurement.
QList<Shape> shapesOf(qint64 samples, qint64 intervals, qint64 aggregates);

/// The imports that are here, in the order in which they came.
QList<StoredImport> readImports(Connection& connection);
/// Whether a file of that size was ever imported and is here.
bool hasImportOfSize(Connection& connection, qint64 size);
/// What the import of that uid brought, as it was answered then.
SourceContent readContent(Connection& connection, const QUuid& uid);
/// Takes everything back that the import brought and derives the days anew that it spoke of; false where
/// there is none of that uid.
bool removeImport(Connection& connection, const QUuid& uid);

}  // namespace holdfast
