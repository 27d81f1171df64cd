// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace holdfast {

/// A SHA-256 value (FIPS 180-4): 32 bytes.
class Digest {
public:
    static constexpr int kSize = 32;

    /// Absent when `bytes` are not exactly 32.
    static std::optional<Digest> fromBytes(QByteArrayView bytes);
    /// Reads 64 hexadecimal digits.
    static std::optional<Digest> fromHex(const QString& hex);

    QByteArrayView view() const { return {m_bytes.data(), kSize}; }
    QByteArray toBytes() const { return view().toByteArray(); }
    QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }

    friend bool operator==(const Digest&, const Digest&) = default;
    friend auto operator<=>(const Digest&, const Digest&) = default;

private:
    Digest() = default;

    std::array<char, kSize> m_bytes{};
};

/// SHA-256 of `bytes`.
Digest sha256(QByteArrayView bytes);

}  // namespace holdfast
