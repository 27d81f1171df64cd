// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/entry.h"
#include "models/measurements/import_record.h"
#include "models/measurements/source_content.h"

#include <functional>

namespace holdfast {

class Database;

/// Reads one file in whatever way; see readMeasurements().
using ReadSource = std::function<Result<ReadOutcome>(const ReadJob& job, MeasurementSink& sink)>;

/// A file to be taken into measurements.db.
struct ImportTask {
    SourceFormat format;
    ReadJob job;
    ReadSource read;
    QJsonObject answers;  ///< See answersToJson().
    /// The import that the journal holds for these bytes, if there is one: then its data was lost. An error
    /// where it holds one that read them in another way.
    std::function<Result<std::optional<ImportId>>(const QByteArray& sha256)> findInJournal;
    /// The entry by which the journal will know `record`.
    std::function<EntryDraft(const ImportRecord& record)> draft;
    Instant now;
};

/// What became of it.
struct ImportOutcome {
    SourceContent content;
    std::optional<EntryDraft>
        entry;  ///< To be recorded now; absent where nothing changed or it is there already.
    std::optional<ImportId> import;  ///< Absent where nothing changed.
};

/// Takes the file whole or not at all, in one transaction. Synchronous; call it on the storage thread.
///
/// The content is digested on a second thread while it is read; a file that changes meanwhile is refused.
Result<ImportOutcome> importInto(Database& database, const ImportTask& task);

/// What the file would bring; touches no database but for `isKnown`.
Result<SourceContent> inspectSource(const ImportTask& task);

/// Whether measurements.db has an import of the same bytes, read in the same way.
Result<bool> isImported(Database& database, const SourceContent& content, const QJsonObject& answers);

}  // namespace holdfast
