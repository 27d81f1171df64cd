// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/step_graph.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

template <class T>
QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue secondsOrNull(const std::optional<std::chrono::seconds>& value)
{
    return value ? QJsonValue(static_cast<qint64>(value->count())) : QJsonValue();
}

QJsonValue timeOrNull(CommandContext& context, const std::optional<Instant>& value)
{
    return value ? QJsonValue(context.format(*value)) : QJsonValue();
}

double rounded(double percent)
{
    constexpr double kFourDecimals = 1e4;
    return std::round(percent * kFourDecimals) / kFourDecimals;
}

QJsonObject toJson(const ClockReading& clock, CommandContext& context)
{
    QJsonObject json{{u"kind"_s, keyword(clock.kind)},
                     {u"priority"_s, orNull(clock.priority)},
                     {u"anchor"_s, clock.anchor},
                     {u"target_s"_s, secondsOrNull(clock.target)},
                     {u"elapsed_s"_s, secondsOrNull(clock.elapsed)},
                     {u"state"_s, keyword(clock.state)},
                     {u"verdict"_s, clock.verdict ? QJsonValue(keyword(*clock.verdict)) : QJsonValue()},
                     {u"risk_at"_s, timeOrNull(context, clock.riskAt)},
                     {u"due"_s, timeOrNull(context, clock.dueAt)},
                     {u"forecast"_s, timeOrNull(context, clock.forecast)}};
    if (clock.mode)
        json.insert(u"mode"_s, keyword(*clock.mode));
    if (clock.isTested)
        json.insert(u"tested"_s, *clock.isTested);
    if (clock.kind == ClockKind::MonthInterruptions) {
        json.insert(u"target"_s, orNull(clock.targetCount));
        json.insert(u"count"_s, orNull(clock.count));
    }
    return json;
}

QJsonArray stepsJson(CommandContext& context, const IncidentState& state)
{
    constexpr int kSeconds = 60;
    QJsonArray steps;
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < states.size(); ++i) {
            const PlanStep& step = plan.steps.at(i);
            const StepProgress& progress = plan.progress.at(i);
            QJsonObject json{{u"id"_s, step.id},
                             {u"plan"_s, plan.code},
                             {u"title"_s, step.title.in(context.options().language).text},
                             {u"phase"_s, keyword(step.phase)},
                             {u"kind"_s, keyword(step.kind)},
                             {u"state"_s, keyword(states.at(i))},
                             {u"role"_s, step.role},
                             {u"planned_s"_s, step.plannedMin * kSeconds},
                             {u"actual_s"_s, secondsOrNull(actualTime(state, {p, i}))},
                             {u"started"_s, timeOrNull(context, progress.startedAt)},
                             {u"settled"_s, timeOrNull(context, progress.settledAt)},
                             {u"attempts"_s, static_cast<qint64>(progress.attempts.size() + 1)}};
            const std::initializer_list<std::pair<QString, QString>> said = {{u"by"_s, progress.by},
                                                                             {u"second"_s, progress.second},
                                                                             {u"option"_s, progress.option},
                                                                             {u"value"_s, progress.value},
                                                                             {u"reason"_s, progress.reason}};
            for (const auto& [key, text] : said) {
                if (!text.isEmpty())
                    json.insert(key, text);
            }
            if (progress.deferredTo)
                json.insert(u"deferred_to"_s, keyword(*progress.deferredTo));
            if (!progress.isConfirmed)
                json.insert(u"confirmed"_s, false);
            steps.append(json);
        }
    }
    return steps;
}

QJsonObject entryJson(CommandContext& context, const IncidentState& state, int index)
{
    const IncidentEntry& written = state.entries.at(index);
    const IncidentEntry entry = corrected(state, written);
    const auto correction = state.corrections.constFind(written.id);
    QJsonObject json{{u"seq"_s, index + 1},
                     {u"occurred"_s, context.format(entry.occurredAt)},
                     {u"recorded"_s, context.format(entry.recordedAt)},
                     {u"kind"_s, timelineKind(entry)},
                     {u"text"_s, entrySentence(state, written, context.options().language)},
                     {u"author"_s, nameOf(entry.author)},
                     {u"role"_s, entry.author.role},
                     {u"assurance"_s, keyword(entry.author.assurance)},
                     {u"corrects"_s, QJsonValue()}};
    if (entry.kind == incident_entry::kCorrected) {
        const QUuid target = QUuid::fromString(entry.text("entry"_L1));
        if (!target.isNull() && state.positions.contains(EntryId(target)))
            json.insert(u"corrects"_s, state.positions.value(EntryId(target)) + 1);
    }
    if (entry.onBehalfOf)
        json.insert(u"on_behalf"_s, entry.onBehalfOf->name);
    if (entry.confirmedBy && entry.confirmedBy->person)
        json.insert(u"confirmed_by"_s, entry.confirmedBy->person->name);
    if (entry.payload.contains("precision"_L1))
        json.insert(u"precision"_s, entry.text("precision"_L1));
    if (entry.payload.contains("source"_L1) && entry.kind == incident_entry::kLogged)
        json.insert(u"source"_s, entry.text("source"_L1));
    if (isLate(state, entry))
        json.insert(u"late"_s, true);
    if (correction != state.corrections.cend()) {
        json.insert(correction->isVoid ? u"void"_s : u"corrected"_s, true);
        if (correction->text)
            json.insert(u"original"_s,
                        textIn(written.payload.value("text"_L1).toObject(), context.options().language));
        if (correction->at)
            json.insert(u"original_occurred"_s, context.format(written.occurredAt));
    }
    return json;
}

