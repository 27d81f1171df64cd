// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"
#include "models/reports/report_setting.h"

namespace holdfast {

/// What happened, start to end, and what is known of it: judgement for each clock, who decided what, steps
/// planned against actual, promises, deferrals, conflicts, corrections, months, and the whole timeline with
/// corrections marked. It claims no more than the entries' assurance.
Report incidentReport(const IncidentState& state, const ReportSetting& setting);

/// What one who takes over must know, on a page or two, with lines to sign: who leads, where we stand, what
/// runs, what was promised, what is due, what was decided, what to watch.
Report handOverSheet(const IncidentState& state, const ReportSetting& setting);

/// What has changed since the last situation report, what runs, what is next, clocks, forecast, risks, needs.
Report situationReport(const IncidentState& state, const ReportSetting& setting);

}  // namespace holdfast
