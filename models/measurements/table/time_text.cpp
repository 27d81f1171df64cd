// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/time_text.h"

#include "models/measurements/table/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace holdfast {

namespace {

constexpr size_t kLongest = 64;
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kMsPerHour = 60 * kMsPerMinute;

struct Digits {
    qint64 value;
    size_t count;
};

/// Walks over a text that was made plain: Chinese words are single letters.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool isAtEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool takeWord(std::string_view word)
    {
        if (!m_text.starts_with(word))
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }
    void skipBlanks()
    {
        while (take(' ')) {
        }
    }
    std::optional<Digits> takeDigits(size_t most)
    {
        Digits digits{0, 0};
        while (digits.count < most && peek() >= '0' && peek() <= '9') {
            digits.value = digits.value * 10 + (peek() - '0');
            ++digits.count;
            m_text.remove_prefix(1);
        }
        return digits.count > 0 ? std::optional(digits) : std::nullopt;
    }
    std::optional<int> takeNumber(size_t most)
    {
        const auto digits = takeDigits(most);
        return digits ? std::optional(static_cast<int>(digits->value)) : std::nullopt;
    }
    /// The number of a month by its English name or its first three letters; the text is in small letters.
    std::optional<int> takeMonth()
    {
        static constexpr std::array<std::string_view, 12> kMonths{
            "january", "february", "march",     "april",   "may",      "june",
            "july",    "august",   "september", "october", "november", "december"};
        for (size_t i = 0; i < kMonths.size(); ++i) {
            if (takeWord(kMonths[i]) || takeWord(kMonths[i].substr(0, 3)))
                return static_cast<int>(i) + 1;
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
};

bool takeChineseDate(Cursor& cursor, int year, TimeText& time)
{
    const auto month = cursor.takeNumber(2);
    if (!month || !cursor.take('M'))
        return false;
    const auto day = cursor.takeNumber(2);
    if (!day || !cursor.take('D'))
        return false;
    time.date = TimeText::Date::YearFirst;
    time.first = year;
    time.second = *month;
    time.third = *day;
    return true;
}

bool takeNamedMonth(Cursor& cursor, std::optional<int> day, TimeText& time)
{
    const auto month = cursor.takeMonth();
    if (!month)
        return false;
    const auto between = [&cursor] {
        while (cursor.take(' ') || cursor.take(',') || cursor.take('-')) {
        }
    };
    between();
    if (!day) {
        day = cursor.takeNumber(2);
        between();
    }
    const auto year = cursor.takeDigits(4);
    if (!day || !year || year->count != 4)
        return false;
    time.date = TimeText::Date::DayFirst;
    time.first = *day;
    time.second = *month;
    time.third = static_cast<int>(year->value);
    return true;
}

bool takeDate(Cursor& cursor, TimeText& time)
{
    const auto first = cursor.takeDigits(4);
    if (!first)
        return takeNamedMonth(cursor, std::nullopt, time);
    const int number = static_cast<int>(first->value);
    if (first->count == 4 && cursor.take('Y'))
        return takeChineseDate(cursor, number, time);
    const char separator = cursor.peek();
    if (separator != '-' && separator != '/' && separator != '.' && separator != ' ')
        return false;
    cursor.take(separator);
    const auto second = cursor.takeNumber(2);
    if (!second)
        return first->count <= 2 && takeNamedMonth(cursor, number, time);
    if (separator == ' ' || !cursor.take(separator))
        return false;
    const auto third = cursor.takeDigits(4);
    if (!third || third->count == 3)
        return false;
    time.first = number;
    time.second = *second;
    time.third = static_cast<int>(third->value);
    if (first->count == 4 && third->count <= 2)
        time.date = TimeText::Date::YearFirst;
    else if (first->count <= 2 && third->count == 4)
        time.date = separator == '.' ? TimeText::Date::DayFirst : TimeText::Date::Open;
    else if (first->count <= 2 && third->count == 2)
        time.date = TimeText::Date::OpenYear;
    else
        return false;
    return true;
}

std::optional<char> takeHalfOfDay(Cursor& cursor)
{
    cursor.skipBlanks();
    if (cursor.take('A') || cursor.takeWord("am") || cursor.takeWord("a.m."))
        return 'a';
    if (cursor.take('P') || cursor.takeWord("pm") || cursor.takeWord("p.m."))
        return 'p';
    return std::nullopt;
}

qint64 takeFraction(Cursor& cursor)
{
    if (!cursor.take('.') && !cursor.take(','))
        return 0;
    qint64 ms = 0;
    qint64 weight = 100;
    while (cursor.peek() >= '0' && cursor.peek() <= '9') {
        ms += weight * (cursor.peek() - '0');
        weight /= 10;
        cursor.take(cursor.peek());
    }
    return ms;
}

/// What `hour` of twelve is of twenty-four: 12 AM is 0, 12 PM is 12.
std::optional<int> hourOfDay(int hour, std::optional<char> half)
{
    constexpr int kNoon = 12;
    constexpr int kLast = 24;
    if (!half)
        return hour <= kLast ? std::optional(hour) : std::nullopt;
    // Some write 下午 15:30.
    if (*half == 'p' && hour > kNoon && hour < kLast)
        return hour;
    if (hour < 1 || hour > kNoon)
        return std::nullopt;
    return hour % kNoon + (*half == 'p' ? kNoon : 0);
}

bool takeClock(Cursor& cursor, TimeText& time)
{
    auto half = takeHalfOfDay(cursor);
    cursor.skipBlanks();
    const auto hour = cursor.takeNumber(2);
    if (!hour)
        return false;
    int minute = 0;
    int second = 0;
    qint64 ms = 0;
    const bool isWord = cursor.peek() == 'h';
    if (cursor.take(':') || cursor.take('h')) {
        // 5时 is a whole hour; "5:" is no time.
        minute = cursor.takeNumber(2).value_or(isWord ? 0 : 60);
        const bool isMarked = cursor.take('m');
        if (cursor.take(':') || (isMarked && cursor.peek() >= '0' && cursor.peek() <= '9')) {
            second = cursor.takeNumber(2).value_or(61);
            ms = takeFraction(cursor);
            cursor.take('s');
        }
    } else if (!half) {
        return false;
    }
    if (!half)
        half = takeHalfOfDay(cursor);
    const auto hours = hourOfDay(*hour, half);
    if (!hours || minute > 59 || second > 60 || (*hours == 24 && (minute > 0 || second > 0)))
        return false;
    time.msOfDay = *hours * kMsPerHour + minute * kMsPerMinute + second * 1000 + ms;
    return true;
}

bool takeOffset(Cursor& cursor, TimeText& time)
{
    cursor.skipBlanks();
    if (cursor.takeWord("z") || cursor.takeWord("utc") || cursor.takeWord("gmt"))
        time.offsetSeconds = 0;
    const bool isWest = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return true;
    const auto hours = cursor.takeNumber(2);
    cursor.take(':');
    const auto minutes = cursor.takeNumber(2);
    constexpr int kFarthest = 15;
    if (!hours || *hours > kFarthest || minutes.value_or(0) > 59)
        return false;
    const int seconds = *hours * 3600 + minutes.value_or(0) * 60;
    time.offsetSeconds = isWest ? -seconds : seconds;
    return true;
}

std::optional<TimeText> readPlainTime(std::string_view plain)
{
    Cursor cursor(plain);
    TimeText time;
    for (const std::string_view day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"}) {
        if (cursor.takeWord(day)) {
            cursor.take(',');
            cursor.skipBlanks();
            break;
        }
    }
    if (!takeDate(cursor, time))
        return std::nullopt;
    cursor.take(',');
    if (!cursor.take('t'))
        cursor.skipBlanks();
    if (!cursor.isAtEnd() && !takeClock(cursor, time))
        return std::nullopt;
    if (!takeOffset(cursor, time))
        return std::nullopt;
    cursor.skipBlanks();
    return cursor.isAtEnd() ? std::optional(time) : std::nullopt;
}

}  // namespace

std::optional<ClockText> readClockText(std::string_view text)
{
    if (text.empty() || text.size() > kLongest)
        return std::nullopt;
    const std::string plain = plainTime(text);
    const bool namesZone = plain.find("utc") != std::string::npos || plain.find("gmt") != std::string::npos;
    if (!namesZone && plain.find('-') != std::string::npos)
        return std::nullopt;
    Cursor cursor(plain);
    TimeText time;
    if (!takeClock(cursor, time) || !takeOffset(cursor, time))
        return std::nullopt;
    cursor.skipBlanks();
    return cursor.isAtEnd() ? std::optional(ClockText{time.msOfDay, time.offsetSeconds}) : std::nullopt;
}

std::optional<ClockText> readClockRange(std::string_view text)
{
    for (const std::string_view between : {"-", "~", "–", "—", "－", "～", "至", "到"}) {
        const auto at = text.find(between);
        if (at == std::string_view::npos)
            continue;
        const auto first = readClockText(text.substr(0, at));
        const auto second = readClockText(text.substr(at + between.size()));
        if (first && second && !first->offsetSeconds && !second->offsetSeconds)
            return first;
    }
    return std::nullopt;
}

std::optional<ClockText> readBareClock(std::string_view text, BareClock form)
{
    constexpr size_t kHour = 2;
    constexpr double kSecondsPerDay = 86'400;
    text = trimmed(text);
    if (form == BareClock::Hours) {
        Cursor cursor(text);
        const auto hour = cursor.takeNumber(kHour);
        const bool isHour = hour && *hour < 24 && cursor.isAtEnd();
        return isHour ? std::optional(ClockText{*hour * kMsPerHour, std::nullopt}) : std::nullopt;
    }
    double part = -1;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), part);
    const bool isPart = form == BareClock::PartsOfADay && end.ec == std::errc() &&
                        end.ptr == text.data() + text.size() && part >= 0 && part < 1;
    if (!isPart)
        return std::nullopt;
    return ClockText{std::llround(part * kSecondsPerDay) * 1000, std::nullopt};
}

std::optional<TimeText> readTimeText(std::string_view text)
{
    if (text.size() < 5 || text.size() > kLongest)
        return std::nullopt;
    if (const auto number = readTimeNumber(text))
        return number;
    return readPlainTime(plainTime(text));
}

}  // namespace holdfast
