// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/source_format.h"

#include <QSet>

#include <gtest/gtest.h>

namespace holdfast {

TEST(SourceFormat, HasAKeywordOfItsOwnThatLeadsBack)
{
    QSet<QString> keywords;
    for (const SourceFormat format : allSourceFormats()) {
        keywords.insert(keyword(format));
        EXPECT_EQ(sourceFormatFromKeyword(keyword(format)), format);
    }
    EXPECT_EQ(keywords.size(), allSourceFormats().size());
    EXPECT_EQ(sourceFormatFromKeyword(QStringLiteral("nagios")), std::nullopt);
}

}  // namespace holdfast
