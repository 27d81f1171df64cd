// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/report_document.h"

class QPaintDevice;
class QTextTable;

namespace holdfast {

/// Lays `document` out for `device` in pages of `size` (its dots) and decides where pages end: what is kept
/// together moves whole to the next page, and so does a row of a table that would be torn. What is taller
/// than most of a page may be torn. Only once for a document.
void layOutPages(ReportDocument& document, QPaintDevice& device, const QSizeF& size);

/// Where the text of the last row of `table` ends, without the padding below it.
double textEndOf(const QTextTable& table);

}  // namespace holdfast
