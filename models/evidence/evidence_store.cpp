// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/evidence_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kFiles = "SELECT sha256, size, name FROM evidence_file ORDER BY id"_L1;

/// Reads the columns of kFiles, in that order.
EvidenceFile readFile(const Rows& row)
{
    return {row.digest(0), row.integer(1), row.text(2)};
}

constexpr auto kInsertFile = R"(
    INSERT INTO evidence_file (sha256, size, name, added_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
)"_L1;

}  // namespace

Result<QList<EvidenceFile>> EvidenceStore::files() const
{
    return m_database.read([](Connection& connection) {
        QList<EvidenceFile> files;
        auto row = connection.query(kFiles);
        while (row.next())
            files.append(readFile(row));
        return files;
    });
}

void applyEvidenceAdded(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = QJsonDocument::fromJson(draft.publicPart).object();
    const auto digest = Digest::fromHex(payload.value("sha256"_L1).toString());
    if (!digest)
        throw StorageException{Error::Code::CorruptData, u"evidence-added without digest"_s};
    connection.execute(kInsertFile, {digest->toBytes(), payload.value("size"_L1).toInteger(),
                                     payload.value("name"_L1).toString(), bindInstant(draft.occurredAt)});
}

EntryDraft draftEvidenceAdded(const EvidenceFile& file, const Subject& subject, const Actor& author,
                              Instant now)
{
    const QJsonObject payload{
        {u"sha256"_s, file.sha256.toHex()}, {u"size"_s, file.size}, {u"name"_s, file.name}};
    return {EntryId(mintUid(now)),
            subject,
            entry_kind::kEvidenceAdded,
            now,
            author,
            std::nullopt,
            std::nullopt,
            1,
            QJsonDocument(payload).toJson(QJsonDocument::Compact),
            {}};
}

}  // namespace holdfast
