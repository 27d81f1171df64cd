// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/disk.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

namespace holdfast {

/// Largest file that is taken as evidence: 64 MiB.
constexpr qint64 kEvidenceLimit = 64 * 1024 * 1024;

/// A file kept as evidence. What it is called by is its content; the name is for people.
struct EvidenceFile {
    Digest sha256;
    qint64 size;   ///< Bytes.
    QString name;  ///< File name without folder, as it was when it was taken.

    friend bool operator==(const EvidenceFile&, const EvidenceFile&) = default;
};

/// Where `sha256` lies under the evidence folder `folder`: two hexadecimal digits, then all of them.
QString evidencePath(const QString& folder, const Digest& sha256);

/// Copies the file at `source` into `folder`, durably; a file of that content that is there and sound is left
/// alone, one that was damaged is replaced. Nothing is changed when the source is larger than the limit or
/// unreadable.
Result<EvidenceFile> keepEvidence(Disk& disk, const QString& folder, const QString& source);

/// The content of the file `wanted` in `folder`. CorruptData where it is not what it was when it was taken.
Result<QByteArray> readEvidence(const Disk& disk, const QString& folder, const Digest& wanted);

/// What is wrong with one file of evidence.
struct EvidenceFault {
    EvidenceFile file;
    QString reason;  ///< Translated; one sentence.
};

/// Reads every one of `files` in `folder` and compares it with its digest.
QList<EvidenceFault> checkEvidence(const Disk& disk, const QString& folder, const QList<EvidenceFile>& files);

}  // namespace holdfast
