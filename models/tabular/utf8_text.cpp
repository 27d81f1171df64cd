// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/utf8_text.h"

#include <algorithm>
#include <cstddef>
#include <simdjson.h>

namespace holdfast {

namespace {

using Byte = unsigned char;

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

/// The end of [begin, end) without a last character that lacks its last bytes.
const char* endOfWhole(const char* begin, const char* end)
{
    constexpr std::ptrdiff_t kLongest = 4;
    for (const char* at = end; at > begin && end - at < kLongest;) {
        --at;
        if (!isContinuation(static_cast<Byte>(*at)))
            return lengthOf(static_cast<Byte>(*at)) > end - at ? at : end;
    }
    return end;
}

}  // namespace

const char* wellFormedEnd(const char* begin, const char* end)
{
    // In pieces: the validator does not stop where it finds something.
    constexpr std::ptrdiff_t kPiece = 4096;
    const char* at = begin;
    while (at < end) {
        const char* whole = endOfWhole(at, at + std::min(kPiece, end - at));
        if (whole == at || !simdjson::validate_utf8(at, static_cast<size_t>(whole - at)))
            break;
        at = whole;
    }
    while (at < end) {
        const int length = characterAt(at, end);
        if (length == 0)
            return at;
        at += length;
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
