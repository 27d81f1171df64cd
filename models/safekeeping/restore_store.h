// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/actor.h"
#include "models/log/checkpoint.h"
#include "models/log/installation.h"
#include "models/storage/records_file.h"
#include "models/storage/salvage.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace holdfast {

/// What replacing the content of a data folder needs to know.
struct ReplaceContext {
    OpeningContext opening;
    /// Fingerprint of the file at a path; see identifyInstallation().
    std::function<InstallationIdentity(const QString&)> identify;
    Actor author;
};

/// How a restore went.
struct RestoreReport {
    std::optional<QString>
        safetyCopy;                   ///< Verified copy of what was replaced, where that could still be read.
    std::optional<QString> setAside;  ///< Where the damaged file was moved, where it could not.
    Checkpoint head;                  ///< Of the new device that the restore started.
    QStringList missingEvidence;  ///< Names of evidence files that are neither here nor beside the backup.
};

/// Replaces the content of the data folder by the backup `file`.
///
/// The backup is verified first (structure, logs, its own checkpoint where it lies beside it); what is here
/// now is copied and verified, or, when it is damaged, set aside whole. The restored log ends its device and
/// starts a new one, whose entries name the restored and the replaced head. All of it takes effect at once or
/// not at all; whoever has the folder open sees the change. Nothing is changed when the backup does not hold.
Result<RestoreReport> restoreRecords(const ReplaceContext& context, const QString& file);

/// How a salvage went.
struct SalvageReport {
    QString setAside;  ///< Folder with the damaged file, untouched.
    QList<SalvagedTable> tables;
    qint64 entriesFromBackups;  ///< Log entries that were missing and could be taken from backups.
    Checkpoint head;            ///< Of the new device that the salvage started.
};

/// Rescues what can be read of a damaged records.db into a new one and puts that in its place; the original
/// is kept. Log entries that cannot be read are taken from the folder's backups where they have them.
Result<SalvageReport> salvageRecords(const ReplaceContext& context);

}  // namespace holdfast
