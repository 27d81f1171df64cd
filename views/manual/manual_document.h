// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QTextDocument;

namespace holdfast {

/// Sets a topic of the manual: headings, tables and keys in sizes of `font` and colours of `palette`. HTML in
/// `markdown` is shown as it stands.
void setManualText(QTextDocument& document, const QString& markdown, const QFont& font,
                   const QPalette& palette);

}  // namespace holdfast
