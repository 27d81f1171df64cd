// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/import_journal_store.h"

#include "models/core/rfc3339.h"
#include "models/core/uid.h"
#include "models/log/entry_kinds.h"
#include "models/storage/connection.h"
#include "models/storage/storage_error.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

constexpr auto kJournal = R"(
    SELECT uid, file_name, sha256, format, answers, row_count, refused_count, imported_at_ms, imported_by,
           undone_at_ms, from_ms, to_ms, undone_because
      FROM measurement_import ORDER BY imported_at_ms DESC, id DESC
)"_L1;

constexpr auto kFind = R"(
    SELECT uid, file_name, sha256, format, answers, row_count, refused_count, imported_at_ms, imported_by,
           undone_at_ms, from_ms, to_ms, undone_because
      FROM measurement_import WHERE sha256 = ? AND format = ? AND answers = ? AND undone_at_ms IS NULL
)"_L1;

constexpr auto kSameBytes = R"(
    SELECT uid, file_name, sha256, format, answers, row_count, refused_count, imported_at_ms, imported_by,
           undone_at_ms, from_ms, to_ms, undone_because
      FROM measurement_import WHERE sha256 = ? AND undone_at_ms IS NULL ORDER BY id
)"_L1;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Reads the columns of kJournal and kFind, in that order.
ImportRecord readRecord(const Rows& row)
{
    const auto format = sourceFormatFromKeyword(row.text(3));
    if (!format)
        throw StorageException{Error::Code::CorruptData, u"import journal "_s + row.text(1)};
    ImportRecord record{
        ImportId(row.uid(0)), row.text(1),    row.bytes(2),   *format,     objectOf(row.text(4).toUtf8()),
        row.integer(5),       row.integer(6), row.instant(7), row.text(8), std::nullopt,
        std::nullopt,         std::nullopt};
    if (!row.isNull(9))
        record.undoneAt = row.instant(9);
    if (!row.isNull(10))
        record.from = row.instant(10);
    if (!row.isNull(11))
        record.to = row.instant(11);
    record.undoneBecause = row.text(12);
    return record;
}

const QString kZone = u"zone"_s;
const QString kCoversFrom = u"covers_from"_s;
const QString kCoversTo = u"covers_to"_s;

/// The rest of what was answered decides what each measurement is.
QJsonObject withoutCover(QJsonObject answers)
{
    answers.remove(kCoversFrom);
    answers.remove(kCoversTo);
    return answers;
}

/// Whether one covers nothing, or nothing that the other does not.
bool areCoversNested(const QJsonObject& a, const QJsonObject& b)
{
    const auto moment = [](const QJsonObject& answers, const QString& key) {
        return parseRfc3339(answers.value(key).toString());
    };
    const auto fromA = moment(a, kCoversFrom);
    const auto toA = moment(a, kCoversTo);
    const auto fromB = moment(b, kCoversFrom);
    const auto toB = moment(b, kCoversTo);
    if (!fromA || !toA || !fromB || !toB)
        return true;
    const bool isAInB = fromA.value() >= fromB.value() && toA.value() <= toB.value();
    const bool isBInA = fromB.value() >= fromA.value() && toB.value() <= toA.value();
    return isAInB || isBInA;
}

/// Whether two readings of the same bytes say the same of the same moments.
bool agree(const QJsonObject& a, const QJsonObject& b, SourceFormat format)
{
    QJsonObject restA = withoutCover(a);
    QJsonObject restB = withoutCover(b);
    // A zone is asked for where it matters; a table may say periods in it without asking.
    const bool isTable = format == SourceFormat::Csv || format == SourceFormat::Xlsx;
    if (!isTable && restA.contains(kZone) != restB.contains(kZone)) {
        restA.remove(kZone);
        restB.remove(kZone);
    }
    return restA == restB && areCoversNested(a, b);
}

constexpr auto kUndoneOf = "SELECT undone_at_ms FROM measurement_import WHERE uid = ?"_L1;
constexpr auto kPresets = "SELECT name, body FROM measurement_preset ORDER BY name"_L1;

constexpr auto kInsertImport = R"(
    INSERT INTO measurement_import (uid, file_name, sha256, format, answers, row_count, refused_count, from_ms, to_ms,
                                    imported_at_ms, imported_by, undone_because)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
)"_L1;
constexpr auto kUndo = R"(
    UPDATE measurement_import SET undone_at_ms = ?, undone_because = ? WHERE uid = ? AND undone_at_ms IS NULL
)"_L1;
constexpr auto kSavePreset = R"(
    INSERT INTO measurement_preset (name, body) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET body = excluded.body
)"_L1;

QString keyword(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return u"dmy"_s;
    case DateOrder::MonthDayYear: return u"mdy"_s;
    case DateOrder::YearMonthDay: return u"ymd"_s;
    }
    Q_UNREACHABLE();
}

EntryDraft draftOf(const QString& kind, const Subject& subject, const QJsonObject& payload,
                   const Actor& author, Instant now)
{
    return {EntryId(mintUid(now)), subject, kind, now, author, std::nullopt, std::nullopt, 1,
            compact(payload),      {}};
}

/// A preset has no uid of its own; its name tells it apart from every other.
QUuid uidOfPreset(const QString& name)
{
    static const QUuid space(u"{5d5a6f6e-7f0e-5c41-9c53-0a7a5ad0a1d3}"_s);
    return QUuid::createUuidV5(space, name);
}

}  // namespace

