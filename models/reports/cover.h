// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// The page furniture as blocks: title, control data, revision table, what the record proves. Exporters put
/// it before the content, so that every format carries the same.
QList<ReportBlock> coverBlocks(const ReportFurniture& furniture);

/// Heads and rows of the revision table.
block::Table revisionTable(const ReportFurniture& furniture);

}  // namespace holdfast
