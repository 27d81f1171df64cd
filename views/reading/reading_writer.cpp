// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reading/reading_writer.h"

#include "views/kit/theme.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr double kCardPadding = 1.1;  // Of an em, as all that follow.
constexpr double kCardMargin = 0.85;
constexpr double kApart = 0.7;
constexpr double kRowGap = 0.35;
constexpr double kLabels = 6.6;
constexpr int kLineHeight = 118;

QTextCharFormat formatOf(const QFont& font, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QFont monospaced(const QFont& font)
{
    constexpr double kSmaller = 0.92;
    QFont mono = resized(font, kSmaller);
    mono.setFamilies({u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s, u"Noto Sans Mono CJK SC"_s,
                      u"Noto Sans CJK SC"_s, u"monospace"_s});
    return mono;
}

/// "1. ", "12. ", "- " at the beginning of a line.
QString itemMark(const QString& line)
{
    static const QRegularExpression mark(u"^(\\d{1,2}[.、]\\s*|[•·-]\\s+)"_s);
    return mark.match(line).captured(0);
}

}  // namespace

ReadingWriter::ReadingWriter(const QFont& font, const QPalette& palette, const QString& language)
    : m_font(font),
      m_palette(palette),
      m_language(language),
      m_plain(formatOf(font, palette.color(QPalette::Active, QPalette::Text))),
      m_muted(formatOf(font, tint::muted(palette))),
      m_strong(
          formatOf(resized(font, 1.0, QFont::DemiBold), palette.color(QPalette::Active, QPalette::Text))),
      m_em(QFontMetricsF(font).height() * 0.75),
      m_labelWidth(m_em * kLabels)
{
    m_reading.document = std::make_unique<QTextDocument>();
    m_reading.document->setUndoRedoEnabled(false);
    m_reading.document->setDefaultFont(font);
    m_reading.document->setDocumentMargin(m_em);
    m_cursor = QTextCursor(m_reading.document.get());
    m_cursor.beginEditBlock();
}

Reading ReadingWriter::take()
{
    // Air under the last card.
    beginBlock(blockFormat(kCardPadding));
    m_cursor.endEditBlock();
    return std::move(m_reading);
}

QString ReadingWriter::said(const LocalizedText& text) const
{
    const auto shown = text.in(m_language);
    return shown.isFallback ? shown.text + u" ["_s + text.texts().firstKey() + u']' : shown.text;
}

double ReadingWriter::gap(double share) const
{
    return m_em * share;
}

QTextBlockFormat ReadingWriter::blockFormat(double above) const
{
    QTextBlockFormat format;
    format.setTopMargin(gap(above));
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (m_card) {
        format.setLeftMargin(gap(kCardPadding));
        format.setRightMargin(gap(kCardPadding));
    }
    return format;
}

void ReadingWriter::beginBlock(const QTextBlockFormat& format)
{
    QTextBlockFormat own = format;
    if (m_card && m_reading.grounds.at(*m_card).from < 0)
        own.setTopMargin(gap(m_isAfterCard ? 2 * kCardMargin + kApart : kCardMargin + kApart));
    if (m_isEmpty)
        m_cursor.setBlockFormat(own);
    else
        m_cursor.insertBlock(own, m_plain);
    m_isEmpty = false;
    m_isAfterCard = false;
    const int at = m_cursor.position();
    if (m_card && m_reading.grounds.at(*m_card).from < 0)
        m_reading.grounds[*m_card].from = at;
    if (m_pending) {
        m_pending->position = at;
        m_reading.places.append(*m_pending);
        m_pending.reset();
    }
}

void ReadingWriter::place(const QString& name, const QString& title, int depth)
{
    m_pending = Reading::Place{name, title, depth, 0};
}

void ReadingWriter::heading(int level, const QString& text)
{
    constexpr std::array<double, 3> kSizes{1.45, 1.18, 1.0};
    constexpr std::array<double, 3> kAbove{2.6, 1.9, 1.2};
    const auto index = static_cast<size_t>(std::clamp(level, 1, 3) - 1);
    QTextBlockFormat format = blockFormat(m_isEmpty ? 0 : kAbove.at(index));
    format.setBottomMargin(gap(0.1));
    format.setHeadingLevel(level);
    beginBlock(format);
    m_cursor.insertText(text, formatOf(resized(m_font, kSizes.at(index), QFont::DemiBold),
                                       m_palette.color(QPalette::Active, QPalette::Text)));
}

void ReadingWriter::paragraph(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString& one : lines) {
        QTextBlockFormat format = blockFormat(kRowGap);
        const QString mark = itemMark(one);
        const double hang = mark.isEmpty() ? 0 : QFontMetricsF(m_font).horizontalAdvance(mark);
        format.setLeftMargin(format.leftMargin() + hang);
        format.setTextIndent(-hang);
        beginBlock(format);
        m_cursor.insertText(one, m_plain);
    }
}

void ReadingWriter::muted(const QString& text)
{
    beginBlock(blockFormat(kRowGap));
    m_cursor.insertText(text, m_muted);
}

void ReadingWriter::beginCard(std::optional<Status> edge)
{
    m_card = m_reading.grounds.size();
    m_reading.grounds.append({-1, -1, 0, 0, gap(kCardMargin), tint::card(m_palette), tint::line(m_palette),
                              edge ? statusFill(*edge, m_palette) : QColor()});
}

void ReadingWriter::endCard()
{
    m_reading.grounds[*m_card].to = m_cursor.position();
    m_card.reset();
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(gap(kCardMargin + kApart));
    m_cursor.setBlockFormat(last);
    m_isAfterCard = true;
}

