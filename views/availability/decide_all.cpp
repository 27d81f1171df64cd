// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/decide_all.h"

namespace holdfast {

void decideAll(Workspace& workspace, const QList<MonitorAssignment>& assignments,
               const std::function<void(const Done&)>& then)
{
    if (assignments.isEmpty()) {
        then(done());
        return;
    }
    workspace.follow(
        workspace.services().availability.assignAll(assignments, workspace.actor()),
        [then](const LogService::Recorded& recorded) { then(recorded ? done() : Done(recorded.error())); });
}

}  // namespace holdfast
