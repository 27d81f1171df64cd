// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/log/entry.h"

namespace holdfast {

class Connection;
class Database;

/// Reads documents. Synchronous; call it on the storage thread. What changes them are entries of the log.
class DocumentStore {
public:
    explicit DocumentStore(Database& database) : m_database(database) {}

    /// Documents of `type` with all revisions, by code.
    Result<QList<Document>> documents(DocumentType type) const;

private:
    Database& m_database;
};

/// Documents of `type`, by code; to be called from store bodies.
QList<Document> readDocuments(Connection& connection, DocumentType type);
/// The document of that type and code; to be called from store bodies.
std::optional<Document> readDocument(Connection& connection, DocumentType type, const QString& code);

/// Projections of the log's entries (see LogService).
void applyDocumentDrafted(Connection& connection, const EntryDraft& draft);
void applyDocumentMoved(Connection& connection, const EntryDraft& draft);

}  // namespace holdfast
