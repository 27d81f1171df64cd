// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "views/kit/status.h"
#include "views/reading/reading.h"

#include <QFont>
#include <QPalette>
#include <QTextCursor>

#include <optional>

namespace holdfast {

/// Writes a Reading from top to bottom: headings, cards with labelled rows, commands, chips. All text is
/// plain text. Sizes follow the font, colours the palette.
class ReadingWriter {
public:
    /// Texts are taken in `language`; one that had to be taken from another language is marked with it.
    ReadingWriter(const QFont& font, const QPalette& palette, const QString& language);

    /// Hands the reading over; nothing can be written afterwards.
    Reading take();

    QString said(const LocalizedText& text) const;

    /// The next paragraph begins the part `name`; a negative depth keeps it out of the outline.
    void place(const QString& name, const QString& title, int depth);
    /// `level` 1 is a chapter, 3 the smallest.
    void heading(int level, const QString& text);
    void paragraph(const QString& text);
    void muted(const QString& text);

    /// What follows stands on a card of its own, until endCard(). `edge` marks it at the left.
    void beginCard(std::optional<Status> edge = {});
    void endCard();

    /// The head of a card: an id, a title.
    void title(const QString& id, const QString& text);
    /// A paragraph for chips.
    void beginChips();
    void chip(const QString& text);
    void chip(Status status, const QString& word);
    /// Chips stand in this row with `label` in front.
    void beginRow(const QString& label);
    void words(const QString& text);
    void mutedWords(const QString& text);
    void strongWords(const QString& text);
    /// A link to a part: "step:D05".
    void link(const QString& text, const QString& target);
    /// A link that puts `snippet` on the clipboard; `name` is unique in the reading.
    void copyLink(const QString& name, const QString& text, const QString& snippet);

    /// Label on the left, text on the right; lines that begin with "1." hang under their text.
    void row(const QString& label, const QString& text);
    void row(const QString& label, const LocalizedText& text) { row(label, said(text)); }
    void row(const QString& label, const std::optional<LocalizedText>& text);
    void bullets(const QString& label, const QStringList& lines);
    /// Something to type as it stands, with a link that copies it.
    void command(const QString& name, const QString& head, const QString& text, const QString& copyWord);

private:
    QTextBlockFormat blockFormat(double above) const;
    void beginBlock(const QTextBlockFormat& format);
    void line(const QString& label, const QString& text, bool isFirst);
    double gap(double share) const;

    QFont m_font;
    QPalette m_palette;
    QString m_language;
    Reading m_reading;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    QTextCharFormat m_strong;
    double m_em;
    double m_labelWidth;
    bool m_isEmpty = true;
    bool m_isAfterCard = false;
    std::optional<qsizetype> m_card;
    std::optional<Reading::Place> m_pending;
};

}  // namespace holdfast
