// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/organisation.h"
#include "models/plans/plan.h"
#include "models/reports/report_setting.h"

#include <memory>

namespace holdfast {

/// Who is reached how: roles with their holders in order and their duty channels, the line of succession.
/// Values are masked in a drill.
Report contactSheet(const Organisation& organisation, const ReportSetting& setting);

/// A page for each role: duty, powers, holders, channels, what to do first, and its own steps of every plan.
Report roleCards(const Organisation& organisation, const QList<std::shared_ptr<const Plan>>& plans,
                 const ReportSetting& setting);

}  // namespace holdfast
