// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// history/summary.json of an Upptime repository: minutes down by UTC day. The file does not say since when a
/// service is watched; a day without an entry is known only between two days with one, or in the period that
/// the person says it covers.
MeasurementReader upptimeSummaryReader();

}  // namespace holdfast