void ReadingWriter::title(const QString& id, const QString& text)
{
    constexpr double kLarger = 1.1;
    beginBlock(blockFormat(0));
    const QFont font = resized(m_font, kLarger, QFont::DemiBold);
    if (!id.isEmpty())
        m_cursor.insertText(id + kNoBreakSpace + kNoBreakSpace, formatOf(font, tint::accent(m_palette)));
    m_cursor.insertText(text, formatOf(font, m_palette.color(QPalette::Active, QPalette::Text)));
}

void ReadingWriter::beginChips()
{
    beginBlock(blockFormat(kRowGap));
}

void ReadingWriter::chip(const QString& text)
{
    const int from = m_cursor.position();
    QString unbroken = text;
    unbroken.replace(u' ', kNoBreakSpace);
    m_cursor.insertText(kNoBreakSpace + unbroken + kNoBreakSpace, m_plain);
    m_reading.chips.append({from, m_cursor.position(), tint::accentWash(m_palette)});
    m_cursor.insertText(u"  "_s, m_plain);
}

void ReadingWriter::chip(Status status, const QString& word)
{
    const int from = m_cursor.position();
    QString unbroken = shapeOf(status) + u' ' + word;
    unbroken.replace(u' ', kNoBreakSpace);
    QTextCharFormat format = m_strong;
    format.setForeground(statusInk(status, m_palette));
    m_cursor.insertText(kNoBreakSpace + unbroken + kNoBreakSpace, format);
    m_reading.chips.append({from, m_cursor.position(), statusFill(status, m_palette)});
    m_cursor.insertText(u"  "_s, m_plain);
}

void ReadingWriter::beginRow(const QString& label)
{
    line(label, {}, true);
}

void ReadingWriter::words(const QString& text)
{
    m_cursor.insertText(text, m_plain);
}

void ReadingWriter::mutedWords(const QString& text)
{
    m_cursor.insertText(text, m_muted);
}

void ReadingWriter::strongWords(const QString& text)
{
    m_cursor.insertText(text, m_strong);
}

void ReadingWriter::link(const QString& text, const QString& target)
{
    QTextCharFormat format = formatOf(m_font, tint::accent(m_palette));
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setFontUnderline(false);
    m_cursor.insertText(text, format);
}

void ReadingWriter::copyLink(const QString& name, const QString& text, const QString& snippet)
{
    m_reading.snippets.insert(name, snippet);
    link(text, u"copy:"_s + name);
}

void ReadingWriter::line(const QString& label, const QString& text, bool isFirst)
{
    QTextBlockFormat format = blockFormat(isFirst ? kRowGap : 0.1);
    const QString mark = itemMark(text);
    const QFontMetricsF metrics(m_font);
    const double hang = mark.isEmpty() ? 0 : metrics.horizontalAdvance(mark);
    const double indent = label.isEmpty() ? 0 : m_labelWidth;
    const double base = format.leftMargin();
    if (!label.isEmpty() && metrics.horizontalAdvance(label) > m_labelWidth - gap(0.4)) {
        // A long label stands above its text.
        beginBlock(format);
        m_cursor.insertText(label, m_muted);
        line({}, text, false);
        return;
    }
    format.setLeftMargin(base + m_labelWidth + hang);
    format.setTextIndent(-(indent + hang));
    format.setTabPositions({QTextOption::Tab(m_labelWidth, QTextOption::LeftTab)});
    beginBlock(format);
    if (!label.isEmpty())
        m_cursor.insertText(label + u'\t', m_muted);
    m_cursor.insertText(text, m_plain);
}

void ReadingWriter::row(const QString& label, const QString& text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        line(i == 0 ? label : QString(), lines.at(i), i == 0);
}

void ReadingWriter::row(const QString& label, const std::optional<LocalizedText>& text)
{
    if (text)
        row(label, said(*text));
}

void ReadingWriter::bullets(const QString& label, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QStringList marked;
    for (const QString& one : lines)
        marked.append(u"• "_s + one);
    row(label, marked.join(u'\n'));
}

void ReadingWriter::command(const QString& name, const QString& head, const QString& text,
                            const QString& copyWord)
{
    const double left = gap(kCardPadding) + m_labelWidth;
    const qsizetype ground = m_reading.grounds.size();
    m_reading.grounds.append({-1, -1, left, gap(kCardPadding), gap(0.35),
                              m_palette.color(QPalette::Active, QPalette::Window), QColor(), QColor()});
    const auto inset = [&](double above) {
        QTextBlockFormat format = blockFormat(above);
        format.setLeftMargin(left + gap(0.6));
        format.setRightMargin(format.rightMargin() + gap(0.6));
        return format;
    };
    beginBlock(inset(0.9));
    m_reading.grounds[ground].from = m_cursor.position();
    m_cursor.insertText(head + u"   "_s, m_muted);
    copyLink(name, copyWord, text);
    const QTextCharFormat format =
        formatOf(monospaced(m_font), m_palette.color(QPalette::Active, QPalette::Text));
    const QStringList lines = text.split(u'\n');
    for (const QString& one : lines) {
        QTextBlockFormat block = inset(0);
        block.setNonBreakableLines(false);
        beginBlock(block);
        m_cursor.insertText(one, format);
    }
    m_reading.grounds[ground].to = m_cursor.position();
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(gap(0.4));
    m_cursor.setBlockFormat(last);
}

}  // namespace holdfast
