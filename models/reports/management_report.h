// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// A management plan, clause by clause, as a controlled document: cover with revisions, basis, sections.
Report managementPlanReport(const Document& document, const ReportSetting& setting);

}  // namespace holdfast
