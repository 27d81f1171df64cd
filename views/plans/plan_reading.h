// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/plan_catalogue.h"
#include "models/plans/management_plan.h"
#include "models/plans/plan_annexes.h"
#include "views/reading/reading_writer.h"

#include <QTimeZone>

namespace holdfast {

/// Which revision of which plan is read.
struct PlanEdition {
    const CataloguedPlan& plan;
    /// One of the plan's; null for what ships with the program.
    const Revision* revision;
    QTimeZone zone;

    QString label() const { return revision != nullptr ? revision->label : plan.revision; }
    RevisionState state() const { return revision != nullptr ? revision->state : plan.state; }
    QJsonObject body() const { return revision != nullptr ? bodyOf(*revision) : plan.body; }
};

/// Writes an emergency plan as a person reads it: control data, when it is used, who commands, its steps by
/// phase, whether each branch keeps its promise, and its messages. Places are named by section ("control",
/// "steps") and by step id.
void writePlan(ReadingWriter& writer, const Plan& plan, const PlanEdition& edition);
/// The same of a management plan: its clauses. Places are named by clause.
void writePlan(ReadingWriter& writer, const ManagementPlan& plan, const PlanEdition& edition);

/// The parts of writePlan(), each with its own sources.
void writeControl(ReadingWriter& writer, const PlanEdition& edition,
                  const QList<std::pair<QString, QString>>& more);
void writeCommand(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes);
void writeSteps(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes);
void writeBranches(ReadingWriter& writer, const Plan& plan);
void writeCommunications(ReadingWriter& writer, const Plan& plan);
void writeAnnexes(ReadingWriter& writer, const Plan& plan, const PlanAnnexes& annexes);

/// The role's title in this plan, else its code.
QString roleTitle(const ReadingWriter& writer, const Plan& plan, const QString& code);

}  // namespace holdfast
