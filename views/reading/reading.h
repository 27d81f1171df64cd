// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace holdfast {

/// A long text to read, with what is painted behind it and where its parts begin. Positions are characters of
/// the document, which nobody changes.
struct Reading {
    /// A rounded ground behind whole paragraphs.
    struct Ground {
        int from;
        int to;
        double left;    ///< From the left edge of the text, pixels.
        double right;   ///< From the right edge.
        double margin;  ///< Above and below the paragraphs.
        QColor fill;
        QColor line;
        QColor edge;  ///< Of a strip at the left; invalid: none.
    };
    /// A rounded ground behind a few words.
    struct Chip {
        int from;
        int to;
        QColor fill;
    };
    /// A part that can be gone to.
    struct Place {
        QString name;   ///< "steps", "D05".
        QString title;  ///< As the outline shows it.
        int depth;      ///< 0: a chapter; negative: not in the outline.
        int position;
    };

    std::unique_ptr<QTextDocument> document;
    QList<Ground> grounds;
    QList<Chip> chips;
    QList<Place> places;               ///< In reading order.
    QHash<QString, QString> snippets;  ///< What a "copy:" link puts on the clipboard, by its name.
};

}  // namespace holdfast
