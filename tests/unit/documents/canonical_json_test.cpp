// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/canonical_json.h"
#include "models/documents/document.h"
#include "tests/unit/plans/plan_files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(CanonicalJson, SortsByUtf16CodeUnits)
{
    // The keys of RFC 8785, 3.2.3, but for U+FB33, which NFC takes apart; in the order printed there.
    const QJsonObject object{{u"\u20ac"_s, u"Euro Sign"_s},
                             {u"\r"_s, u"Carriage Return"_s},
                             {u"1"_s, u"One"_s},
                             {u"\U0001f600"_s, u"Emoji: Grinning Face"_s},
                             {u"\u0080"_s, u"Control"_s},
                             {u"\u00f6"_s, u"Latin Small Letter O With Diaeresis"_s}};
    EXPECT_EQ(
        canonicalJson(object).value(),
        QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                   "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\","
                   "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\"}"));
}

TEST(CanonicalJson, EscapesAsTheStandardSays)
{
    // RFC 8785, 3.2.2.2.
    const QJsonObject object{{u"s"_s, u"\u20ac$\u000f\nA'B\"\\\\\"/"_s}};
    EXPECT_EQ(canonicalJson(object).value(),
              QByteArray("{\"s\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
}

TEST(CanonicalJson, BringsTextsToNfc)
{
    EXPECT_EQ(canonicalJson({{u"a"_s, u"e\u0301"_s}}).value(),
              canonicalJson({{u"a"_s, u"\u00e9"_s}}).value());
}

TEST(CanonicalJson, RefusesFractionsNullsAndHugeNumbers)
{
    EXPECT_EQ(canonicalJson({{u"a"_s, 1.5}}).error().detail, u"/a"_s);
    EXPECT_EQ(canonicalJson({{u"a"_s, QJsonArray{1, QJsonValue()}}}).error().detail, u"/a/1"_s);
    EXPECT_FALSE(canonicalJson({{u"a"_s, 9007199254740993.0 * 2}}));
    EXPECT_EQ(canonicalJson({{u"a"_s, 9007199254740991.0}}).value(), QByteArray("{\"a\":9007199254740991}"));
    EXPECT_EQ(canonicalJson({{u"a"_s, -0.0}}).value(), QByteArray("{\"a\":0}"));
}

/// Digests computed with Python: json.dumps(…, sort_keys=True, separators=(",", ":")), nulls dropped, NFC,
/// SHA-256.
TEST(CanonicalJson, GivesTheDigestsOfAnotherProgram)
{
    const QHash<QString, QString> digests{
        {u"single-server"_s, u"cb636dfa4fb6691bdc4b54f4253cae465d345df582bb3b3426f7eae14b98eb17"_s},
        {u"database"_s, u"67b7e315caa0c7763b8634eaaf8f2f08a6ec995b0b4eaaa696e4d22828470069"_s},
        {u"site-disaster"_s, u"5bb29dd651845c2fb129a7a4cae983b19c04d9bfee5a73663fdb7c7ae581c830"_s},
        {u"network-attack"_s, u"721834bda9a15eda3d21d664268313260a7fdac2578e757de60bec0f28bd5387"_s}};
    for (auto it = digests.cbegin(); it != digests.cend(); ++it) {
        const auto body = DocumentBody::make(shippedPlanBody(it.key()));
        ASSERT_TRUE(body);
        EXPECT_EQ(body->digest.toHex(), it.value()) << it.key().toStdString();
    }
}

TEST(DocumentBody, NeedsATypeAndASchema)
{
    EXPECT_FALSE(DocumentBody::make({{u"type"_s, u"poem"_s}, {u"schema"_s, 1}}));
    EXPECT_FALSE(DocumentBody::make({{u"type"_s, u"bia"_s}}));
    EXPECT_TRUE(DocumentBody::make({{u"type"_s, u"bia"_s}, {u"schema"_s, 1}}));
}

}  // namespace holdfast
