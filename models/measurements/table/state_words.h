// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"
#include "models/measurements/table/table_layout.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

/// "up", "down", "degraded", "maintenance", "none".
QString keyword(MonitorState state);
std::optional<MonitorState> monitorStateFromKeyword(const QString& keyword);

/// What a word of monitoring, in English or Chinese, says of a state; nothing where it is not known. In a
/// list of problems "resolved" is what became of the problem, which was one all the same.
std::optional<MonitorState> stateOfWord(const QString& word, TableLayout::Rows rows);

/// 0, 1, true and false: words that say nothing without the name of their column.
QStringList bareWords();
bool isBareWord(const QString& word);

}  // namespace holdfast
