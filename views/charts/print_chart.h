// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"
#include "views/kit/workspace.h"

namespace holdfast {

/// When the person asks for `chart` on paper, a report of it alone is shown, with the head of the log; from
/// there it is printed or saved.
void printWhenAsked(Chart& chart, Workspace& workspace, Prompter& prompter, Disk& disk);

}  // namespace holdfast
