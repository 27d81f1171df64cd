// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// Zabbix' real-time export, one JSON object a line (problems, history, trends), and answers of its API's
/// history.get. Any size where it has lines.
MeasurementReader zabbixNdjsonReader();

}  // namespace holdfast
