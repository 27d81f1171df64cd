// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_step.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

QString keyword(Phase phase)
{
    switch (phase) {
    case Phase::Activate: return u"activate"_s;
    case Phase::Contain: return u"contain"_s;
    case Phase::Recover: return u"recover"_s;
    case Phase::Validate: return u"validate"_s;
    case Phase::Return: return u"return"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Phase> phaseFromKeyword(const QString& keyword)
{
    for (const Phase phase :
         {Phase::Activate, Phase::Contain, Phase::Recover, Phase::Validate, Phase::Return}) {
        if (holdfast::keyword(phase) == keyword)
            return phase;
    }
    return std::nullopt;
}

QString keyword(StepKind kind)
{
    switch (kind) {
    case StepKind::Action: return u"action"_s;
    case StepKind::Decision: return u"decision"_s;
    case StepKind::Verify: return u"verify"_s;
    case StepKind::Notify: return u"notify"_s;
    case StepKind::Wait: return u"wait"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StepKind> stepKindFromKeyword(const QString& keyword)
{
    for (const StepKind kind :
         {StepKind::Action, StepKind::Decision, StepKind::Verify, StepKind::Notify, StepKind::Wait}) {
        if (holdfast::keyword(kind) == keyword)
            return kind;
    }
    return std::nullopt;
}

const StepOption* PlanStep::option(const QString& optionId) const
{
    for (const StepOption& option : options) {
        if (option.id == optionId)
            return &option;
    }
    return nullptr;
}

}  // namespace holdfast
