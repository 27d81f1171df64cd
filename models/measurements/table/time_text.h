// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace holdfast {

/// A time as a text states it, before anybody said in which zone it is and which number of its date is the
/// day.
struct TimeText {
    enum class Date {
        Epoch,      ///< Seconds, milliseconds, micro- or nanoseconds since 1970, by the number of digits.
        YearFirst,  ///< 2026-05-01, 2026/5/1, 2026年5月1日, 20260501: year, month, day.
        DayFirst,   ///< 01.05.2026 (DIN 5008), 1 May 2026: day, month, year.
        Open,       ///< 05/01/2026, 05-01-2026: month and day, in an order that the text may not tell.
        OpenYear,   ///< 05/01/26: even the year may be anywhere.
        Serial      ///< 46174.5: days of a spreadsheet, since 1899-12-30.
    };

    Date date = Date::Epoch;
    qint64 epochMs = 0;  ///< Of Epoch only.
    int first = 0;       ///< The three numbers of the date as they stand; of Serial the days.
    int second = 0;
    int third = 0;
    qint64 msOfDay = 0;
    std::optional<int> offsetSeconds;  ///< East of Greenwich, where the text says so.
};

/// Reads a time in any of the forms above, followed by an hour of 24 or of 12 with AM, PM, 上午 or 下午,
/// seconds with fractions, and Z, UTC, GMT or an offset. Nothing where it is no time; abbreviations like CST,
/// which mean several zones, are none.
std::optional<TimeText> readTimeText(std::string_view text);

/// A time of day that stands without a date.
struct ClockText {
    qint64 msOfDay = 0;
    std::optional<int> offsetSeconds;  ///< East of Greenwich, where the text says so.
};

/// Reads an hour of 24 or of 12 as above, with at least the minutes, the half of the day or a word for the
/// hour (05h, 5时, 5点), and Z, UTC, GMT or an offset to the east; 08:00-09:00 is taken for two times and is
/// none.
std::optional<ClockText> readClockText(std::string_view text);

/// The first of two times of day: 08:00-09:00, 08:00~09:00, 8时-9时, 08:00至09:00.
std::optional<ClockText> readClockRange(std::string_view text);

/// How a column has times of day that are bare numbers.
enum class BareClock {
    None,        ///< It has none: a bare number is no time of day.
    Hours,       ///< 0 to 23.
    PartsOfADay  ///< 0 ≤ x < 1, as a spreadsheet keeps it; to the second.
};
std::optional<ClockText> readBareClock(std::string_view text, BareClock form);

}  // namespace holdfast
