// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/plan.h"

namespace holdfast {

/// Something that has to be at hand before a plan can be worked through.
struct PlanResource {
    QString id;  ///< Steps name it.
    LocalizedText name;
    std::optional<LocalizedText> check;  ///< How one knows that it is there.
};

/// A line of a plan that some role answers for.
struct PlanDuty {
    QString role;                        ///< Code; empty: not said.
    QString when;                        ///< "5" minutes after the alarm; empty: not bound to a minute.
    std::optional<LocalizedText> until;  ///< By when, or what counts as passed.
    LocalizedText text;
};

/// Who takes over the lead, and when.
struct PlanSuccessor {
    QString role;
    std::optional<LocalizedText> when;
};

/// What a plan says beside what an incident is worked by: read for people only, no rule depends on it.
/// Parts that a body does not have are empty; malformed ones are left out.
struct PlanAnnexes {
    QString parent;  ///< Code of the document that it belongs to.
    QString clause;  ///< Of that document.
    std::optional<LocalizedText> scope;
    QList<LocalizedText> assumptions;
    std::optional<LocalizedText> gradingNote;
    QList<LocalizedText> uplift;  ///< When the level is one higher.
    std::optional<LocalizedText> deescalate;
    QList<PlanSuccessor> succession;
    std::optional<LocalizedText> earlyEscalation;
    QList<PlanDuty> firstMinutes;
    QList<PlanDuty> decisionRights;
    QHash<QString, LocalizedText> phaseGoals;  ///< By phase keyword.
    QList<PlanResource> resources;
    QList<PlanDuty> validation;
    QList<PlanDuty> returnToNormal;
    QList<PlanDuty> afterwards;
    QList<LocalizedText> notes;
    QList<LocalizedText> unverified;  ///< What its authors could not check.

    /// Null when there is none of that id.
    const PlanResource* resource(const QString& id) const;
};

PlanAnnexes annexesOf(const Plan& plan);

}  // namespace holdfast
