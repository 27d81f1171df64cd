// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"
#include "models/measurements/import_record.h"
#include "models/measurements/measurement_source.h"

#include <QSet>

namespace holdfast {

class Connection;

/// What a person said about a file, as it is kept with the import: the same bytes with the same answers are
/// the same import. A preset is kept with what it said then.
QJsonObject answersToJson(const ImportAnswers& answers);

/// The journal of imports, in records.db, the newest first. To be called from store bodies, as are all below.
QList<ImportRecord> readImportJournal(Connection& connection);
/// The line of an import that holds of the same bytes, read in the same way.
std::optional<ImportRecord> findInImportJournal(Connection& connection, const QByteArray& sha256,
                                                SourceFormat format, const QJsonObject& answers);
/// An import that holds of the same bytes and read them in another way, so that they would count twice. One
/// that only covers more or less of the same is none.
std::optional<ImportRecord> findOtherReading(Connection& connection, const QByteArray& sha256,
                                             SourceFormat format, const QJsonObject& answers);
/// Throws Refusal (NotFound, Conflict) where there is no such import, or it was undone already.
void requireImportHolds(Connection& connection, const ImportId& import);
/// What people saved, by name.
QJsonObject readPresets(Connection& connection);

EntryDraft draftImported(const ImportRecord& record, const Actor& author);
EntryDraft draftImportUndone(const ImportId& import, const QString& reason, const Actor& author, Instant now);
EntryDraft draftPresetSaved(const QString& name, const QJsonObject& preset, const Actor& author, Instant now);

/// Projections of the log's entries; see LogService.
void applyImported(Connection& connection, const EntryDraft& draft);
void applyImportUndone(Connection& connection, const EntryDraft& draft);
void applyPresetSaved(Connection& connection, const EntryDraft& draft);

}  // namespace holdfast
