// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safekeeping/restore_store.h"

#include "models/core/rfc3339.h"
#include "models/evidence/evidence_store.h"
#include "models/log/entry_kinds.h"
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/safekeeping/replacement_store.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"
#include "models/storage/online_backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

constexpr qint64 kCheckpointLimit = 64 * 1024;

Error notABackup(const QString& file)
{
    return {
        Error::Code::BadInput,
        Text::tr(
            "%1 is not a Holdfast backup. Nothing was changed. Choose a file that “holdfast backup” made.")
            .arg(file),
        {}};
}

Error brokenBackup(const QString& file, const Error& why)
{
    return {Error::Code::BadInput,
            Text::tr("The backup %1 does not hold: %2 Nothing was changed. Choose an older backup.")
                .arg(file, why.message),
            why.detail};
}

QJsonObject toJson(const std::optional<Checkpoint>& head)
{
    if (!head)
        return {};
    return {{u"device"_s, head->device.uid().toString(QUuid::WithoutBraces)},
            {u"size"_s, static_cast<qint64>(head->size)},
            {u"root"_s, head->root.toHex()}};
}

/// Opens the backup and verifies it in every way that can be.
Result<std::unique_ptr<Database>> openBackup(const OpeningContext& context, const QString& file)
{
    if (!context.disk.exists(file)) {
        return Error{
            Error::Code::NotFound, Text::tr("There is no file %1. Nothing was changed.").arg(file), {}};
    }
    Database::Options options;
    options.path = file;
    options.access = Database::Access::ReadOnly;
    options.vfs = context.disk.vfs();
    auto backup = Database::open(options);
    const auto steps = loadMigrations(context.migrationFolder);
    if (!backup || !steps)
        return notABackup(file);
    const auto identity = identify(*backup.value());
    if (!identity)
        return identity.error().code == Error::Code::CorruptData ? notABackup(file) : identity.error();
    switch (openingFor(identity.value(), static_cast<int>(steps->size()))) {
    case Opening::Create:
    case Opening::RefuseForeign: return notABackup(file);
    case Opening::ReadOnlyNewer:
    case Opening::RefuseNewer:
        return Error{
            Error::Code::SchemaTooNew,
            Text::tr("The backup %1 was written by a newer Holdfast (%2). Nothing was changed. Install that "
                     "version to restore it.")
                .arg(file, identity->writtenBy),
            {}};
    case Opening::Use:
    case Opening::Migrate: break;
    }
    if (auto sound = requireIntegrity(*backup.value(), IntegrityDepth::Full); !sound)
        return brokenBackup(file, sound.error());
    QList<Checkpoint> held;
    if (const auto text = context.disk.read(checkpointPath(file), kCheckpointLimit)) {
        const auto checkpoint = parseCheckpoint(QString::fromUtf8(text.value()));
        if (!checkpoint)
            return brokenBackup(file, checkpoint.error());
        held.append(checkpoint.value());
    }
    if (auto intact = requireIntactLogs(*backup.value(), held); !intact)
        return brokenBackup(file, intact.error());
    return backup;
}

/// Brings the evidence that the backup names into the data folder; answers the names of what is nowhere.
Result<QStringList> bringEvidence(const OpeningContext& context, Database& backup, const QString& file)
{
    const auto files = EvidenceStore(backup).files();
    if (!files)
        return files.error();
    QStringList missing;
    const QString here = context.folder.evidence();
    for (const EvidenceFault& fault : checkEvidence(context.disk, here, files.value())) {
        const QString there = evidencePath(folderOf(file) + u"/evidence"_s, fault.file.sha256);
        if (!context.disk.exists(there)) {
            missing.append(fault.file.name);
            continue;
        }
        const auto kept = keepEvidence(context.disk, here, there);
        if (!kept && kept.error().code != Error::Code::BadInput)
            return kept.error();
        if (!kept || kept->sha256 != fault.file.sha256)
            missing.append(fault.file.name);
    }
    return missing;
}

}  // namespace

Result<RestoreReport> restoreRecords(const ReplaceContext& context, const QString& file)
{
    const OpeningContext& opening = context.opening;
    if (QFileInfo(file).absoluteFilePath() == opening.folder.records())
        return notABackup(file);
    auto backup = openBackup(opening, file);
    if (!backup)
        return backup.error();
    auto restored = presentCheckpoint(*backup.value());
    if (!restored)
        return restored.error();
    auto missing = bringEvidence(opening, *backup.value(), file);
    if (!missing)
        return missing.error();

    Replacement replacement(context);
    if (auto prepared = replacement.prepare(); !prepared)
        return prepared.error();
    if (auto copied = copyDatabase(*backup.value(), opening.disk, replacement.path(), {}); !copied)
        return copied.error();
    QJsonObject payload{{u"file"_s, QFileInfo(file).fileName()}, {u"restored"_s, toJson(restored.value())}};
    if (replacement.liveHead())
        payload.insert(u"replaced"_s, toJson(replacement.liveHead()));
    if (!missing->isEmpty())
        payload.insert(u"missing_evidence"_s, static_cast<qint64>(missing->size()));
    auto head =
        replacement.finish(entry_kind::kRestored, QJsonDocument(payload).toJson(QJsonDocument::Compact));
    if (!head)
        return head.error();
    return RestoreReport{replacement.safetyCopy(), replacement.setAside(), head.value(), missing.value()};
}

}  // namespace holdfast
