// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/utf8_text.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace holdfast {

namespace {

using Byte = unsigned char;

constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

bool isContinuation(Byte byte)
{
    constexpr Byte kMark = 0xC0;
    constexpr Byte kContinuation = 0x80;
    return (byte & kMark) == kContinuation;
}

/// How many bytes the character that begins with `lead` has; 0 where none does.
int lengthOf(Byte lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

/// Whether `second` may follow `lead`: shuts out overlong forms, surrogates and what lies above U+10FFFF.
bool maySecond(Byte lead, Byte second)
{
    switch (lead) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return isContinuation(second);
    }
}

/// Whether the character at `at`, with a byte behind it, is one of three bytes with nothing to shut out:
/// nearly all of Chinese.
bool isPlainThree(const char* at)
{
    constexpr std::uint32_t kMarks = 0x00C0C0F0;
    constexpr std::uint32_t kThree = 0x008080E0;
    std::uint32_t four = 0;
    std::memcpy(&four, at, sizeof four);
    const auto lead = static_cast<Byte>(*at);
    return std::endian::native == std::endian::little && (four & kMarks) == kThree && lead != 0xE0 &&
           lead != 0xED;
}

/// The length of the character at `at`, 0 where it is wrong or cut off.
int characterAt(const char* at, const char* end)
{
    const auto* bytes = reinterpret_cast<const Byte*>(at);
    const int length = lengthOf(bytes[0]);
    if (length == 0 || length > end - at)
        return 0;
    if (length > 1 && !maySecond(bytes[0], bytes[1]))
        return 0;
    for (int i = 2; i < length; ++i) {
        if (!isContinuation(bytes[i]))
            return 0;
    }
    return length;
}

}  // namespace

const char* wellFormedEnd(const char* begin, const char* end)
{
    const char* at = begin;
    while (at < end) {
        std::uint64_t eight = 0;
        if (end - at >= 8) {
            std::memcpy(&eight, at, sizeof eight);
            const std::uint64_t high = eight & kHighBits;
            if (high == 0) {
                at += sizeof eight;
                continue;
            }
            if constexpr (std::endian::native == std::endian::little)
                at += std::countr_zero(high) / 8;
        }
        // Characters until plain text follows again.
        do {
            if (end - at >= 4 && isPlainThree(at)) {
                at += 3;
                continue;
            }
            const int length = characterAt(at, end);
            if (length == 0)
                return at;
            at += length;
        } while (at < end && static_cast<Byte>(*at) >= 0x80);
    }
    return end;
}

bool isCutOff(const char* at, const char* end)
{
    if (at >= end)
        return false;
    const auto* bytes = reinterpret_cast<const Byte*>(at);
    if (lengthOf(bytes[0]) <= end - at)
        return false;
    if (end - at > 1 && !maySecond(bytes[0], bytes[1]))
        return false;
    return end - at < 3 || isContinuation(bytes[2]);
}

}  // namespace holdfast
