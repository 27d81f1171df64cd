// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/column_profile.h"
#include "models/measurements/table/table_layout.h"
#include "models/tabular/table_row.h"

namespace holdfast {

/// One record of a table as text.
struct SketchRow {
    qint64 line;
    QStringList fields;
    QString refused;  ///< Why it cannot be used; empty where it can.
    RowFlaw flaw = RowFlaw::None;
};

/// What a column looks like at the beginning of a table.
struct ColumnSketch {
    QString name;  ///< Of the header; may be empty.
    ColumnProfile profile;
};

/// What a table looks like and how it would be read: what the wizard shows.
struct TableSketch {
    QString encoding;
    QString separator;
    QStringList sheets;
    QString sheet;
    std::optional<qint64> headerLine;
    QStringList header;     ///< One name a column, empty ones where there is no header.
    QList<SketchRow> rows;  ///< The first fifty, those above the header included.
    QList<ColumnSketch> columns;
    TableLayout layout;
    QString preset;  ///< Name of the one that is used, recognised or asked for.
    /// `layout` to be saved or changed, with what was said of encoding, separator, sheet and header.
    QJsonObject columnsJson;
    std::optional<QTimeZone> zone;        ///< As answered.
    std::optional<DateOrder> dateOrder;   ///< As answered, or told by the dates of the whole file.
    std::optional<qint64> dateOrderLine;  ///< The line whose date tells the order.
    QList<ImportQuestion> questions;      ///< Empty: it can be read.
};

/// Looks at the table in `path` without reading its measurements. Reads the file whole only where dates like
/// 03/04/2026 stand in it whose order nobody said.
///
/// BadInput where it is no table, where dates contradict each other (with both lines), and where an answer
/// names what is not there; Io where it cannot be read; Cancelled by `progress`, in bytes.
Result<TableSketch> sketchTable(const QString& path, const ImportAnswers& answers,
                                const Progress& progress = {});

}  // namespace holdfast
