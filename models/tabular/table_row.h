// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace holdfast {

/// What is wrong with a record of a table, so that none of it can be used.
enum class RowFlaw {
    None,
    NulByte,
    LongField,      ///< A field above 64 KiB.
    ManyFields,     ///< More than 16,384 fields, which is what a spreadsheet has at most.
    NotText,        ///< Bytes that are no characters in the encoding of the file.
    OpenQuote,      ///< A quote is opened and never closed.
    TextAfterQuote  ///< Text between a closing quote and the next separator.
};

/// One record of a table, in UTF-8. The fields are valid until the next record is read.
struct TableRow {
    qint64 line = 0;      ///< The line on which it begins, from 1; in a workbook the number of the row.
    qint64 lastLine = 0;  ///< The line on which it ends.
    RowFlaw flaw = RowFlaw::None;
    std::span<const std::string_view> fields;  ///< Empty where there is a flaw.

    /// Whether it is a line with nothing on it.
    bool isBlank() const { return fields.size() == 1 && fields.front().empty(); }
};

/// Why a record is refused, translated: a whole sentence without the line.
QString describe(const TableRow& flawed);

}  // namespace holdfast
