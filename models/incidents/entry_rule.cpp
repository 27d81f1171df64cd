// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/entry_rule.h"

#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

}  // namespace

std::optional<Error> whyNotUnderway(const IncidentState& state)
{
    if (isUnderway(state))
        return std::nullopt;
    if (!state.declared && !state.ended)
        return conflict(Text::tr("%1 was not declared yet. Declare it first: holdfast incident declare %1.")
                            .arg(state.code));
    return conflict(
        Text::tr("%1 is %2; nothing is worked on any more.").arg(state.code, nameOf(courseOf(state))));
}

std::optional<Error> whyNotReasoned(const IncidentEntry& entry)
{
    if (entry.text("reason"_L1).trimmed().isEmpty())
        return badInput(Text::tr("This needs a reason: --reason TEXT."));
    return std::nullopt;
}

std::optional<Error> whyNotAfter(const IncidentEntry& entry, const std::optional<Instant>& bound,
                                 const QString& what)
{
    if (!bound || !isTimeSaid(entry) || entry.occurredAt >= *bound)
        return std::nullopt;
    return badInput(Text::tr("That lies before %1.").arg(what));
}

}  // namespace holdfast
