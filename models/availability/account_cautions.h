// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/decided_line.h"
#include "models/availability/period_figures.h"

namespace holdfast {

/// What has to be said of `account`, a module's, beside its figures; all translated. `counted` is the line
/// that it was made of.

/// No module has any monitor.
QString unmappedCaution();
/// Nobody watches it, or its percentage stands for little.
QStringList coverageCautions(const ModuleAccount& account, std::chrono::seconds toCome);
/// Of a part only sums are known.
QStringList sumCautions(const ModuleAccount& account, const StateLine& counted, const Period& period);
/// Where `incidents`, which hit it, and the monitoring say different things.
QStringList incidentCautions(const ModuleAccount& account, const StateLine& counted,
                             const QList<IncidentOutage>& incidents, const Period& period);

}  // namespace holdfast
