// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_file.h"
#include "views/kit/while_there.h"
#include "views/plans/plans_page.h"

#include <algorithm>

namespace holdfast {

void PlansPage::askForFile()
{
    const auto path = m_prompter.fileToOpen(this, tr("Import a plan"), tr("Plans (*.json)"));
    if (path)
        importFile(*path);
}

void PlansPage::importFile(const QString& path)
{
    const auto bytes = m_disk.read(path, kLargestPlanFile);
    if (!bytes) {
        m_prompter.tell(this, bytes.error());
        return;
    }
    const auto file = readPlanFile(bytes.value());
    if (!file) {
        m_prompter.tell(this, file.error());
        return;
    }
    const auto& known = m_workspace.documents(file->body.type);
    const auto document = std::find_if(known.cbegin(), known.cend(), [&file](const Document& one) {
        return one.code.compare(file->code, Qt::CaseInsensitive) == 0;
    });
    if (document == known.cend()) {
        draft(file.value(), file->label, {});
        return;
    }
    const auto label =
        m_prompter.askText(this, tr("%1 is known already. Number of the new revision:").arg(document->code),
                           freeLabel(*document, file->label));
    if (!label || label->trimmed().isEmpty())
        return;
    const auto change = m_prompter.askText(this, tr("What has changed in %1?").arg(label->trimmed()), {});
    if (change)
        draft(file.value(), label->trimmed(), change->trimmed());
}

void PlansPage::draft(const PlanFile& file, const QString& label, const QString& change)
{
    m_workspace.follow(
        m_workspace.services().documents.draft(file.code, file.body, {label, change}, m_workspace.actor()),
        whileThere(this, [this, code = file.code, label](const LogService::Recorded& recorded) {
            if (!recorded) {
                m_prompter.tell(this, recorded.error());
                return;
            }
            const CataloguedPlan* plan = m_model.plan(code);
            if (plan == nullptr)
                return;
            // The draft is shown, not the approved revision that would still be used.
            choosePlan(plan->code, plan->revisions.last().number);
            say(tr("%1 %2 is a draft now.").arg(plan->code, label));
        }));
}

}  // namespace holdfast
