// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power is cut at every operation on the disk of making measurements.db and importing into it; what was
// not synced is dropped, torn and reordered at random. An import is there whole or not at all.
#include "models/measurements/import_journal_store.h"
#include "models/measurements/import_run_store.h"
#include "models/measurements/import_store.h"
#include "models/measurements/track_store.h"
#include "models/storage/database.h"
#include "models/storage/integrity.h"
#include "tests/support/simulated_disk.h"
#include "tests/unit/measurements/measurement_desk.h"
#include "tests/unit/measurements/random_seed.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFrom = MeasurementDesk::kFrom;

/// A simulated disk with a data folder on it; the files to import lie on the real one.
struct Machine {
    explicit Machine(std::unique_ptr<SimulatedDisk> simulated) : disk(std::move(simulated)) {}

    Result<OpenRecords> open() { return openMeasurements({folder, *disk, time, u"test"_s}); }

    std::unique_ptr<SimulatedDisk> disk;
    FakeTimeSource time;
    DataFolder folder{u"/data"_s};
};

bool import(Database& database, const QString& path, const TimeSource& time)
{
    ImportTask task;
    task.format = SourceFormat::Csv;
    task.job.path = path;
    task.read = [](const ReadJob& job, MeasurementSink& sink) {
        return PlainReader()(SourceFormat::Csv, job, sink);
    };
    task.now = time.now();
    task.findInJournal = [](const QByteArray&) { return std::optional<ImportId>(); };
    task.draft = [](const ImportRecord& record) { return draftImported(record, Actor{}); };
    return importInto(database, task).hasValue();
}

/// What is there: the files that were imported, and the runs that follow from them.
struct Picture {
    QStringList files;
    QList<StateRun> runs;

    friend bool operator==(const Picture&, const Picture&) = default;
};

Picture pictureOf(Database& database)
{
    const auto picture = database.read([](Connection& connection) {
        Picture seen;
        for (const StoredImport& import : readImports(connection))
            seen.files.append(import.fileName);
        seen.runs = readTracks(connection, {MeasurementDesk::key(u"A"_s)}, instantFromMs(kFrom),
                               instantFromMs(MeasurementDesk::kTo))
                        .first()
                        .runs;
        return seen;
    });
    EXPECT_TRUE(picture);
    return picture ? picture.value() : Picture{};
}

QString minutes(int first, int count, int downAt)
{
    QString text;
    for (int i = first; i < first + count; ++i)
        text += u"s,A,%1,%2,%3\n"_s.arg(kFrom + i * 60'000LL).arg(i == downAt ? 4 : 1).arg(i % 977);
    return text;
}

/// Opens and imports `path`, cut off at operation `at`; answers whether it was acknowledged.
bool cutOff(Machine& machine, const QString& path, qint64 at)
{
    machine.disk->plan({FaultPlan::Kind::PowerCut, at});
    auto opened = machine.open();
    return opened && import(*opened->database, path, machine.time);
}

}  // namespace

TEST(MeasurementPowerCut, LeavesAnImportWholeOrNotAtAll)
{
    auto chance = seededChance("MeasurementPowerCut");
    QTemporaryDir files;
    const auto write = [&files](const QString& name, const QString& text) {
        QFile file(files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    };
    const QString first = write(u"a.csv"_s, minutes(0, 2000, 700));
    const QString second = write(u"b.csv"_s, minutes(1500, 3000, 2900));
    Machine prepared(std::make_unique<SimulatedDisk>());
    ASSERT_TRUE(prepared.disk->makeFolder(prepared.folder.path()));
    Picture before;
    {
        auto opened = prepared.open();
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        ASSERT_TRUE(import(*opened->database, first, prepared.time));
        before = pictureOf(*opened->database);
    }
    Picture after;
    qint64 operations = 0;
    {
        Machine whole(prepared.disk->clone());
        whole.disk->liftPlan();
        auto opened = whole.open();
        ASSERT_TRUE(opened);
        ASSERT_TRUE(import(*opened->database, second, whole.time));
        operations = whole.disk->operations();
        after = pictureOf(*opened->database);
    }
    ASSERT_NE(before, after);
    ASSERT_GT(operations, 5);
    for (qint64 at = 1; at <= operations; ++at) {
        Machine machine(prepared.disk->clone());
        const bool isAcknowledged = cutOff(machine, second, at);
        Machine rebooted(machine.disk->afterPowerCut(chance()));
        auto opened = rebooted.open();
        ASSERT_TRUE(opened) << "cut at " << at << opened.error().detail.toStdString();
        const Picture seen = pictureOf(*opened->database);
        EXPECT_TRUE(seen == after || (!isAcknowledged && seen == before)) << "cut at " << at;
        EXPECT_TRUE(requireIntegrity(*opened->database, IntegrityDepth::Full)) << "cut at " << at;
    }
}

TEST(MeasurementPowerCut, LeavesAFileThatOpensWhereItIsMade)
{
    auto chance = seededChance("MeasurementPowerCut");
    Machine bare(std::make_unique<SimulatedDisk>());
    ASSERT_TRUE(bare.disk->makeFolder(bare.folder.path()));
    for (qint64 at = 1;; ++at) {
        Machine machine(bare.disk->clone());
        machine.disk->plan({FaultPlan::Kind::PowerCut, at});
        const bool isMade = machine.open().hasValue();
        const bool isOver = isMade && !machine.disk->isOff();
        Machine rebooted(machine.disk->afterPowerCut(chance()));
        const auto opened = rebooted.open();
        ASSERT_TRUE(opened) << "cut at " << at << opened.error().detail.toStdString();
        if (isOver)
            break;
    }
}
