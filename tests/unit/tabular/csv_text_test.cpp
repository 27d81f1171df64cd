// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/csv.h"
#include "models/tabular/csv_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(CsvText, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvText({{u"a"_s, u"b,c"_s}, {u"say \"x\""_s, u"two\nlines"_s}}),
              u"a,\"b,c\"\r\n\"say \"\"x\"\"\",\"two\nlines\"\r\n"_s);
}

TEST(CsvText, TakesTheTeethFromFormulas)
{
    EXPECT_EQ(csvText({{u"=1+1"_s, u"@x"_s, u"-2"_s, u"plain"_s}}), u"'=1+1,'@x,'-2,plain\r\n"_s);
}

TEST(CsvText, IsReadBackAsItWasWritten)
{
    const QList<QStringList> rows{{u"优先级"_s, u" padded "_s}, {u"1"_s, u"核心, \"数据库\""_s}};
    const auto read = readCsv(csvText(rows).toUtf8());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2);
    EXPECT_EQ(read->at(0).fields, rows.at(0));
    EXPECT_EQ(read->at(1).fields, rows.at(1));
}

TEST(CsvText, KeepsARowInALineForTheClipboard)
{
    EXPECT_EQ(tabbedText({{u"a\tb"_s, u"c\nd"_s}}), u"a b\tc d\n"_s);
}

}  // namespace holdfast
