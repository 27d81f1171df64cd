// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// One backup in the data folder.
struct BackupFile {
    QString name;
    Instant takenAt;
    bool isVerified;

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// How many backups of each age are kept.
struct RotationRule {
    int hourly = 24;
    int daily = 14;
    int weekly = 8;
    int monthly = 12;
};

/// The backups that may be deleted: those that are not the newest of one of the last hours, days, ISO weeks
/// and months in which there are backups, counted by `rule` in UTC. The newest verified one is never among
/// them.
QList<BackupFile> expiredBackups(const QList<BackupFile>& backups, const RotationRule& rule = {});

/// The name under which a backup taken at `takenAt` is kept, and back. A name of another form is not a
/// backup.
QString backupName(Instant takenAt);
std::optional<Instant> backupTime(const QString& name);

}  // namespace holdfast
