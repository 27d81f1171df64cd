// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/decide_all.h"

namespace holdfast {

void decideAll(Workspace& workspace, QList<MonitorAssignment> assignments,
               const std::function<void(const Done&)>& then)
{
    if (assignments.isEmpty()) {
        then(done());
        return;
    }
    const MonitorAssignment assignment = assignments.takeFirst();
    workspace.follow(workspace.services().availability.assign(assignment, workspace.actor()),
                     [&workspace, assignments, then](const LogService::Recorded& recorded) {
                         if (recorded)
                             decideAll(workspace, assignments, then);
                         else
                             then(recorded.error());
                     });
}

}  // namespace holdfast
