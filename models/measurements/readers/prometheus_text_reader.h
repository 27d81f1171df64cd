// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// What Prometheus' tools write as text: promtool's instant and range answers, `promtool tsdb dump`, and the
/// exposition format where its lines have times (federation). Any size, line by line.
MeasurementReader prometheusTextReader();

}  // namespace holdfast
