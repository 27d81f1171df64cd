// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/digest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace holdfast {

std::optional<Digest> Digest::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    Digest digest;
    std::copy(bytes.begin(), bytes.end(), digest.m_bytes.begin());
    return digest;
}

std::optional<Digest> Digest::fromHex(const QString& hex)
{
    if (hex.size() != 2 * kSize)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

Digest sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return *Digest::fromBytes(hash.result());
}

}  // namespace holdfast
