// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/bit_packing.h"
#include "models/measurements/value_codec.h"
#include "tests/unit/measurements/random_seed.h"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>
#include <limits>

using namespace holdfast;

namespace {

std::vector<double> throughCodec(const std::vector<double>& values)
{
    ByteWriter writer;
    encodeValues(writer, values);
    ByteReader reader(writer.bytes);
    std::vector<double> back;
    EXPECT_TRUE(decodeValues(reader, back, static_cast<qint64>(values.size())));
    EXPECT_TRUE(reader.isAtEnd());
    return back;
}

void expectSameBits(const std::vector<double>& values)
{
    const auto back = throughCodec(values);
    ASSERT_EQ(back.size(), values.size());
    for (size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(std::bit_cast<quint64>(back[i]), std::bit_cast<quint64>(values[i]))
            << i << ": " << values[i];
}

}  // namespace

TEST(ValueCodec, GivesBackEveryDecimalTextExactly)
{
    auto chance = seededChance("ValueCodec");
    for (int round = 0; round < 300; ++round) {
        std::vector<double> values;
        const int decimals = static_cast<int>(chosen(chance, 0, 9));
        for (qint64 i = chosen(chance, 0, 200); i > 0; --i) {
            const qint64 whole = chosen(chance, -99'999'999, 99'999'999);
            QByteArray text = QByteArray::number(whole);
            text.append('e').append(QByteArray::number(-decimals));
            values.push_back(text.toDouble());
        }
        expectSameBits(values);
    }
}

TEST(ValueCodec, GivesBackAnyNumberThatIsNotADecimalText)
{
    auto chance = seededChance("ValueCodec");
    for (int round = 0; round < 100; ++round) {
        std::vector<double> values;
        for (qint64 i = chosen(chance, 1, 200); i > 0; --i)
            values.push_back(std::bit_cast<double>((static_cast<quint64>(chance()) << 32) | chance()));
        std::erase_if(values, [](double value) { return std::isnan(value); });
        expectSameBits(values);
    }
}

TEST(ValueCodec, GivesBackTheEdges)
{
    expectSameBits({});
    expectSameBits({0.0, -0.0, 1e308, -1e308, std::numeric_limits<double>::denorm_min(),
                    std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()});
    expectSameBits(
        {4503599627370495.0, -4503599627370495.0, 4503599627370496.0, 9007199254740992.0, 0.1, 0.3, 1.0 / 3});
}

TEST(ValueCodec, NeedsLessThanTwoBytesForResponseTimesOfTwoDecimals)
{
    std::vector<double> values;
    for (int i = 0; i < 1440; ++i)
        values.push_back((1000 + (i * 7919) % 6000) / 100.0);  // 10.00 to 69.99 ms
    ByteWriter writer;
    encodeValues(writer, values);
    EXPECT_LT(writer.bytes.size(), 1440 * 2);
}

TEST(ValueCodec, RefusesDamage)
{
    ByteWriter writer;
    encodeValues(writer, std::vector<double>{1.25, 2.5, 3.75});
    for (qsizetype size = 0; size < writer.bytes.size(); ++size) {
        ByteReader reader(QByteArrayView(writer.bytes).first(size));
        std::vector<double> values;
        EXPECT_FALSE(decodeValues(reader, values, 3)) << size;
    }
    const QByteArray wrongPower("\x20\x03\x00\x00", 4);
    ByteReader reader(wrongPower);
    std::vector<double> values;
    EXPECT_FALSE(decodeValues(reader, values, 1));
}

TEST(BitPacking, GivesBackWholeNumbersOfEveryWidth)
{
    auto chance = seededChance("BitPacking");
    for (int width = 0; width <= 64; ++width) {
        for (const int count : {1, 63, 64}) {
            std::array<qint64, kPackedBlock> numbers{};
            for (int i = 0; i < count; ++i) {
                const quint64 any = (static_cast<quint64>(chance()) << 32) | chance();
                numbers[static_cast<size_t>(i)] = static_cast<qint64>(width == 0 ? 7 : any >> (64 - width));
            }
            ByteWriter writer;
            packBlock(writer, numbers.data(), count);
            std::array<qint64, kPackedBlock> back{};
            ByteReader reader(writer.bytes);
            ASSERT_TRUE(unpackBlock(reader, back.data(), count));
            EXPECT_EQ(back, numbers) << width;
        }
    }
}
