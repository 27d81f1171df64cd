// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_sketch.h"

namespace holdfast {

/// The columns of `sketch` that are known by their names and by what is in them.
TableLayout recogniseColumns(const TableSketch& sketch);

/// What follows from the columns of `layout` and what is in them: kind of the rows, words of states, metric,
/// unit, sign of decimals.
void deriveReading(const TableSketch& sketch, TableLayout& layout);

/// What must be said before `sketch` can be read by its layout. `said` is what was answered already: nothing
/// is asked twice.
QList<ImportQuestion> openQuestions(const TableSketch& sketch, const QJsonObject& said);

/// The columns in which `layout` finds states.
QList<int> stateColumns(const TableLayout& layout);

}  // namespace holdfast
