// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/byte_stream.h"

namespace holdfast {

/// How many whole numbers share one width and one least value.
constexpr int kPackedBlock = 64;

/// Appends `count` ≤ 64 numbers as their distance from the least of them, in as many bits as the greatest
/// distance needs: width, least, packed bits (frame of reference; Lemire and Boytsov, "Decoding billions of
/// integers per second through vectorization", 2015).
void packBlock(ByteWriter& writer, const qint64* numbers, int count);

/// Reads what packBlock() wrote into `numbers`; false where the bytes are damaged.
bool unpackBlock(ByteReader& reader, qint64* numbers, int count);

}  // namespace holdfast
