// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
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
        if (m_decimal == '.' && readPlainly(text, value))
            return {Outcome::Number, value};
        return readAny(text);
    }

private:
    /// Digits with a point at most. Up to fifteen of them and the power of ten by which they are divided are
    /// exact, so the quotient is the nearest number there is (Clinger, "How to Read Floating Point Numbers
    /// Accurately").
    static bool readPlainly(std::string_view text, double& value)
    {
        constexpr size_t kMostDigits = 15;
        constexpr std::array<double, kMostDigits + 1> kPowers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
        if (text.empty() || text.size() > kMostDigits || text.back() == '.' || text.front() == '.')
            return false;
        qint64 digits = 0;
        size_t decimals = 0;
        bool hasPoint = false;
        for (const char c : text) {
            const auto digit = static_cast<unsigned>(c) - '0';
            if (digit <= 9) {
                digits = digits * 10 + digit;
                decimals += hasPoint;
            } else if (c == '.' && !hasPoint) {
                hasPoint = true;
            } else {
                return false;
            }
        }
        value = static_cast<double>(digits) / kPowers[decimals];
        return true;
    }
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
