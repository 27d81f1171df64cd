// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <charconv>
#include <string_view>

namespace holdfast {

/// Makes numbers of texts as tables have them.
class NumberReader {
public:
    enum class Outcome {
        Number,
        Nothing,    ///< Empty, or a sign for "no value": -, —, N/A, null, NaN.
        NoNumber,   ///< The text is no number.
        Shortened,  ///< A spreadsheet shortened it: 1.38E+10.
        Undecided   ///< "1,234": a thousand and some, or one and some; nobody said which.
    };
    struct Reading {
        Outcome outcome;
        double value = 0;  ///< In the unit below.
        /// What stood behind the number, brought to one unit of its kind: durations to "ms", amounts of data
        /// to "bytes" (KB is 1000, KiB 1024), "%" as it is; empty where there was nothing.
        std::string_view unit = {};
    };

    /// `decimal` is the sign before the decimals, '.' or ','; 0 where it was not said.
    explicit NumberReader(char decimal = '.') : m_decimal(decimal) {}

    Reading read(std::string_view text) const
    {
        double value = 0;
        const auto read =
            std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
        // "nan" and "inf" are numbers to from_chars, too.
        if (isWhole && m_decimal == '.' && (text.back() <= '9'))
            return {Outcome::Number, value};
        return readAny(text);
    }

private:
    Reading readAny(std::string_view text) const;
    Reading readDigits(std::string_view digits) const;

    char m_decimal;
};

/// Why a number was refused, translated, with the text.
QString describe(NumberReader::Outcome outcome, std::string_view text);

/// How a number is written, as far as it tells: '.' or ',' before the decimals; 0 where it may be either.
char decimalSignOf(std::string_view text);

/// The unit as Reading has it; of "s" or "KB" the values must be multiplied by `factor`. Empty where the word
/// is no unit that is known.
struct UnitWord {
    std::string_view unit;
    double factor = 1;
};
UnitWord unitOf(std::string_view word);

}  // namespace holdfast
