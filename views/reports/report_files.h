// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "models/reports/report.h"

namespace holdfast {

/// Endings that a report can be written with, the most wanted first: "pdf", "odt", "html", "md", "xlsx".
QStringList reportEndings();

/// Writes `report` to `path` (absolute) in the format of its ending, whole or not at all. BadInput for an
/// ending that is not known, naming those that are; Io where the file cannot be written.
Done writeReport(Disk& disk, const Report& report, const QString& path);

}  // namespace holdfast