QJsonObject answersToJson(const ImportAnswers& answers)
{
    QJsonObject json;
    if (answers.zone)
        json.insert(u"zone"_s, QString::fromLatin1(answers.zone->id()));
    if (answers.dateOrder)
        json.insert(u"date_order"_s, keyword(*answers.dateOrder));
    if (answers.covered) {
        json.insert(u"covers_from"_s, formatRfc3339(answers.covered->from, QTimeZone::utc()));
        json.insert(u"covers_to"_s, formatRfc3339(answers.covered->to, QTimeZone::utc()));
    }
    if (!answers.preset.isEmpty())
        json.insert(u"preset"_s, answers.preset);
    QJsonObject columns = answers.presets.value(answers.preset).toObject();
    for (auto it = answers.columns.constBegin(); it != answers.columns.constEnd(); ++it)
        columns.insert(it.key(), it.value());
    if (!columns.isEmpty())
        json.insert(u"columns"_s, columns);
    return json;
}

QList<ImportRecord> readImportJournal(Connection& connection)
{
    QList<ImportRecord> journal;
    auto row = connection.query(kJournal);
    while (row.next())
        journal.append(readRecord(row));
    return journal;
}

std::optional<ImportRecord> findInImportJournal(Connection& connection, const QByteArray& sha256,
                                                SourceFormat format, const QJsonObject& answers)
{
    auto row =
        connection.query(kFind, {sha256, holdfast::keyword(format), QString::fromUtf8(compact(answers))});
    return row.next() ? std::optional(readRecord(row)) : std::nullopt;
}

std::optional<ImportRecord> findOtherReading(Connection& connection, const QByteArray& sha256,
                                             SourceFormat format, const QJsonObject& answers)
{
    auto row = connection.query(kSameBytes, {sha256});
    while (row.next()) {
        const ImportRecord record = readRecord(row);
        if (record.format != format || !agree(record.answers, answers, format))
            return record;
    }
    return std::nullopt;
}

void requireImportHolds(Connection& connection, const ImportId& import)
{
    auto row = connection.query(kUndoneOf, {bindUid(import.uid())});
    if (!row.next()) {
        throw Refusal{{Error::Code::NotFound,
                       Text::tr("There is no such import. “holdfast import list” shows those there are."),
                       {}}};
    }
    if (!row.isNull(0)) {
        throw Refusal{
            {Error::Code::Conflict, Text::tr("This import was undone already; nothing was changed."), {}}};
    }
}

QJsonObject readPresets(Connection& connection)
{
    QJsonObject presets;
    auto row = connection.query(kPresets);
    while (row.next())
        presets.insert(row.text(0), objectOf(row.text(1).toUtf8()));
    return presets;
}

EntryDraft draftImported(const ImportRecord& record, const Actor& author)
{
    QJsonObject payload{{u"file"_s, record.fileName},
                        {u"sha256"_s, QString::fromLatin1(record.sha256.toHex())},
                        {u"format"_s, holdfast::keyword(record.format)},
                        {u"answers"_s, record.answers},
                        {u"rows"_s, record.rows},
                        {u"refused"_s, record.refused}};
    if (record.from)
        payload.insert(u"from_ms"_s, toMs(*record.from));
    if (record.to)
        payload.insert(u"to_ms"_s, toMs(*record.to));
    return draftOf(entry_kind::kMeasurementsImported, {u"measurement-import"_s, record.id.uid()}, payload,
                   author, record.importedAt);
}

EntryDraft draftImportUndone(const ImportId& import, const QString& reason, const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMeasurementsUndone, {u"measurement-import"_s, import.uid()},
                   {{u"reason"_s, reason}}, author, now);
}

EntryDraft draftPresetSaved(const QString& name, const QJsonObject& preset, const Actor& author, Instant now)
{
    return draftOf(entry_kind::kMeasurementPresetSaved, {u"measurement-preset"_s, uidOfPreset(name)},
                   {{u"name"_s, name}, {u"preset"_s, preset}}, author, now);
}

void applyImported(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = objectOf(draft.publicPart);
    const auto moment = [&payload](const QString& key) {
        return payload.contains(key) ? QVariant(payload.value(key).toInteger()) : QVariant();
    };
    connection.execute(kInsertImport,
                       {bindUid(draft.subject.uid), payload.value("file"_L1).toString(),
                        QByteArray::fromHex(payload.value("sha256"_L1).toString().toLatin1()),
                        payload.value("format"_L1).toString(),
                        QString::fromUtf8(compact(payload.value("answers"_L1).toObject())),
                        payload.value("rows"_L1).toInteger(), payload.value("refused"_L1).toInteger(),
                        moment(u"from_ms"_s), moment(u"to_ms"_s), bindInstant(draft.occurredAt),
                        nameOf(draft.author)});
}

void applyImportUndone(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = objectOf(draft.publicPart);
    connection.execute(kUndo, {bindInstant(draft.occurredAt), payload.value("reason"_L1).toString(u""_s),
                               bindUid(draft.subject.uid)});
}

void applyPresetSaved(Connection& connection, const EntryDraft& draft)
{
    const QJsonObject payload = objectOf(draft.publicPart);
    connection.execute(kSavePreset, {payload.value("name"_L1).toString(),
                                     QString::fromUtf8(compact(payload.value("preset"_L1).toObject()))});
}

}  // namespace holdfast
