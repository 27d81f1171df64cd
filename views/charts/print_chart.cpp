// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/print_chart.h"

#include "models/reports/availability_figures.h"
#include "views/reports/show_report.h"

namespace holdfast {

void printWhenAsked(Chart& chart, Workspace& workspace, Prompter& prompter, Disk& disk)
{
    QObject::connect(&chart, &Chart::printRequested, &chart, [&chart, &workspace, &prompter, &disk] {
        showReport(workspace, prompter, disk, &chart,
                   [figure = chart.figure()](const ReportSetting& setting) {
                       return figureReport(figure, setting);
                   });
    });
}

}  // namespace holdfast
