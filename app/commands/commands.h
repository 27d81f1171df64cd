// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <QList>

namespace holdfast {

/// Every command there is, in the order of the help.
QList<CommandSpec> allCommands();

QList<CommandSpec> initCommands();
QList<CommandSpec> statusCommands();
QList<CommandSpec> personCommands();
QList<CommandSpec> dutyCommands();
QList<CommandSpec> evidenceCommands();
QList<CommandSpec> calendarCommands();
QList<CommandSpec> logCommands();
QList<CommandSpec> verifyCommands();
QList<CommandSpec> checkCommands();
QList<CommandSpec> backupCommands();
QList<CommandSpec> restoreCommands();
QList<CommandSpec> planCommands();
QList<CommandSpec> organisationCommands();
QList<CommandSpec> importCommands();
QList<CommandSpec> maintenanceCommands();
QList<CommandSpec> monthlyCommands();
QList<CommandSpec> availabilityReportCommands();
QList<CommandSpec> monitorsCommands();
QList<CommandSpec> availabilityCommands();
QList<CommandSpec> reportCommands();
QList<CommandSpec> tourCommands();

/// The checkpoint as --json prints it: {"device", "size", "root"}.
QJsonObject toJson(const Checkpoint& checkpoint);

/// A path of the command line, absolute.
QString absolutePath(const QString& path);

}  // namespace holdfast
