// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/evidence_service.h"

#include "models/evidence/evidence_store.h"
#include "models/log/entry_kinds.h"

namespace holdfast {

EvidenceService::EvidenceService(StorageThread& storage, LogService& log, Disk& disk, DataFolder folder,
                                 const TimeSource& time, QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_disk(disk), m_folder(std::move(folder)), m_time(time)
{
    m_log.setProjection(entry_kind::kEvidenceAdded, &applyEvidenceAdded);
}

QFuture<Result<EvidenceFile>> EvidenceService::keep(const QString& source)
{
    return m_storage.run([&disk = m_disk, folder = m_folder, source](Database&) {
        return keepEvidence(disk, folder.evidence(), source);
    });
}

QFuture<LogService::Recorded> EvidenceService::attach(const EvidenceFile& file, const Subject& subject,
                                                      const Actor& author)
{
    return m_log.record(draftEvidenceAdded(file, subject, author, m_time.now()));
}

QFuture<Result<QList<EvidenceFile>>> EvidenceService::files()
{
    return m_storage.run([](Database& database) { return EvidenceStore(database).files(); });
}

QFuture<Result<QByteArray>> EvidenceService::read(const Digest& sha256)
{
    return m_storage.run([&disk = m_disk, folder = m_folder, sha256](Database&) {
        return readEvidence(disk, folder.evidence(), sha256);
    });
}

}  // namespace holdfast
