// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace holdfast {

/// One record of a CSV file.
struct CsvRow {
    int line;  ///< The line on which it begins, from 1.
    QStringList fields;
};

/// Reads a small CSV file (RFC 4180) as a whole: UTF-8 with or without a byte order mark, comma, any line
/// ends, fields in quotes with line ends inside. Blank lines are left out.
///
/// BadInput names the line: text that is not UTF-8, an open quote, text after a closing quote, a field above
/// 64 KiB.
Result<QList<CsvRow>> readCsv(const QByteArray& bytes);

}  // namespace holdfast
