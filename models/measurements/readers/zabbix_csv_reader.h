// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

namespace holdfast {

/// "Export to CSV" of the problems page of Zabbix' front end, English or Chinese, UTF-8 or GB18030, 12- or
/// 24-hour clock. Columns are found by name. Times have no zone, so the zone is asked for.
MeasurementReader zabbixCsvReader();

}  // namespace holdfast
