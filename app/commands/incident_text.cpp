// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kSecondsPerMinute = 60;

QString hoursMinutes(std::chrono::seconds time)
{
    const auto minutes = time.count() / kSecondsPerMinute;
    return u"%1:%2"_s.arg(minutes / kSecondsPerMinute)
        .arg(minutes % kSecondsPerMinute, 2, 10, QLatin1Char('0'));
}

/// Short where the day is plain from the rest of the page.
QString shortTime(CommandContext& context, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), context.zone()).toString(u"MM-dd HH:mm"_s);
}

QString mark(ClockState state)
{
    switch (state) {
    case ClockState::Waiting: return u"○"_s;
    case ClockState::Running: return u"▷"_s;
    case ClockState::AtRisk: return u"▲"_s;
    case ClockState::Breached: return u"✖"_s;
    case ClockState::Stopped: return u"■"_s;
    case ClockState::Unknown: return u"□"_s;
    case ClockState::Cancelled: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ClockState state)
{
    switch (state) {
    case ClockState::Waiting: return Text::tr("not started");
    case ClockState::Running: return Text::tr("running");
    case ClockState::AtRisk: return Text::tr("AT RISK");
    case ClockState::Breached: return Text::tr("BREACHED");
    case ClockState::Stopped: return Text::tr("stopped");
    case ClockState::Unknown: return Text::tr("unknown");
    case ClockState::Cancelled: return Text::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString nameOf(const IncidentState& state, const ClockReading& clock, const QString& language)
{
    QString name = clockTitle(clockName(clock));
    const BiaItem* item =
        clock.priority && state.pinned->bia() ? state.pinned->bia()->item(*clock.priority) : nullptr;
    if (item != nullptr)
        name += u' ' + item->name.in(language).text;
    return name;
}

QString clockLine(CommandContext& context, const IncidentState& state, const ClockReading& clock)
{
    QString line = mark(clock.state) + u' ' + nameOf(state, clock, context.options().language) + u": "_s;
    if (clock.kind == ClockKind::MonthInterruptions) {
        line += clock.count ? QString::number(*clock.count) : u"?"_s;
        if (clock.targetCount)
            line += u" / "_s + QString::number(*clock.targetCount);
    } else {
        line += clock.elapsed ? hoursMinutes(*clock.elapsed) : u"?"_s;
        if (clock.target)
            line += u" / "_s + hoursMinutes(*clock.target);
    }
    const bool isLive = clock.state == ClockState::Running || clock.state == ClockState::AtRisk;
    if (isLive && clock.target && clock.elapsed && clock.kind != ClockKind::Rpo &&
        clock.kind != ClockKind::BcpRpo)
        line += u"  "_s + Text::tr("%1 left").arg(hoursMinutes(*clock.target - *clock.elapsed));
    if (clock.forecast)
        line += u"  "_s + Text::tr("expected %1").arg(shortTime(context, *clock.forecast));
    if (clock.verdict)
        line += u"  "_s + (*clock.verdict == Verdict::Met ? Text::tr("met") : Text::tr("MISSED"));
    else if (clock.state != ClockState::Running)
        line += u"  "_s + nameOf(clock.state);
    if (clock.isTested && !*clock.isTested)
        line += u"  "_s + Text::tr("restore not tested");
    return line + u'\n';
}

QString mark(StepState state)
{
    switch (state) {
    case StepState::Blocked: return u" "_s;
    case StepState::Ready: return u"○"_s;
    case StepState::Running: return u"▶"_s;
    case StepState::AwaitingConfirmation: return u"◔"_s;
    case StepState::Finished: return u"✔"_s;
    case StepState::Skipped: return u"↷"_s;
    case StepState::Deferred: return u"⧗"_s;
    case StepState::Failed: return u"✖"_s;
    case StepState::NotApplicable: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QString stepLine(CommandContext& context, const IncidentState& state, const StepRef& ref, StepState stepState)
{
    const QString& language = context.options().language;
    const PlanStep& step = stepOf(state, ref);
    const StepProgress& progress = progressOf(state, ref);
    QString line =
        u"  %1 %2  %3"_s.arg(mark(stepState), step.id.leftJustified(5), step.title.in(language).text);
    line += u"  ["_s + nameOf(stepState) + u", "_s + step.role + u']';
    if (const auto actual = actualTime(state, ref))
        line +=
            u"  "_s + Text::tr("%1′ of %2′").arg(actual->count() / kSecondsPerMinute).arg(step.plannedMin);
    else
        line += u"  "_s + Text::tr("%1′ planned").arg(step.plannedMin);
    if (const StepOption* option = step.option(progress.option))
        line += u"  → "_s + option->text.in(language).text;
    if (!progress.value.isEmpty())
        line += u"  = "_s + progress.value;
    if (!progress.isConfirmed)
        line += u"  "_s + Text::tr("not confirmed");
    return line + u'\n';
}

/// The holder of the role, in order of `place`, with how the role is reached.
QString reachOf(const IncidentState& state, const QString& roleCode, const QString& language,
                qsizetype place = 0)
{
    const Role* role = state.pinned->organisation() ? state.pinned->organisation()->role(roleCode) : nullptr;
    if (role == nullptr)
        return roleCode;
    QString text = role->title.in(language).text;
    if (!role->holders.isEmpty())
        text += u' ' + role->holders.at(std::min(place, role->holders.size() - 1)).name;
    if (!role->channels.isEmpty()) {
        const QString number = role->channels.first().value;
        text += u" ☎ "_s + (state.isDrill() ? masked(number) : number);
    }
    return text;
}

QString nextStepText(const IncidentState& state, const StepRef& ref, const QString& language)
{
    const PlanStep& step = stepOf(state, ref);
    QString text =
        u"▶ %1 %2 — %3\n"_s.arg(step.id, step.title.in(language).text, reachOf(state, step.role, language));
    if (step.challenge)
        text += u"    ? "_s + step.challenge->in(language).text + u'\n';
    if (step.expected)
        text += u"    = "_s + step.expected->in(language).text + u'\n';
    for (const StepOption& option : step.options) {
        text += u"    --option %1  %2%3\n"_s.arg(
            option.id, option.text.in(language).text,
            option.id == step.ifUnsure ? u"  "_s + Text::tr("(if unsure)") : QString());
    }
    if (step.needsSecondPerson)
        text += u"    ⚠ "_s +
                Text::tr("Needs a second person: %1")
                    .arg(reachOf(state, step.secondRole, language, step.secondRole == step.role ? 1 : 0)) +
                u'\n';
    return text;
}

QString dueLine(CommandContext& context, const DueNotice& notice)
{
    const QString when = shortTime(context, notice.dueAt);
    QString what;
    switch (notice.kind) {
    case DueNotice::Kind::Communication:
        what = Text::tr("notice %1 to %2").arg(notice.id, audienceName(notice.audience));
        break;
    case DueNotice::Kind::EarlyWarning: {
        QStringList clocks = notice.id.split(u", "_s);
        for (QString& clock : clocks)
            clock = clockTitle(clock);
        what = Text::tr("early warning (%1) to %2").arg(clocks.join(u", "_s), audienceName(notice.audience));
        break;
    }
    case DueNotice::Kind::Level:
        what = Text::tr("level %1: tell %2").arg(notice.id, audienceName(notice.audience));
        break;
    case DueNotice::Kind::Promise:
        what = Text::tr("the next word promised to %1").arg(audienceName(notice.audience));
        break;
    case DueNotice::Kind::SituationCall: what = Text::tr("situation report of the team"); break;
    }
    return notice.isOverdue ? u"  ✖ "_s + Text::tr("OVERDUE since %1: %2").arg(when, what) + u'\n'
                            : u"  ○ "_s + Text::tr("by %1: %2").arg(when, what) + u'\n';
}

QString timelineText(CommandContext& context, const IncidentState& state)
{
    QList<int> order;
    for (int i = 0; i < state.entries.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&state](int a, int b) {
        return corrected(state, state.entries.at(a)).occurredAt <
               corrected(state, state.entries.at(b)).occurredAt;
    });
    QString text;
    for (const int index : std::as_const(order)) {
        const IncidentEntry& written = state.entries.at(index);
        const IncidentEntry entry = corrected(state, written);
        QString sentence = entrySentence(state, written, context.options().language);
        sentence.replace(u'\n', u"\n              "_s);
        QString flags;
        if (const auto found = state.corrections.constFind(written.id); found != state.corrections.cend()) {
            if (found->isVoid)
                flags += u' ' + Text::tr("[withdrawn]");
            else if (found->text)
                flags += u' ' + Text::tr("[corrected; it said “%1”]")
                                    .arg(textIn(written.payload.value("text"_L1).toObject(),
                                                context.options().language));
            else
                flags += u' ' + Text::tr("[corrected]");
        }
        if (isLate(state, entry))
            flags += u' ' + Text::tr("[entered %1]").arg(shortTime(context, entry.recordedAt));
        if (entry.payload.contains("precision"_L1) && entry.text("precision"_L1) != "exact"_L1)
            flags += u" ["_s + entry.text("precision"_L1) + u']';
        const QString by = state.isImported() ? QString() : entry.doer() + u" · "_s;
        text += u"  %1 %2  %3%4%5\n"_s.arg(u"#%1"_s.arg(index + 1), -4)
                    .arg(shortTime(context, entry.occurredAt), by, sentence, flags);
    }
    return text;
}

}  // namespace

QString nextText(CommandContext& context, const IncidentState& state)
{
    if (!isUnderway(state)) {
        const QString course = Text::tr("State: %1").arg(nameOf(courseOf(state))) + u'\n';
        const bool isStillDown = state.impact && !restoredAt(state) && state.ended != Course::Withdrawn;
        return isStillDown
                   ? course + u"▲ "_s +
                         Text::tr(
                             "It was not said that the service is back: its clocks run on until “holdfast "
                             "incident mark %1 restored --at TIME”.")
                             .arg(state.code) +
                         u'\n'
                   : course;
    }
    const QString& language = context.options().language;
    QString text = Text::tr("State: %1").arg(nameOf(courseOf(state))) + u'\n';
    int shown = 0;
    constexpr int kMost = 3;
    const auto open = openSteps(state);
    for (const StepRef& ref : open) {
        if (shown++ < kMost)
            text += nextStepText(state, ref, language);
    }
    if (open.size() > kMost)
        text += Text::tr("… and %n more step(s) that can be worked on", nullptr,
                         static_cast<int>(open.size()) - kMost) +
                u'\n';
    const IncidentAccount account = at(state, context.world().time.now(), context.zone());
    for (const DueNotice& notice : account.due) {
        if (notice.isOverdue)
            text += dueLine(context, notice);
    }
    return text;
}

QString incidentText(CommandContext& context, const IncidentState& state)
{
    const QString& language = context.options().language;
    const IncidentAccount account = at(state, context.world().time.now(), context.zone());
    QString text = u"%1  %2\n"_s.arg(state.code, textIn(state.title, language));
    if (state.isDrill())
        text = u"░░ "_s + Text::tr("EXERCISE — EXERCISE — EXERCISE") + u" ░░\n"_s + text;
    text += Text::tr("State: %1").arg(nameOf(account.course));
    if (state.mode != IncidentMode::Real)
        text += u" ("_s + nameOf(state.mode) + u')';
    if (!state.level.isEmpty())
        text += u"  "_s + Text::tr("Level: %1").arg(state.level);
    if (state.lead)
        text += u"  "_s + Text::tr("Lead: %1").arg(state.lead->name);
    text += u'\n';
    const std::initializer_list<std::pair<QString, std::optional<Instant>>> moments = {
        {Text::tr("Impact"), state.impact},        {Text::tr("Detected"), state.detected},
        {Text::tr("Declared"), state.declared},    {Text::tr("Restored"), restoredAt(state)},
        {Text::tr("Resolved"), resolvedAt(state)}, {Text::tr("Stood down"), state.stoodDown},
        {Text::tr("Closed"), state.closed}};
    for (const auto& [name, moment] : moments) {
        if (moment)
            text += name + u": "_s + context.format(*moment) + u'\n';
    }
    if (account.dataLoss)
        text += Text::tr("Data lost: %1").arg(hoursMinutes(*account.dataLoss)) + u'\n';
    text += u'\n' + Text::tr("Clocks") + u'\n';
    for (const ClockReading& clock : account.clocks)
        text += u"  "_s + clockLine(context, state, clock);
    for (const MonthVerdict& month : account.months) {
        text += u"  "_s + Text::tr("%1: %2 % available if this were the only outage")
                              .arg(month.part.month, availabilityText(month));
        if (month.isMet)
            text += u"  "_s + (*month.isMet ? Text::tr("met") : Text::tr("MISSED"));
        text += u'\n';
    }
    for (int p = 0; p < state.plans.size(); ++p) {
        const PlanInUse& plan = state.plans.at(p);
        text += u"\n%1  %2 %3"_s.arg(plan.code, plan.plan->title().in(language).text, plan.revision);
        if (plan.revisionState != "approved"_L1)
            text += u"  "_s + Text::tr("(not approved)");
        if (plan.use == PlanInUse::Use::Escalated)
            text += u"  "_s + Text::tr("(left for another plan)");
        text += u'\n';
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < states.size(); ++i)
            text += stepLine(context, state, {p, i}, states.at(i));
    }
    if (account.forecast.median) {
        text += u'\n' + Text::tr("Expected recovery: %1").arg(context.format(*account.forecast.median));
        if (account.forecast.p90 && *account.forecast.p90 != *account.forecast.median)
            text += u" … "_s + context.format(*account.forecast.p90);
        text += u'\n';
    }
    if (!account.due.isEmpty()) {
        text += u'\n' + Text::tr("To be told") + u'\n';
        for (const DueNotice& notice : account.due)
            text += dueLine(context, notice);
    }
    for (const Conflict& conflict : state.conflicts) {
        if (!conflict.isSettled)
            text += u"\n✖ "_s +
                    Text::tr("Conflict about entry #%1: %2")
                        .arg(state.positions.value(conflict.entry) + 1)
                        .arg(conflict.reason) +
                    u'\n';
    }
    return text + u'\n' + Text::tr("Timeline") + u'\n' + timelineText(context, state);
}

}  // namespace holdfast
