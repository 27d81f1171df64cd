// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/clock.h"
#include "models/incidents/decide.h"
#include "models/incidents/due_notice.h"

namespace holdfast {

/// A declaration as far as somebody has thought it out.
struct DeclarationQuestion {
    QJsonObject pinned;  ///< See Pinned; of an incident that is opened with the declaration.
    const IncidentState* incident = nullptr;  ///< The one that is declared, where it is open already.
    QList<const IncidentState*> others;       ///< Open incidents besides.
    IncidentMode mode = IncidentMode::Real;
    std::optional<PlanPin> plan;
    QString level;
    std::optional<QString> role;  ///< On whose authority; absent: what suits the actor best.
    QString reason;
    std::optional<Instant> impact;
    Actor actor;
};

/// A role that may declare, in the order in which it is asked.
struct DeclaringRole {
    QString role;
    LocalizedText title;
    QStringList holders;  ///< Of the day, in order; the first is the primary one.
    QList<DutyChannel> channels;
    bool isPermitted = false;  ///< The actor may declare on it, with a reason where one is asked.
    bool asksReason = false;   ///< Because the actor then stands in for somebody.
};

/// Somebody whom the plan needs.
struct TeamCall {
    LocalizedText role;
    QString holder;  ///< Empty where nobody is entered.
    QList<DutyChannel> channels;
};

/// How many ways through the plan keep its promise, with the time that has passed already.
struct PlanOutlook {
    int ways = 0;
    int waysInTime = 0;
};

/// What is still to be said before the rules can be asked.
enum class DeclarationGap { Person, Plan, Impact, Authority, Reason };

/// What a declaration would bring, and what stands against it. Nothing is done.
struct DeclarationOutlook {
    QList<DeclaringRole> authorities;  ///< Empty where no role has a holder: then everybody may declare.
    QString authority;                 ///< The role acted on; empty: the actor's own.
    QList<DeclarationGap> gaps;
    std::optional<Error> impactProblem;
    std::optional<Error> refusal;  ///< What the rules say once there is no gap.
    QList<ClockReading> clocks;    ///< That would run; without an impact from now on.
    QList<DueNotice> calls;        ///< Who must be told, the most urgent first.
    QList<TeamCall> team;
    std::optional<PlanOutlook> plan;  ///< Absent for a plan that computes no ways.
    bool isPlanUnapproved = false;
    QStringList sameInOthers;  ///< Codes of open incidents of the same mode that work by the same plan.

    bool isReady() const { return gaps.isEmpty() && !impactProblem && !refusal; }
    bool has(DeclarationGap gap) const { return gaps.contains(gap); }
};

/// Tries the declaration on a copy, by the rules that will judge it (decide()).
DeclarationOutlook outlookOf(const DeclarationQuestion& question, Instant now);

/// The entry "declared" that `question` asks for, acting on `authority`.
Act declarationOf(const DeclarationQuestion& question, const QString& authority);

/// The assessment that names the triggers `ids` of `plan` as seen, in every language that all of them have;
/// empty without one.
QJsonObject seenTriggers(const Plan& plan, const QStringList& ids);

}  // namespace holdfast
