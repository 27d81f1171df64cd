// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QString>

#include <memory>
#include <simdjson.h>
#include <string_view>

namespace holdfast {

/// JSON is read as a whole, up to this.
inline constexpr qint64 kLargestJson = 1024LL * 1024 * 1024;
/// Where a tree is made of it, which takes five times the file.
inline constexpr qint64 kLargestJsonTree = 128LL * 1024 * 1024;

/// A whole JSON file in memory, padded as simdjson needs it.
struct JsonText {
    simdjson::padded_string bytes;
    std::size_t skipped = 0;  ///< Byte order mark.

    simdjson::padded_string_view view() const
    {
        const std::size_t size = bytes.size() - skipped;
        return simdjson::padded_string_view(bytes.data() + skipped, size, size + simdjson::SIMDJSON_PADDING);
    }
};

/// Reads the file at `path`; UTF-16 with a mark is converted. BadInput where it is empty or too large.
Result<JsonText> readJsonText(const QString& path, const Progress& progress, qint64 limit = kLargestJson);

/// What is wrong with the JSON around `at` (a place in `text`, or null): "Line 3, byte 120: …".
Error badJson(simdjson::error_code code, const JsonText& text, const char* at);

/// `token` as simdjson gives it raw, without the white space that follows it.
inline std::string_view trimmedToken(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\t' || token.back() == '\r' || token.back() == '\n'))
        token.remove_suffix(1);
    return token;
}
/// What stands between the quotes of a raw string token; the token itself where it has none.
inline std::string_view unquoted(std::string_view token)
{
    token = trimmedToken(token);
    const bool isQuoted = token.size() >= 2 && token.front() == '"' && token.back() == '"';
    return isQuoted ? token.substr(1, token.size() - 2) : token;
}

}  // namespace holdfast
