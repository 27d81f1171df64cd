// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/log/entry.h"

#include <QByteArray>
#include <QByteArrayView>

namespace holdfast {

/// Bytes of salt before a private part.
constexpr int kSaltSize = 32;

/// SHA-256(salt ‖ private part): stands for the private part in the entry, also when that is empty, so that
/// it can be erased later and nobody can find out by guessing whether there was one.
Digest privateCommitment(QByteArrayView salt, QByteArrayView privatePart);

/// The bytes of an entry as they are hashed and stored.
///
/// Each field is its length in four bytes, big-endian, then its content. Integers are big-endian: 8 bytes
/// signed unless said otherwise. Texts are UTF-8. uids are 16 bytes as in RFC 9562. In this order:
///  1 "holdfast-entry-v1"           2 entry uid               3 device uid            4 seq (8, unsigned)
///  5 logical ms                    6 logical counter (4)     7 subject kind          8 subject uid
///  9 kind                         10 occurred at, UTC ms    11 recorded at, UTC ms  12 zone (IANA name)
/// 13 zone's offset, seconds       14 boot id                15 nanoseconds since boot
/// 16 author's person uid or none  17 author's name          18 author's role        19 author's assurance
/// (1) 20 on behalf of: uid or none    21 their name 22 second person's uid or none  23 their name 24 their
/// role           25 their assurance (1) or none 26 schema of the payload (4)    27 public part            28
/// private commitment (32) "none" is a field of length 0; field 25 is "none" exactly when nobody confirmed.
QByteArray canonicalBytes(const EntryRecord& record);

/// Reads canonicalBytes() back, without a private part. Strict: what it accepts gives the same bytes again.
/// CorruptData for everything else; `detail` names the field.
Result<EntryRecord> parseCanonicalEntry(QByteArrayView bytes);

}  // namespace holdfast
