// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/log/checkpoint.h"
#include "models/storage/backup_rotation.h"

#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

class Database;

/// A finished, verified copy.
struct BackupReport {
    QString path;
    std::optional<Checkpoint>
        checkpoint;       ///< Head of the present device's log in it; absent while there is none.
    int evidenceFiles;    ///< Files of evidence that lie beside it.
    QStringList removed;  ///< Older backups that the rotation let go.
};

/// Copies records.db to the new file `target` with its files of evidence beside it in a folder `evidence`, as
/// they lie in a data folder. The copy is verified: structure, every log, every file of evidence; then its
/// checkpoint is written beside it as `target`.checkpoint, which marks it as verified and bears witness
/// against later changes.
Result<BackupReport> backUp(Database& database, Disk& disk, const DataFolder& folder, const QString& target,
                            const Progress& progress = {});

/// The same into the data folder's own backups, named by the time, and lets go what the rotation does not
/// keep.
Result<BackupReport> backUpByRotation(Database& database, Disk& disk, const DataFolder& folder, Instant now,
                                      const RotationRule& rule = {}, const Progress& progress = {});

/// The backups in the data folder, oldest first.
QList<BackupFile> backupsIn(const Disk& disk, const DataFolder& folder);

/// The checkpoints beside backups in the folder `path`; a file that is none is passed over.
QList<Checkpoint> checkpointsIn(const Disk& disk, const QString& path);

/// Name of the checkpoint that belongs to the backup `path`.
QString checkpointPath(const QString& path);

/// The head of the device that writes in `database` now; absent where none ever did.
Result<std::optional<Checkpoint>> presentCheckpoint(Database& database);

}  // namespace holdfast
