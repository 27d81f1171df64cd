// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_opening.h"
#include "models/measurements/table/table_sketch.h"

namespace holdfast {

/// Whether the times of a table are days only and most of its first rows say a day that another row of the
/// same monitor says too: then the time of day stands somewhere from where it is not read. Reads the
/// beginning of `table`.
bool saysDaysRepeatedly(OpenTable& table, const TableSketch& sketch);

}  // namespace holdfast
