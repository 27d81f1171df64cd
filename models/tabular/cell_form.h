// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace holdfast {

/// How a spreadsheet shows the numbers of a cell, as far as it changes their meaning.
enum class CellForm {
    Plain,
    Percent,
    Date,      ///< A day, perhaps with a time.
    DateTime,  ///< A day with a time.
    Duration   ///< [h]:mm:ss, or a time of day without a date.
};

/// The form of a number format by its number (ECMA-376 part 1, 18.8.30) and, from 164 on, by its code.
CellForm builtInForm(int formatId);
CellForm formOfCode(const QString& code);

/// The number in a cell as text: plain without exponent where it is whole, "99.5%", "2026-06-01",
/// "2026-06-01 12:00:00", "30:15:00". Without a change where it is no number or no such day exists.
///
/// `is1904` says which day is the first. In the other system the 60th is 1900-02-29, which never was.
QByteArray numberText(std::string_view stored, CellForm form, bool is1904);

}  // namespace holdfast
