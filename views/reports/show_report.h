// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_setting.h"
#include "views/kit/workspace.h"

#include <functional>

namespace holdfast {

class Prompter;

/// Makes a report of now, in the language of the workspace's texts and with the log's head, and opens it in a
/// dialog over `parent`, which goes on. `make` is called later, unless `parent` dies first.
void showReport(Workspace& workspace, Prompter& prompter, Disk& disk, QWidget* parent,
                const std::function<Report(const ReportSetting&)>& make);

}  // namespace holdfast
