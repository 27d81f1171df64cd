// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QList>
#include <QTextDocument>

#include <memory>

namespace holdfast {

/// A stretch of the document that should stay on one page: a heading with what follows it, a callout, a row
/// of signatures. Positions are those of QTextDocument.
struct KeptTogether {
    int from;
    int to;
};

/// A report set as a text document, and what its pages must not tear apart.
struct ReportDocument {
    std::unique_ptr<QTextDocument> text;
    QList<KeptTogether> kept;
};

/// Sets `report`: the one layout that screen, paper and PDF share. Furniture comes first, on a page of
/// its own where the report has a cover.
ReportDocument setDocument(const Report& report);

/// The face that reports are set in. WenQuanYi Micro Hei, because with Noto CJK Qt 6.4 writes look-alike code
/// points into a PDF (用 becomes U+2F64) and a search finds nothing.
QFont reportFont(double points, QFont::Weight weight = QFont::Normal);

}  // namespace holdfast
