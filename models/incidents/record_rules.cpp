// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/authority.h"
#include "models/incidents/entry_rule.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

std::optional<Error> whyNotText(const IncidentEntry& entry)
{
    constexpr qsizetype kLongest = 20'000;
    const auto text = LocalizedText::fromJson(entry.payload.value("text"_L1).toObject());
    if (!text)
        return badInput(Text::tr("An entry needs a text."));
    const auto texts = text->texts();
    for (const QString& one : texts) {
        if (one.size() > kLongest)
            return badInput(Text::tr("An entry has %1 characters at most. Keep a longer text as evidence.")
                                .arg(kLongest));
    }
    return std::nullopt;
}

// logged: kind (see logKinds()), text {language: text}; of an imported one precision and source; of an
// assessment level and recommends: true where it asks for a declaration.

std::optional<Error> whyNotLogged(const IncidentState& state, const IncidentEntry& entry)
{
    static const QStringList kinds{u"detected"_s, u"assessment"_s,    u"decision"_s,  u"action"_s,
                                   u"setback"_s,  u"communication"_s, u"milestone"_s, u"recovered"_s,
                                   u"closed"_s,   u"fact"_s};
    if (!kinds.contains(entry.text("kind"_L1)))
        return badInput(Text::tr("There is no kind of entry “%1”. Choose one of %2.")
                            .arg(entry.text("kind"_L1), kinds.join(u", "_s)));
    if (auto why = whyNotLevel(state, entry.text("level"_L1)))
        return why;
    return whyNotText(entry);
}

void takeLogged(IncidentState& state, const IncidentEntry& entry)
{
    if (entry.text("kind"_L1) != "assessment"_L1)
        return;
    state.isAssessed = true;
    state.isRecommended = entry.payload.value("recommends"_L1).toBool();
    if (!entry.text("level"_L1).isEmpty())
        state.level = entry.text("level"_L1);
}

// marked: what (impact, detected, restored, resolved), item (a priority, of restored), reason where it
// replaces what was known; the moment is that of the entry.

std::optional<Instant> markOf(const IncidentState& state, const QString& what, int item)
{
    if (what == "impact"_L1)
        return state.impact;
    if (what == "detected"_L1)
        return state.detected;
    if (what == "resolved"_L1)
        return state.resolved;
    if (item == 0)
        return state.restored;
    return state.itemRestored.contains(item) ? std::optional(state.itemRestored.value(item)) : std::nullopt;
}

std::optional<Error> whyNotMarked(const IncidentState& state, const IncidentEntry& entry)
{
    static const QStringList marks{u"impact"_s, u"detected"_s, u"restored"_s, u"resolved"_s};
    const QString what = entry.text("what"_L1);
    if (!marks.contains(what))
        return badInput(Text::tr("There is nothing called “%1” to mark. Choose one of %2.")
                            .arg(what, marks.join(u", "_s)));
    const int item = entry.payload.value("item"_L1).toInt();
    if (item != 0 && (what != "restored"_L1 || !prioritiesOf(state).contains(item)))
        return badInput(Text::tr("There is no recovery priority %1 to mark.").arg(item));
    const bool isEnd = what == "restored"_L1 || what == "resolved"_L1;
    if (isEnd && state.impact && entry.occurredAt < *state.impact)
        return badInput(Text::tr("That lies before the start of the impact."));
    if (what == "impact"_L1 && restoredAt(state) && entry.occurredAt > *restoredAt(state))
        return badInput(Text::tr("That lies after the service was restored."));
    const auto resolved = state.resolved;
    if (what == "restored"_L1 && resolved && entry.occurredAt > *resolved)
        return badInput(Text::tr("That lies after the fault was removed. Correct that mark first."));
    if (item != 0 && state.restored && entry.occurredAt > *state.restored)
        return badInput(Text::tr("That lies after everything was restored. Correct that mark first."));
    const auto back = restoredAt(state);
    if (what == "resolved"_L1 && back && entry.occurredAt < *back)
        return badInput(Text::tr("That lies before the service was restored."));
    if ((what == "impact"_L1 || state.closed) && state.declared && !state.isImported()) {
        if (auto why = whyNotLead(state, entry.author))
            return why;
    }
    const bool isWhole = what == "restored"_L1 && item == 0;
    const auto known = isWhole ? back : markOf(state, what, item);
    // Detection was taken from the opening; to say it better needs no reason.
    if (known && what != "detected"_L1 && entry.text("reason"_L1).trimmed().isEmpty() &&
        *known != entry.occurredAt)
        return conflict(Text::tr("This is marked already. To replace it, say why: --reason TEXT."));
    return std::nullopt;
}

void takeMarked(IncidentState& state, const IncidentEntry& entry)
{
    const QString what = entry.text("what"_L1);
    const int item = entry.payload.value("item"_L1).toInt();
    if (what == "impact"_L1)
        state.impact = entry.occurredAt;
    else if (what == "detected"_L1)
        state.detected = entry.occurredAt;
    else if (what == "resolved"_L1)
        state.resolved = entry.occurredAt;
    else if (item == 0)
        state.restored = entry.occurredAt;
    else
        state.itemRestored.insert(item, entry.occurredAt);
}

