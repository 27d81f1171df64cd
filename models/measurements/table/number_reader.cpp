// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/number_reader.h"

#include "models/measurements/table/plain_text.h"
#include "models/measurements/table/time_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

struct KnownUnit {
    std::string_view word;
    UnitWord unit;
};

constexpr double kSecond = 1000;
constexpr double kMinute = 60 * kSecond;
constexpr double kHour = 60 * kMinute;
constexpr double kKilo = 1000;
constexpr double kKibi = 1024;

constexpr std::array kUnits{KnownUnit{"%", {"%", 1}},
                            KnownUnit{"％", {"%", 1}},
                            KnownUnit{"percent", {"%", 1}},
                            KnownUnit{"pct", {"%", 1}},
                            KnownUnit{"ms", {"ms", 1}},
                            KnownUnit{"毫秒", {"ms", 1}},
                            KnownUnit{"millis", {"ms", 1}},
                            KnownUnit{"milliseconds", {"ms", 1}},
                            KnownUnit{"µs", {"ms", 0.001}},
                            KnownUnit{"μs", {"ms", 0.001}},
                            KnownUnit{"us", {"ms", 0.001}},
                            KnownUnit{"s", {"ms", kSecond}},
                            KnownUnit{"sec", {"ms", kSecond}},
                            KnownUnit{"secs", {"ms", kSecond}},
                            KnownUnit{"seconds", {"ms", kSecond}},
                            KnownUnit{"秒", {"ms", kSecond}},
                            KnownUnit{"m", {"ms", kMinute}},
                            KnownUnit{"min", {"ms", kMinute}},
                            KnownUnit{"mins", {"ms", kMinute}},
                            KnownUnit{"minutes", {"ms", kMinute}},
                            KnownUnit{"分", {"ms", kMinute}},
                            KnownUnit{"分钟", {"ms", kMinute}},
                            KnownUnit{"h", {"ms", kHour}},
                            KnownUnit{"hour", {"ms", kHour}},
                            KnownUnit{"hours", {"ms", kHour}},
                            KnownUnit{"hrs", {"ms", kHour}},
                            KnownUnit{"小时", {"ms", kHour}},
                            KnownUnit{"B", {"bytes", 1}},
                            KnownUnit{"bytes", {"bytes", 1}},
                            KnownUnit{"字节", {"bytes", 1}},
                            KnownUnit{"kB", {"bytes", kKilo}},
                            KnownUnit{"KB", {"bytes", kKilo}},
                            KnownUnit{"MB", {"bytes", kKilo* kKilo}},
                            KnownUnit{"GB", {"bytes", kKilo* kKilo* kKilo}},
                            KnownUnit{"TB", {"bytes", kKilo* kKilo* kKilo* kKilo}},
                            KnownUnit{"KiB", {"bytes", kKibi}},
                            KnownUnit{"MiB", {"bytes", kKibi* kKibi}},
                            KnownUnit{"GiB", {"bytes", kKibi* kKibi* kKibi}},
                            KnownUnit{"TiB", {"bytes", kKibi* kKibi* kKibi* kKibi}}};

constexpr std::array<std::string_view, 11> kNoValues{"-",   "--",   "—",   "－",   "——", "，",
                                                     "n/a", "null", "nan", "none", "无"};

bool isNoValue(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return small.empty() || std::find(kNoValues.begin(), kNoValues.end(), small) != kNoValues.end();
}

/// How many bytes the number at the beginning of `text` has, signs between its digits included.
size_t lengthOfNumber(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> kGroupBlanks{" ", "\u00A0", "\u202F", "\u2009"};
    const auto isDigit = [text](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    for (;;) {
        if (isDigit(at) || (at < text.size() && (text[at] == '.' || text[at] == ',' || text[at] == '\''))) {
            ++at;
            continue;
        }
        const auto* blank =
            std::find_if(kGroupBlanks.begin(), kGroupBlanks.end(), [&](std::string_view candidate) {
                return text.substr(at).starts_with(candidate) && isDigit(at + candidate.size());
            });
        if (blank == kGroupBlanks.end())
            break;
        at += blank->size();
    }
    const bool hasExponent = at > 0 && at < text.size() && (text[at] == 'e' || text[at] == 'E');
    if (!hasExponent)
        return at;
    size_t end = at + 1;
    if (end < text.size() && (text[end] == '+' || text[end] == '-'))
        ++end;
    if (!isDigit(end))
        return at;
    while (isDigit(end))
        ++end;
    return end;
}

/// Whether `digits` before the decimals are in groups of three by one kind of sign, or in none; takes the
/// signs away.
bool joinGroups(std::string_view digits, std::string& joined)
{
    constexpr size_t kGroup = 3;
    size_t inGroup = 0;
    std::string_view sign;
    while (!digits.empty()) {
        if (digits.front() >= '0' && digits.front() <= '9') {
            joined += digits.front();
            ++inGroup;
            digits.remove_prefix(1);
            continue;
        }
        const size_t next = digits.find_first_of("0123456789");
        const std::string_view found = digits.substr(0, next);
        const bool isFirst = sign.empty();
        if (next == std::string_view::npos || (!isFirst && found != sign) ||
            (isFirst ? inGroup == 0 || inGroup > kGroup : inGroup != kGroup))
            return false;
        sign = found;
        inGroup = 0;
        digits.remove_prefix(next);
    }
    return sign.empty() || inGroup == kGroup;
}

}  // namespace

