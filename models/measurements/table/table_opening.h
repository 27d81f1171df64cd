// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabular/row_source.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace holdfast {

/// A table whose records can be read, and in what form it is.
struct OpenTable {
    std::unique_ptr<RowSource> rows;
    QString encoding;    ///< "utf-8", …; empty of a workbook.
    QString separator;   ///< ",", ";", "|" or a tabulator; empty of a workbook.
    QStringList sheets;  ///< Of a workbook.
    QString sheet;       ///< The one that is read.
};

/// Whether the bytes at the beginning of a file are those of an XLSX workbook.
bool looksLikeWorkbook(const QByteArray& head);

/// Opens a CSV file or a workbook, whichever it is by content. `form` may name "encoding", "separator" and
/// "sheet"; BadInput where one of them is not known or not there.
Result<OpenTable> openTable(const QString& path, const QJsonObject& form);

/// Whether the file is a text that cannot be opened only because nobody said its encoding.
bool lacksEncoding(const QString& path, const QJsonObject& form);

}  // namespace holdfast
