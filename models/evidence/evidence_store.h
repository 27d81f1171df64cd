// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/evidence/evidence_file.h"
#include "models/log/entry.h"

#include <QList>

namespace holdfast {

class Connection;
class Database;

/// Knows which files are kept as evidence. Synchronous; call it on the storage thread.
class EvidenceStore {
public:
    explicit EvidenceStore(Database& database) : m_database(database) {}

    /// All files, in the order in which they came.
    Result<QList<EvidenceFile>> files() const;

private:
    Database& m_database;
};

/// Projection of "evidence-added" (see LogService): the file is known from now on. A second time changes
/// nothing.
void applyEvidenceAdded(Connection& connection, const EntryDraft& draft);

/// The entry that takes `file` as evidence for `subject`.
EntryDraft draftEvidenceAdded(const EvidenceFile& file, const Subject& subject, const Actor& author,
                              Instant now);

}  // namespace holdfast
