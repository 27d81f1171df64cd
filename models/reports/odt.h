// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure_picture.h"
#include "models/reports/report.h"

namespace holdfast {

/// `report` as OpenDocument text (ODF 1.2) to go on working with: headings, lists and tables are such, with
/// heads that repeat; each page has its header, footer and number. All text is text, whatever somebody typed.
/// Charts are pictures that `picture` draws; without it a table with their data stands there.
QByteArray toOdt(const Report& report, const FigurePicture& picture = {});

}  // namespace holdfast
