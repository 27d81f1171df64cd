// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/management_plan.h"
#include "models/plans/plan.h"

#include <QList>

namespace holdfast {

/// A part of a plan in which a search found something.
struct PlanHit {
    QString part;  ///< Id of the step or number of the clause; empty: the plan's own title.
    QString title;
    QString excerpt;  ///< What stands around the find; empty where the title has it.

    friend bool operator==(const PlanHit&, const PlanHit&) = default;
};

/// The parts of a plan whose text in `language` contains `needle`, one hit a part, in reading order. Letter
/// case and blanks around the needle do not count; an empty needle finds nothing.
///
/// Of a step are searched: id, title, challenge, expected, detail, options, rollback, what to do when it
/// fails, and commands.
QList<PlanHit> searchPlan(const Plan& plan, const QString& needle, const QString& language);
QList<PlanHit> searchPlan(const ManagementPlan& plan, const QString& needle, const QString& language);

}  // namespace holdfast
