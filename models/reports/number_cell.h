// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QDate>

#include <chrono>

/// Cells that show a text to people and hand a spreadsheet what it can reckon with. A text without a number
/// ("unknown", "—") stays a text.
namespace holdfast::number_cell {

/// "172,620".
block::Cell count(qint64 number, ReportTone tone = ReportTone::Plain);
/// `value` in percent.
block::Cell percent(const QString& text, std::optional<double> value, ReportTone tone = ReportTone::Plain);
/// "99 %": hundredths of a percent.
block::Cell target(std::optional<int> basisPoints);
/// A negative one stays a text: spreadsheets cannot show it.
block::Cell duration(const QString& text, std::optional<std::chrono::seconds> time,
                     ReportTone tone = ReportTone::Plain);
block::Cell day(const QString& text, const QDate& day, ReportTone tone = ReportTone::Plain);
/// On the clock of `zone`, in whole seconds.
block::Cell moment(const QString& text, Instant at, const QTimeZone& zone,
                   ReportTone tone = ReportTone::Plain);

}  // namespace holdfast::number_cell
