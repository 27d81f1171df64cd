// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// Uptime Kuma's database (kuma.db), versions 1 and 2, with its -wal beside it. Names of monitors are the
/// names of the series; of monitors of one name every one after the first bears its number.
MeasurementReader kumaReader();

}  // namespace holdfast
