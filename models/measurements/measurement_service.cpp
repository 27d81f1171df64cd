// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/measurement_service.h"

#include "models/core/deliver.h"
#include "models/log/entry_kinds.h"
#include "models/log/outbox.h"
#include "models/measurements/chunk_store.h"
#include "models/measurements/import_journal_store.h"
#include "models/measurements/import_run_store.h"
#include "models/measurements/import_store.h"
#include "models/measurements/table/table_presets.h"
#include "models/measurements/track_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

}  // namespace

struct MeasurementService::Desk {
    Desk(StorageThread& recordsThread, LogService& logService, const TimeSource& timeSource)
        : records(recordsThread), log(logService), time(timeSource)
    {
    }

    /// Runs `job(Connection&)` on records.db and waits: never on the records' own thread.
    template <class Job>
    auto fromRecords(Job job)
    {
        auto future = records.run([job](Database& database) { return database.read(job); });
        future.waitForFinished();
        return future.result();
    }

    /// The program's own, and those that people saved, which hold over them.
    Result<QJsonObject> presets()
    {
        const auto saved = fromRecords(&readPresets);
        if (!saved)
            return saved.error();
        QJsonObject all = builtInPresets();
        for (auto preset = saved->begin(); preset != saved->end(); ++preset)
            all.insert(preset.key(), preset.value());
        return all;
    }

    /// What is to be done with the file, by what is recognised and what was saved.
    Result<ImportTask> taskFor(const SourceRequest& request, const Progress& progress)
    {
        ImportTask task;
        if (const auto regular = requireRegularFile(request.path); !regular)
            return regular.error();
        auto format = request.format ? Result<SourceFormat>(*request.format) : recogniseSource(request.path);
        if (!format)
            return format.error();
        task.format = format.value();
        task.job = {request.path, request.answers, [this, progress](qint64 at, qint64 total) {
                        return !isClosing && report(progress, at, total);
                    }};
        if (task.job.answers.presets.isEmpty()) {
            auto saved = presets();
            if (!saved)
                return saved.error();
            task.job.answers.presets = saved.value();
        }
        task.answers = answersToJson(task.job.answers);
        task.read = [read = read, known = task.format](const ReadJob& job, MeasurementSink& sink) {
            return read(known, job, sink);
        };
        task.now = time.now();
        return task;
    }

    Result<SourceContent> inspect(StorageThread& measurements, const SourceRequest& request,
                                  const Progress& progress)
    {
        const auto task = taskFor(request, progress);
        if (!task)
            return task.error();
        auto content = inspectSource(task.value());
        if (!content)
            return content;
        auto known = measurements.run([found = content.value(), answers = task->answers](Database& database) {
            return isImported(database, found, answers);
        });
        known.waitForFinished();
        if (!known.result())
            return known.result().error();
        content->isKnown = known.result().value();
        if (content->isKnown || !content->questions.isEmpty())
            return content;
        if (const auto single = requireOneReading(task.value(), content->sha256); !single)
            return single.error();
        return content;
    }

    /// Conflict where the same bytes count already, read in another way.
    Done requireOneReading(const ImportTask& task, const QByteArray& sha256)
    {
        const auto other =
            fromRecords([sha256, format = task.format, answers = task.answers](Connection& connection) {
                return findOtherReading(connection, sha256, format, answers);
            });
        if (!other)
            return other.error();
        if (!other.value())
            return done();
        return Error{
            Error::Code::Conflict,
            Text::tr("The same file was imported before with other answers (import %1). It counts once: "
                     "take that import back first, with “holdfast import undo %1 --reason …”.")
                .arg(other.value()->id.uid().toString(QUuid::WithoutBraces)),
            {}};
    }

