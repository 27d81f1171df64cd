// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_furniture.h"

#include <QByteArray>

namespace holdfast {

/// Millimetres between the margins of A4 as odtStyles() sets it.
inline constexpr double kOdtWidth = 174.0;

/// styles.xml of an OpenDocument: what odt.cpp calls by name, the page, its header and footer. Chinese text
/// has attributes of its own ("asian"), so each size and weight is said twice.
QByteArray odtStyles(const ReportFurniture& furniture);

/// Styles of cells and rows, for content.xml: LibreOffice takes no notice of them elsewhere.
QString odtTableStyles();

}  // namespace holdfast
