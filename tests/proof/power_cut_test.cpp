// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power is cut at every operation on the disk of appending, migrating, backing up and restoring, and what
// was not synced is dropped, torn and reordered at random: nothing acknowledged is lost, nothing half done is
// left. The same must lose entries with synchronous=FULL and NORMAL, which shows that it bites.
// HOLDFAST_POWER_CUTS sets how many cuts (20,000 if not set; 1,000,000 before a release).
#include "models/core/uid.h"
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/safekeeping/restore_store.h"
#include "models/storage/integrity.h"
#include "models/storage/records_file.h"
#include "tests/support/fake_time_source.h"
#include "tests/support/simulated_disk.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

qint64 cutsWanted()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HOLDFAST_POWER_CUTS", &isSet);
    return isSet ? wanted : 20'000;
}

/// One machine: a simulated disk, a time, a data folder.
struct Machine {
    explicit Machine(std::unique_ptr<SimulatedDisk> simulated) : disk(std::move(simulated)) {}

    OpeningContext context() const
    {
        OpeningContext made{folder, *disk, time, u"Holdfast proof"_s};
        made.synchronous = synchronous;
        if (!migrationFolder.isEmpty())
            made.migrationFolder = migrationFolder;
        return made;
    }
    LogContext log() const
    {
        return {identity(), [this] { return time.read(); }};
    }
    static InstallationIdentity identity() { return {sha256("this machine"), u"proof"_s}; }
    ReplaceContext replaceContext() const
    {
        return {context(), [](const QString&) { return identity(); }, Actor{}};
    }

    std::unique_ptr<SimulatedDisk> disk;
    FakeTimeSource time;
    DataFolder folder{u"/data"_s};
    QLatin1String synchronous = "EXTRA"_L1;
    QString migrationFolder;
};

/// What a use case did before the power went: the entries it acknowledged, and steps that took effect whole.
struct Outcome {
    QSet<QUuid> acknowledged;
    bool isFinished = false;
};

using UseCase = std::function<void(Machine&, Outcome&)>;

bool appendOne(Machine& machine, Database& database, Outcome& outcome, int size)
{
    machine.time.advance(std::chrono::seconds(30));
    const Instant now = machine.time.now();
    EntryDraft draft = automaticDraft(u"note"_s, {u"test"_s, mintUid(now)}, QByteArray(size, 'a'), now);
    if (!LogStore(database).append(machine.log(), draft))
        return false;
    outcome.acknowledged.insert(draft.id.uid());
    return true;
}

void append(Machine& machine, Outcome& outcome)
{
    auto opened = openRecords(machine.context());
    if (!opened)
        return;
    for (int i = 0; i < 4; ++i) {
        if (!appendOne(machine, *opened->database, outcome, 100 + 1500 * i))
            return;
    }
    outcome.isFinished = true;
}

void backUpTwice(Machine& machine, Outcome& outcome)
{
    auto opened = openRecords(machine.context());
    if (!opened || !appendOne(machine, *opened->database, outcome, 200))
        return;
    const RotationRule rule{1, 1, 1, 1};
    for (int i = 0; i < 2; ++i) {
        machine.time.advance(std::chrono::hours(1));
        if (!backUpByRotation(*opened->database, *machine.disk, machine.folder, machine.time.now(), rule))
            return;
    }
    outcome.isFinished = true;
}

void restoreTheBackup(Machine& machine, Outcome& outcome)
{
    outcome.isFinished = restoreRecords(machine.replaceContext(), u"/data/backups/first.db"_s).hasValue();
}

void migrateOnce(Machine& machine, Outcome& outcome)
{
    outcome.isFinished = openRecords(machine.context()).hasValue();
}

QSet<QUuid> storedIn(Database& database)
{
    QSet<QUuid> stored;
    const auto entries = LogStore(database).entries();
    if (!entries)
        return stored;
    for (const StoredEntry& entry : entries.value())
        stored.insert(entry.record.draft.id.uid());
    return stored;
}

/// A folder with a few entries, a verified backup of it and entries after that; `before` are all their uids.
std::unique_ptr<SimulatedDisk> prepare(QSet<QUuid>& before, QSet<QUuid>& inBackup)
{
    Machine machine(std::make_unique<SimulatedDisk>());
    Outcome outcome;
    EXPECT_TRUE(createRecords(machine.context()));
    append(machine, outcome);
    {
        auto opened = openRecords(machine.context());
        inBackup = storedIn(*opened->database);
        EXPECT_TRUE(machine.disk->makeFolder(machine.folder.backups()));
        const auto made =
            backUp(*opened->database, *machine.disk, machine.folder, u"/data/backups/first.db"_s);
        EXPECT_TRUE(made) << made.error().message.toStdString() << made.error().detail.toStdString();
    }
    append(machine, outcome);
    auto opened = openRecords(machine.context());
    before = storedIn(*opened->database);
    EXPECT_EQ(before.size(), 9);
    return machine.disk->clone();
}

struct Tally {
    qint64 cuts = 0;
    qint64 lost = 0;
    qint64 broken = 0;
};

/// Ways in which each cut is let damage what was not synced.
constexpr int kDamages = 8;

