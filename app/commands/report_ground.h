// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "models/organisation/organisation.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// What a report is made with: language, zone, log head, organisation.
struct ReportGround {
    Session* session;
    ReportSetting setting;
    std::optional<Organisation> organisation;
};

/// In the language that --report-lang names, else --lang.
Result<ReportGround> reportGround(CommandContext& context, const Arguments& arguments);

/// Writes `report` to the file that --out names, in the format of its ending.
Result<CommandAnswer> writeReport(CommandContext& context, const Arguments& arguments, const Report& report);

/// The options that every report has.
QList<OptionSpec> reportOptions(bool mayBeDrill);

}  // namespace holdfast
