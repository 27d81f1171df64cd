// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/byte_stream.h"

#include <span>
#include <vector>

namespace holdfast {

/// Appends `values` in blocks of 64. A block whose values are decimal numbers of at most 15 digits, as they
/// come from text, is kept as whole numbers of the smallest power of ten that gives back every value exactly;
/// any other as it stands. Not a number is not among `values`.
void encodeValues(ByteWriter& writer, std::span<const double> values);

/// Reads `count` values into `values`; false where the bytes are damaged.
bool decodeValues(ByteReader& reader, std::vector<double>& values, qint64 count);

}  // namespace holdfast
