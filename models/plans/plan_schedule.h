// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/plan.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast {

/// How long a plan takes when its decisions are answered in one way. Minutes count from the start of the
/// impact, detection included.
struct PlanSchedule {
    QStringList notApplicable;                ///< Steps that this way leaves out, in the plan's order.
    QStringList criticalPath;                 ///< Steps that decide when the last priority is back.
    QMap<int, int> minutesToPriority;         ///< By recovery priority, with as many people as wanted.
    QMap<int, int> minutesToPriorityStaffed;  ///< The same with the people whom the plan counts on.
    QHash<QString, int> finishMin;            ///< When each applicable step is done.
    QHash<QString, int> finishStaffedMin;     ///< The same with the people whom the plan counts on.

    std::optional<int> allRecovered() const;
    std::optional<int> allRecoveredStaffed() const;
};

/// The schedule of `plan` when its decisions are answered as `answers` says (decision id to option id).
///
/// With the people it counts on: list scheduling, the step with the longest way to the end first; a step with
/// a second person holds both; a role that somebody else holds (COORD) counts as the lead's person (Kelley,
/// "The Critical-Path Method", 1963, for the resource-limited case). `minutesToPriorityStaffed` is empty
/// where a role has nobody at all.
PlanSchedule schedulePlan(const Plan& plan, const QHash<QString, QString>& answers, int detectionMin);

/// Whether a way through the plan keeps its promise.
struct BranchVerdict {
    PlanSchedule schedule;
    int marginMin;  ///< Target less the staffed time to the last priority; negative: too late.
    bool fits;
    bool isAtRisk;  ///< It fits, with less than a tenth of the target to spare.
};

BranchVerdict judgeBranch(const Plan& plan, const PlanBranch& branch);

/// Every way to answer the decisions of `plan` that reaches its end without leaving for another plan; each
/// answer is needed. At most `limit` ways.
QList<QHash<QString, QString>> waysThrough(const Plan& plan, int limit = 10'000);

}  // namespace holdfast
