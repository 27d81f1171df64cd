// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/strong_id.h"
#include "models/log/log_service.h"
#include "models/measurements/measurement_source.h"
#include "models/measurements/monitor_track.h"

#include <QObject>

namespace holdfast {

using ImportId = StrongId<struct ImportTag>;

/// A file to import, and what a person said about it.
struct SourceRequest {
    QString path;
    std::optional<SourceFormat> format;  ///< Absent: recognised by content.
    ImportAnswers answers;
};

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

/// A line of the import journal.
struct ImportRecord {
    ImportId id;
    QString fileName;
    QByteArray sha256;
    SourceFormat format;
    QJsonObject answers;
    qint64 rows;
    qint64 refused;
    Instant importedAt;
    QString importedBy;
    std::optional<Instant> undoneAt;
    std::optional<Instant> from;  ///< What it covers.
    std::optional<Instant> to;
    bool isPresent = true;  ///< False: measurements.db was lost, the file must be imported again.
};

/// A series that some import that holds brought.
struct SeriesSummary {
    SeriesDescription description;
    QList<Shape> shapes;
    qint64 count;
    Instant from;
    Instant to;
};

/// Imported monitoring data: what files said, in measurements.db, and the journal of imports, in records.db.
/// Lives on the GUI thread, never blocks it.
class MeasurementService final : public QObject {
    Q_OBJECT

public:
    /// `measurements` has measurements.db; none of the references is owned, all must outlive the service.
    MeasurementService(StorageThread& measurements, StorageThread& records, LogService& log,
                       const TimeSource& time, QObject* parent = nullptr);

    /// Reads the file whole and changes nothing.
    QFuture<Result<SourceContent>> inspect(const SourceRequest& request, const Progress& progress = {});
    /// Takes the file whole or not at all. Where a question is left: nothing is changed, and the answer has
    /// it.
    QFuture<Result<SourceContent>> importFile(const SourceRequest& request, const Actor& author,
                                              const Progress& progress = {});
    /// Takes back what an import brought; what other files say of the same time stays.
    QFuture<LogService::Recorded> undo(const ImportId& import, const QString& reason, const Actor& author);

    /// The newest first, those that were undone included.
    QFuture<Result<QList<ImportRecord>>> imports();
    /// By source and name.
    QFuture<Result<QList<SeriesSummary>>> series();
    /// Of [from, to), in the order of `keys`; a key that nothing is known of has an empty track.
    QFuture<Result<QList<MonitorTrack>>> tracks(const QList<SeriesKey>& keys, Instant from, Instant to);
    /// The samples of one series in [from, to), in order.
    QFuture<Result<QList<Sample>>> samples(const SeriesKey& key, Instant from, Instant to);
    /// The saved presets by name, the program's own included.
    QFuture<Result<QJsonObject>> presets();
    QFuture<LogService::Recorded> savePreset(const QString& name, const QJsonObject& preset,
                                             const Actor& author);

signals:
    /// An import or an undo changed what is known.
    void changed();
};

}  // namespace holdfast
