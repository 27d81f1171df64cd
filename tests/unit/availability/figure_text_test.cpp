// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/figure_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

TEST(FigureText, NeverRoundsAPercentageUpToItsTarget)
{
    EXPECT_EQ(percentText(98.99999, 9900), u"98.9999 %"_s);
    EXPECT_EQ(percentText(99.99999999), u"99.9999 %"_s);
    EXPECT_EQ(percentText(98.9576), u"98.9576 %"_s);
    EXPECT_EQ(percentText(100.0), u"100.0000 %"_s);
    EXPECT_EQ(percentText(100.0, 9900), u"100.0000 %"_s);
}

TEST(FigureText, SaysInItsLanguageThatAPercentageIsUnknown)
{
    EXPECT_EQ(percentText(std::nullopt, 9900, u"en"_s), u"unknown"_s);
    EXPECT_EQ(percentText(std::nullopt, {}, u"zh_CN"_s), u"未知"_s);
}

TEST(FigureText, WritesATargetWithTheDecimalsThatItHas)
{
    EXPECT_EQ(targetText(9900), u"99 %"_s);
    EXPECT_EQ(targetText(9995), u"99.95 %"_s);
    EXPECT_EQ(targetText(9990), u"99.9 %"_s);
    EXPECT_EQ(targetText(9905), u"99.05 %"_s);
    EXPECT_EQ(targetText(std::nullopt), u"—"_s);
}

TEST(FigureText, WritesATimeInTheUnitsThatItNeeds)
{
    EXPECT_EQ(secondsText(0s), u"0 s"_s);
    EXPECT_EQ(secondsText(59s), u"59 s"_s);
    EXPECT_EQ(secondsText(26784s), u"7 h 26 min 24 s"_s);
    EXPECT_EQ(secondsText(-3605s), u"−1 h 5 s"_s);
    EXPECT_EQ(secondsText(100h), u"100 h"_s);
    EXPECT_EQ(secondsText(4325s, u"zh_CN"_s), u"1 小时 12 分 5 秒"_s);
}

TEST(FigureText, WritesATimeForAColumn)
{
    EXPECT_EQ(clockText(0s), u"0"_s);
    EXPECT_EQ(clockText(59s), u"0:00:59"_s);
    EXPECT_EQ(clockText(856'400s), u"237:53:20"_s);
    EXPECT_EQ(clockText(-216s), u"−0:03:36"_s);
    EXPECT_EQ(clockText(2'678'400s), u"744:00:00"_s);
    EXPECT_EQ(clockText(std::nullopt), u"—"_s);
}

}  // namespace holdfast