    Result<SourceContent> importFile(Database& database, const SourceRequest& request, const Actor& author,
                                     const Progress& progress)
    {
        auto task = taskFor(request, progress);
        if (!task)
            return task.error();
        task->draft = [author](const ImportRecord& record) { return draftImported(record, author); };
        task->findInJournal = [this, &task](const QByteArray& sha256) -> Result<std::optional<ImportId>> {
            if (const auto single = requireOneReading(task.value(), sha256); !single)
                return single.error();
            const auto line =
                fromRecords([sha256, format = task->format, answers = task->answers](Connection& c) {
                    return findInImportJournal(c, sha256, format, answers);
                });
            if (!line)
                return line.error();
            return line.value() ? std::optional(line.value()->id) : std::nullopt;
        };
        auto imported = importInto(database, task.value());
        if (!imported)
            return imported.error();
        if (imported->entry) {
            if (auto kept = enter(database, *imported->entry, imported->content); !kept)
                return kept.error();
        }
        return imported->content;
    }

    /// Enters the import in the journal. Where that is refused for good, the import is taken back; where only
    /// the disk refuses, the log keeps the entry and the person is told.
    Done enter(Database& database, const EntryDraft& entry, SourceContent& content)
    {
        const auto recorded = log.recordAndWait(entry);
        if (recorded)
            return done();
        if (recorded.error().code == Error::Code::NotSaved) {
            content.cautions.append(recorded.error().message);
            return done();
        }
        const auto removed = remove(database, entry.subject.uid);
        return removed ? recorded.error() : removed.error();
    }

    static Result<bool> remove(Database& database, const QUuid& import)
    {
        return database.transact(
            [import](Connection& connection) { return removeImport(connection, import); });
    }

    LogService::Recorded undo(Database& database, const ImportId& import, const QString& reason,
                              const Actor& author)
    {
        if (reason.trimmed().isEmpty()) {
            return Error{Error::Code::InvalidValue,
                         Text::tr("Undoing an import needs a reason; it stays in the journal."),
                         {}};
        }
        const auto recorded =
            log.recordAndWait(draftImportUndone(import, reason.trimmed(), author, time.now()),
                              [import](Connection& c) { requireImportHolds(c, import); });
        if (!recorded)
            return recorded;
        if (const auto removed = remove(database, import.uid()); !removed)
            return removed.error();  // The journal says that it is undone; the next start removes the rest.
        return recorded;
    }

    Result<QList<ImportRecord>> imports(Database& database)
    {
        auto journal = fromRecords(&readImportJournal);
        const auto present = presentImports(database);
        if (!journal || !present)
            return journal ? present.error() : journal.error();
        for (ImportRecord& record : journal.value())
            record.isPresent = present->contains(record.id.uid());
        return journal;
    }

    static Result<QSet<QUuid>> presentImports(Database& database)
    {
        return database.read([](Connection& connection) {
            QSet<QUuid> present;
            for (const StoredImport& import : readImports(connection))
                present.insert(import.uid);
            return present;
        });
    }

    Result<int> reconcile(Database& database)
    {
        const auto journal = fromRecords(&readImportJournal);
        const auto stored = database.read(&readImports);
        if (!journal || !stored)
            return journal ? stored.error() : journal.error();
        int settled = 0;
        for (const StoredImport& import : stored.value()) {
            const auto line =
                std::find_if(journal->cbegin(), journal->cend(),
                             [&import](const ImportRecord& record) { return record.id.uid() == import.uid; });
            if (line != journal->cend() && !line->undoneAt)
                continue;
            const auto entry = draftFromJson(import.journalEntry);
            if (line == journal->cend() && entry) {
                const auto recorded = log.recordAndWait(*entry);
                if (!recorded && recorded.error().code != Error::Code::NotSaved)
                    return recorded.error();
            } else if (const auto removed = remove(database, import.uid); !removed) {
                return removed.error();
            }
            ++settled;
        }
        return settled;
    }

    std::atomic<bool> isClosing = false;  ///< What is being read ends soon and changes nothing.
    StorageThread& records;
    LogService& log;
    const TimeSource& time;
    std::function<Result<ReadOutcome>(SourceFormat, const ReadJob&, MeasurementSink&)> read =
        &readMeasurements;
};

