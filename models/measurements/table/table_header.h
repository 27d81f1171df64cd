// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_sketch.h"

namespace holdfast {

/// Puts the names of the columns into `sketch`, whose first rows are there: those in the line that `said`
/// names, else those in the line that looks most like it. Without such a line the names are empty.
///
/// BadInput where `said` names a line that is not there, or no line at all.
Done findHeader(const QJsonObject& said, TableSketch& sketch);

/// What must be said about how a table is written before its columns can be judged: its encoding where the
/// names of the columns cannot be read in the one that was said, its separator where the one that was said
/// cuts nothing.
std::optional<ImportQuestion> formQuestion(const TableSketch& sketch, const QJsonObject& said);

}  // namespace holdfast
