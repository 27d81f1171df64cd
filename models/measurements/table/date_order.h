// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/measurements/table/table_layout.h"
#include "models/measurements/table/table_opening.h"

namespace holdfast {

/// Which order the dates of a table are in, as far as they tell: a number above 12 is the day.
struct DateOrderFound {
    std::optional<DateOrder> order;
    qint64 line = 0;  ///< The line whose date tells.
};

/// Reads the table whole. BadInput with both lines where two dates contradict each other.
Result<DateOrderFound> findDateOrder(OpenTable& table, const QList<int>& columns, const Progress& progress);

}  // namespace holdfast
