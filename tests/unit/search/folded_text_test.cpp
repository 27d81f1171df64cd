// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/folded_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(FoldedText, TakesFullWidthAndHalfWidthForOne)
{
    EXPECT_EQ(folded(u"ＤＢ－０１：冻结"_s), u"db-01:冻结"_s);
    EXPECT_EQ(folded(u"ＲＴＯ　４ｈ"_s), u"rto 4h"_s);
    EXPECT_EQ(folded(u"ｶﾅ"_s), u"カナ"_s);
}

TEST(FoldedText, LeavesWhatAPlainTextSaysAsItIs)
{
    EXPECT_EQ(folded(u"先冻结写入，再固定证据。"_s), u"先冻结写入,再固定证据。"_s);
    EXPECT_EQ(folded(u"MySQL 8"_s), u"mysql 8"_s);
    EXPECT_EQ(folded(u"ÄRGER Straße"_s), u"ärger straße"_s);
}

TEST(FoldedText, LeavesNoControlCharacter)
{
    EXPECT_EQ(folded(u"a\x1F\x1E"
                     u"b\nc\u2028d"_s),
              u"a  b c d"_s);
}

TEST(FoldedText, CutsAQueryAtBlanksOfAnyWidth)
{
    EXPECT_EQ(wordsOf(u"  组长　 ＤＢ-01 "_s), QStringList({u"组长"_s, u"db-01"_s}));
    EXPECT_TRUE(wordsOf(u" 　\t"_s).isEmpty());
}

TEST(FoldedText, SaysWhereWordsStandInTheTextAsWritten)
{
    EXPECT_EQ(rangesOf(u"预案ＤＢ－０１冻结"_s, {u"db-01"_s}), QList<TextRange>({{2, 5}}));
    EXPECT_EQ(rangesOf(u"冻结后再冻结"_s, {u"冻结"_s}), QList<TextRange>({{0, 2}, {4, 2}}));
    EXPECT_EQ(rangesOf(u"数据库宕机"_s, {u"数据库"_s, u"据库宕"_s}), QList<TextRange>({{0, 4}}));
    EXPECT_EQ(rangesOf(u"𠀀冻结"_s, {u"冻结"_s}), QList<TextRange>({{2, 2}}));
    // ㎡ folds into "m2": half of it is marked whole.
    EXPECT_EQ(rangesOf(u"5㎡"_s, {u"m"_s}), QList<TextRange>({{1, 1}}));
    EXPECT_TRUE(rangesOf(u"组长"_s, {u"没有"_s}).isEmpty());
}

TEST(FoldedText, CutsAnExcerptAroundTheFirstWordThatIsThere)
{
    const QString text = QString(50, u'前') + u"复制延迟"_s + QString(50, u'后');
    EXPECT_EQ(excerptOf(text, {u"延迟"_s}, 20), u"…前前前复制延迟"_s + QString(13, u'后') + u'…');
    EXPECT_EQ(excerptOf(u"第一行\n复制延迟\n第三行"_s, {u"延迟"_s}, 20), u"复制延迟"_s);
    EXPECT_EQ(excerptOf(u"复制延迟"_s, {u"延迟"_s}, 20), u"复制延迟"_s);
    EXPECT_TRUE(excerptOf(text, {u"没有"_s}, 20).isEmpty());
}

}  // namespace holdfast
