// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/uid.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace holdfast {

QUuid mintUid(Instant now)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray bytes(reinterpret_cast<const char*>(random.data()), 16);
    const auto ms = static_cast<quint64>(toMs(now));
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (8 * (5 - i))) & 0xFF);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

}  // namespace holdfast