UnitWord unitOf(std::string_view word)
{
    const auto* found = std::find_if(kUnits.begin(), kUnits.end(),
                                     [word](const KnownUnit& known) { return known.word == word; });
    return found != kUnits.end() ? found->unit : UnitWord{};
}

NumberReader::Reading NumberReader::readAny(std::string_view text) const
{
    text = trimmed(text);
    if (isNoValue(text))
        return {Outcome::Nothing};
    if (isShortened(text))
        return {Outcome::Shortened};
    const size_t length = lengthOfNumber(text);
    if (length == 0)
        return {Outcome::NoNumber};
    Reading reading = readDigits(text.substr(0, length));
    const std::string_view word = trimmed(text.substr(length));
    if (reading.outcome != Outcome::Number || word.empty())
        return reading;
    const UnitWord unit = unitOf(word);
    if (unit.unit.empty())
        return {Outcome::NoNumber};
    return {Outcome::Number, reading.value * unit.factor, unit.unit};
}

NumberReader::Reading NumberReader::readDigits(std::string_view digits) const
{
    std::string joined;
    if (digits.front() == '-')
        joined = "-";
    if (digits.front() == '-' || digits.front() == '+')
        digits.remove_prefix(1);
    const size_t exponent = std::min(digits.find_first_of("eE"), digits.size());
    const std::string_view number = digits.substr(0, exponent);
    const char own = decimalSignOf(number);
    const bool hasSign = number.find_first_of(".,") != std::string_view::npos;
    if (own == 0 && m_decimal == 0 && hasSign)
        return {Outcome::Undecided};
    // A number that can only be read with the other sign is not bent to fit.
    if (own != 0 && m_decimal != 0 && own != m_decimal && hasSign)
        return {Outcome::NoNumber};
    const char decimal = m_decimal != 0 ? m_decimal : own;
    const size_t point = std::min(number.find(decimal != 0 ? decimal : '.'), number.size());
    if (!joinGroups(number.substr(0, point), joined))
        return {Outcome::NoNumber};
    if (point < number.size()) {
        const std::string_view decimals = number.substr(point + 1);
        if (decimals.find_first_not_of("0123456789") != std::string_view::npos)
            return {Outcome::NoNumber};
        joined.append(".").append(decimals);
    }
    joined += digits.substr(exponent);
    double value = 0;
    const auto read = std::from_chars(joined.data(), joined.data() + joined.size(), value);
    const bool isWhole = read.ec == std::errc() && read.ptr == joined.data() + joined.size();
    return isWhole && std::isfinite(value) ? Reading{Outcome::Number, value} : Reading{Outcome::NoNumber};
}

char decimalSignOf(std::string_view text)
{
    text = trimmed(text);
    text = text.substr(0, lengthOfNumber(text));
    const size_t points = static_cast<size_t>(std::count(text.begin(), text.end(), '.'));
    const size_t commas = static_cast<size_t>(std::count(text.begin(), text.end(), ','));
    if (points > 0 && commas > 0)
        return text.rfind('.') > text.rfind(',') ? '.' : ',';
    if (points + commas == 0)
        return 0;
    const char sign = points > 0 ? '.' : ',';
    const char other = points > 0 ? ',' : '.';
    if (points + commas > 1)
        return other;
    const size_t at = text.find(sign);
    const size_t before = at - (text.starts_with('-') ? 1 : 0);
    const size_t behind = text.find_first_not_of("0123456789", at + 1) == std::string_view::npos
                              ? text.size() - at - 1
                              : text.find_first_not_of("0123456789", at + 1) - at - 1;
    constexpr size_t kGroup = 3;
    const bool mayGroup =
        behind == kGroup && before >= 1 && before <= kGroup && !text.substr(at - before).starts_with('0');
    return mayGroup ? 0 : sign;
}

QString describe(NumberReader::Outcome outcome, std::string_view text)
{
    const QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(60);
    switch (outcome) {
    case NumberReader::Outcome::Number:
    case NumberReader::Outcome::Nothing: return {};
    case NumberReader::Outcome::NoNumber: return Text::tr("“%1” is no number.").arg(shown);
    case NumberReader::Outcome::Shortened:
        return Text::tr(
                   "A spreadsheet shortened the number “%1”. Export the file again without opening it there.")
            .arg(shown);
    case NumberReader::Outcome::Undecided:
        return Text::tr("“%1” may be a thousand and more or one and a fraction.").arg(shown);
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
