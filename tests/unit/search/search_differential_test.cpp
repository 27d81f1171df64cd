// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_index.h"
#include "tests/support/chinese_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kRows = 5000;
constexpr int kQueries = 400;

quint32 chosenSeed()
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    std::cout << "SearchIndex seed " << seed << " (HOLDFAST_SEED)" << std::endl;
    return seed;
}

SearchItem itemOf(int id, const QString& row)
{
    SearchItem item;
    item.kind = SearchKind::Entry;
    item.subject = QString::number(id);
    // Rows are long sentences and short titles with a long text behind.
    constexpr qsizetype kTitle = 6;
    item.title = id % 2 == 0 ? row : row.left(kTitle);
    item.text = id % 2 == 0 ? QString() : row;
    return item;
}

QList<int> idsFoundBy(const SearchIndex& index, const QString& query)
{
    QList<int> ids;
    for (const SearchGroup& group : index.search(query, kRows)) {
        for (const SearchHit& hit : group.hits)
            ids.append(hit.item.subject.toInt());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace

TEST(SearchIndex, FindsTheSameRowsAsInstrOfSqlite)
{
    ChineseRows chance(chosenSeed());
    SearchIndex index;
    SqlRows sql;
    QStringList rows;
    QList<SearchItem> items;
    for (int id = 0; id < kRows; ++id) {
        // Folding is tested elsewhere; here both see the same characters.
        rows.append(folded(chance.row()));
        items.append(itemOf(id, rows.last()));
        sql.add(id, rows.last());
    }
    index.replace(u"first"_s, items.first(kRows / 2));
    index.append(u"first"_s, items.sliced(kRows / 2));

    int found = 0;
    for (int i = 0; i < kQueries; ++i) {
        const QString query = chance.query(rows.at(chance.number(0, kRows - 1)), chance.number(1, 8));
        if (wordsOf(query) != QStringList(query))
            continue;
        const QList<int> expected = sql.find(query);
        found += static_cast<int>(expected.size());
        ASSERT_EQ(idsFoundBy(index, query), expected) << query.toStdString();
    }
    EXPECT_GT(found, kQueries);
}

TEST(SearchIndex, FindsForTwoWordsTheRowsThatInstrFindsForBoth)
{
    ChineseRows chance(chosenSeed());
    SearchIndex index;
    SqlRows sql;
    QStringList rows;
    for (int id = 0; id < kRows; ++id) {
        rows.append(folded(chance.row()));
        index.append(u"entries"_s, {itemOf(id, rows.last())});
        sql.add(id, rows.last());
    }
    for (int i = 0; i < kQueries; ++i) {
        const QString& row = rows.at(chance.number(0, kRows - 1));
        const QString one = chance.query(row, 2);
        const QString other = chance.query(row, chance.number(1, 3));
        if (wordsOf(one) != QStringList(one) || wordsOf(other) != QStringList(other))
            continue;
        const QList<int> first = sql.find(one);
        const QList<int> second = sql.find(other);
        QList<int> expected;
        std::set_intersection(first.cbegin(), first.cend(), second.cbegin(), second.cend(),
                              std::back_inserter(expected));
        const QString query = one + u' ' + other;
        ASSERT_EQ(idsFoundBy(index, query), expected) << query.toStdString();
    }
}

}  // namespace holdfast
