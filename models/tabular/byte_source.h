// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace holdfast {

/// Where the text of a table comes from, piece by piece, as UTF-8 without a byte order mark.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Writes up to `room` bytes to `to` and answers how many; 0 at the end.
    virtual Result<qsizetype> read(char* to, qsizetype room) = 0;
};

/// Text that is in memory already.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(QByteArray text) : m_text(std::move(text)) {}

    Result<qsizetype> read(char* to, qsizetype room) override
    {
        const qsizetype count = std::min(room, m_text.size() - m_at);
        std::memcpy(to, m_text.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

}  // namespace holdfast
