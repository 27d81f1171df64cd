// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/fold.h"

#include "models/incidents/authority.h"
#include "models/incidents/entry_rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

const EntryRules& allRules()
{
    static const EntryRules rules = [] {
        EntryRules all = courseRules();
        all.insert(stepRules());
        all.insert(recordRules());
        return all;
    }();
    return rules;
}

std::optional<EntryId> entryNamed(const IncidentEntry& entry)
{
    const QUuid uid = QUuid::fromString(entry.text("entry"_L1));
    return uid.isNull() ? std::nullopt : std::optional(EntryId(uid));
}

/// Kinds on which everything later rests.
bool mayBeCorrected(const QString& kind)
{
    return kind != incident_entry::kOpened && kind != incident_entry::kPlanAttached &&
           kind != incident_entry::kConflictSettled;
}

Correction correctionFrom(const IncidentEntry& entry)
{
    Correction correction{entry.id, entry.payload.value("void"_L1).toBool(), std::nullopt, std::nullopt};
    if (entry.payload.contains("text"_L1))
        correction.text = entry.payload.value("text"_L1).toObject();
    correction.at = entry.instant("at_ms"_L1);
    return correction;
}

/// The corrections in `entries` that count. `entries` are in log order.
QHash<EntryId, Correction> correctionsIn(const QList<IncidentEntry>& entries)
{
    QHash<EntryId, int> places;
    QList<int> corrections;
    for (int i = 0; i < entries.size(); ++i) {
        if (entries.at(i).kind == incident_entry::kCorrected)
            corrections.append(i);
    }
    if (corrections.isEmpty())
        return {};
    for (int i = 0; i < entries.size(); ++i)
        places.insert(entries.at(i).id, i);
    const auto targetOf = [&](int index) -> std::optional<int> {
        const auto target = entryNamed(entries.at(index));
        const int place = target ? places.value(*target, index) : index;
        const bool isSound = place < index && mayBeCorrected(entries.at(place).kind);
        return isSound ? std::optional(place) : std::nullopt;
    };
    // A correction that a later one withdraws was never made.
    QSet<int> withdrawn;
    for (auto it = corrections.crbegin(); it != corrections.crend(); ++it) {
        const auto target = targetOf(*it);
        if (target && !withdrawn.contains(*it) && correctionFrom(entries.at(*it)).isVoid)
            withdrawn.insert(*target);
    }
    QHash<EntryId, Correction> effective;
    for (const int index : std::as_const(corrections)) {
        const auto target = targetOf(index);
        if (!target || withdrawn.contains(index))
            continue;
        const EntryId id = entries.at(*target).id;
        if (!effective.value(id).isVoid)
            effective.insert(id, correctionFrom(entries.at(index)));
    }
    return effective;
}

std::optional<Error> whyNotCorrected(const IncidentState& state, const IncidentEntry& entry)
{
    const auto target = entryNamed(entry);
    if (!target || !state.positions.contains(*target))
        return Error{
            Error::Code::NotFound, Text::tr("The entry to correct is not part of this incident."), {}};
    const IncidentEntry& corrected = state.entries.at(state.positions.value(*target));
    if (!mayBeCorrected(corrected.kind))
        return conflict(Text::tr("Entry %1 opened the incident or settled what others rest on; it cannot be "
                                 "corrected. Add an entry that says what is right.")
                            .arg(state.positions.value(*target) + 1));
    if (state.withdrawn.contains(*target))
        return conflict(Text::tr("Entry %1 was withdrawn already.").arg(state.positions.value(*target) + 1));
    if (entry.text("reason"_L1).trimmed().isEmpty())
        return badInput(Text::tr("A correction needs a reason: --reason TEXT."));
    if (state.closed) {
        if (auto why = whyNotLead(state, entry.author))
            return why;
    }
    if (entry.payload.value("void"_L1).toBool() &&
        (entry.payload.contains("text"_L1) || entry.payload.contains("at_ms"_L1)))
        return badInput(Text::tr("An entry is either withdrawn or said better, not both."));
    if (entry.payload.contains("text"_L1) && !corrected.payload.contains("text"_L1))
        return conflict(
            Text::tr("Entry %1 has no words that could be replaced. Withdraw it with --void, or say with "
                     "--at when it happened.")
                .arg(state.positions.value(*target) + 1));
    const bool saysSomething = entry.payload.value("void"_L1).toBool() ||
                               entry.payload.contains("at_ms"_L1) ||
                               !entry.payload.value("text"_L1).toObject().isEmpty();
    if (!saysSomething)
        return badInput(Text::tr("Say what is wrong: --void, --text TEXT or --at TIME."));
    return std::nullopt;
}

