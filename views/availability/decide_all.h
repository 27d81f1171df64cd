// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "views/kit/workspace.h"

#include <functional>

namespace holdfast {

/// Records `assignments` one after the other, an act each, whatever becomes of who asked for it. `then` hears
/// once that all are recorded, or why one was refused; those after it are left out.
void decideAll(Workspace& workspace, QList<MonitorAssignment> assignments,
               const std::function<void(const Done&)>& then);

}  // namespace holdfast
