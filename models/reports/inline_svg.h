// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// What a drawing is called and what it shows, for those who do not see it.
struct DrawingWords {
    QString id;  ///< Unlike that of any other drawing on the page; of letters, digits and hyphens.
    QString title;
    QString summary;
};

/// The SVG document `svg` as an element of an HTML page, an image with a name and a description. Only shapes,
/// text and what they are filled with are taken over: nothing that runs, no picture and nothing that points
/// out of the page. Ids are made its own. Empty where `svg` is no well-formed SVG.
QString inlineSvg(const QByteArray& svg, const DrawingWords& words);

}  // namespace holdfast
