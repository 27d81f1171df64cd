// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

/// How wide and how high the cells of a workbook have to be: the library that writes it cannot fit them, and
/// a row that a program does not open again stays as it was written. Widths are in characters of the sheet,
/// heights in points.
namespace holdfast::xlsx_layout {

constexpr double kBaseSize = 10.5;  ///< Points of the text.

/// Of a line of text: a Chinese character takes two.
double widthOf(const QString& line);
/// Lines that `text` takes in a column of `width`.
int linesOf(const QString& text, double width);
/// Of a row with so many lines of text of `size` points, at most what a row can be.
double heightOf(int lines, double size = kBaseSize);
/// Of each column of `table`: by its share of `across`, but no figure and no word is cut.
QList<double> columnWidths(const block::Table& table, double across);
/// Lines of the tallest cell of `row`.
int linesOf(const QList<block::Cell>& row, const QList<double>& widths);

/// What the number of a cell is shown as, in Excel's code; empty: as it is.
const char* codeOf(block::NumberForm form);
/// The number as a spreadsheet has it: 1 is 100 %, or a day.
double valueOf(double number, block::NumberForm form);

}  // namespace holdfast::xlsx_layout
