// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/folded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Nothing but its case can change in folding: ASCII, and the Chinese characters and punctuation that NFKC
/// leaves alone.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3020);
}

char16_t foldedPlain(char16_t c)
{
    constexpr char16_t kToSmall = u'a' - u'A';
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + kToSmall) : c;
}

QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// A folded text that remembers from where each of its units comes.
struct Traced {
    QString text;
    QList<qsizetype> origins;  ///< One more than units: the last is the length of what was folded.
};

Traced traced(const QString& text)
{
    Traced result;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        const QString piece = folded(text.mid(at, length));
        result.text += piece;
        result.origins.append(QList<qsizetype>(piece.size(), at));
        at += length;
    }
    result.origins.append(text.size());
    return result;
}

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange& range : ranges) {
        if (!result.isEmpty() && range.start <= result.last().start + result.last().length) {
            const qsizetype end =
                std::max(result.last().start + result.last().length, range.start + range.length);
            result.last().length = end - result.last().start;
        } else {
            result.append(range);
        }
    }
    return result;
}

}  // namespace

QString folded(const QString& text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    for (const QChar c : text) {
        if (!isPlain(c.unicode()))
            return withoutControls(text.normalized(QString::NormalizationForm_KC).toCaseFolded());
        *out++ = QChar(foldedPlain(c.unicode()));
    }
    return result;
}

QStringList wordsOf(const QString& query)
{
    return folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<TextRange> rangesOf(const QString& text, const QStringList& words)
{
    const Traced source = traced(text);
    QList<TextRange> ranges;
    for (const QString& word : words) {
        for (qsizetype at = source.text.indexOf(word); at >= 0 && !word.isEmpty();
             at = source.text.indexOf(word, at + word.size())) {
            const qsizetype start = source.origins.at(at);
            // A character that folds into several is marked whole.
            qsizetype after = at + word.size();
            while (after < source.text.size() && source.origins.at(after) == source.origins.at(after - 1))
                ++after;
            ranges.append({start, source.origins.at(after) - start});
        }
    }
    return joined(ranges);
}

QString excerptOf(const QString& text, const QStringList& words, qsizetype length)
{
    const QList<TextRange> ranges = rangesOf(text, words);
    if (ranges.isEmpty())
        return {};
    constexpr qsizetype kShareBefore = 4;
    const TextRange first = ranges.first();
    const qsizetype lineStart = first.start == 0 ? 0 : text.lastIndexOf(u'\n', first.start - 1) + 1;
    const qsizetype nextLine = text.indexOf(u'\n', first.start + first.length);
    const qsizetype lineEnd = nextLine < 0 ? text.size() : nextLine;
    qsizetype start = std::max(first.start - length / kShareBefore, lineStart);
    qsizetype end = std::clamp(start + length, first.start + first.length, lineEnd);
    if (start > lineStart && text.at(start).isLowSurrogate())
        --start;
    if (end < lineEnd && text.at(end).isLowSurrogate())
        ++end;
    const QString piece = withoutControls(text.mid(start, end - start)).simplified();
    return (start > lineStart ? u"…"_s : QString()) + piece + (end < lineEnd ? u"…"_s : QString());
}

}  // namespace holdfast
