// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/log_service.h"
#include "models/measurements/import_record.h"
#include "models/measurements/measurement_source.h"
#include "models/measurements/monitor_track.h"
#include "models/measurements/series_summary.h"
#include "models/measurements/source_content.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace holdfast {

/// A file to import, and what a person said about it.
struct SourceRequest {
    QString path;
    std::optional<SourceFormat> format;  ///< Absent: recognised by content.
    ImportAnswers answers;
};

/// Imported monitoring data: what files said, in measurements.db, and the journal of imports, in records.db.
/// Lives on the GUI thread, never blocks it. Its answers may never be waited for on the storage thread of the
/// records, which an import asks in turn.
class MeasurementService final : public QObject {
    Q_OBJECT

public:
    /// `measurements` has measurements.db; none of the references is owned, all must outlive the service.
    MeasurementService(StorageThread& measurements, StorageThread& records, LogService& log,
                       const TimeSource& time, QObject* parent = nullptr);
    ~MeasurementService() override;

    /// Brings both databases together where a process was cut off between them: an import that the journal
    /// does not know is entered in it, one that was undone is removed. To be called once, when every service
    /// is there; answers how many there were.
    QFuture<Result<int>> reconcile();

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

    /// Reads files in place of readMeasurements(); for tests.
    void setReader(std::function<Result<ReadOutcome>(SourceFormat, const ReadJob&, MeasurementSink&)> reader);

signals:
    /// An import or an undo changed what is known.
    void changed();

private:
    /// What jobs need beyond the life of the service.
    struct Desk;

    StorageThread& m_measurements;
    std::shared_ptr<Desk> m_desk;
    QThreadPool m_readers;  ///< Its end waits for whoever still reads.
};

}  // namespace holdfast
