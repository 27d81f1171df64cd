// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document_store.h"

#include "models/storage/database.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kDocuments = "SELECT uid, type, code FROM document WHERE type = ? ORDER BY code"_L1;

constexpr auto kRevisions = R"(
    SELECT uid, number, label, state, body, sha256, change, author, drafted_at_ms, approved_by, approved_at_ms
      FROM document_revision WHERE document = ? ORDER BY number
)"_L1;

constexpr auto kInsertDocument = "INSERT OR IGNORE INTO document (uid, type, code) VALUES (?, ?, ?)"_L1;

constexpr auto kInsertRevision = R"(
    INSERT INTO document_revision (uid, document, number, label, state, body, sha256, change, author, drafted_at_ms,
                                   approved_by)
         VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM document_revision WHERE document = ?), ?, 'draft',
                 ?, ?, ?, ?, ?, '')
)"_L1;

constexpr auto kSupersede = R"(
    UPDATE document_revision SET state = 'superseded'
     WHERE state = 'approved' AND document = (SELECT document FROM document_revision WHERE uid = ?)
)"_L1;

constexpr auto kMove = "UPDATE document_revision SET state = ? WHERE uid = ?"_L1;

constexpr auto kApprove = R"(
    UPDATE document_revision SET state = 'approved', approved_by = ?, approved_at_ms = ? WHERE uid = ?
)"_L1;

/// Reads the columns of kRevisions, in that order.
Revision readRevision(const Rows& row)
{
    const auto state = revisionStateFromKeyword(row.text(3));
    if (!state)
        throw StorageException{Error::Code::CorruptData, u"revision "_s + row.uid(0).toString()};
    Revision revision{RevisionId(row.uid(0)),
                      static_cast<int>(row.integer(1)),
                      row.text(2),
                      *state,
                      row.text(4).toUtf8(),
                      row.digest(5),
                      row.text(6),
                      row.text(7),
                      row.instant(8),
                      row.text(9),
                      std::nullopt};
    if (!row.isNull(10))
        revision.approvedAt = row.instant(10);
    return revision;
}

QJsonObject payloadOf(const EntryDraft& draft)
{
    return QJsonDocument::fromJson(draft.publicPart).object();
}

QUuid uidIn(const QJsonObject& payload, QLatin1StringView key)
{
    return QUuid::fromString(payload.value(key).toString());
}

}  // namespace

QList<Document> readDocuments(Connection& connection, DocumentType type)
{
    QList<Document> documents;
    auto row = connection.query(kDocuments, {keyword(type)});
    while (row.next()) {
        Document document{DocumentId(row.uid(0)), type, row.text(2), {}};
        auto revision = connection.query(kRevisions, {bindUid(document.id.uid())});
        while (revision.next())
            document.revisions.append(readRevision(revision));
        if (document.revisions.isEmpty())
            throw StorageException{Error::Code::CorruptData, u"document "_s + document.code};
        documents.append(std::move(document));
    }
    return documents;
}

std::optional<Document> readDocument(Connection& connection, DocumentType type, const QString& code)
{
    const QList<Document> documents = readDocuments(connection, type);
    for (const Document& document : documents) {
        if (document.code.compare(code, Qt::CaseInsensitive) == 0)
            return document;
    }
    return std::nullopt;
}

Result<QList<Document>> DocumentStore::documents(DocumentType type) const
{
    return m_database.read([type](Connection& connection) { return readDocuments(connection, type); });
}

void applyDocumentDrafted(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const auto body = DocumentBody::make(payload.value("body"_L1).toObject());
    if (!body)
        throw Refusal{body.error()};
    connection.execute(kInsertDocument, {bindUid(draft.subject.uid), keyword(body->type),
                                         payload.value("code"_L1).toString()});
    connection.execute(kInsertRevision, {bindUid(uidIn(payload, "revision"_L1)), bindUid(draft.subject.uid),
                                         bindUid(draft.subject.uid), payload.value("label"_L1).toString(),
                                         QString::fromUtf8(body->bytes), body->digest.toBytes(),
                                         bindText(payload.value("change"_L1).toString()),
                                         nameOf(draft.author), bindInstant(draft.occurredAt)});
}

void applyDocumentMoved(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = payloadOf(draft);
    const QUuid revision = uidIn(payload, "revision"_L1);
    const QString to = payload.value("to"_L1).toString();
    if (to != keyword(RevisionState::Approved)) {
        connection.execute(kMove, {to, bindUid(revision)});
        return;
    }
    // What was approved on paper before it was entered names who did it, and when.
    const QString onPaper = payload.value("approved_by"_L1).toString();
    const QDate day = QDate::fromString(payload.value("approved_on"_L1).toString(), Qt::ISODate);
    const Instant at =
        day.isValid() ? instantFromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : draft.occurredAt;
    connection.execute(kSupersede, {bindUid(revision)});
    connection.execute(kApprove,
                       {onPaper.isEmpty() ? nameOf(draft.confirmedBy.value_or(draft.author)) : onPaper,
                        bindInstant(at), bindUid(revision)});
}

}  // namespace holdfast
