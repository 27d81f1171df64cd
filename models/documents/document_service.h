// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/documents/document.h"
#include "models/log/log_service.h"

#include <QObject>

namespace holdfast {

/// What a new revision says of itself.
struct RevisionNote {
    QString label;   ///< "V1.1".
    QString change;  ///< What changed; may be empty.
};

/// The entry that brings in a revision of the document `id`.
EntryDraft draftDocumentDrafted(const DocumentId& id, const QString& code, const DocumentBody& body,
                                const RevisionNote& note, const Actor& author, Instant now);
/// The entry that moves a revision to another state, with the reason where there is one.
EntryDraft draftDocumentMoved(const Document& document, const Revision& revision, RevisionState to,
                              const QString& reason, const Actor& author, const std::optional<Actor>& second,
                              Instant now);

/// Documents under control, whatever they are about. Lives on the GUI thread, never blocks it.
class DocumentService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    DocumentService(StorageThread& storage, LogService& log, const TimeSource& time,
                    QObject* parent = nullptr);

    QFuture<Result<QList<Document>>> documents(DocumentType type);

    /// A new draft: of the document with that type and code, else of a new one. Refused (Conflict) where the
    /// newest revision has the same content or is in review, or the label is taken.
    QFuture<LogService::Recorded> draft(const QString& code, const DocumentBody& body,
                                        const RevisionNote& note, const Actor& author);
    /// Moves the newest revision. Approval needs `second`, who answers for it (see checkSecondPerson).
    QFuture<LogService::Recorded> move(DocumentType type, const QString& code, RevisionState to,
                                       const QString& reason, const Actor& author,
                                       const std::optional<Actor>& second);

private:
    StorageThread& m_storage;
    LogService& m_log;
    const TimeSource& m_time;
};

}  // namespace holdfast
