// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace holdfast {

/// What `figure` shows, as a table for people: it stands where a format holds no picture.
block::Table figureTable(const block::Figure& figure, const QString& language);

/// The data of a chart in full, head first, for a spreadsheet: plain numbers, times of the chart's zone.
QList<QStringList> figureRows(const FigureSeries& series, const QString& language);

/// Whether there is anything to show.
bool isEmpty(const FigureSeries& series);

}  // namespace holdfast
