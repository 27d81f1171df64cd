// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/show_report.h"

#include "models/core/deliver.h"
#include "views/kit/prompter.h"
#include "views/reports/report_dialog.h"

namespace holdfast {

void showReport(Workspace& workspace, Prompter& prompter, Disk& disk, QWidget* parent,
                const std::function<Report(const ReportSetting&)>& make)
{
    deliver(workspace.services().log.heads(), parent,
            [&workspace, &prompter, &disk, parent, make](const Result<QList<LogPlace>>& heads) {
                if (!heads) {
                    prompter.tell(parent, heads.error());
                    return;
                }
                ReportSetting setting;
                setting.language = workspace.language();
                setting.zone = workspace.zone();
                setting.now = workspace.now();
                if (!heads->isEmpty())
                    setting.logHead = heads->last();
                if (const auto& organisation = workspace.organisation())
                    setting.organisation = organisation->name().in(workspace.language()).text;
                auto* dialog = new ReportDialog(make(setting), prompter, disk, parent);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
}

}  // namespace holdfast
