// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/block_marks.h"

#include <bit>

namespace holdfast {

/// Goes from mark to mark through a text. Small: whoever walks far takes a copy, which stays in registers,
/// and puts it back.
class MarkWalk {
public:
    explicit MarkWalk(char separator) : m_marks(separator) {}

    /// Begins at `at`, in a text that begins at `begin`, ends at `end` and has a block of NUL bytes behind
    /// it.
    void seek(const char* begin, const char* at, const char* end)
    {
        const std::ptrdiff_t inside = (at - begin) % BlockMarks::kBlock;
        m_block = at - inside;
        m_bits = at < end ? m_marks.find(m_block) & (~std::uint64_t{0} << inside) : 0;
    }

    /// The next mark before `end`; null where there is none.
    const char* next(const char* end)
    {
        while (m_bits == 0) {
            if (end - m_block <= BlockMarks::kBlock)
                return nullptr;
            m_block += BlockMarks::kBlock;
            m_bits = m_marks.find(m_block);
        }
        const char* mark = m_block + std::countr_zero(m_bits);
        m_bits &= m_bits - 1;
        return mark < end ? mark : nullptr;
    }

private:
    BlockMarks m_marks;
    const char* m_block = nullptr;  ///< The 64 bytes in which marks are searched.
    std::uint64_t m_bits = 0;       ///< Marks of that block not yet passed.
};

}  // namespace holdfast
