// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"
#include "models/core/disk.h"
#include "models/core/result.h"
#include "models/core/time_source.h"
#include "models/storage/database.h"
#include "models/storage/online_backup.h"
#include "models/storage/run_marker.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace holdfast {

struct Migration;

/// How records.db came to be open, for the person to know.
struct OpeningReport {
    std::optional<Error> readOnlyBecause;  ///< Set when it can only be read; says why and what to do.
    bool wasUncleanExit = false;           ///< An earlier process was cut off; the structure was checked.
    QStringList corrected;                 ///< Paths whose permissions were corrected.
    std::optional<QString>
        migratedFrom;  ///< The verified copy of the older schema, when it was brought up to date.
};

/// records.db, open, with what must live as long as it is.
struct OpenRecords {
    std::unique_ptr<QTemporaryDir>
        workingCopy;                  ///< Holds the file that is read where the original cannot be.
    std::optional<RunMarker> marker;  ///< Removed after the database is closed.
    std::unique_ptr<Database> database;
    OpeningReport report;
};

/// What the opening needs from outside.
struct OpeningContext {
    DataFolder folder;
    Disk& disk;
    const TimeSource& time;
    QString program;  ///< "Holdfast 0.1.0"; kept as the schema's writer.
    QString migrationFolder = QStringLiteral(":/holdfast/sql/migrations");
    bool isReadOnlyWanted = false;
    QLatin1String synchronous = QLatin1String("EXTRA");  ///< See Database::Options.
};

/// Opens what `init` made. In this order: permissions, marks of cut-off processes, identity, structure after
/// an unclean exit, schema. Nothing is changed in a file that is newer, foreign or damaged: the Error says
/// what to do. On media that cannot be written, or when a newer program wrote the file but says that this one
/// can read it, the file is opened read-only; one that needs recovery or a newer schema there is copied to a
/// temporary folder first.
Result<OpenRecords> openRecords(const OpeningContext& context);

/// Makes the folder and an empty records.db with the newest schema. Refused (Conflict) where one exists
/// already.
Done createRecords(const OpeningContext& context);

}  // namespace holdfast
