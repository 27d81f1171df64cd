// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/decide.h"

namespace holdfast {

/// What the rules would say to some acts, one after the other. Nothing is done.
struct ActCheck {
    std::optional<Error> refusal;  ///< Why not, whatever reason is given.
    bool asksReason = false;       ///< A reason is all that is missing.

    bool isAllowed() const { return !refusal && !asksReason; }
};

/// Tries `acts` by `actor` on a copy of `state`. `shelf` has the plans that may be asked for.
ActCheck checkActs(const IncidentState& state, const QList<Act>& acts, const Actor& actor, Instant now,
                   const QList<PlanPin>& shelf);

}  // namespace holdfast
