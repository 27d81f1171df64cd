// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace holdfast {

/// Whether drafts that exist take over figures that changed, which costs an account each.
enum class DraftRefresh { No, Yes };

/// Drafts the monthly reports that are due, as the program itself; answers "2026-05 FYY" for each that is new
/// or renewed. Does nothing where the folder is read-only.
Result<QStringList> ensureMonthlyDrafts(CommandContext& context, DraftRefresh refresh);

/// What a command that was carried out means for monthly reports: after an import, an undo or a new mapping
/// drafts appear and follow, after a look at the status they appear. Answers a message; empty: nothing
/// happened.
QString draftReportsAfter(CommandContext& context, const QString& command);

}  // namespace holdfast
