// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/deliver.h"
#include "models/measurements/measurement_file_store.h"
#include "models/measurements/measurement_service.h"
#include "tests/support/fake_time_source.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace holdfast {

/// Reads the plain files of these tests, a record a line:
///   n,MONITOR,INTERVAL_MS             how often the source says that it looks
///   s,MONITOR,AT_MS,STATE,VALUE|-     a sample
///   u,MONITOR,AT_MS                   a look whose result is not known
///   i,MONITOR,FROM_MS,TO_MS|-,STATE,CAUSE
///   a,MONITOR,FROM_MS,TO_MS,UP_S,DOWN_S
///   c,MONITOR,FROM_MS,TO_MS           what is covered
///   q                                 a question is left
/// anything else is refused.
class PlainReader {
public:
    Result<ReadOutcome> operator()(SourceFormat, const ReadJob& job, MeasurementSink& sink) const
    {
        QFile file(job.path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Io, file.errorString(), {}};
        ReadOutcome outcome;
        qint64 number = 0;
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            ++number;
            if (take(fields, sink, outcome))
                ++outcome.rows;
            else
                sink.refused(number, QStringLiteral("not a record"));
            if (!report(job.progress, file.pos(), file.size()))
                return Error{Error::Code::Cancelled, QStringLiteral("stopped"), {}};
        }
        return outcome;
    }

private:
    static SeriesDescription describe(const QString& monitor)
    {
        SeriesDescription description;
        description.key = {QStringLiteral("csv"), monitor};
        return description;
    }

    static bool take(const QStringList& fields, MeasurementSink& sink, ReadOutcome& outcome)
    {
        const auto number = [&fields](int field) { return fields.value(field).toLongLong(); };
        const auto state = [&](int field) { return static_cast<MonitorState>(number(field)); };
        const QString kind = fields.value(0);
        if (kind == QStringLiteral("q"))
            outcome.questions.append({ImportQuestion::About::Zone, QStringLiteral("Which zone?"), {}});
        if (fields.size() < 3)
            return false;
        SeriesDescription description = describe(fields.at(1));
        if (kind == QStringLiteral("n"))
            description.interval = std::chrono::milliseconds(number(2));
        const int series = sink.series(description);
        if (kind == QStringLiteral("s")) {
            bool hasValue = false;
            const double value = fields.value(4).toDouble(&hasValue);
            sink.sample(series,
                        {number(2), state(3), hasValue ? value : Sample{0, MonitorState::None}.value});
        } else if (kind == QStringLiteral("u")) {
            sink.unknownFrom(series, instantFromMs(number(2)));
        } else if (kind == QStringLiteral("i")) {
            const bool isOpen = fields.value(3) == QStringLiteral("-");
            sink.interval(series, {instantFromMs(number(2)),
                                   isOpen ? std::nullopt : std::optional(instantFromMs(number(3))), state(4),
                                   fields.value(5)});
        } else if (kind == QStringLiteral("a")) {
            Aggregate aggregate{instantFromMs(number(2)), instantFromMs(number(3))};
            aggregate.up = std::chrono::seconds(number(4));
            aggregate.down = std::chrono::seconds(number(5));
            sink.aggregate(series, aggregate);
        } else if (kind == QStringLiteral("c")) {
            sink.covers(series, instantFromMs(number(2)), instantFromMs(number(3)));
        }
        return true;
    }
};

/// A data folder with the measurement service on both of its databases, as the program composes it.
class MeasurementDesk {
public:
    MeasurementDesk() : folder(dir.filePath(QStringLiteral("data")))
    {
        const auto created = createRecords({folder, disk, time, QStringLiteral("test")});
        EXPECT_TRUE(created) << created.error().detail.toStdString();
        open();
    }
    ~MeasurementDesk() { close(); }

    void open()
    {
        records = std::make_unique<StorageThread>([this] {
            return openRecords({folder, disk, time, QStringLiteral("test")});
        });
        const auto opened = await(records->opening());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        log = std::make_unique<LogService>(*records, disk, time, identifyInstallation(folder.records()),
                                           dir.filePath(QStringLiteral("not-saved")));
        measurements = std::make_unique<StorageThread>([this] { return openMeasurements(context()); });
        const auto ready = await(measurements->opening());
        ASSERT_TRUE(ready) << ready.error().detail.toStdString();
        service = std::make_unique<MeasurementService>(*measurements, *records, *log, time);
        service->setReader(PlainReader());
        ASSERT_TRUE(await(service->reconcile()));
    }
    void close()
    {
        service.reset();
        measurements.reset();
        log.reset();
        records.reset();
    }
    MeasurementFileContext context() { return {folder, disk, time, QStringLiteral("test")}; }

    template <class Answer>
    static Answer await(QFuture<Answer> future)
    {
        future.waitForFinished();
        return future.result();
    }

    QString write(const QString& name, const QString& text)
    {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    Result<SourceContent> tryImport(const QString& path, const Progress& progress = {})
    {
        SourceRequest request;
        request.path = path;
        request.format = SourceFormat::Csv;
        return await(service->importFile(request, Actor{}, progress));
    }
    /// Imports a file of that content; the test fails where it is refused.
    SourceContent import(const QString& name, const QString& text)
    {
        auto content = tryImport(write(name, text));
        EXPECT_TRUE(content) << content.error().message.toStdString() << content.error().detail.toStdString();
        return content ? content.value() : SourceContent{};
    }

    static SeriesKey key(const QString& monitor) { return {QStringLiteral("csv"), monitor}; }
    MonitorTrack track(const QString& monitor, qint64 fromMs, qint64 toMs)
    {
        const auto tracks =
            await(service->tracks({key(monitor)}, instantFromMs(fromMs), instantFromMs(toMs)));
        EXPECT_TRUE(tracks) << tracks.error().detail.toStdString();
        return tracks ? tracks->first() : MonitorTrack{};
    }
    QList<StateRun> runs(const QString& monitor) { return track(monitor, kFrom, kTo).runs; }
    QList<ImportRecord> imports() { return await(service->imports()).value(); }
    QList<Sample> samples(const QString& monitor)
    {
        return await(service->samples(key(monitor), instantFromMs(kFrom), instantFromMs(kTo))).value();
    }

    /// 2026-02-26 and 2026-03-08, UTC: a month's end lies between.
    static constexpr qint64 kFrom = 1'772'064'000'000;
    static constexpr qint64 kTo = kFrom + 10 * 86'400'000LL;

    QTemporaryDir dir;
    DataFolder folder;
    RealDisk disk;
    FakeTimeSource time;
    std::unique_ptr<StorageThread> records;
    std::unique_ptr<LogService> log;
    std::unique_ptr<StorageThread> measurements;
    std::unique_ptr<MeasurementService> service;
};

}  // namespace holdfast
