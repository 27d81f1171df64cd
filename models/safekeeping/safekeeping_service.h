// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/time_source.h"
#include "models/evidence/evidence_file.h"
#include "models/log/log_verifier.h"
#include "models/safekeeping/backup_store.h"
#include "models/storage/storage_thread.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// What `verify` found: the logs, and the files of evidence that the log names.
struct VerifyReport {
    LogVerdict logs;
    std::optional<Checkpoint> present;  ///< Head of the device that writes here.
    int checkpointsHeld = 0;            ///< How many checkpoints from outside the file were compared.
    QList<EvidenceFault> evidence;

    bool isIntact() const { return logs.isIntact() && evidence.isEmpty(); }
};

/// What `check` found: the structure of the file, the evidence, the backups.
struct CheckReport {
    QStringList structure;  ///< In SQLite's words; empty when sound.
    QList<EvidenceFault> evidence;
    int backups = 0;
    int verifiedBackups = 0;
    std::optional<Instant> newestVerified;

    bool isSound() const { return structure.isEmpty() && evidence.isEmpty(); }
};

/// What shows that the data folder could be had back; absent where nothing does.
struct SafekeepingProof {
    std::optional<Instant> newestVerifiedBackup;  ///< In the folder's own backups.
    std::optional<Instant> lastSoundCheck;        ///< When check() last found the file sound.
};

/// Keeps the data folder safe: copies, verification, checks. Lives on the GUI thread, never blocks it.
class SafekeepingService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    SafekeepingService(StorageThread& storage, Disk& disk, DataFolder folder, const TimeSource& time,
                       QObject* parent = nullptr);

    /// To the new file `target`; `progress` is called on the storage thread.
    QFuture<Result<BackupReport>> backUpTo(const QString& target, const Progress& progress = {});
    /// Into the data folder's own backups, with their rotation.
    QFuture<Result<BackupReport>> backUp(const Progress& progress = {});
    /// The same where the log has grown and the newest verified backup is an hour old; absent when nothing
    /// was due.
    QFuture<Result<std::optional<BackupReport>>> backUpIfDue();

    /// Against the checkpoints beside the folder's backups and `held`.
    QFuture<Result<VerifyReport>> verify(const QList<Checkpoint>& held);
    /// The full check; its time is noted.
    QFuture<Result<CheckReport>> check();
    QFuture<Result<SafekeepingProof>> proof();

private:
    StorageThread& m_storage;
    Disk& m_disk;
    DataFolder m_folder;
    const TimeSource& m_time;
};

/// A backup that lies in a folder.
struct FoundBackup {
    QString path;
    Instant takenAt;
};

/// What there is to go on from in a folder that somebody names: a data folder, a stick with backups.
struct FoundRecords {
    bool isDataFolder = false;   ///< It holds records.db.
    QList<FoundBackup> backups;  ///< There, or in its folder "backups"; the newest first.
};

FoundRecords lookForRecords(const Disk& disk, const QString& folder);

/// Verifies a database that lies elsewhere (a backup, a copy) with the evidence and the checkpoint beside it.
Result<VerifyReport> verifyCopy(Disk& disk, const QString& path, const QList<Checkpoint>& held);

}  // namespace holdfast
