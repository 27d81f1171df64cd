// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/organisation/organisation.h"
#include "models/plans/plan.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// What a plan is printed with beside itself.
struct PlanSource {
    const Document* document = nullptr;          ///< Its revisions; null for a plan under no control.
    QString revision;                            ///< Label of the one that is printed.
    QString revisionState;                       ///< Keyword of its state.
    const Organisation* organisation = nullptr;  ///< Who holds the roles; may be null.
};

/// A plan as a controlled document: cover with revisions, when it is used, who commands, the steps of each
/// phase as a checklist, whether each branch keeps its promise (see judgeBranch()), every message.
Report planReport(const Plan& plan, const PlanSource& source, const ReportSetting& setting);

}  // namespace holdfast
