// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/bit_packing.h"

#include <algorithm>
#include <array>
#include <bit>

namespace holdfast {

namespace {

static_assert(std::endian::native == std::endian::little, "packed words are kept as they stand in memory");

qsizetype packedSize(int count, int width)
{
    return (static_cast<qsizetype>(count) * width + 7) / 8;
}

}  // namespace

void packBlock(ByteWriter& writer, const qint64* numbers, int count)
{
    const auto [least, greatest] = std::minmax_element(numbers, numbers + count);
    const auto base = static_cast<quint64>(*least);
    const auto width = static_cast<int>(std::bit_width(static_cast<quint64>(*greatest) - base));
    writer.byte(static_cast<quint8>(width));
    writer.zigzag(*least);
    std::array<quint64, kPackedBlock + 1> words{};
    int bit = 0;
    for (int i = 0; i < count; ++i, bit += width) {
        const quint64 distance = static_cast<quint64>(numbers[i]) - base;
        const auto word = static_cast<size_t>(bit / 64);
        const int shift = bit % 64;
        words[word] |= distance << shift;
        if (shift + width > 64)
            words[word + 1] = distance >> (64 - shift);
    }
    writer.bytes.append(reinterpret_cast<const char*>(words.data()), packedSize(count, width));
}

bool unpackBlock(ByteReader& reader, qint64* numbers, int count)
{
    const int width = reader.byte();
    const auto base = static_cast<quint64>(reader.zigzag());
    if (!reader.isGood() || width > 64)
        return false;
    const qsizetype size = packedSize(count, width);
    const char* packed = reader.take(size);
    if (packed == nullptr)
        return false;
    std::array<quint64, kPackedBlock + 1> words{};
    std::memcpy(words.data(), packed, static_cast<size_t>(size));
    const quint64 mask = width == 64 ? ~quint64{0} : (quint64{1} << width) - 1;
    int bit = 0;
    for (int i = 0; i < count; ++i, bit += width) {
        const auto word = static_cast<size_t>(bit / 64);
        const int shift = bit % 64;
        quint64 distance = words[word] >> shift;
        if (shift + width > 64)
            distance |= words[word + 1] << (64 - shift);
        numbers[i] = static_cast<qint64>(base + (distance & mask));
    }
    return true;
}

}  // namespace holdfast
