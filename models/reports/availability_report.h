// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_body.h"
#include "models/availability/monthly_report.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// What stands beside the figures of the month.
struct AvailabilityReportGround {
    QList<MonthlyReport>
        revisions;               ///< Of the month, in order, up to the one that is reported; empty: none is.
    QList<MonthlyBody> earlier;  ///< Of the months before, as published; in order; may be empty.
};

/// 《服务可用性报告》 (plan clause 4.2): made from the frozen body alone, so that the same revision gives the
/// same report whenever it is printed. Times are the contract's. What is not published is marked as a draft.
Report availabilityReport(const MonthlyBody& body, const AvailabilityReportGround& ground,
                          const ReportSetting& setting);

}  // namespace holdfast
