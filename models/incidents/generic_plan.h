// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/decide.h"

namespace holdfast {

/// The plan for what no plan foresees: it has roles, messages and phases, and its steps are added on the way.
/// It ships with the program, so that nobody is without a plan.
PlanPin genericPlan();

}  // namespace holdfast
