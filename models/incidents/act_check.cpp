// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/act_check.h"

#include "models/core/uid.h"
#include "models/incidents/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

std::optional<Error> whyNotAll(IncidentState state, const QList<Act>& acts, const Actor& actor,
                               const DecideContext& context)
{
    for (const Act& act : acts) {
        const auto decided = decide(state, act, actor, context);
        if (!decided)
            return decided.error();
        for (const EntryDraft& draft : decided.value())
            apply(state, asNextEntry(state, draft, context.now));
    }
    return std::nullopt;
}

}  // namespace

ActCheck checkActs(const IncidentState& state, const QList<Act>& acts, const Actor& actor, Instant now,
                   const QList<PlanPin>& shelf)
{
    const auto onShelf = [&shelf](const QString& code) -> std::optional<PlanPin> {
        const auto found = std::find_if(shelf.cbegin(), shelf.cend(),
                                        [&code](const PlanPin& pin) { return pin.code == code; });
        return found == shelf.cend() ? std::nullopt : std::optional(*found);
    };
    const DecideContext context{IncidentId(mintUid(now)), now, u"en"_s, {}, onShelf};
    const auto why = whyNotAll(state, acts, actor, context);
    if (!why)
        return {};
    QList<Act> reasoned = acts;
    bool hadReason = true;
    for (Act& act : reasoned) {
        hadReason = hadReason && !act.fields.value("reason"_L1).toString().trimmed().isEmpty();
        act.fields.insert(u"reason"_s, u"?"_s);
    }
    if (hadReason)
        return {why, false};
    // What stands against it even with a reason is the better answer.
    const auto whyEvenSo = whyNotAll(state, reasoned, actor, context);
    return {whyEvenSo, !whyEvenSo};
}

}  // namespace holdfast
