// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/utf8_text.h"

#include <QByteArray>
#include <QStringDecoder>

#include <gtest/gtest.h>

#include <random>

namespace holdfast {

TEST(Utf8Text, EndsWhereACharacterIsWrongOrCutOff)
{
    struct Case {
        const char* text;
        qsizetype good;
        bool isCut;
    };
    // The Unicode Standard 15, table 3-7 and its examples of ill-formed sequences.
    const Case cases[] = {
        {"plain", 5, false},          {"核心账务", 12, false},         {"\xF0\xA0\xAE\xB7", 4, false},
        {"a\xC0\xAF", 1, false},      {"a\xE0\x9F\xBFz", 1, false},    {"a\xED\xA0\x80z", 1, false},
        {"a\xEF\xBF\xBFz", 5, false}, {"a\xF4\x90\x80\x80", 1, false}, {"a\xF8\x80\x80\x80", 1, false},
        {"abcdefg\x80h", 7, false},   {"核\xE5\xBF", 3, true},         {"核\xF0\xA0\xAE", 3, true},
        {"核\xED\xA0", 3, false}};
    for (const Case& wanted : cases) {
        const QByteArray bytes(wanted.text);
        const char* end = wellFormedEnd(bytes.constBegin(), bytes.constEnd());
        EXPECT_EQ(end - bytes.constBegin(), wanted.good) << bytes.toPercentEncoding().constData();
        EXPECT_EQ(isCutOff(end, bytes.constEnd()), wanted.isCut) << bytes.toPercentEncoding().constData();
    }
}

TEST(Utf8Text, AgreesWithQtOnAnyBytes)
{
    const auto seed = qEnvironmentVariableIntValue("HOLDFAST_SEED") != 0
                          ? static_cast<unsigned>(qEnvironmentVariableIntValue("HOLDFAST_SEED"))
                          : std::random_device{}();
    std::mt19937 random(seed);
    const QByteArray base("ascii text, 核心账务 𠮷 é, more text 结算\n");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = base.mid(static_cast<qsizetype>(random() % 20));
        for (auto changes = random() % 3; changes > 0; --changes)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString decoded = decoder.decode(bytes);
        const bool isGood = wellFormedEnd(bytes.constBegin(), bytes.constEnd()) == bytes.constEnd();
        ASSERT_EQ(isGood, !decoder.hasError())
            << "seed " << seed << ": " << bytes.toPercentEncoding().constData();
    }
}

}  // namespace holdfast
