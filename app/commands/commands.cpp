// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/incident_commands.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace holdfast {

QList<CommandSpec> allCommands()
{
    return initCommands() + statusCommands() + planCommands() + organisationCommands() +
           incidentCourseCommands() + incidentStepCommands() + incidentRecordCommands() +
           incidentMessageCommands() + incidentShowCommands() + incidentImportCommands() + importCommands() +
           monitorsCommands() + availabilityCommands() + personCommands() + dutyCommands() +
           maintenanceCommands() + monthlyCommands() + evidenceCommands() + calendarCommands() +
           logCommands() + verifyCommands() + checkCommands() + backupCommands() + restoreCommands() +
           reportCommands() + availabilityReportCommands() + tourCommands();
}

QJsonObject toJson(const Checkpoint& checkpoint)
{
    return {{u"device"_s, checkpoint.device.uid().toString(QUuid::WithoutBraces)},
            {u"size"_s, static_cast<qint64>(checkpoint.size)},
            {u"root"_s, checkpoint.root.toHex()}};
}

QString absolutePath(const QString& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

}  // namespace holdfast
