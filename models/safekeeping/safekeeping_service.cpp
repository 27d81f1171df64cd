// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safekeeping/safekeeping_service.h"

#include "models/evidence/evidence_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/housekeeping_store.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

constexpr auto kBackUpEvery = 1h;

Result<VerifyReport> verifyDatabase(Database& database, const Disk& disk, const QString& evidenceFolder,
                                    const QList<Checkpoint>& held)
{
    const auto logs = verifyLogs(database, held);
    const auto present = presentCheckpoint(database);
    const auto files = EvidenceStore(database).files();
    if (!logs)
        return logs.error();
    if (!present)
        return present.error();
    if (!files)
        return files.error();
    return VerifyReport{logs.value(), present.value(), static_cast<int>(held.size()),
                        checkEvidence(disk, evidenceFolder, files.value())};
}

std::optional<Instant> newestVerified(const QList<BackupFile>& backups)
{
    const auto found =
        std::find_if(backups.crbegin(), backups.crend(), [](const BackupFile& b) { return b.isVerified; });
    return found == backups.crend() ? std::nullopt : std::optional(found->takenAt);
}

}  // namespace

SafekeepingService::SafekeepingService(StorageThread& storage, Disk& disk, DataFolder folder,
                                       const TimeSource& time, QObject* parent)
    : QObject(parent), m_storage(storage), m_disk(disk), m_folder(std::move(folder)), m_time(time)
{
}

QFuture<Result<BackupReport>> SafekeepingService::backUpTo(const QString& target, const Progress& progress)
{
    return m_storage.run([&disk = m_disk, folder = m_folder, target, progress](Database& database) {
        return holdfast::backUp(database, disk, folder, target, progress);
    });
}

QFuture<Result<BackupReport>> SafekeepingService::backUp(const Progress& progress)
{
    return m_storage.run(
        [&disk = m_disk, folder = m_folder, now = m_time.now(), progress](Database& database) {
            return backUpByRotation(database, disk, folder, now, {}, progress);
        });
}

QFuture<Result<std::optional<BackupReport>>> SafekeepingService::backUpIfDue()
{
    using Answer = Result<std::optional<BackupReport>>;
    return m_storage.run(
        [&disk = m_disk, folder = m_folder, now = m_time.now()](Database& database) -> Answer {
            const auto newest = newestVerified(backupsIn(disk, folder));
            // A clock set back makes the newest backup look as if it came from the future; that is no reason
            // to wait.
            if (newest && now >= *newest && now - *newest < kBackUpEvery)
                return std::optional<BackupReport>();
            const auto head = presentCheckpoint(database);
            if (!head)
                return head.error();
            const QList<Checkpoint> held = checkpointsIn(disk, folder.backups());
            const bool isCovered =
                !head.value() || std::any_of(held.cbegin(), held.cend(), [&head](const Checkpoint& c) {
                    return c.device == head.value()->device && c.size == head.value()->size;
                });
            if (isCovered)
                return std::optional<BackupReport>();
            const auto made = backUpByRotation(database, disk, folder, now);
            return made ? Answer(std::optional(made.value())) : Answer(made.error());
        });
}

QFuture<Result<VerifyReport>> SafekeepingService::verify(const QList<Checkpoint>& held)
{
    return m_storage.run([&disk = m_disk, folder = m_folder, held](Database& database) {
        return verifyDatabase(database, disk, folder.evidence(),
                              held + checkpointsIn(disk, folder.backups()));
    });
}

QFuture<Result<CheckReport>> SafekeepingService::check()
{
    return m_storage.run([&disk = m_disk, folder = m_folder,
                          now = m_time.now()](Database& database) -> Result<CheckReport> {
        const auto structure = checkIntegrity(database, IntegrityDepth::Full);
        if (!structure)
            return structure.error();
        const auto files = EvidenceStore(database).files();
        if (!files)
            return files.error();
        const QList<BackupFile> backups = backupsIn(disk, folder);
        const auto verified =
            std::count_if(backups.cbegin(), backups.cend(), [](const BackupFile& b) { return b.isVerified; });
        CheckReport report{structure.value(), checkEvidence(disk, folder.evidence(), files.value()),
                           static_cast<int>(backups.size()), static_cast<int>(verified),
                           newestVerified(backups)};
        if (report.isSound() && !database.isReadOnly()) {
            if (auto noted = HousekeepingStore(database).note(Housekeeping::FullCheck, now); !noted)
                return noted.error();
        }
        return report;
    });
}

QFuture<Result<SafekeepingProof>> SafekeepingService::proof()
{
    return m_storage.run([&disk = m_disk, folder = m_folder](Database& database) -> Result<SafekeepingProof> {
        const auto checked = HousekeepingStore(database).lastDone(Housekeeping::FullCheck);
        if (!checked)
            return checked.error();
        return SafekeepingProof{newestVerified(backupsIn(disk, folder)), checked.value()};
    });
}

Result<VerifyReport> verifyCopy(Disk& disk, const QString& path, const QList<Checkpoint>& held)
{
    Database::Options options;
    options.path = path;
    options.access = Database::Access::ReadOnly;
    options.vfs = disk.vfs();
    auto copy = Database::open(options);
    if (!copy)
        return copy.error();
    const auto identity = identify(*copy.value());
    if (!identity || identity->applicationId != kApplicationId) {
        return Error{
            Error::Code::BadInput,
            Text::tr("%1 is not a Holdfast database. Name a backup, a copy of records.db or a checkpoint.")
                .arg(path),
            {}};
    }
    QList<Checkpoint> all = held;
    if (const auto text = disk.read(checkpointPath(path), 64 * 1024)) {
        const auto checkpoint = parseCheckpoint(QString::fromUtf8(text.value()));
        if (!checkpoint)
            return checkpoint.error();
        all.append(checkpoint.value());
    }
    return verifyDatabase(*copy.value(), disk, folderOf(path) + u"/evidence"_s, all);
}

FoundRecords lookForRecords(const Disk& disk, const QString& folder)
{
    const DataFolder named(folder);
    FoundRecords found;
    found.isDataFolder = disk.exists(named.records());
    for (const QString& place : {folder, named.backups()}) {
        const QStringList names = disk.list(place);
        for (const QString& name : names) {
            if (const auto takenAt = backupTime(name))
                found.backups.append({place + u'/' + name, *takenAt});
        }
    }
    std::sort(found.backups.begin(), found.backups.end(),
              [](const FoundBackup& a, const FoundBackup& b) { return a.takenAt > b.takenAt; });
    return found;
}

}  // namespace holdfast
