// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duty_store.h"

#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kDuties = R"(
    SELECT uid, kind, title, subject_kind, subject_uid, cadence, first_due, source_clause, lead_working_days, retired_on
      FROM duty ORDER BY id
)"_L1;

constexpr auto kCompletions =
    "SELECT done_on, note, evidence FROM duty_completion WHERE duty = ? ORDER BY done_on, id"_L1;

constexpr auto kInsertDuty = R"(
    INSERT INTO duty (uid, kind, title, subject_kind, subject_uid, cadence, first_due, source_clause, lead_working_days)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kInsertCompletion = R"(
    INSERT INTO duty_completion (duty, done_on, note, evidence, entry) VALUES (?, ?, ?, ?, ?)
)"_L1;

constexpr auto kRetire = "UPDATE duty SET retired_on = ? WHERE uid = ?"_L1;

[[noreturn]] void damaged(const QUuid& uid)
{
    throw StorageException{Error::Code::CorruptData, u"duty "_s + uid.toString()};
}

template <class T>
T required(Result<T> value, const QUuid& uid)
{
    if (!value)
        damaged(uid);
    return std::move(value).value();
}

QDate dateOf(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Reads the columns of kCompletions, in that order.
DutyCompletion readCompletion(const Rows& row, const QUuid& uid)
{
    DutyCompletion completion{dateOf(row.text(0)), row.text(1), {}};
    for (const QJsonValue& hex : QJsonDocument::fromJson(row.text(2).toUtf8()).array()) {
        const auto digest = Digest::fromHex(hex.toString());
        if (!digest)
            damaged(uid);
        completion.evidence.append(*digest);
    }
    return completion;
}

/// Reads the columns of kDuties, in that order, and the duty's completions.
Duty readDuty(const Rows& row, Connection& connection)
{
    const QUuid uid = row.uid(0);
    const auto kind = dutyKindFromKeyword(row.text(1));
    if (!kind)
        damaged(uid);
    DutyParts parts{DutyId(uid),
                    *kind,
                    required(LocalizedText::fromJson(objectOf(row.text(2).toUtf8())), uid),
                    std::nullopt,
                    required(Cadence::fromText(row.text(5)), uid),
                    dateOf(row.text(6)),
                    std::nullopt,
                    {},
                    row.text(7),
                    static_cast<int>(row.integer(8)),
                    std::nullopt};
    if (!row.isNull(3))
        parts.subject = Subject{row.text(3), row.uid(4)};
    if (!row.isNull(9))
        parts.retiredOn = dateOf(row.text(9));
    auto completion = connection.query(kCompletions, {bindUid(uid)});
    while (completion.next()) {
        if (parts.last)
            parts.earlierDoneOn.append(parts.last->doneOn);
        parts.last = readCompletion(completion, uid);
    }
    return required(Duty::make(std::move(parts)), uid);
}

}  // namespace

QList<Duty> readDuties(Connection& connection)
{
    QList<Duty> duties;
    auto row = connection.query(kDuties);
    while (row.next())
        duties.append(readDuty(row, connection));
    return duties;
}

Result<QList<Duty>> DutyStore::duties() const
{
    return m_database.read(&readDuties);
}

void applyDutyAdded(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = objectOf(draft.publicPart);
    const QUuid subject = QUuid::fromString(payload.value("subject"_L1).toString());
    connection.execute(kInsertDuty,
                       {bindUid(draft.subject.uid), payload.value("duty_kind"_L1).toString(),
                        QString::fromUtf8(compact(payload.value("title"_L1).toObject())),
                        subject.isNull() ? QVariant() : QVariant(payload.value("subject_kind"_L1).toString()),
                        subject.isNull() ? QVariant() : bindUid(subject),
                        payload.value("cadence"_L1).toString(), payload.value("first_due"_L1).toString(),
                        payload.value("source_clause"_L1).toString(u""_s),
                        payload.value("lead_working_days"_L1).toInteger()});
}

void applyDutyDone(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = objectOf(draft.publicPart);
    const QByteArray evidence =
        QJsonDocument(payload.value("evidence"_L1).toArray()).toJson(QJsonDocument::Compact);
    connection.execute(kInsertCompletion, {bindUid(draft.subject.uid), payload.value("done_on"_L1).toString(),
                                           payload.value("note"_L1).toString(u""_s),
                                           QString::fromUtf8(evidence), bindUid(draft.id.uid())});
}

void applyDutyRetired(Connection& connection, const EntryDraft& draft)
{
    connection.execute(
        kRetire, {objectOf(draft.publicPart).value("retired_on"_L1).toString(), bindUid(draft.subject.uid)});
}

EntryDraft draftDutyAdded(const Duty& duty, const Actor& author, Instant now)
{
    QJsonObject payload{
        {u"duty_kind"_s, keyword(duty.kind())},    {u"title"_s, duty.title().toJson()},
        {u"cadence"_s, duty.cadence().toText()},   {u"first_due"_s, duty.firstDue().toString(Qt::ISODate)},
        {u"source_clause"_s, duty.sourceClause()}, {u"lead_working_days"_s, duty.leadWorkingDays()}};
    if (duty.subject()) {
        payload.insert(u"subject_kind"_s, duty.subject()->kind);
        payload.insert(u"subject"_s, duty.subject()->uid.toString(QUuid::WithoutBraces));
    }
    return {EntryId(mintUid(now)),
            {u"duty"_s, duty.id().uid()},
            entry_kind::kDutyAdded,
            now,
            author,
            std::nullopt,
            std::nullopt,
            1,
            compact(payload),
            {}};
}

EntryDraft draftDutyDone(const DutyId& duty, const DutyCompletion& completion, const Actor& author,
                         Instant now)
{
    QJsonArray evidence;
    for (const Digest& digest : completion.evidence)
        evidence.append(digest.toHex());
    const QJsonObject payload{{u"done_on"_s, completion.doneOn.toString(Qt::ISODate)},
                              {u"note"_s, completion.note},
                              {u"evidence"_s, evidence}};
    return {EntryId(mintUid(now)),
            {u"duty"_s, duty.uid()},
            entry_kind::kDutyDone,
            now,
            author,
            std::nullopt,
            std::nullopt,
            1,
            compact(payload),
            {}};
}

EntryDraft draftDutyRetired(const DutyId& duty, QDate on, const QString& reason, const Actor& author,
                            Instant now)
{
    const QJsonObject payload{{u"retired_on"_s, on.toString(Qt::ISODate)}, {u"reason"_s, reason}};
    EntryDraft draft =
        automaticDraft(entry_kind::kDutyRetired, {u"duty"_s, duty.uid()}, compact(payload), now);
    draft.author = author;
    return draft;
}

}  // namespace holdfast
