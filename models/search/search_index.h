// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/folded_text.h"
#include "models/search/pinyin.h"
#include "models/search/search_item.h"

#include <vector>

namespace holdfast {

/// One of the things found, ready to be shown.
struct SearchHit {
    SearchItem item;
    int score;                 ///< The higher, the better (see SearchIndex).
    QList<TextRange> inTitle;  ///< What fits, to be marked.
    QString excerpt;           ///< What the second line says: the detail, or the piece of text that fits.
    QList<TextRange> inExcerpt;
};

/// The things of one kind that were found.
struct SearchGroup {
    SearchKind kind;
    QList<SearchHit> hits;  ///< The best, best first.
    qsizetype count;        ///< How many there are in all.
};

/// Everything that can be found, in memory.
///
/// A query is found in an item when each of its words is: as a whole name, at the beginning of a name (the
/// title is one), inside a name, by the pinyin initials of a name, or somewhere in text and detail; they
/// score in this order and are added up. Equals stand by their time, the latest first, then as they were put
/// in. Initials are not looked for in entries: in a whole sentence two letters fit almost anything.
///
/// Texts are compared folded (see folded()) and as they stand, without cutting them into words, because
/// Chinese has no blanks: a search finds exactly what instr() of SQL would.
class SearchIndex {
public:
    /// Puts `items` in the place of all of `part`; a new part comes last.
    void replace(const QString& part, const QList<SearchItem>& items);
    /// Adds to `part`, and costs only what is added.
    void append(const QString& part, const QList<SearchItem>& items);
    void remove(const QString& part);
    void clear() { m_parts.clear(); }

    bool has(const QString& part) const;
    qsizetype size() const;
    /// Those of a kind, in the order of equals.
    QList<SearchItem> itemsOf(SearchKind kind) const;

    /// What `query` finds: the group with the best first, `perKind` hits (1 or more) of each at most. Nothing
    /// for blanks.
    QList<SearchGroup> search(const QString& query, qsizetype perKind) const;

private:
    /// Where an item stands in the text of its part.
    struct Place {
        qsizetype start;
        qsizetype namesEnd;
    };
    struct Part {
        QString key;
        QList<SearchItem> items;
        QString text;  ///< Names and texts of all items, folded, each field between marks.
        std::vector<Place> places;
        std::vector<QList<Initial>> initials;  ///< Of the titles; empty for entries.
    };
    struct Candidate {
        int score;
        qint64 when;
        std::size_t order;
        const SearchItem* item;
    };

    Part& part(const QString& key);
    void add(Part& part, const SearchItem& item);
    static std::vector<int> scoresOf(const Part& part, const QString& word);
    static int scoreAt(const Part& part, std::size_t item, const QString& word, qsizetype hit);
    /// All that have every word, as they were put in.
    std::vector<Candidate> candidates(const QStringList& words) const;
    QList<TextRange> marks(const QString& text, const QStringList& words) const;
    SearchHit shown(const Candidate& candidate, const QStringList& words) const;

    std::vector<Part> m_parts;
    mutable Pinyin m_pinyin;
};

}  // namespace holdfast
