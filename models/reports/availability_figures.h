// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// The charts of an account, each with its title and a sentence that says what it shows. They serve the
/// window and reports; `language` is "zh" or "en".
block::Figure stripMapFigure(const ServiceAccount& account, const QString& language);
/// Months of one module, or of the whole service where they have no name.
block::Figure monthlyBarsFigure(const MonthlyBars& bars, const QString& language);
block::Figure outageFigure(const ServiceAccount& account, const QString& language);
/// The budget of one module, or of the whole service, over the account's period.
block::Figure burnDownFigure(const ModuleAccount& module, const ServiceAccount& account,
                             const QString& language);

/// One chart on a sheet of its own.
Report figureReport(const block::Figure& figure, const ReportSetting& setting);

}  // namespace holdfast
