// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "models/organisation/organisation.h"

namespace holdfast {

/// The service that --service names, else the only one; where there are several, or none, the answer says so.
Result<Service> chosenService(CommandContext& context);

}  // namespace holdfast
