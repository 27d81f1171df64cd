// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/evidence_file.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

bool isSound(const Disk& disk, const QString& path, const Digest& sha256Wanted)
{
    const auto bytes = disk.read(path, kEvidenceLimit);
    return bytes && sha256(bytes.value()) == sha256Wanted;
}

}  // namespace

QString evidencePath(const QString& folder, const Digest& sha256)
{
    const QString hex = sha256.toHex();
    return folder + u'/' + hex.left(2) + u'/' + hex;
}

Result<EvidenceFile> keepEvidence(Disk& disk, const QString& folder, const QString& source)
{
    const auto bytes = disk.read(source, kEvidenceLimit);
    if (!bytes)
        return bytes.error();
    const EvidenceFile file{sha256(bytes.value()), bytes->size(), QFileInfo(source).fileName()};
    const QString path = evidencePath(folder, file.sha256);
    if (isSound(disk, path, file.sha256))
        return file;
    auto step = disk.makeFolder(folderOf(path));
    if (step)
        step = atomicWrite(disk, path, bytes.value());
    // The two-digit folder itself may be new: its name must survive too.
    if (step)
        step = disk.syncFolder(folder);
    if (!step)
        return step.error();
    return file;
}

Result<QByteArray> readEvidence(const Disk& disk, const QString& folder, const Digest& wanted)
{
    auto bytes = disk.read(evidencePath(folder, wanted), kEvidenceLimit);
    if (bytes && sha256(bytes.value()) != wanted) {
        return Error{Error::Code::CorruptData,
                     Text::tr("The evidence file was changed or is damaged. Run “holdfast verify” to see "
                              "which, and take it from a backup."),
                     wanted.toHex()};
    }
    return bytes;
}

QList<EvidenceFault> checkEvidence(const Disk& disk, const QString& folder, const QList<EvidenceFile>& files)
{
    QList<EvidenceFault> faults;
    for (const EvidenceFile& file : files) {
        const QString path = evidencePath(folder, file.sha256);
        if (!disk.exists(path))
            faults.append({file, Text::tr("The evidence file “%1” is missing.").arg(file.name)});
        else if (!isSound(disk, path, file.sha256))
            faults.append(
                {file, Text::tr("The evidence file “%1” was changed or is damaged.").arg(file.name)});
    }
    return faults;
}

}  // namespace holdfast
