// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/time_source.h"
#include "models/evidence/evidence_file.h"
#include "models/log/log_service.h"

#include <QObject>

namespace holdfast {

/// Takes files as evidence: the content goes to the data folder first, then an entry names it, so that no
/// entry ever names a file that is not there. Lives on the GUI thread, never blocks it.
class EvidenceService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    EvidenceService(StorageThread& storage, LogService& log, Disk& disk, DataFolder folder,
                    const TimeSource& time, QObject* parent = nullptr);

    /// Copies the file at `source` into the data folder; no entry names it yet.
    QFuture<Result<EvidenceFile>> keep(const QString& source);
    /// Says in the log that `file` is evidence for `subject`.
    QFuture<LogService::Recorded> attach(const EvidenceFile& file, const Subject& subject,
                                         const Actor& author);
    QFuture<Result<QList<EvidenceFile>>> files();
    /// The content of a file that is kept. CorruptData where it is not what it was when it was taken.
    QFuture<Result<QByteArray>> read(const Digest& sha256);

private:
    StorageThread& m_storage;
    LogService& m_log;
    Disk& m_disk;
    DataFolder m_folder;
    const TimeSource& m_time;
};

}  // namespace holdfast
