// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document_service.h"

#include "models/core/uid.h"
#include "models/documents/document_store.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString toText(const QUuid& uid)
{
    return uid.toString(QUuid::WithoutBraces);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[noreturn]] void refuse(Error::Code code, const QString& message)
{
    throw Refusal{{code, message, {}}};
}

void requireNewRevision(const Document& document, const DocumentBody& body, const QString& label)
{
    const Revision& newest = document.revisions.last();
    if (newest.state == RevisionState::InReview)
        refuse(Error::Code::Conflict,
               Text::tr("%1 %2 is in review. Approve or return it before another revision is drafted.")
                   .arg(document.code, newest.label));
    if (newest.digest == body.digest)
        refuse(Error::Code::Conflict, Text::tr("%1 %2 has exactly this content; nothing was changed.")
                                          .arg(document.code, newest.label));
    const bool isTaken = std::any_of(document.revisions.cbegin(), document.revisions.cend(),
                                     [&label](const Revision& revision) { return revision.label == label; });
    if (isTaken)
        refuse(Error::Code::Conflict,
               Text::tr("%1 has a revision %2 already. Give the new one another number.")
                   .arg(document.code, label));
}

}  // namespace

EntryDraft draftDocumentDrafted(const DocumentId& id, const QString& code, const DocumentBody& body,
                                const RevisionNote& note, const Actor& author, Instant now)
{
    QJsonObject payload{{u"code"_s, code},
                        {u"revision"_s, toText(mintUid(now))},
                        {u"label"_s, note.label},
                        {u"sha256"_s, body.digest.toHex()},
                        {u"body"_s, QJsonDocument::fromJson(body.bytes).object()}};
    if (!note.change.isEmpty())
        payload.insert(u"change"_s, note.change);
    EntryDraft draft =
        automaticDraft(entry_kind::kDocumentDrafted, {u"document"_s, id.uid()}, compact(payload), now);
    draft.author = author;
    return draft;
}

EntryDraft draftDocumentMoved(const Document& document, const Revision& revision, RevisionState to,
                              const QString& reason, const Actor& author, const std::optional<Actor>& second,
                              Instant now)
{
    QJsonObject payload{{u"code"_s, document.code},
                        {u"revision"_s, toText(revision.id.uid())},
                        {u"label"_s, revision.label},
                        {u"sha256"_s, revision.digest.toHex()},
                        {u"to"_s, keyword(to)}};
    if (!reason.isEmpty())
        payload.insert(u"reason"_s, reason);
    EntryDraft draft =
        automaticDraft(entry_kind::kDocumentMoved, {u"document"_s, document.id.uid()}, compact(payload), now);
    draft.author = author;
    draft.confirmedBy = second;
    return draft;
}

DocumentService::DocumentService(StorageThread& storage, LogService& log, const TimeSource& time,
                                 QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_time(time)
{
    m_log.setProjection(entry_kind::kDocumentDrafted, &applyDocumentDrafted);
    m_log.setProjection(entry_kind::kDocumentMoved, &applyDocumentMoved);
}

QFuture<Result<QList<Document>>> DocumentService::documents(DocumentType type)
{
    return m_storage.run([type](Database& database) { return DocumentStore(database).documents(type); });
}

QFuture<LogService::Recorded> DocumentService::draft(const QString& code, const DocumentBody& body,
                                                     const RevisionNote& note, const Actor& author)
{
    return m_log.recordDecided([code, body, note, author, now = m_time.now()](Connection& connection) {
        const auto document = readDocument(connection, body.type, code);
        if (document)
            requireNewRevision(*document, body, note.label);
        const DocumentId id = document ? document->id : DocumentId(mintUid(now));
        return QList<EntryDraft>{
            draftDocumentDrafted(id, document ? document->code : code, body, note, author, now)};
    });
}

QFuture<LogService::Recorded> DocumentService::move(DocumentType type, const QString& code, RevisionState to,
                                                    const QString& reason, const Actor& author,
                                                    const std::optional<Actor>& second)
{
    return m_log.recordDecided([type, code, to, reason, author, second,
                                now = m_time.now()](Connection& connection) {
        const auto document = readDocument(connection, type, code);
        if (!document)
            refuse(Error::Code::NotFound, Text::tr("There is no document %1.").arg(code));
        const Revision& newest = document->revisions.last();
        if (!mayMove(newest.state, to)) {
            refuse(Error::Code::Conflict,
                   Text::tr("%1 %2 is %3; from there it cannot become %4.")
                       .arg(document->code, newest.label, nameOf(newest.state), nameOf(to)));
        }
        if (to == RevisionState::Approved && second && second->person &&
            second->person->name == newest.author)
            refuse(Error::Code::NotPermitted, Text::tr("%1 drafted %2 %3; somebody else has to approve it.")
                                                  .arg(newest.author, document->code, newest.label));
        return QList<EntryDraft>{draftDocumentMoved(*document, newest, to, reason, author, second, now)};
    });
}

}  // namespace holdfast