MeasurementService::MeasurementService(StorageThread& measurements, StorageThread& records, LogService& log,
                                       const TimeSource& time, QObject* parent)
    : QObject(parent), m_measurements(measurements), m_desk(std::make_shared<Desk>(records, log, time))
{
    log.setProjection(entry_kind::kMeasurementsImported, &applyImported);
    log.setProjection(entry_kind::kMeasurementsUndone, &applyImportUndone);
    log.setProjection(entry_kind::kMeasurementPresetSaved, &applyPresetSaved);
}

MeasurementService::~MeasurementService()
{
    m_desk->isClosing = true;
}

QFuture<Result<int>> MeasurementService::reconcile()
{
    return m_measurements.run([desk = m_desk](Database& database) { return desk->reconcile(database); });
}

QFuture<Result<SourceContent>> MeasurementService::inspect(const SourceRequest& request,
                                                           const Progress& progress)
{
    // Reading needs no database: a look at a large file keeps nobody waiting.
    auto promise = std::make_shared<QPromise<Result<SourceContent>>>();
    promise->start();
    auto future = promise->future();
    m_readers.start([desk = m_desk, &measurements = m_measurements, promise, request, progress] {
        promise->addResult(desk->inspect(measurements, request, progress));
        promise->finish();
    });
    return future;
}

QFuture<Result<SourceContent>> MeasurementService::importFile(const SourceRequest& request,
                                                              const Actor& author, const Progress& progress)
{
    auto future = m_measurements.run([desk = m_desk, request, author, progress](Database& database) {
        return desk->importFile(database, request, author, progress);
    });
    deliver(future, this, [this](const Result<SourceContent>& content) {
        if (content && content->questions.isEmpty() && !content->isKnown)
            emit changed();
    });
    return future;
}

QFuture<LogService::Recorded> MeasurementService::undo(const ImportId& import, const QString& reason,
                                                       const Actor& author)
{
    auto future = m_measurements.run([desk = m_desk, import, reason, author](Database& database) {
        return desk->undo(database, import, reason, author);
    });
    deliver(future, this, [this](const LogService::Recorded&) { emit changed(); });
    return future;
}

QFuture<Result<QList<ImportRecord>>> MeasurementService::imports()
{
    return m_measurements.run([desk = m_desk](Database& database) { return desk->imports(database); });
}

QFuture<Result<QList<SeriesSummary>>> MeasurementService::series()
{
    return m_measurements.run([](Database& database) { return database.read(&readSeriesSummaries); });
}

QFuture<Result<QList<MonitorTrack>>> MeasurementService::tracks(const QList<SeriesKey>& keys, Instant from,
                                                                Instant to)
{
    return m_measurements.run([keys, from, to](Database& database) {
        return database.read([&](Connection& connection) { return readTracks(connection, keys, from, to); });
    });
}

QFuture<Result<QList<Sample>>> MeasurementService::samples(const SeriesKey& key, Instant from, Instant to)
{
    return m_measurements.run([key, from, to](Database& database) {
        return database.read([&](Connection& connection) {
            const auto series = findSeries(connection, key);
            if (!series || from >= to)
                return QList<Sample>();
            const auto samples = readSamples(connection, *series, toMs(from), toMs(to));
            return QList<Sample>(samples.cbegin(), samples.cend());
        });
    });
}

QFuture<Result<QJsonObject>> MeasurementService::presets()
{
    return m_measurements.run([desk = m_desk](Database&) { return desk->presets(); });
}

QFuture<LogService::Recorded> MeasurementService::savePreset(const QString& name, const QJsonObject& preset,
                                                             const Actor& author)
{
    return m_desk->log.record(
        draftPresetSaved(name.trimmed(), preset, author, m_desk->time.now()), [name, preset](Connection&) {
            if (name.trimmed().isEmpty() || preset.isEmpty()) {
                throw Refusal{{Error::Code::InvalidValue,
                               Text::tr("A preset needs a name and at least one column."),
                               {}}};
            }
        });
}

void MeasurementService::setReader(
    std::function<Result<ReadOutcome>(SourceFormat, const ReadJob&, MeasurementSink&)> reader)
{
    m_desk->read = std::move(reader);
}

}  // namespace holdfast
