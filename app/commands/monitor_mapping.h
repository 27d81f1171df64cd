// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "models/availability/mapping.h"

namespace holdfast {

/// What each --map of the command line says; `found` are monitors that are about to be imported. Nothing is
/// changed.
Result<QList<MonitorAssignment>> mappingsFrom(CommandContext& context, const Arguments& arguments,
                                              const QList<SeriesKey>& found = {});

/// The option --map.
OptionSpec mapOption();

/// Whether anybody said for which module `monitor` speaks, or that it speaks for none.
bool isDecided(const QList<MonitorAssignment>& assignments, const SeriesKey& monitor);

/// The module that `monitor` speaks for today, else the last that it spoke for; null for none.
QJsonValue moduleOf(CommandContext& context, const QList<MonitorAssignment>& assignments,
                    const SeriesKey& monitor);

}  // namespace holdfast
