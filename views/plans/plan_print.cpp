// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/management_report.h"
#include "models/reports/plan_report.h"
#include "views/plans/plan_reading.h"
#include "views/plans/plans_page.h"
#include "views/reports/show_report.h"

#include <algorithm>

namespace holdfast {

void PlansPage::print()
{
    const CataloguedPlan* plan = m_model.plan(m_code);
    if (plan == nullptr)
        return;
    const auto& known = m_workspace.documents(plan->type);
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [plan](const Document& one) { return one.code == plan->code; });
    const auto document = found == known.cend() ? std::nullopt : std::optional(*found);
    const Revision* revision = chosenRevision(*plan);
    if (plan->type == DocumentType::ManagementPlan && document && revision != nullptr) {
        Document printed = *document;
        // That report prints the current revision: another one is handed over alone.
        if (document->current().id != revision->id)
            printed.revisions = {*revision};
        showReport(m_workspace, m_prompter, m_disk, this, [printed](const ReportSetting& setting) {
            return managementPlanReport(printed, setting);
        });
        return;
    }
    const PlanEdition edition{*plan, revision, m_workspace.zone()};
    const auto content = Plan::fromJson(edition.body());
    if (!content) {
        m_prompter.tell(this, content.error());
        return;
    }
    showReport(m_workspace, m_prompter, m_disk, this,
               [this, content = content.value(), document, label = edition.label(),
                state = keyword(edition.state())](const ReportSetting& setting) {
                   const auto& organisation = m_workspace.organisation();
                   return planReport(content,
                                     {document ? &*document : nullptr, label, state,
                                      organisation ? &*organisation : nullptr},
                                     setting);
               });
}

}  // namespace holdfast
