// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"
#include "models/measurements/state_timeline.h"

#include <QList>

#include <vector>

namespace holdfast {

/// What is left for `aggregates` to say beside `timeline`, in order and not overlapping.
///
/// What is known more exactly holds: runs before aggregates, a shorter period before a longer. Of a period of
/// which a part is known more exactly, what that part says is taken off; the rest stands for the rest of the
/// period where that is in one piece, or where it is all of one state. Else it stays unknown: nothing says in
/// which piece it lay. Of two that state the same period differently, the worse holds.
QList<Aggregate> fitAggregates(std::vector<Aggregate> aggregates, const Timeline& timeline);

}  // namespace holdfast
