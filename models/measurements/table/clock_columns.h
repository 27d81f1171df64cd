// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_sketch.h"

namespace holdfast {

/// Puts the columns of times of day beside those of days into `layout`, where name and content both say so.
/// `said` is what was said of the columns: what it names stays.
void pairClocks(const TableSketch& sketch, const QJsonObject& said, TableLayout& layout);

/// What bare numbers in the columns of times of day are.
BareClock bareClockOf(const TableSketch& sketch);

/// Columns of times of day from which nothing is read though a day has no time, or an end no day, and nobody
/// said that it should be so.
QList<int> looseClocks(const TableSketch& sketch, const QJsonObject& said);

}  // namespace holdfast
