// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "views/kit/workspace.h"

namespace holdfast {

/// The services of `session` as pages are given them.
Workspace::Services servicesOf(Session& session);

}  // namespace holdfast
