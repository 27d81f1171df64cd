// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/value_codec.h"

#include "models/measurements/bit_packing.h"

#include <array>
#include <cmath>

namespace holdfast {

namespace {

constexpr quint8 kAsTheyStand = 0xFF;
constexpr double kLargestWhole = 4503599627370496.0;  // 2^52: below it a product is off by less than half.

/// Powers of ten that a double holds exactly.
constexpr std::array<double, 16> kTens = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// `values` times `ten` as whole numbers; false where one of them would not come back exactly.
///
/// A decimal text of at most 15 digits is read as the double nearest to whole ÷ ten, and dividing two doubles
/// that are exact gives that same double (IEEE 754, correctly rounded).
bool scale(std::span<const double> values, double ten, qint64* wholes)
{
    for (size_t i = 0; i < values.size(); ++i) {
        const double scaled = values[i] * ten;
        if (!(std::abs(scaled) < kLargestWhole))
            return false;
        const auto whole = static_cast<qint64>(scaled + (scaled < 0 ? -0.5 : 0.5));
        if (static_cast<double>(whole) / ten != values[i])
            return false;
        wholes[i] = whole;
    }
    return true;
}

bool hasNegativeZero(std::span<const double> values)
{
    for (const double value : values) {
        if (value == 0 && std::signbit(value))
            return true;
    }
    return false;
}

void encodeBlock(ByteWriter& writer, std::span<const double> values)
{
    std::array<qint64, kPackedBlock> wholes;
    for (size_t power = 0; power < kTens.size() && !hasNegativeZero(values); ++power) {
        if (!scale(values, kTens[power], wholes.data()))
            continue;
        writer.byte(static_cast<quint8>(power));
        packBlock(writer, wholes.data(), static_cast<int>(values.size()));
        return;
    }
    writer.byte(kAsTheyStand);
    writer.bytes.append(reinterpret_cast<const char*>(values.data()),
                        static_cast<qsizetype>(values.size_bytes()));
}

bool decodeBlock(ByteReader& reader, double* values, int count)
{
    const quint8 power = reader.byte();
    if (power == kAsTheyStand) {
        const char* raw = reader.take(count * static_cast<qsizetype>(sizeof(double)));
        if (raw == nullptr)
            return false;
        std::memcpy(values, raw, static_cast<size_t>(count) * sizeof(double));
        return true;
    }
    std::array<qint64, kPackedBlock> wholes;
    if (!reader.isGood() || power >= kTens.size() || !unpackBlock(reader, wholes.data(), count))
        return false;
    const double ten = kTens[power];
    for (int i = 0; i < count; ++i)
        values[i] = static_cast<double>(wholes[static_cast<size_t>(i)]) / ten;
    return true;
}

}  // namespace

void encodeValues(ByteWriter& writer, std::span<const double> values)
{
    for (size_t at = 0; at < values.size(); at += kPackedBlock)
        encodeBlock(writer, values.subspan(at, std::min<size_t>(kPackedBlock, values.size() - at)));
}

bool decodeValues(ByteReader& reader, std::vector<double>& values, qint64 count)
{
    values.resize(static_cast<size_t>(count));
    for (qint64 at = 0; at < count; at += kPackedBlock) {
        const auto size = static_cast<int>(std::min<qint64>(kPackedBlock, count - at));
        if (!decodeBlock(reader, values.data() + at, size))
            return false;
    }
    return true;
}

}  // namespace holdfast
