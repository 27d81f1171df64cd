// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/table_layout.h"

class QComboBox;
class QWidget;

namespace holdfast {

/// Item data of what a column may be, beside the numbers of ColumnRole.
constexpr int kUnusedChoice = -1;
constexpr int kSeriesChoice = 1000;  ///< A monitor of its own.

/// Puts everything that a column may be into `combo`.
void fillRoles(QComboBox& combo);
/// Shows in `combo` what `column` is by `layout`.
void chooseRole(QComboBox& combo, const TableLayout& layout, int column);
/// "Time", "End" …
QString nameOf(ColumnRole role);
/// Puts what a row may be into `combo`; its data are the numbers of TableLayout::Rows.
void fillRowKinds(QComboBox& combo);
/// `field` behind its caption `text`, which is its accessible name as well; `name` is its objectName.
QWidget* withCaption(QWidget* field, const QString& name, const QString& text);
/// Puts the states that a word may mean into `combo`; its data are the numbers of MonitorState.
void fillStates(QComboBox& combo);

}  // namespace holdfast
