// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace holdfast {

namespace {

struct Replacement {
    std::string_view from;
    std::string_view to;
};

/// Longer words stand before those that they begin with.
constexpr std::array kReplacements{
    Replacement{"星期一", ""},  Replacement{"星期二", ""}, Replacement{"星期三", ""},
    Replacement{"星期四", ""},  Replacement{"星期五", ""}, Replacement{"星期六", ""},
    Replacement{"星期日", ""},  Replacement{"星期天", ""}, Replacement{"周一", ""},
    Replacement{"周二", ""},    Replacement{"周三", ""},   Replacement{"周四", ""},
    Replacement{"周五", ""},    Replacement{"周六", ""},   Replacement{"周日", ""},
    Replacement{"年", "Y"},     Replacement{"月", "M"},    Replacement{"日", "D"},
    Replacement{"号", "D"},     Replacement{"时", "h"},    Replacement{"点", "h"},
    Replacement{"分", "m"},     Replacement{"秒", "s"},    Replacement{"上午", "A"},
    Replacement{"下午", "P"},   Replacement{"：", ":"},    Replacement{"，", ","},
    Replacement{"　", " "},     Replacement{"－", "-"},    Replacement{"／", "/"},
    Replacement{"\u00A0", " "}, Replacement{"\u202F", " "}};

constexpr std::array<std::string_view, 4> kBlanks{"　", "\u00A0", "\u202F", "\u2009"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<TimeText> compactTime(std::string_view digits)
{
    const auto part = [digits](size_t at, size_t count) {
        int value = 0;
        std::from_chars(digits.data() + at, digits.data() + at + count, value);
        return value;
    };
    TimeText time;
    time.date = TimeText::Date::YearFirst;
    time.first = part(0, 4);
    time.second = part(4, 2);
    time.third = part(6, 2);
    const int hour = digits.size() >= 10 ? part(8, 2) : 0;
    const int minute = digits.size() >= 12 ? part(10, 2) : 0;
    const int second = digits.size() >= 14 ? part(12, 2) : 0;
    const bool isDate = time.first >= 1970 && time.first < 2200 && time.second >= 1 && time.second <= 12 &&
                        time.third >= 1 && time.third <= 31;
    if (!isDate || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    time.msOfDay = ((hour * 60LL + minute) * 60 + second) * 1000;
    return time;
}

std::optional<TimeText> serialTime(std::string_view text)
{
    constexpr double kFirstDay = 20'000;  // 1954-10-03
    constexpr double kLastDay = 80'000;   // 2119-01-10
    constexpr double kMsPerDay = 86'400'000;
    double days = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), days);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || days < kFirstDay || days > kLastDay)
        return std::nullopt;
    TimeText time;
    time.date = TimeText::Date::Serial;
    time.first = static_cast<int>(days);
    // Spreadsheets keep times as fractions of a day, which hold seconds but not quite milliseconds.
    time.msOfDay = std::llround((days - time.first) * kMsPerDay / 1000) * 1000;
    return time;
}

std::optional<TimeText> epochTime(std::string_view digits, std::string_view fraction)
{
    constexpr size_t kSeconds = 10;
    constexpr size_t kMilli = 13;
    constexpr size_t kMicro = 16;
    constexpr size_t kNano = 19;
    qint64 value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    TimeText time;
    time.offsetSeconds = 0;
    switch (digits.size()) {
    case kSeconds: {
        int ms = 0;
        std::string three(fraction.substr(0, 3));
        three.resize(3, '0');
        std::from_chars(three.data(), three.data() + three.size(), ms);
        time.epochMs = value * 1000 + ms;
        return time;
    }
    case kMilli: time.epochMs = value; return time;
    case kMicro: time.epochMs = value / 1000; return time;
    case kNano: time.epochMs = value / 1'000'000; return time;
    default: return std::nullopt;
    }
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
    // Most cells begin and end with what can be no blank, nor a part of one.
    const auto isInk = [](char c) { return c > ' ' && c <= '~'; };
    if (!text.empty() && isInk(text.front()) && isInk(text.back()))
        return text;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        for (const std::string_view blank : kBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                isChanged = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                isChanged = true;
            }
        }
    }
    return text;
}

std::string plainTime(std::string_view text)
{
    text = trimmed(text);
    std::string plain;
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        if (byte < 0x80) {
            plain += text.front() >= 'A' && text.front() <= 'Z' ? static_cast<char>(text.front() + 32)
                                                                : text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto* found = std::find_if(kReplacements.begin(), kReplacements.end(),
                                         [text](const Replacement& r) { return text.starts_with(r.from); });
        if (found == kReplacements.end())
            return {};
        plain += found->to;
        text.remove_prefix(found->from.size());
    }
    return plain;
}

std::optional<TimeText> readTimeNumber(std::string_view text)
{
    text = trimmed(text);
    const auto* end = std::find_if_not(text.begin(), text.end(), isDigit);
    const std::string_view digits(text.data(), static_cast<size_t>(end - text.begin()));
    std::string_view fraction = text.substr(digits.size());
    if (!fraction.empty()) {
        if (fraction.front() != '.')
            return std::nullopt;
        fraction.remove_prefix(1);
        if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
            return std::nullopt;
    }
    constexpr size_t kSerial = 5;
    if (digits.size() == kSerial)
        return serialTime(text);
    const bool isCompact = digits.size() == 8 || digits.size() == 12 || digits.size() == 14;
    if (isCompact && fraction.empty())
        return compactTime(digits);
    return epochTime(digits, fraction);
}

}  // namespace holdfast
