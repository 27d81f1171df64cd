// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safekeeping/backup_store.h"

#include "models/evidence/evidence_store.h"
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/storage/database.h"
#include "models/storage/online_backup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

constexpr qint64 kCheckpointLimit = 64 * 1024;

Result<int> copyEvidence(Database& database, Disk& disk, const QString& from, const QString& to)
{
    const auto files = EvidenceStore(database).files();
    if (!files)
        return files.error();
    for (const EvidenceFile& file : files.value()) {
        const auto kept =
            from == to ? Result<EvidenceFile>(file) : keepEvidence(disk, to, evidencePath(from, file.sha256));
        if (!kept || kept->sha256 != file.sha256) {
            return Error{
                Error::Code::CorruptData,
                Text::tr(
                    "The evidence file “%1” is missing or damaged, so the backup would not be whole. Run "
                    "“holdfast check”.")
                    .arg(file.name),
                kept ? QString() : kept.error().detail};
        }
    }
    return static_cast<int>(files->size());
}

/// Reads what proves the copy, while it is open for its verification.
struct CopyProof {
    std::optional<Checkpoint> checkpoint;

    Done check(Database& copy)
    {
        if (auto intact = requireIntactLogs(copy, {}); !intact)
            return intact;
        auto head = presentCheckpoint(copy);
        if (!head)
            return head.error();
        checkpoint = head.value();
        return done();
    }
};

Done removeExpired(Disk& disk, const DataFolder& folder, const RotationRule& rule, QStringList& removed)
{
    for (const BackupFile& backup : expiredBackups(backupsIn(disk, folder), rule)) {
        const QString path = folder.backups() + u'/' + backup.name;
        // The mark goes first: a backup without it is never counted as verified.
        auto step = disk.remove(checkpointPath(path));
        if (step)
            step = disk.remove(path);
        if (!step)
            return step;
        removed.append(backup.name);
    }
    return done();
}

}  // namespace

QString checkpointPath(const QString& path)
{
    return path + u".checkpoint"_s;
}

Result<std::optional<Checkpoint>> presentCheckpoint(Database& database)
{
    LogStore log(database);
    const auto device = log.currentDevice();
    const auto heads = log.heads();
    if (!device || !heads)
        return device ? heads.error() : device.error();
    for (const LogPlace& head : heads.value()) {
        if (device.value() == head.device)
            return std::optional(Checkpoint{head.device, head.seq, head.root});
    }
    return std::optional<Checkpoint>();
}

Result<BackupReport> backUp(Database& database, Disk& disk, const DataFolder& folder, const QString& target,
                            const Progress& progress)
{
    const auto evidence = copyEvidence(database, disk, folder.evidence(), folderOf(target) + u"/evidence"_s);
    if (!evidence)
        return evidence.error();
    CopyProof proof;
    auto copied = copyDatabase(
        database, disk, target, [&proof](Database& copy) { return proof.check(copy); }, progress);
    if (!copied)
        return copied.error();
    if (proof.checkpoint) {
        if (auto marked = atomicWrite(disk, checkpointPath(target), toText(*proof.checkpoint).toUtf8());
            !marked)
            return marked.error();
    }
    return BackupReport{target, proof.checkpoint, evidence.value(), {}};
}

Result<BackupReport> backUpByRotation(Database& database, Disk& disk, const DataFolder& folder, Instant now,
                                      const RotationRule& rule, const Progress& progress)
{
    if (auto made = disk.makeFolder(folder.backups()); !made)
        return made.error();
    // Two in one second, from two programs: the second is named after the next.
    Instant named = now;
    while (disk.exists(folder.backups() + u'/' + backupName(named)))
        named += std::chrono::seconds(1);
    auto report = backUp(database, disk, folder, folder.backups() + u'/' + backupName(named), progress);
    if (!report)
        return report;
    if (auto rotated = removeExpired(disk, folder, rule, report->removed); !rotated)
        return rotated.error();
    return report;
}

QList<BackupFile> backupsIn(const Disk& disk, const DataFolder& folder)
{
    QList<BackupFile> backups;
    for (const QString& name : disk.list(folder.backups())) {
        if (const auto takenAt = backupTime(name))
            backups.append({name, *takenAt, disk.exists(checkpointPath(folder.backups() + u'/' + name))});
    }
    return backups;
}

QList<Checkpoint> checkpointsIn(const Disk& disk, const QString& path)
{
    QList<Checkpoint> checkpoints;
    for (const QString& name : disk.list(path)) {
        if (!name.endsWith(".checkpoint"_L1))
            continue;
        const auto text = disk.read(path + u'/' + name, kCheckpointLimit);
        const auto checkpoint =
            text ? parseCheckpoint(QString::fromUtf8(text.value())) : Result<Checkpoint>(text.error());
        if (checkpoint)
            checkpoints.append(checkpoint.value());
    }
    return checkpoints;
}

}  // namespace holdfast