/// Operations on the disk that `useCase` takes when nothing happens to it.
qint64 operationsOf(const SimulatedDisk& base, const UseCase& useCase,
                    const std::function<void(Machine&)>& configure)
{
    Machine machine(base.clone());
    configure(machine);
    machine.disk->liftPlan();
    Outcome outcome;
    useCase(machine, outcome);
    EXPECT_TRUE(outcome.isFinished);
    return machine.disk->operations();
}

/// Cuts the power at every operation of `useCase`, again and again with other damage, until `cuts` were made.
/// `mayBe` says whether a set of stored entries is one that the use case may leave.
Tally cutEverywhere(const SimulatedDisk& base, const UseCase& useCase, qint64 cuts, quint64 seed,
                    const std::function<void(Machine&)>& configure,
                    const std::function<bool(const QSet<QUuid>&, const Outcome&)>& mayBe)
{
    Tally tally;
    std::mt19937_64 random(seed);
    // Where there are fewer cuts than would reach every operation, they are spread over all of them.
    const qint64 stride = std::max<qint64>(1, operationsOf(base, useCase, configure) * kDamages / cuts);
    while (tally.cuts < cuts) {
        for (qint64 at = 1; tally.cuts < cuts; at += stride) {
            Machine machine(base.clone());
            configure(machine);
            machine.disk->plan({FaultPlan::Kind::PowerCut, at, false});
            Outcome outcome;
            useCase(machine, outcome);
            if (!machine.disk->isOff()) {
                EXPECT_TRUE(outcome.isFinished);
                break;  // Past the last operation.
            }
            for (int damage = 0; damage < kDamages && tally.cuts < cuts; ++damage) {
                ++tally.cuts;
                const quint64 damageSeed = random();
                Machine after(machine.disk->afterPowerCut(damageSeed));
                configure(after);
                auto opened = openRecords(after.context());
                const bool isWhole =
                    opened && requireIntegrity(*opened->database, IntegrityDepth::Full) &&
                    requireIntactLogs(*opened->database, checkpointsIn(*after.disk, after.folder.backups()));
                if (!isWhole)
                    ++tally.broken;
                else if (!mayBe(storedIn(*opened->database), outcome))
                    ++tally.lost;
                if ((!isWhole || tally.lost > 0) && after.synchronous == "EXTRA"_L1) {
                    ADD_FAILURE() << "cut at operation " << at << ", damage " << damageSeed << ", seed "
                                  << seed << ": " << (opened ? "" : opened.error().detail.toStdString());
                    return tally;
                }
            }
        }
    }
    return tally;
}

class PowerCut : public ::testing::Test {
protected:
    void SetUp() override
    {
        seed = std::random_device{}();
        std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
        base = prepare(before, inBackup);
    }

    bool keepsAll(const QSet<QUuid>& stored, const Outcome& outcome) const
    {
        return stored.contains(before) && stored.contains(outcome.acknowledged);
    }

    Tally run(const UseCase& useCase, qint64 cuts, QLatin1String synchronous = "EXTRA"_L1)
    {
        return cutEverywhere(
            *base, useCase, cuts, seed,
            [synchronous](Machine& machine) { machine.synchronous = synchronous; },
            [this](const QSet<QUuid>& stored, const Outcome& outcome) { return keepsAll(stored, outcome); });
    }

    quint64 seed = 0;
    QSet<QUuid> before;
    QSet<QUuid> inBackup;
    std::unique_ptr<SimulatedDisk> base;
};

}  // namespace

TEST_F(PowerCut, LosesNoAcknowledgedEntry)
{
    const Tally tally = run(append, cutsWanted() * 4 / 10);
    EXPECT_EQ(tally.lost + tally.broken, 0);
}

TEST_F(PowerCut, LosesNothingWhileBackingUpAndRotating)
{
    const Tally tally = run(backUpTwice, cutsWanted() * 2 / 10);
    EXPECT_EQ(tally.lost + tally.broken, 0);
}

TEST_F(PowerCut, LeavesTheOldOrTheRestoredContentAndNothingBetween)
{
    // The restored log has the backup's entries, the new device's start and the entry that says so.
    const auto isRestored = [this](const QSet<QUuid>& stored) {
        return stored.contains(inBackup) && stored.size() == inBackup.size() + 2;
    };
    const Tally tally = cutEverywhere(
        *base, restoreTheBackup, cutsWanted() * 2 / 10, seed, [](Machine&) {},
        [&](const QSet<QUuid>& stored, const Outcome& outcome) {
            return isRestored(stored) || (stored == before && !outcome.isFinished);
        });
    EXPECT_EQ(tally.lost + tally.broken, 0);

    // Once it was said to be done, it is, whatever is cut then.
    Machine machine(base->clone());
    Outcome outcome;
    restoreTheBackup(machine, outcome);
    ASSERT_TRUE(outcome.isFinished);
    for (quint64 damage = 0; damage < 50; ++damage) {
        const Machine after(machine.disk->afterPowerCut(damage));
        auto opened = openRecords(after.context());
        ASSERT_TRUE(opened);
        EXPECT_TRUE(isRestored(storedIn(*opened->database))) << damage;
    }
}