// recovery-point: as RecoveryPoint in JSON.

std::optional<Error> whyNotRecoveryPoint(const IncidentState& state, const IncidentEntry& entry)
{
    const auto point = recoveryPointFromJson(entry.payload);
    if (!point)
        return badInput(
            Text::tr("A recovery point needs a time and a failure mode: --mode hardware, logical or site."));
    if (point->at > entry.occurredAt)
        return badInput(Text::tr("A recovery point cannot lie in the future."));
    if (restoredAt(state) && point->at > *restoredAt(state))
        return badInput(Text::tr("That lies after the service was restored."));
    return std::nullopt;
}

// notice-released: plan, communication, audience, text {language: text}, and where given subject, promise_ms,
// missing (fields that could not be filled).

const Communication* communicationOf(const IncidentState& state, const IncidentEntry& entry)
{
    for (const PlanInUse& plan : state.plans) {
        if (plan.code != entry.text("plan"_L1))
            continue;
        if (const Communication* found = plan.plan->communication(entry.text("communication"_L1)))
            return found;
    }
    return nullptr;
}

std::optional<Error> whyNotNotice(const IncidentState& state, const IncidentEntry& entry)
{
    const Communication* communication = communicationOf(state, entry);
    if (communication == nullptr) {
        return Error{Error::Code::NotFound,
                     Text::tr("The plans in use have no notice %1.").arg(entry.text("communication"_L1)),
                     {}};
    }
    const auto promise = entry.instant("promise_ms"_L1);
    if (promise && *promise <= entry.occurredAt)
        return badInput(Text::tr("A promise lies in the future."));
    auto why = whyNotInRole(state, entry.author, communication->releaserRole);
    return why && whyNot(state, entry.author, Power::ReleaseNotice) ? why : std::nullopt;
}

void takeNotice(IncidentState& state, const IncidentEntry& entry)
{
    state.notices.append({entry.id, entry.occurredAt, entry.text("plan"_L1), entry.text("communication"_L1),
                          entry.text("audience"_L1), entry.instant("promise_ms"_L1), QString()});
}

// notice-waived: plan, communication, reason.

std::optional<Error> whyNotWaived(const IncidentState& state, const IncidentEntry& entry)
{
    if (auto why = whyNotNotice(state, entry))
        return why;
    if (entry.text("reason"_L1).trimmed().isEmpty())
        return badInput(Text::tr("Say why it is not needed: --reason TEXT."));
    return std::nullopt;
}

// acknowledged: entry (of the notice), by (who answered).

Notice* noticeOf(IncidentState& state, const IncidentEntry& entry)
{
    const QUuid uid = QUuid::fromString(entry.text("entry"_L1));
    const auto found = std::find_if(state.notices.begin(), state.notices.end(),
                                    [&uid](const Notice& notice) { return notice.entry.uid() == uid; });
    return found == state.notices.end() ? nullptr : &*found;
}

std::optional<Error> whyNotAcknowledged(const IncidentState& state, const IncidentEntry& entry)
{
    const QUuid uid = QUuid::fromString(entry.text("entry"_L1));
    const bool isNotice = std::any_of(state.notices.cbegin(), state.notices.cend(),
                                      [&uid](const Notice& notice) { return notice.entry.uid() == uid; });
    if (!isNotice)
        return Error{Error::Code::NotFound, Text::tr("That entry is no notice of this incident."), {}};
    if (entry.text("by"_L1).trimmed().isEmpty())
        return badInput(Text::tr("Say who acknowledged it: --by NAME."));
    return std::nullopt;
}

// called: whom (role or name), reached (true or false), text where given.

std::optional<Error> whyNotCalled(const IncidentState&, const IncidentEntry& entry)
{
    if (entry.text("whom"_L1).trimmed().isEmpty())
        return badInput(Text::tr("Say who was called."));
    return std::nullopt;
}

// situation-reported: text.

std::optional<Error> whyNotSituation(const IncidentState&, const IncidentEntry& entry)
{
    return whyNotText(entry);
}

// resource-decided: question, options, choice, reason, authority.

std::optional<Error> whyNotResource(const IncidentState& state, const IncidentEntry& entry)
{
    QStringList options;
    const QJsonArray array = entry.payload.value("options"_L1).toArray();
    for (const QJsonValue& option : array)
        options.append(option.toString());
    if (state.closed || state.ended)
        return conflict(Text::tr("%1 is %2; nothing is decided in it any more.")
                            .arg(state.code, nameOf(courseOf(state))));
    if (QStringList distinct = options; distinct.removeDuplicates() > 0)
        return badInput(Text::tr("The options must differ."));
    if (entry.text("question"_L1).trimmed().isEmpty() || options.size() < 2)
        return badInput(
            Text::tr("A decision needs a question and two options at least: --option A --option B."));
    if (!options.contains(entry.text("choice"_L1)))
        return badInput(Text::tr("The choice must be one of %1.").arg(options.join(u", "_s)));
    if (entry.text("reason"_L1).trimmed().isEmpty())
        return badInput(Text::tr("A decision needs a reason: --reason TEXT."));
    return whyNot(state, entry.author, Power::CommitResources);
}

