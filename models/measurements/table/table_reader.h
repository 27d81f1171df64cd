// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// Reads any CSV table with times as measurements; see TableLayout for the forms and sketchTable() for what
/// is recognised. Times in an hour that a clock repeats or skips are refused by line.
MeasurementReader csvReader();

/// The same of one sheet of an XLSX workbook.
MeasurementReader xlsxReader();

}  // namespace holdfast
