// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

/// The end of the longest beginning of [begin, end) that is well-formed UTF-8 (The Unicode Standard, table
/// 3-7): `end`, or the first byte of a character that is wrong or cut off.
const char* wellFormedEnd(const char* begin, const char* end);

/// Whether [at, end) is the beginning of a character that only lacks its last bytes.
bool isCutOff(const char* at, const char* end);

}  // namespace holdfast
