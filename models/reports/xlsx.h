// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/figure_picture.h"
#include "models/reports/report.h"

#include <QByteArray>

namespace holdfast {

/// `report` as a workbook (Office Open XML): a first sheet with the furniture and all text in order, then a
/// sheet for each table and checklist, with its head frozen and repeated on paper.
///
/// Every text is stored as a text cell and nothing else, so "=…" or a link that somebody typed is never a
/// formula or a live link. A text longer than a cell can hold (32,767 characters) goes on in the next row.
/// Figures are numbers that can be reckoned with: 1 is 100 %, or a day. Charts stand on the first sheet as
/// `picture` draws them. Io where no temporary file can be written.
Result<QByteArray> toXlsx(const Report& report, const FigurePicture& picture = {});

/// `name` as a sheet may be called: at most 31 characters, none of []:*?/\, no "'" at its ends, and different
/// from those in `taken` whatever the case.
QString sheetName(const QString& name, const QStringList& taken);

}  // namespace holdfast
