// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace holdfast {

/// Whether drafts that exist take over figures that changed, which costs an account each.
enum class DraftRefresh { No, Yes };

/// Drafts the monthly reports that are due, as the program itself; answers "2026-05 FYY" for each that is new
/// or renewed. Does nothing where the folder is read-only.
Result<QStringList> ensureMonthlyDrafts(CommandContext& context, DraftRefresh refresh);

}  // namespace holdfast
