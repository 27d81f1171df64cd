// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

#include <QImage>

class QTextCursor;
class QTextDocument;

namespace holdfast {

/// How charts get into a text document.
enum class FigureForm {
    Drawn,   ///< As lines and text: on the screen, in print and in PDF, where the text is found by a search.
    Picture  ///< As an image, for files that know nothing else.
};

/// Sets `figure` at `cursor` as wide as the text of `document`; it is drawn anew for each device.
void insertFigure(QTextDocument& document, QTextCursor& cursor, const block::Figure& figure,
                  const QString& language, FigureForm form);

}  // namespace holdfast
