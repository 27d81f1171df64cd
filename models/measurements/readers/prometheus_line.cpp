// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/prometheus_line.h"

#include "models/measurements/readers/source_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double kEarliestInMs = 100'000'000'000.0;  ///< 1973-03-03; in seconds it would be the year 5138.

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

std::size_t nameLength(std::string_view text)
{
    if (text.empty() || !isNameStart(text.front()))
        return 0;
    std::size_t length = 1;
    while (length < text.size() && isNamePart(text[length]))
        ++length;
    return length;
}

/// How long the quoted text at the beginning of `text` is, quotes included; 0 where it does not end.
std::size_t quotedLength(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return 0;
}

/// How long `name{…}` at the beginning of `line` is; 0 where there is none.
std::size_t metricLength(std::string_view line)
{
    std::size_t at = nameLength(line);
    if (at == line.size() || line[at] != '{')
        return at;
    for (++at; at < line.size(); ++at) {
        if (line[at] == '}')
            return at + 1;
        if (line[at] != '"')
            continue;
        const std::size_t length = quotedLength(line.substr(at));
        if (length == 0)
            return 0;
        at += length - 1;
    }
    return 0;
}

/// `1 @[1781245200]`
bool splitPoint(std::string_view text, PrometheusLine& line)
{
    const auto at = text.find(" @[");
    if (at == std::string_view::npos || !text.ends_with(']'))
        return false;
    line.value = trimmed(text.substr(0, at));
    line.time = text.substr(at + 3, text.size() - at - 4);
    line.isTimeInBrackets = true;
    return true;
}

/// Hexadecimal digits of `\x`, `\u` and `\U`, as Go's %q writes what cannot be printed.
std::optional<QString> escapedCharacter(std::string_view text, std::size_t digits)
{
    bool isNumber = false;
    if (text.size() < digits)
        return std::nullopt;
    const uint code = QByteArray(text.data(), static_cast<qsizetype>(digits)).toUInt(&isNumber, 16);
    if (!isNumber || code > 0x10ffff || QChar::isSurrogate(code))
        return std::nullopt;
    return QString::fromUcs4(std::u32string(1, static_cast<char32_t>(code)).c_str(), 1);
}

/// The text between quotes, its escapes resolved.
std::optional<QString> unescaped(std::string_view quoted)
{
    const auto raw = fieldText(quoted.substr(1, quoted.size() - 2));
    if (!raw || !raw->contains(u'\\'))
        return raw;
    QString text;
    const QByteArray bytes = raw->toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (std::size_t i = 0; i < view.size();) {
        const std::size_t stop = std::min(view.find('\\', i), view.size());
        text += QString::fromUtf8(view.data() + i, static_cast<qsizetype>(stop - i));
        if (stop == view.size())
            break;
        const char kind = stop + 1 < view.size() ? view[stop + 1] : '\0';
        const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        i = stop + 2 + digits;
        if (digits > 0) {
            const auto character = escapedCharacter(view.substr(stop + 2), digits);
            if (!character)
                return std::nullopt;
            text += *character;
        } else if (const auto plain = "\\\"nrt"_L1.indexOf(QLatin1Char(kind)); plain >= 0) {
            text += QLatin1Char("\\\"\n\r\t"[plain]);
        } else {
            return std::nullopt;
        }
    }
    return text;
}

}  // namespace

PrometheusLine splitPrometheusLine(std::string_view whole)
{
    PrometheusLine line;
    const std::string_view text = trimmed(whole);
    if (text.empty() || text.front() == '#') {
        line.kind = PrometheusLine::Kind::Nothing;
        return line;
    }
    if (text.starts_with("scalar: ")) {
        line.kind = PrometheusLine::Kind::Scalar;
        return line;
    }
    const std::size_t length = metricLength(text);
    line.metric = text.substr(0, length);
    std::string_view rest = trimmed(text.substr(length));
    if (rest == "=>" && length > 0) {
        line.kind = PrometheusLine::Kind::Header;
    } else if (rest.starts_with("=> ") && length > 0) {
        if (splitPoint(trimmed(rest.substr(3)), line))
            line.kind = PrometheusLine::Kind::Sample;
    } else if (splitPoint(text, line)) {
        line.kind = PrometheusLine::Kind::Point;
    } else if (length > 0 && !rest.empty()) {
        rest = trimmed(rest.substr(0, rest.find(" # ")));
        const auto space = rest.find_first_of(" \t");
        line.value = rest.substr(0, space);
        line.time = space == std::string_view::npos ? std::string_view() : trimmed(rest.substr(space));
        line.kind = line.time.empty() ? PrometheusLine::Kind::Untimed : PrometheusLine::Kind::Sample;
    }
    return line;
}

std::optional<PrometheusLabels> labelsFrom(std::string_view metric)
{
    PrometheusLabels labels;
    const std::size_t length = nameLength(metric);
    if (length > 0)
        labels.insert(u"__name__"_s, QString::fromLatin1(metric.data(), static_cast<qsizetype>(length)));
    if (length == metric.size())
        return length > 0 && static_cast<qsizetype>(length) <= kLongestField ? std::optional(labels)
                                                                             : std::nullopt;
    if (metric[length] != '{' || !metric.ends_with('}'))
        return std::nullopt;
    std::string_view rest = trimmed(metric.substr(length + 1, metric.size() - length - 2));
    while (!rest.empty()) {
        std::string_view key = "__name__";  // A quoted text without "=" is the name (Prometheus 3).
        if (rest.front() != '"') {
            key = rest.substr(0, nameLength(rest));
            rest = trimmed(rest.substr(key.size()));
            if (key.empty() || !rest.starts_with('='))
                return std::nullopt;
            rest = trimmed(rest.substr(1));
        }
        const std::size_t quoted = rest.starts_with('"') ? quotedLength(rest) : 0;
        const auto value = quoted > 0 ? unescaped(rest.substr(0, quoted)) : std::nullopt;
        if (!value)
            return std::nullopt;
        labels.insert(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())), *value);
        rest = trimmed(rest.substr(quoted));
        if (!rest.empty() && rest.front() != ',')
            return std::nullopt;
        rest = rest.empty() ? rest : trimmed(rest.substr(1));
    }
    return labels;
}

std::optional<qint64> momentOf(const PrometheusLine& line)
{
    const auto number = numberFrom(line.time);
    if (!number)
        return std::nullopt;
    return msOfSeconds(line.isTimeInBrackets || *number < kEarliestInMs ? *number : *number / 1000);
}

}  // namespace holdfast
