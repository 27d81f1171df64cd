// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// Answers of Prometheus' query and query_range, with their envelope or as promtool's bare list
/// (prometheus.io/docs/prometheus/latest/querying/api). Up to 1 GiB; takes 2.5 times the file of memory.
MeasurementReader prometheusJsonReader();

}  // namespace holdfast
