// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bia/bia.h"
#include "models/documents/document.h"
#include "models/organisation/organisation.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// The business impact analysis as a controlled document (ISO 22317): recovery priorities with their targets,
/// what each depends on and covers, what an interruption costs over time, and what nobody has confirmed yet.
/// `document` and `organisation` may be null.
Report biaReport(const Bia& bia, const Document* document, const Organisation* organisation,
                 const ReportSetting& setting);

}  // namespace holdfast
