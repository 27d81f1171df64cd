// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// Who may do what, from the roles and holders that the incident pinned. Where no role has a holder,
/// everybody may do everything: an organisation that has not entered its team must not be locked out in an
/// emergency.
///
/// Each answers why not, or nothing.

/// The person in command, a holder of the lead's role, or the program.
std::optional<Error> whyNotLead(const IncidentState& state, const Actor& actor);
/// The lead, or who holds a role with that power.
std::optional<Error> whyNot(const IncidentState& state, const Actor& actor, Power power);
/// The lead, or who holds that role.
std::optional<Error> whyNotInRole(const IncidentState& state, const Actor& actor, const QString& role);

/// The role that declares at `level` by `plan` (null: as the organisation says); the lead's where none is
/// named.
QString declaringRole(const IncidentState& state, const Plan* plan, const QString& level);
/// Roles that may take the lead, in order: the plan's line, else the organisation's.
QStringList lineOfSuccession(const IncidentState& state, const Plan* plan);
/// Whether `actor` may declare on the authority `role` (empty: their own): the primary holder of the role
/// that declares at that level may; another holder of it, or one further down the succession, gives a reason
/// why they act. `plan` says who declares; null: the organisation's succession does.
std::optional<Error> whyNotDeclare(const IncidentState& state, const Actor& actor, const Plan* plan,
                                   const QString& level, const QString& role, const QString& reason);
/// Whether `actor` may take the lead over without being handed it: they hold a role in the line of
/// succession.
std::optional<Error> whyNotTakeOver(const IncidentState& state, const Actor& actor);

/// Whether `second` may confirm what `doer` did in a step that asks for `role`: somebody else, with their
/// PIN, who holds the role or is in command.
std::optional<Error> whyNotSecond(const IncidentState& state, const Actor& doer, const Actor& second,
                                  const QString& role);

/// Why there is no such event level here; nothing for an empty one.
std::optional<Error> whyNotLevel(const IncidentState& state, const QString& level);

/// "组长 示例甲 (000-…)": the holders of `role`, as a message names them.
QString holdersText(const IncidentState& state, const QString& role);

}  // namespace holdfast
