// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/zip_file.h"

#include <QtEndian>

#include <array>

namespace holdfast {

namespace {

constexpr quint32 kLocal = 0x04034b50;
constexpr quint32 kCentral = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr quint16 kVersion = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kDeflated = 8;
constexpr quint16 kFirstDay = 0x0021;  // 1980-01-01: the same report gives the same bytes.

template <class T>
void put(QByteArray& bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(little));
}

/// CRC-32 of ISO 3309, as zip wants it.
quint32 checksum(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = [] {
        constexpr quint32 kPolynomial = 0xEDB88320;
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ kPolynomial : value >> 1U;
            made.at(i) = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes)
        sum = table.at((sum ^ static_cast<quint8>(byte)) & 0xFFU) ^ (sum >> 8U);
    return ~sum;
}

/// Raw deflate: what zlib writes, less Qt's length, zlib's head and its checksum.
QByteArray deflated(const QByteArray& content)
{
    constexpr qsizetype kBefore = 4 + 2;
    constexpr qsizetype kBehind = 4;
    const QByteArray made = qCompress(content);
    return made.mid(kBefore, made.size() - kBefore - kBehind);
}

}  // namespace

void ZipFile::add(const QString& name, const QByteArray& content, Form form)
{
    const bool isDeflated = form == Form::Deflated && !content.isEmpty();
    const QByteArray data = isDeflated ? deflated(content) : content;
    const QByteArray path = name.toUtf8();
    QByteArray fields;  // What both heads say of the member.
    put(fields, kVersion);
    put(fields, kUtf8Names);
    put(fields, isDeflated ? kDeflated : quint16(0));
    put(fields, quint16(0));  // Midnight.
    put(fields, kFirstDay);
    put(fields, checksum(content));
    put(fields, static_cast<quint32>(data.size()));
    put(fields, static_cast<quint32>(content.size()));
    put(fields, static_cast<quint16>(path.size()));
    put(fields, quint16(0));  // No extra field.
    put(m_directory, kCentral);
    put(m_directory, kVersion);
    m_directory += fields;
    put(m_directory, quint16(0));  // No comment; of the first disk; no attributes.
    put(m_directory, quint16(0));
    put(m_directory, quint16(0));
    put(m_directory, quint32(0));
    put(m_directory, static_cast<quint32>(m_file.size()));
    m_directory += path;
    put(m_file, kLocal);
    m_file += fields + path + data;
    ++m_count;
}

QByteArray ZipFile::finish()
{
    const auto at = static_cast<quint32>(m_file.size());
    m_file += m_directory;
    put(m_file, kEnd);
    put(m_file, quint16(0));
    put(m_file, quint16(0));
    put(m_file, m_count);
    put(m_file, m_count);
    put(m_file, static_cast<quint32>(m_directory.size()));
    put(m_file, at);
    put(m_file, quint16(0));
    return m_file;
}

}  // namespace holdfast