TEST_F(PowerCut, LeavesTheOldOrTheNewSchemaWithEveryEntry)
{
    // One step more than the program has: a table is made and every device's name goes into it.
    QTemporaryDir steps;
    const QDir shipped(u":/holdfast/sql/migrations"_s);
    for (const QString& name : shipped.entryList())
        ASSERT_TRUE(QFile::copy(shipped.filePath(name), steps.filePath(name)));
    QFile next(
        steps.filePath(u"%1_add_note.sql"_s.arg(shipped.entryList().size() + 1, 4, 10, QLatin1Char('0'))));
    ASSERT_TRUE(next.open(QIODevice::WriteOnly));
    next.write("-- min_reader: 0001\nCREATE TABLE note (id INTEGER PRIMARY KEY, v TEXT NOT NULL) STRICT;\n"
               "INSERT INTO note (v) SELECT hex(body) FROM log_entry;\nALTER TABLE device ADD COLUMN colour "
               "TEXT;\n");
    next.close();
    const Tally tally = cutEverywhere(
        *base, migrateOnce, cutsWanted() * 2 / 10, seed,
        [&steps](Machine& machine) { machine.migrationFolder = steps.path(); },
        [this](const QSet<QUuid>& stored, const Outcome& outcome) { return keepsAll(stored, outcome); });
    EXPECT_EQ(tally.lost + tally.broken, 0);
}

TEST_F(PowerCut, BitesWhereSynchronousIsLessThanExtra)
{
    const Tally full = run(append, 3000, "FULL"_L1);
    const Tally normal = run(append, 3000, "NORMAL"_L1);
    std::printf("FULL: %lld lost, %lld broken; NORMAL: %lld lost, %lld broken of 3000 each\n",
                static_cast<long long>(full.lost), static_cast<long long>(full.broken),
                static_cast<long long>(normal.lost), static_cast<long long>(normal.broken));
    EXPECT_GT(full.lost, 0);
    EXPECT_GT(normal.lost, 0);
}

namespace {

/// Strikes every operation of `useCase` with `kind`, once and lasting, and looks at what is left when the
/// disk is well.
void strikeEverywhere(const SimulatedDisk& base, const UseCase& useCase, FaultPlan::Kind kind,
                      const std::function<bool(const QSet<QUuid>&, const Outcome&)>& mayBe)
{
    for (const bool isLasting : {false, true}) {
        for (qint64 at = 1;; ++at) {
            Machine machine(base.clone());
            machine.disk->plan({kind, at, isLasting});
            Outcome outcome;
            useCase(machine, outcome);
            const bool wasStruck = machine.disk->operations() >= at;
            machine.disk->liftPlan();
            // The next act works, on the same disk, as soon as it is well again.
            auto opened = openRecords(machine.context());
            ASSERT_TRUE(opened) << "operation " << at << " " << opened.error().detail.toStdString();
            EXPECT_TRUE(requireIntegrity(*opened->database, IntegrityDepth::Full)) << at;
            EXPECT_TRUE(requireIntactLogs(*opened->database, {})) << at;
            EXPECT_TRUE(mayBe(storedIn(*opened->database), outcome)) << at;
            Outcome next;
            EXPECT_TRUE(appendOne(machine, *opened->database, next, 100)) << at;
            if (!wasStruck || ::testing::Test::HasFailure())
                break;
        }
    }
}

}  // namespace

TEST_F(PowerCut, RefusedWritesLeaveNothingHalfWrittenAndTheNextActWorks)
{
    for (const auto kind : {FaultPlan::Kind::IoError, FaultPlan::Kind::DiskFull}) {
        for (const UseCase& useCase : {UseCase(append), UseCase(backUpTwice)}) {
            strikeEverywhere(*base, useCase, kind, [this](const QSet<QUuid>& stored, const Outcome& outcome) {
                return keepsAll(stored, outcome);
            });
        }
        strikeEverywhere(*base, restoreTheBackup, kind,
                         [this](const QSet<QUuid>& stored, const Outcome& outcome) {
                             return (stored.contains(inBackup) && stored.size() == inBackup.size() + 2) ||
                                    (stored == before && !outcome.isFinished);
                         });
    }
}

TEST_F(PowerCut, GoesOnWithTheSameConnectionAfterARefusal)
{
    for (const auto kind : {FaultPlan::Kind::IoError, FaultPlan::Kind::DiskFull}) {
        for (qint64 at = 1; at < 60; ++at) {
            Machine machine(base->clone());
            auto opened = openRecords(machine.context());
            ASSERT_TRUE(opened);
            machine.disk->plan({kind, at, false});
            Outcome outcome;
            const bool isWritten = appendOne(machine, *opened->database, outcome, 3000);
            machine.disk->liftPlan();
            Outcome next;
            ASSERT_TRUE(appendOne(machine, *opened->database, next, 100)) << at;
            EXPECT_TRUE(requireIntactLogs(*opened->database, {})) << at;
            EXPECT_TRUE(storedIn(*opened->database).contains(outcome.acknowledged));
            if (isWritten && at > 40)
                break;
        }
    }
}
