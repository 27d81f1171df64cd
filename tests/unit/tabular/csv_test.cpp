// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(Csv, ReadsQuotesLineEndsAndABlankLine)
{
    const auto rows =
        readCsv("\xef\xbb\xbfts,text\r\n1,\"a \"\"b\"\", c\nd\"\r\n\r\n2,\xe7\xbb\x93\xe7\xae\x97\n3,");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 4);
    EXPECT_EQ(rows->at(0).fields, (QStringList{u"ts"_s, u"text"_s}));
    EXPECT_EQ(rows->at(1).fields, (QStringList{u"1"_s, u"a \"b\", c\nd"_s}));
    EXPECT_EQ(rows->at(2).fields, (QStringList{u"2"_s, u"结算"_s}));
    EXPECT_EQ(rows->at(2).line, 5);
    EXPECT_EQ(rows->at(3).fields, (QStringList{u"3"_s, QString()}));
}

TEST(Csv, RefusesWhatItCannotReadAndSaysWhere)
{
    const auto open = readCsv("a,b\n1,\"open\n2,3\n");
    ASSERT_FALSE(open);
    EXPECT_TRUE(open.error().message.contains(u"2"_s));
    EXPECT_FALSE(readCsv("a\n\"x\"y\n"));
    EXPECT_FALSE(readCsv(QByteArray("a\n\xff\xfe\n")));
    EXPECT_FALSE(readCsv("a\n" + QByteArray(70'000, 'x') + "\n"));
    EXPECT_FALSE(readCsv("a\n\"" + QByteArray(70'000, 'x') + "\"\n"));
}

}  // namespace holdfast