void takeResource(IncidentState& state, const IncidentEntry& entry)
{
    QStringList options;
    const QJsonArray array = entry.payload.value("options"_L1).toArray();
    for (const QJsonValue& option : array)
        options.append(option.toString());
    state.resourceDecisions.append({entry.occurredAt, entry.text("question"_L1), options,
                                    entry.text("choice"_L1), entry.text("reason"_L1),
                                    entry.text("authority"_L1)});
}

// clock-at-risk: clock (see clockName()), since_ms, notice_due_ms. Written by the program.

std::optional<Error> whyNotAtRisk(const IncidentState& state, const IncidentEntry& entry)
{
    const QString clock = entry.text("clock"_L1);
    const bool isKnown = std::any_of(state.risks.cbegin(), state.risks.cend(),
                                     [&clock](const RiskSeen& risk) { return risk.clock == clock; });
    return isKnown ? std::optional(conflict(Text::tr("This clock is known to be at risk."))) : std::nullopt;
}

void takeAtRisk(IncidentState& state, const IncidentEntry& entry)
{
    state.risks.append({entry.text("clock"_L1), entry.instant("since_ms"_L1).value_or(entry.occurredAt),
                        entry.instant("notice_due_ms"_L1).value_or(entry.occurredAt)});
}

// exercise-paused, exercise-resumed; exercise-jumped: by_s.

std::optional<Error> whyNotExercise(const IncidentState& state, const IncidentEntry& entry)
{
    if (!state.isDrill())
        return conflict(Text::tr("%1 is no drill; its time runs as it runs.").arg(state.code));
    if (state.closed || state.ended || state.stoodDown)
        return conflict(Text::tr("%1 is %2.").arg(state.code, nameOf(courseOf(state))));
    if (entry.kind == incident_entry::kExercisePaused && isPaused(state))
        return conflict(Text::tr("The exercise is paused already."));
    if (entry.kind == incident_entry::kExerciseResumed && !isPaused(state))
        return conflict(Text::tr("The exercise is not paused."));
    const qint64 by = entry.payload.value("by_s"_L1).toInteger();
    constexpr qint64 kMost = 60 * 60 * 24 * 366;
    if (entry.kind == incident_entry::kExerciseJumped && (by <= 0 || by > kMost))
        return badInput(Text::tr("Say how far to jump ahead: --by MINUTES."));
    if (!state.exercise.isEmpty() && entry.occurredAt < state.exercise.last().at)
        return badInput(Text::tr("Exercise time does not run backwards."));
    return std::nullopt;
}

void takeExercise(IncidentState& state, const IncidentEntry& entry)
{
    using Kind = ExerciseChange::Kind;
    const Kind kind = entry.kind == incident_entry::kExercisePaused    ? Kind::Paused
                      : entry.kind == incident_entry::kExerciseResumed ? Kind::Resumed
                                                                       : Kind::Jumped;
    state.exercise.append(
        {kind, entry.occurredAt, std::chrono::seconds(entry.payload.value("by_s"_L1).toInteger())});
}

void takeNothing(IncidentState&, const IncidentEntry&) {}

}  // namespace

EntryRules recordRules()
{
    using namespace incident_entry;
    return {{kLogged, {&whyNotLogged, &takeLogged}},
            {kMarked, {&whyNotMarked, &takeMarked}},
            {kRecoveryPoint,
             {&whyNotRecoveryPoint,
              [](IncidentState& s, const IncidentEntry& e) {
                  s.recoveryPoints.append(*recoveryPointFromJson(e.payload));
              }}},
            {kNotice, {&whyNotNotice, &takeNotice}},
            {kNoticeWaived,
             {&whyNotWaived,
              [](IncidentState& s, const IncidentEntry& e) {
                  s.waivedNotices.insert(e.text("plan"_L1) + u'/' + e.text("communication"_L1));
              }}},
            {kAcknowledged,
             {&whyNotAcknowledged,
              [](IncidentState& s, const IncidentEntry& e) {
                  noticeOf(s, e)->acknowledgedBy = e.text("by"_L1);
              }}},
            {kCalled, {&whyNotCalled, &takeNothing}},
            {kSituation,
             {&whyNotSituation,
              [](IncidentState& s, const IncidentEntry& e) { s.situationReports.append(e.occurredAt); }}},
            {kResourceDecided, {&whyNotResource, &takeResource}},
            {kClockAtRisk, {&whyNotAtRisk, &takeAtRisk}},
            {kExercisePaused, {&whyNotExercise, &takeExercise}},
            {kExerciseResumed, {&whyNotExercise, &takeExercise}},
            {kExerciseJumped, {&whyNotExercise, &takeExercise}}};
}

}  // namespace holdfast