QJsonArray conflictsJson(const IncidentState& state)
{
    QJsonArray conflicts;
    for (const Conflict& conflict : state.conflicts) {
        conflicts.append(QJsonObject{{u"seq"_s, state.positions.value(conflict.entry) + 1},
                                     {u"reason"_s, conflict.reason},
                                     {u"settled"_s, conflict.isSettled}});
    }
    return conflicts;
}

QJsonArray dueJson(CommandContext& context, const QList<DueNotice>& due)
{
    QJsonArray list;
    for (const DueNotice& notice : due) {
        list.append(QJsonObject{{u"kind"_s, keyword(notice.kind)},
                                {u"id"_s, notice.id},
                                {u"audience"_s, notice.audience},
                                {u"releaser"_s, notice.releaserRole},
                                {u"due"_s, context.format(notice.dueAt)},
                                {u"overdue"_s, notice.isOverdue}});
    }
    return list;
}

Result<QJsonObject> logJson(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto heads = await(session.value()->log().heads());
    if (!heads)
        return heads.error();
    if (heads->isEmpty())
        return QJsonObject{{u"size"_s, 0}, {u"root"_s, QJsonValue()}};
    const LogPlace& head = heads->last();
    return QJsonObject{{u"size"_s, static_cast<qint64>(head.seq)}, {u"root"_s, head.root.toHex()}};
}

}  // namespace

Result<QJsonObject> incidentJson(CommandContext& context, const IncidentState& state)
{
    const IncidentAccount account = at(state, context.world().time.now(), context.zone());
    QJsonArray plans;
    for (const PlanInUse& plan : state.plans) {
        plans.append(
            QJsonObject{{u"code"_s, plan.code},
                        {u"revision"_s, plan.revision},
                        {u"approved"_s, plan.revisionState == "approved"_L1},
                        {u"sha256"_s, plan.digest},
                        {u"state"_s, plan.use == PlanInUse::Use::Active ? u"active"_s : u"escalated"_s}});
    }
    QJsonArray clocks;
    for (const ClockReading& clock : account.clocks)
        clocks.append(toJson(clock, context));
    QJsonArray entries;
    for (int i = 0; i < state.entries.size(); ++i)
        entries.append(entryJson(context, state, i));
    QJsonArray months;
    for (const MonthVerdict& month : account.months) {
        months.append(QJsonObject{{u"month"_s, month.part.month},
                                  {u"downtime_s"_s, static_cast<qint64>(month.part.downtime.count())},
                                  {u"availability_pct"_s, rounded(month.part.availability())},
                                  {u"met"_s, orNull(month.isMet)}});
    }
    QJsonArray promises;
    for (const Notice& notice : state.notices) {
        if (notice.promise)
            promises.append(QJsonObject{{u"notice"_s, notice.communication},
                                        {u"audience"_s, notice.audience},
                                        {u"promised"_s, context.format(*notice.promise)}});
    }
    const auto log = logJson(context);
    if (!log)
        return log.error();
    const auto restored = restoredAt(state);
    return QJsonObject{
        {u"id"_s, state.code},
        {u"mode"_s, keyword(state.mode)},
        {u"service"_s, state.service},
        {u"title"_s, textIn(state.title, context.options().language)},
        {u"level"_s, state.level.isEmpty() ? QJsonValue() : QJsonValue(state.level)},
        {u"state"_s, keyword(account.course)},
        {u"lead"_s, state.lead ? QJsonValue(state.lead->name) : QJsonValue()},
        {u"plans"_s, plans},
        {u"impact"_s, timeOrNull(context, state.impact)},
        {u"detected"_s, timeOrNull(context, state.detected)},
        {u"declared"_s, timeOrNull(context, state.declared)},
        {u"restored"_s, timeOrNull(context, restored)},
        {u"resolved"_s, timeOrNull(context, resolvedAt(state))},
        {u"closed"_s, timeOrNull(context, state.closed)},
        {u"clocks"_s, clocks},
        {u"steps"_s, stepsJson(context, state)},
        {u"entries"_s, entries},
        {u"forecast"_s, QJsonObject{{u"median"_s, timeOrNull(context, account.forecast.median)},
                                    {u"p90"_s, timeOrNull(context, account.forecast.p90)},
                                    {u"path"_s, QJsonArray::fromStringList(account.forecast.path)}}},
        {u"promises"_s, promises},
        {u"due"_s, dueJson(context, account.due)},
        {u"conflicts"_s, conflictsJson(state)},
        {u"downtime_s"_s, secondsOrNull(account.downtime)},
        {u"data_loss_s"_s, secondsOrNull(account.dataLoss)},
        {u"months"_s, months},
        {u"rules"_s, QJsonObject{{u"version"_s, state.pinned->ruleSet()}}},
        {u"log"_s, log.value()}};
}

}  // namespace holdfast
