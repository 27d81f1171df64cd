// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/core/result.h"
#include "models/organisation/organisation.h"

namespace holdfast {

/// The module of `service` that `text` names: by code, letter case aside, or by its name in any language.
/// Null where there is none.
const Part* moduleNamed(const Service& service, const QString& text);

/// Reads "source name=module", as --map has it. The last "=" divides; "kuma:name" says which source is meant
/// where several have a monitor of that name; without a module the monitor is taken away. NotFound names the
/// monitors or modules that there are.
Result<MonitorAssignment> assignmentFrom(const QString& text, const Service& service,
                                         const QList<SeriesKey>& monitors);

/// Reads "module=any_down", "module=all_down" or "module=weighted:60", as --combine has it.
Result<ModuleCombination> combinationFrom(const QString& text, const Service& service);

/// What `series` propose: an assignment for each that is not assigned and whose proposed module there is.
/// Nothing is assigned by this.
QList<MonitorAssignment> proposalsFrom(const QList<SeriesDescription>& series, const Service& service,
                                       const QList<MonitorAssignment>& assigned);

}  // namespace holdfast
