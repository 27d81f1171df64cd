// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/duration_text.h"

#include "models/measurements/table/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace holdfast {

namespace {

using std::chrono::milliseconds;

struct Word {
    std::string_view word;
    double ms;
};

constexpr double kSecond = 1000;
constexpr double kMinute = 60 * kSecond;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;

/// Longer words stand before those that they begin with.
constexpr std::array kWords{
    Word{"milliseconds", 1}, Word{"ms", 1},         Word{"毫秒", 1},          Word{"seconds", kSecond},
    Word{"second", kSecond}, Word{"secs", kSecond}, Word{"sec", kSecond},     Word{"s", kSecond},
    Word{"秒钟", kSecond},   Word{"秒", kSecond},   Word{"minutes", kMinute}, Word{"minute", kMinute},
    Word{"mins", kMinute},   Word{"min", kMinute},  Word{"m", kMinute},       Word{"分钟", kMinute},
    Word{"分", kMinute},     Word{"hours", kHour},  Word{"hour", kHour},      Word{"hrs", kHour},
    Word{"hr", kHour},       Word{"h", kHour},      Word{"小时", kHour},      Word{"时", kHour},
    Word{"days", kDay},      Word{"day", kDay},     Word{"d", kDay},          Word{"天", kDay}};

std::optional<double> takeNumber(std::string_view& text)
{
    double value = 0;
    const auto read =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc() || value < 0 || !std::isfinite(value))
        return std::nullopt;
    text.remove_prefix(static_cast<size_t>(read.ptr - text.data()));
    return value;
}

/// "00:05:12", "1:02:03", "5:12" is not known to be minutes or hours.
std::optional<milliseconds> readClock(std::string_view text)
{
    std::array<double, 3> parts{};
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto number = takeNumber(text);
        const bool isLast = i + 1 == parts.size();
        if (!number || (i > 0 && *number >= 60) || (isLast ? !text.empty() : !text.starts_with(':')))
            return std::nullopt;
        parts[i] = *number;
        text.remove_prefix(isLast ? 0 : 1);
    }
    return milliseconds(std::llround(parts[0] * kHour + parts[1] * kMinute + parts[2] * kSecond));
}

std::optional<milliseconds> readWords(std::string_view text)
{
    double ms = 0;
    while (!text.empty()) {
        const auto number = takeNumber(text);
        if (!number)
            return std::nullopt;
        text = trimmed(text);
        const auto* word = std::find_if(kWords.begin(), kWords.end(),
                                        [text](const Word& known) { return text.starts_with(known.word); });
        if (word == kWords.end())
            return std::nullopt;
        ms += *number * word->ms;
        text = trimmed(text.substr(word->word.size()));
        if (text.starts_with(','))
            text = trimmed(text.substr(1));
        if (text.starts_with("and "))
            text = trimmed(text.substr(4));
    }
    return milliseconds(std::llround(ms));
}

}  // namespace

std::optional<milliseconds> readDuration(std::string_view text, std::chrono::seconds bareUnit)
{
    text = trimmed(text);
    if (text.empty())
        return std::nullopt;
    std::string_view rest = text;
    if (const auto number = takeNumber(rest); number && rest.empty()) {
        if (bareUnit.count() == 0)
            return std::nullopt;
        return milliseconds(std::llround(*number * static_cast<double>(bareUnit.count()) * kSecond));
    }
    const auto clock = readClock(text);
    return clock ? clock : readWords(text);
}

}  // namespace holdfast
