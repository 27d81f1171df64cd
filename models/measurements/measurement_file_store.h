// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/records_file.h"

namespace holdfast {

/// What opening measurements.db needs from outside.
struct MeasurementFileContext {
    DataFolder folder;
    Disk& disk;
    const TimeSource& time;
    QString program;                                     ///< "Holdfast 0.1.0"; kept as the schema's writer.
    bool isReadOnlyWanted = false;                       ///< records.db can only be read, so this can too.
    bool mustCheck = false;                              ///< An earlier process was cut off.
    QLatin1String synchronous = QLatin1String("EXTRA");  ///< See Database::Options.
    QString migrationFolder = QStringLiteral(":/holdfast/sql/measurements");
};

/// Opens measurements.db, makes it where there is none, and makes anew what is derived where the rules
/// changed.
///
/// It holds only what files said, so a damaged one is set aside whole and an empty one takes its place; what
/// the journal names is then to be imported again. Where nothing can be written, it is read as it is, or an
/// empty one in a temporary folder. A newer or a foreign file is refused and not touched.
Result<OpenRecords> openMeasurements(const MeasurementFileContext& context);

}  // namespace holdfast
