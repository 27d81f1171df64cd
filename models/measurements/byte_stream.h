// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>

namespace holdfast {

/// Appends numbers to bytes. A varint has seven bits a byte, the lowest first (LEB128).
class ByteWriter {
public:
    QByteArray bytes;

    void byte(quint8 value) { bytes.append(static_cast<char>(value)); }
    void varint(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<quint8>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<quint8>(value));
    }
    /// Small where `value` is near zero, of either sign.
    void zigzag(qint64 value)
    {
        varint((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
};

/// Reads what ByteWriter wrote. Beyond the end every number is 0 and isGood() false.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_next(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_next == m_end; }

    quint8 byte()
    {
        if (m_next == m_end) {
            m_isGood = false;
            return 0;
        }
        return static_cast<quint8>(*m_next++);
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            value |= static_cast<quint64>(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return value;
        }
        m_isGood = false;
        return 0;
    }
    qint64 zigzag()
    {
        const quint64 value = varint();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// The next `size` bytes; null where there are not so many.
    const char* take(qsizetype size)
    {
        if (m_end - m_next < size) {
            m_isGood = false;
            m_next = m_end;
            return nullptr;
        }
        const char* taken = m_next;
        m_next += size;
        return taken;
    }

private:
    const char* m_next;
    const char* m_end;
    bool m_isGood = true;
};

}  // namespace holdfast
