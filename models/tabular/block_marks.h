// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace holdfast {

/// Finds the bytes that give a table its form, 64 at a time: separator, line ends, quote and NUL.
class BlockMarks {
public:
    static constexpr std::ptrdiff_t kBlock = 64;

    explicit BlockMarks(char separator) : m_separator(separator) {}

    /// One bit a byte of the 64 at `block`, the first byte lowest.
    std::uint64_t find(const char* block) const
    {
        std::uint64_t marks = 0;
#if defined(__SSE2__)
        constexpr int kStep = 16;
        const __m128i separator = _mm_set1_epi8(m_separator);
        const __m128i feed = _mm_set1_epi8('\n');
        const __m128i carriage = _mm_set1_epi8('\r');
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i nul = _mm_setzero_si128();
        for (int i = 0; i < kBlock; i += kStep) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + i));
            const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, carriage));
            const __m128i odd = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, nul));
            const __m128i all = _mm_or_si128(_mm_cmpeq_epi8(bytes, separator), _mm_or_si128(ends, odd));
            marks |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(all))} << i;
        }
#else
        for (int i = 0; i < kBlock; ++i) {
            const char c = block[i];
            const bool isMark = c == m_separator || c == '\n' || c == '\r' || c == '"' || c == '\0';
            marks |= std::uint64_t{isMark} << i;
        }
#endif
        return marks;
    }

private:
    char m_separator;
};

}  // namespace holdfast
