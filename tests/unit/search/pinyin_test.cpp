// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/pinyin.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Written by hand after the pronunciation in 《现代汉语词典》.
struct Spoken {
    const char16_t* text;
    const char16_t* initials;
};

class PinyinTest : public ::testing::TestWithParam<Spoken> {};

bool fits(const QString& text, const QString& letters)
{
    Pinyin pinyin;
    return Pinyin::find(pinyin.initialsOf(text), letters) == 0;
}

}  // namespace

TEST_P(PinyinTest, IsFoundByTheFirstLettersOfItsSyllables)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_TRUE(fits(text, QString::fromUtf16(GetParam().initials))) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(WordsOfTheTrade, PinyinTest,
                         ::testing::Values(Spoken{u"组长", u"zz"}, Spoken{u"数据库", u"sjk"},
                                           Spoken{u"冻结写入", u"djxr"}, Spoken{u"示例甲", u"slj"},
                                           Spoken{u"运维工程师", u"ywgcs"}, Spoken{u"宣布启动", u"xbqd"},
                                           Spoken{u"预案", u"ya"}, Spoken{u"二级", u"ej"},
                                           Spoken{u"女工", u"ng"}, Spoken{u"绿灯", u"ld"},
                                           Spoken{u"〇号", u"lh"}, Spoken{u"欧阳", u"oy"}));

// Characters that are read in several ways are found by each reading, whatever the word.
INSTANTIATE_TEST_SUITE_P(
    Polyphones, PinyinTest,
    ::testing::Values(
        Spoken{u"长期", u"cq"}, Spoken{u"重启", u"cq"}, Spoken{u"重要", u"zy"}, Spoken{u"银行代发", u"yhdf"},
        Spoken{u"行动", u"xd"}, Spoken{u"调度", u"dd"}, Spoken{u"调整", u"tz"}, Spoken{u"校验", u"jy"},
        Spoken{u"学校", u"xx"}, Spoken{u"会计", u"kj"}, Spoken{u"弹性", u"tx"}, Spoken{u"降级", u"jj"},
        Spoken{u"投降", u"tx"}, Spoken{u"传输", u"cs"}, Spoken{u"参数", u"cs"}, Spoken{u"解除", u"jc"},
        Spoken{u"效率", u"xl"}, Spoken{u"率领", u"sl"}, Spoken{u"单工", u"dg"}, Spoken{u"厦门", u"xm"},
        Spoken{u"供给", u"gj"}, Spoken{u"朝阳", u"cy"}, Spoken{u"曾巩", u"zg"}, Spoken{u"解珍", u"xz"},
        Spoken{u"区先生", u"oxs"}, Spoken{u"万俟", u"mq"}, Spoken{u"粘贴", u"zt"}, Spoken{u"屏幕", u"pm"}));

TEST(Pinyin, PassesOverBracketsAndBlanks)
{
    EXPECT_TRUE(fits(u"组长（运维 管理部经理）"_s, u"zzywglbjl"_s));
}

TEST(Pinyin, TakesLatinLettersAndDigitsForThemselvesInAnyWidth)
{
    EXPECT_TRUE(fits(u"启动 BIA 第2版"_s, u"qdbiad2b"_s));
    EXPECT_TRUE(fits(u"启动ＢＩＡ第２版"_s, u"qdbiad2b"_s));
}

TEST(Pinyin, SaysWhereTheLettersBegin)
{
    Pinyin pinyin;
    const auto initials = pinyin.initialsOf(u"核心数据库"_s);
    EXPECT_EQ(Pinyin::find(initials, u"sjk"), 2);
    EXPECT_EQ(Pinyin::find(initials, u"sjx"), std::nullopt);
    EXPECT_EQ(Pinyin::find(initials, u""), std::nullopt);
    EXPECT_EQ(Pinyin::find(initials, u"hxsjkk"), std::nullopt);
}

TEST(Pinyin, LeavesLatinWordsToTheSearchForText)
{
    Pinyin pinyin;
    EXPECT_EQ(Pinyin::find(pinyin.initialsOf(u"Crisis team lead"_s), u"steam"), std::nullopt);
    // The first place is Latin only, the second has a Chinese character.
    EXPECT_EQ(Pinyin::find(pinyin.initialsOf(u"d-b, 读b"_s), u"db"), 2);
}

TEST(Pinyin, KnowsWhatCanBeMeantAsInitials)
{
    EXPECT_TRUE(Pinyin::isTypedSo(u"zz"));
    EXPECT_TRUE(Pinyin::isTypedSo(u"d2b"));
    EXPECT_FALSE(Pinyin::isTypedSo(u"z"));
    EXPECT_FALSE(Pinyin::isTypedSo(u"01"));
    EXPECT_FALSE(Pinyin::isTypedSo(u"组长"));
    EXPECT_FALSE(Pinyin::isTypedSo(u"db-01"));
}

TEST(Pinyin, KnowsCharactersBeyondTheFirstPlane)
{
    Pinyin pinyin;
    const auto initials = pinyin.initialsOf(u"𠀀甲"_s);
    ASSERT_EQ(initials.size(), 2);
    EXPECT_EQ(initials.at(0).length, 2);
    EXPECT_EQ(initials.at(1).at, 2);
    EXPECT_EQ(Pinyin::find(initials, u"hj"), 0);
}

}  // namespace holdfast
