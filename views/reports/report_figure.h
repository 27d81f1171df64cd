// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/figure_picture.h"
#include "models/reports/report.h"

class QTextCursor;
class QTextDocument;

namespace holdfast {

/// Draws charts as images as wide as the text of A4, for files that know nothing else.
FigurePicture figurePictures(const QString& language);

/// Sets `figure` at `cursor` as wide as the text of `document`; it is drawn anew for each device.
void insertFigure(QTextDocument& document, QTextCursor& cursor, const block::Figure& figure,
                  const QString& language);

}  // namespace holdfast
