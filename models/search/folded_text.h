// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

/// A piece of a text, in UTF-16 units.
struct TextRange {
    qsizetype start;
    qsizetype length;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// `text` as it is compared: full-width and half-width are one, and so are capitals and small letters
/// (Unicode NFKC and simple case folding). Control characters and line ends become spaces.
QString folded(const QString& text);

/// The words of what somebody typed, folded; there are none in blanks.
QStringList wordsOf(const QString& query);

/// Where the folded `words` stand in `text`, as it is written: in order, overlapping ones joined.
QList<TextRange> rangesOf(const QString& text, const QStringList& words);

/// A piece of about `length` characters of the line of `text` in which the first of the folded `words`
/// stands, with an ellipsis where the line was cut; empty when it contains none.
QString excerptOf(const QString& text, const QStringList& words, qsizetype length);

}  // namespace holdfast
