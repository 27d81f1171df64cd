// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace holdfast {

/// `rows` as CSV for a spreadsheet (RFC 4180): comma, CRLF, fields in quotes where they need it.
///
/// A field that a spreadsheet would take for a formula (it begins with =, +, -, @, a tabulator or a carriage
/// return; OWASP, "CSV Injection") gets an apostrophe in front.
QString csvText(const QList<QStringList>& rows);

/// `rows` as lines with tabulators between the fields, as spreadsheets and editors paste it; line ends and
/// tabulators inside a field become blanks.
QString tabbedText(const QList<QStringList>& rows);

}  // namespace holdfast
