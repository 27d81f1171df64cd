// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_index.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

SearchItem step(const QString& title, const QString& text = {}, const QStringList& names = {})
{
    SearchItem item;
    item.kind = SearchKind::Step;
    item.title = title;
    item.text = text;
    item.names = names;
    return item;
}

SearchItem entry(const QString& title, std::optional<int> minute = {})
{
    SearchItem item;
    item.kind = SearchKind::Entry;
    item.title = title;
    if (minute)
        item.when = instantFromMs(*minute * 60'000);
    return item;
}

QStringList titlesOf(const SearchIndex& index, const QString& query)
{
    QStringList titles;
    for (const SearchGroup& group : index.search(query, 100)) {
        for (const SearchHit& hit : group.hits)
            titles.append(hit.item.title);
    }
    return titles;
}

}  // namespace

TEST(SearchIndex, RanksWholeNameBeginningInsideInitialsText)
{
    SearchIndex index;
    index.replace(u"plans"_s, {step(u"甲"_s, u"见 db"_s), step(u"再读本"_s), step(u"读本"_s),
                               step(u"the db"_s), step(u"db two"_s), step(u"乙"_s, {}, {u"DB"_s})});
    EXPECT_EQ(titlesOf(index, u"db"_s),
              QStringList({u"乙"_s, u"db two"_s, u"the db"_s, u"读本"_s, u"再读本"_s, u"甲"_s}));
}

TEST(SearchIndex, KeepsTheOrderOfEquals)
{
    SearchIndex index;
    QList<SearchItem> items;
    QStringList titles;
    for (int i = 0; i < 60; ++i) {
        titles.append(u"冻结 %1"_s.arg(i));
        items.append(step(titles.last()));
    }
    index.replace(u"plans"_s, items);
    EXPECT_EQ(titlesOf(index, u"冻结"_s), titles);
}

TEST(SearchIndex, ShowsTheLatestOfEqualsFirst)
{
    SearchIndex index;
    index.replace(u"a"_s, {entry(u"切换 old"_s, 1), entry(u"切换 undated"_s)});
    index.replace(u"b"_s, {entry(u"切换 new"_s, 2)});
    EXPECT_EQ(titlesOf(index, u"切换"_s), QStringList({u"切换 new"_s, u"切换 old"_s, u"切换 undated"_s}));
}

TEST(SearchIndex, NeedsEveryWordWhereverItStands)
{
    SearchIndex index;
    index.replace(u"plans"_s,
                  {step(u"冻结写入"_s, u"主库"_s, {u"DB-01/D05"_s}), step(u"冻结写入"_s, u"备库"_s)});
    EXPECT_EQ(titlesOf(index, u"主库 db-01 djxr"_s).size(), 1);
    EXPECT_EQ(titlesOf(index, u"冻结"_s).size(), 2);
    EXPECT_TRUE(titlesOf(index, u"冻结 没有"_s).isEmpty());
}

TEST(SearchIndex, FindsInAnyWidthAndCase)
{
    SearchIndex index;
    index.replace(u"plans"_s, {step(u"ＭｙＳＱＬ 主库"_s)});
    EXPECT_EQ(titlesOf(index, u"mysql"_s).size(), 1);
    EXPECT_EQ(titlesOf(index, u"ＭＹＳＱＬ　主库"_s).size(), 1);
}

TEST(SearchIndex, FindsNothingAcrossTheEdgesOfFields)
{
    SearchIndex index;
    index.replace(u"plans"_s, {step(u"甲"_s, u"丙"_s, {u"乙"_s}), step(u"丁"_s)});
    for (const QString& query : {u"甲乙"_s, u"乙丙"_s, u"丙丁"_s, u"\x1F"_s, u"\x1E"_s})
        EXPECT_TRUE(titlesOf(index, query).isEmpty()) << query.toStdString();
}

TEST(SearchIndex, DoesNotLookForInitialsInEntriesNorAcrossNames)
{
    SearchIndex index;
    index.replace(u"a"_s, {entry(u"组长"_s), step(u"组"_s, {}, {u"长"_s})});
    EXPECT_TRUE(titlesOf(index, u"zz"_s).isEmpty());
}

TEST(SearchIndex, FindsAPersonByInitialsOfAnotherName)
{
    SearchIndex index;
    index.replace(u"a"_s, {step(u"组长"_s, {}, {u"LEAD"_s, u"示例甲"_s})});
    EXPECT_EQ(titlesOf(index, u"slj"_s), QStringList(u"组长"_s));
}

TEST(SearchIndex, PutsTheGroupWithTheBestFirstAndCountsWhatItLeavesOut)
{
    SearchIndex index;
    QList<SearchItem> items{step(u"不冻结"_s)};
    for (int i = 0; i < 30; ++i)
        items.append(entry(u"冻结"_s, i));
    index.replace(u"a"_s, items);
    const auto groups = index.search(u"冻结"_s, 8);
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups.at(0).kind, SearchKind::Entry);
    EXPECT_EQ(groups.at(0).hits.size(), 8);
    EXPECT_EQ(groups.at(0).count, 30);
    EXPECT_EQ(groups.at(1).kind, SearchKind::Step);
}

TEST(SearchIndex, FindsWhatWasAddedAndNoMoreWhatWasReplaced)
{
    SearchIndex index;
    index.replace(u"a"_s, {entry(u"冻结"_s)});
    index.append(u"a"_s, {entry(u"切换"_s)});
    EXPECT_EQ(titlesOf(index, u"冻结"_s).size() + titlesOf(index, u"切换"_s).size(), 2);
    index.replace(u"a"_s, {entry(u"校验"_s)});
    EXPECT_TRUE(titlesOf(index, u"冻结"_s).isEmpty());
    EXPECT_EQ(index.size(), 1);
    index.remove(u"a"_s);
    EXPECT_TRUE(titlesOf(index, u"校验"_s).isEmpty());
}

TEST(SearchIndex, FindsNothingForBlanksAndInNothing)
{
    SearchIndex index;
    EXPECT_TRUE(index.search(u"组长"_s, 8).isEmpty());
    index.replace(u"a"_s, {step(u"组长"_s)});
    EXPECT_TRUE(index.search(u" 　"_s, 8).isEmpty());
}

TEST(SearchIndex, MarksWhatFitsInTitleOrInThePieceOfText)
{
    SearchIndex index;
    SearchItem item = step(u"核心组长"_s, u"先看主库，再看备库"_s);
    item.subject = u"DB-01/D02"_s;
    index.replace(u"a"_s, {item});
    EXPECT_EQ(index.search(u"zz"_s, 8).first().hits.first().inTitle, QList<TextRange>({{2, 2}}));
    const SearchHit hit = index.search(u"备库"_s, 8).first().hits.first();
    EXPECT_TRUE(hit.inTitle.isEmpty());
    EXPECT_EQ(hit.excerpt, u"DB-01/D02 · 先看主库，再看备库"_s);
    EXPECT_EQ(hit.inExcerpt, QList<TextRange>({{19, 2}}));
}

}  // namespace holdfast
