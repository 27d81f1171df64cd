// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "models/incidents/account.h"

#include <QList>

namespace holdfast {

QList<CommandSpec> incidentCourseCommands();
QList<CommandSpec> incidentStepCommands();
QList<CommandSpec> incidentRecordCommands();
QList<CommandSpec> incidentMessageCommands();
QList<CommandSpec> incidentShowCommands();
QList<CommandSpec> incidentImportCommands();

/// An incident as `incident show --json` prints it.
Result<QJsonObject> incidentJson(CommandContext& context, const IncidentState& state);
/// The same for a person: clocks, steps, what is due, the timeline.
QString incidentText(CommandContext& context, const IncidentState& state);
/// What has to be done next, in a few lines; printed after each act.
QString nextText(CommandContext& context, const IncidentState& state);

/// Reads a moment in the zone in use; see parseMoment().
Result<Instant> readMoment(CommandContext& context, const QString& text);
/// The moment that the option `name` gives; absent without it.
Result<std::optional<Instant>> momentOption(CommandContext& context, const Arguments& arguments,
                                            const QString& name);

/// What the monitoring and other incidents know of unplanned outages in the month of `at`; nothing where that
/// cannot be read, because an incident is opened all the same.
QList<Stretch> monitoredOutages(CommandContext& context, Session& session, Instant at);

/// Carries `act` out in the incident and says what changed. `done` is the sentence for a person.
Result<CommandAnswer> carryOut(CommandContext& context, const QString& incident, Act act,
                               const Arguments& arguments);

/// The options --at, --on-behalf and --reason, which every act has.
QList<OptionSpec> actOptions();

}  // namespace holdfast
