// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"
#include "models/measurements/table/local_times.h"
#include "models/measurements/table/time_text.h"

#include <array>
#include <cstring>
#include <optional>
#include <string_view>

namespace holdfast {

/// Makes moments of times in texts, by what a person said about them; guesses nothing.
class TimeReader {
public:
    enum class Outcome {
        Read,
        NoTime,     ///< The text is no time.
        NoDate,     ///< There is no such day, in the order of its numbers.
        NoClock,    ///< The text is no time of day.
        TwoClocks,  ///< The text that should be a day has a time of day itself.
        NoZone,     ///< The text names no zone, and nobody did.
        NoOrder,    ///< Which number is the day was not said.
        Skipped,    ///< The clock of the zone was put forward over it.
        Twice,      ///< The clock of the zone was put back: two moments had it.
        Shortened,  ///< A spreadsheet shortened a number: 1.75E+12.
    };

    TimeReader(const std::optional<QTimeZone>& zone, std::optional<DateOrder> order);

    /// Puts UTC milliseconds into `ms`.
    Outcome read(std::string_view text, qint64& ms)
    {
        if (readQuickly(text, ms))
            return Outcome::Read;
        return readAny(text, ms);
    }
    /// The moment that a day and a time of day in two texts are together.
    Outcome readPair(std::string_view day, std::string_view clock, qint64& ms)
    {
        constexpr size_t kClock = 8;
        if (day.size() == kDate && clock.size() == kClock) {
            std::array<char, kDate + 1 + kClock> both;
            std::memcpy(both.data(), day.data(), kDate);
            both[kDate] = ' ';
            std::memcpy(both.data() + kDate + 1, clock.data(), kClock);
            if (readQuickly({both.data(), both.size()}, ms))
                return Outcome::Read;
        }
        return readAnyPair(day, clock, ms);
    }
    /// What bare numbers are where readPair() finds them for a time of day, and whether the first of two
    /// times is meant where there are two.
    void readClocksAs(BareClock bare, bool takesBeginningOfRanges)
    {
        m_bare = bare;
        m_takesBeginning = takesBeginningOfRanges;
    }
    /// UTC milliseconds of a local time, as if it were UTC; nothing where the clock skips or repeats it.
    std::optional<qint64> momentOf(qint64 localMs);
    bool hasZone() const { return m_local.has_value(); }
    const std::optional<LocalTimes>& local() const { return m_local; }

private:
    static constexpr size_t kDate = 10;

    /// Digits of a clock at `text`; more than 99 where there is none.
    static unsigned two(const char* text)
    {
        const auto tens = static_cast<unsigned>(text[0]) - '0';
        const auto ones = static_cast<unsigned>(text[1]) - '0';
        return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
    }
    /// Times of the day that was read last, as 2025-01-01T00:00:00Z or 2025-01-01 00:00:00.
    bool readQuickly(std::string_view text, qint64& ms) const
    {
        constexpr size_t kLocal = 19;
        if (text.size() != m_length || std::memcmp(text.data(), m_date.data(), kDate) != 0)
            return false;
        const char* clock = text.data() + kDate;
        const bool isForm = clock[0] == m_mark && clock[3] == ':' && clock[6] == ':' &&
                            (text.size() == kLocal || clock[9] == 'Z');
        const unsigned hour = two(clock + 1);
        const unsigned minute = two(clock + 4);
        const unsigned second = two(clock + 7);
        if (!isForm || hour > 23 || minute > 59 || second > 59)
            return false;
        ms = m_dayMs + ((hour * 60LL + minute) * 60 + second) * 1000;
        return true;
    }
    Outcome readAny(std::string_view text, qint64& ms);
    Outcome readAnyPair(std::string_view day, std::string_view clock, qint64& ms);
    /// Makes the moment of `time`, which `text` says.
    Outcome settle(const TimeText& time, std::string_view text, qint64& ms);
    void remember(std::string_view text, qint64 ms, qint64 localMs);
    std::optional<ClockText> clockOf(std::string_view text) const;
    Outcome dayOf(const TimeText& time, qint64& dayMs) const;

    std::optional<LocalTimes> m_local;
    std::optional<DateOrder> m_order;
    BareClock m_bare = BareClock::None;
    bool m_takesBeginning = false;
    size_t m_length =
        std::string_view::npos;  ///< Of times that can be read quickly; npos while there is none.
    char m_mark = 'T';
    std::array<char, kDate> m_date{};
    qint64 m_dayMs = 0;  ///< UTC milliseconds of that day's beginning.
};

/// Why a time was refused, translated, with the text.
QString describe(TimeReader::Outcome outcome, std::string_view text, const std::optional<QTimeZone>& zone);

/// Whether a spreadsheet shortened a number, so that its last digits are lost: "1.38E+10".
bool isShortened(std::string_view text);

}  // namespace holdfast
