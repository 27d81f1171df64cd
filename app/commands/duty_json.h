// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <QJsonArray>

namespace holdfast {

/// Today, in the zone in which the command prints.
QDate todayIn(CommandContext& context);

/// What has to be done as of today (see dueList).
Result<QList<DueDuty>> dueDuties(CommandContext& context);

/// [{"id", "kind", "title", "due", "state"}]
QJsonArray toJson(const QList<DueDuty>& duties);

/// Shape, state, due day and title in one line.
QString lineFor(const DueDuty& duty);

/// The language of messages as a BCP 47 tag, "zh-CN" or "en".
QString languageTag();

}  // namespace holdfast