std::optional<Error> whyNotSettled(const IncidentState& state, const IncidentEntry& entry)
{
    const auto target = entryNamed(entry);
    const bool isOpen =
        std::any_of(state.conflicts.cbegin(), state.conflicts.cend(), [&target](const Conflict& conflict) {
            return conflict.entry == target && !conflict.isSettled;
        });
    if (!isOpen)
        return conflict(Text::tr("There is no open conflict about that entry."));
    if (entry.text("reason"_L1).trimmed().isEmpty())
        return badInput(Text::tr("Say how it was settled: --reason TEXT."));
    return std::nullopt;
}

/// Takes in `entry`, whose place is last; corrections are known.
void take(IncidentState& state, const IncidentEntry& written)
{
    const IncidentEntry entry = corrected(state, written);
    const bool isVoid = state.corrections.value(written.id).isVoid;
    const auto why = isVoid ? std::nullopt : whyNotEntry(state, entry);
    state.positions.insert(written.id, static_cast<int>(state.entries.size()));
    state.entries.append(written);
    if (isVoid)
        return;
    if (why) {
        state.conflicts.append({written.id, why->message});
        return;
    }
    if (entry.kind == incident_entry::kCorrected) {
        if (entry.payload.value("void"_L1).toBool())
            state.withdrawn.insert(*entryNamed(entry));
        return;
    }
    if (entry.kind == incident_entry::kConflictSettled) {
        const auto target = entryNamed(entry);
        for (Conflict& conflict : state.conflicts)
            conflict.isSettled = conflict.isSettled || conflict.entry == target;
        return;
    }
    const auto rule = allRules().constFind(entry.kind);
    if (rule != allRules().cend())
        rule->take(state, entry);
}

}  // namespace

std::optional<Error> whyNotEntry(const IncidentState& state, const IncidentEntry& entry)
{
    if (state.isOpened() == (entry.kind == incident_entry::kOpened)) {
        return conflict(state.isOpened() ? Text::tr("The incident is open already.")
                                         : Text::tr("The incident was never opened."));
    }
    if (entry.kind == incident_entry::kCorrected)
        return whyNotCorrected(state, entry);
    if (entry.kind == incident_entry::kConflictSettled)
        return whyNotSettled(state, entry);
    const auto rule = allRules().constFind(entry.kind);
    return rule == allRules().cend() ? std::nullopt : rule->whyNot(state, entry);
}

void apply(IncidentState& state, const IncidentEntry& entry)
{
    if (state.positions.contains(entry.id))
        return;
    const bool isLate = !state.entries.isEmpty() && precedes(entry, state.entries.last());
    if (!isLate && entry.kind != incident_entry::kCorrected) {
        take(state, entry);
        return;
    }
    QList<IncidentEntry> entries = state.entries;
    entries.append(entry);
    state = fold(std::move(entries), *state.book);
}

void preview(IncidentState& state, const IncidentEntry& entry)
{
    const auto rule = allRules().constFind(entry.kind);
    if (rule != allRules().cend())
        rule->take(state, entry);
}

IncidentState fold(QList<IncidentEntry> entries, const RuleBook& book)
{
    std::sort(entries.begin(), entries.end(),
              [](const IncidentEntry& a, const IncidentEntry& b) { return precedes(a, b); });
    IncidentState state;
    state.book = &book;
    state.corrections = correctionsIn(entries);
    state.entries.reserve(entries.size());
    for (const IncidentEntry& entry : std::as_const(entries)) {
        if (!state.positions.contains(entry.id))
            take(state, entry);
    }
    return state;
}

IncidentState asKnownAfter(const IncidentState& state, int count)
{
    return fold(state.entries.mid(0, count), *state.book);
}

IncidentState asItWas(const IncidentState& state, Instant until)
{
    using namespace incident_entry;
    QList<IncidentEntry> known;
    QSet<EntryId> included;
    for (const IncidentEntry& entry : state.entries) {
        bool isPart = corrected(state, entry).occurredAt <= until || entry.kind == kOpened;
        if (entry.kind == kCorrected || entry.kind == kConflictSettled) {
            const auto target = entryNamed(entry);
            isPart = target && included.contains(*target);
        } else if (state.isImported() && entry.kind != kLogged && entry.kind != kMarked) {
            isPart = true;
        }
        if (!isPart)
            continue;
        included.insert(entry.id);
        known.append(entry);
    }
    IncidentState then = fold(std::move(known), *state.book);
    then.isMidway = state.isImported() && !restoredAt(then) && restoredAt(state);
    return then;
}

IncidentEntry corrected(const IncidentState& state, const IncidentEntry& entry)
{
    const auto found = state.corrections.constFind(entry.id);
    if (found == state.corrections.cend())
        return entry;
    IncidentEntry changed = entry;
    if (found->text)
        changed.payload.insert(u"text"_s, *found->text);
    if (found->at)
        changed.occurredAt = *found->at;
    return changed;
}

}  // namespace holdfast
