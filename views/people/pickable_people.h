// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/kit/workspace.h"
#include "views/people/person_picker.h"

#include <functional>

namespace holdfast {

/// Reads everybody with the title of their role in the workspace's language, and says of those without a PIN
/// that they have none. `then` is called while `context` lives.
void readPickablePeople(Workspace& workspace, QObject* context,
                        std::function<void(const Result<QList<PickedPerson>>&)> then);

}  // namespace holdfast
