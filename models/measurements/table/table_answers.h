// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace holdfast {

/// What was said of a table in texts KEY=VALUE, in the JSON form of TableLayout; of a key that comes twice
/// the last counts.
///
/// A column is its name, or its number from 1, or "none"; `series` has several with commas between them;
/// `words` is 正常=up,故障=down; `separator` is its sign or comma, semicolon, tab or bar. BadInput where a
/// text is not of that form or its key is unknown.
Result<QJsonObject> tableAnswersFrom(const QStringList& texts);

/// The keys that may be used there.
QStringList tableAnswerKeys();

}  // namespace holdfast
