// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "views/kit/workspace.h"

#include <functional>

namespace holdfast {

/// Records `assignments`, an act each and all of them or none, whatever becomes of who asked for it. `then`
/// hears how it went.
void decideAll(Workspace& workspace, const QList<MonitorAssignment>& assignments,
               const std::function<void(const Done&)>& then);

}  // namespace holdfast
