// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/core/uid.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> openIncident(CommandContext& context, const Arguments& arguments,
                                   const std::optional<Act>& first)
{
    auto open = context.session();
    if (!open)
        return open.error();
    Session& session = *open.value();
    const auto actor = context.actor();
    if (!actor)
        return actor.error();
    const auto impact = momentOption(context, arguments, u"impact"_s);
    if (!impact)
        return impact.error();
    const auto detected = momentOption(context, arguments, u"detected"_s);
    if (!detected)
        return detected.error();
    OpenRequest request{arguments.has(u"drill"_s) ? IncidentMode::Drill : IncidentMode::Real,
                        arguments.value(u"title"_s).value_or(QString()),
                        context.options().service,
                        arguments.value(u"level"_s).value_or(QString()),
                        context.options().language,
                        impact.value(),
                        detected.value(),
                        first};
    if (!first && !arguments.words.isEmpty())
        request.title = arguments.words.first();
    request.monitored =
        monitoredOutages(context, session, request.impact.value_or(context.world().time.now()));
    const IncidentId id(mintUid(context.world().time.now()));
    const auto recorded = await(session.incidents().open(id, request, actor.value()));
    if (!recorded)
        return recorded.error();
    const auto state = await(session.incidents().state(id.uid().toString()));
    if (!state)
        return state.error();
    QString text = first ? Text::tr("%1 is DECLARED: %2") : Text::tr("%1 is open: %2");
    text = text.arg(state->code, textIn(state->title, context.options().language)) + u'\n';
    for (const PlanInUse& plan : state->plans) {
        if (plan.revisionState != "approved"_L1)
            text += u"▲ "_s +
                    Text::tr("Plan %1 %2 is not approved; it is used all the same, and the log says so.")
                        .arg(plan.code, plan.revision) +
                    u'\n';
    }
    return CommandAnswer{{{u"id"_s, state->code}, {u"state"_s, keyword(courseOf(state.value()))}},
                         text + nextText(context, state.value())};
}

Result<CommandAnswer> open(CommandContext& context, const Arguments& arguments)
{
    return openIncident(context, arguments, std::nullopt);
}

Result<CommandAnswer> declare(CommandContext& context, const Arguments& arguments)
{
    Act act{incident_entry::kDeclared, {}, {}, {}, {}, arguments.options.value(u"plan"_s)};
    const bool isNew = arguments.words.isEmpty();
    if (act.plans.isEmpty())
        act.plans = {u"GEN-01"_s};
    act.fields.insert(u"plan"_s, act.plans.first().toUpper());
    if (const auto role = arguments.value(u"authority"_s))
        act.fields.insert(u"role"_s, role->toUpper());
    if (const auto level = arguments.value(u"level"_s))
        act.fields.insert(u"level"_s, level->toUpper());
    if (isNew) {
        if (const auto reason = arguments.value(u"reason"_s))
            act.fields.insert(u"reason"_s, *reason);
        return openIncident(context, arguments, act);
    }
    auto session = context.session();
    if (!session)
        return session.error();
    const auto opened = await(session.value()->incidents().state(arguments.words.first()));
    if (!opened)
        return opened.error();
    if (arguments.has(u"drill"_s) && !opened->isDrill()) {
        return Error{
            Error::Code::Conflict,
            Text::tr("%1 is no drill and cannot become one. Open an exercise of its own: holdfast incident "
                     "declare --drill.")
                .arg(opened->code),
            {}};
    }
    const auto impact = momentOption(context, arguments, u"impact"_s);
    if (!impact)
        return impact.error();
    if (impact.value())
        act.fields.insert(u"impact_ms"_s, toMs(*impact.value()));
    return carryOut(context, arguments.words.first(), act, arguments);
}

/// A command whose act carries nothing but a reason.
template <const QString& Kind>
Result<CommandAnswer> plain(CommandContext& context, const Arguments& arguments)
{
    return carryOut(context, arguments.words.first(), {Kind, {}, {}, {}, {}, {}}, arguments);
}

Result<CommandAnswer> escalate(CommandContext& context, const Arguments& arguments)
{
    const auto to = arguments.value(u"plan"_s);
    if (!to)
        return Error{Error::Code::Usage, Text::tr("Say which plan takes over: --plan CODE."), {}};
    QJsonObject fields{{u"to"_s, to->toUpper()}};
    if (const auto from = arguments.value(u"from"_s))
        fields.insert(u"from"_s, from->toUpper());
    if (!arguments.has(u"reason"_s))
        fields.insert(u"reason"_s, Text::tr("escalated by the lead"));
    return carryOut(context, arguments.words.first(), {incident_entry::kEscalated, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> attach(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto state = await(session.value()->incidents().state(arguments.words.first()));
    if (!state)
        return state.error();
    for (const PlanInUse& plan : state->plans) {
        if (plan.code.compare(arguments.words.at(1), Qt::CaseInsensitive) == 0 &&
            plan.use == PlanInUse::Use::Active)
            return Error{Error::Code::Conflict, Text::tr("Plan %1 is in use already.").arg(plan.code), {}};
    }
    const QJsonObject fields{
        {u"kind"_s, u"decision"_s},
        {u"text"_s,
         entryText(context.options().language,
                   Text::tr("Plan %1 is used beside the others.").arg(arguments.words.at(1).toUpper()))}};
    return carryOut(context, arguments.words.first(),
                    {incident_entry::kLogged, fields, {}, {}, {}, {arguments.words.at(1)}}, arguments);
}

Result<CommandAnswer> handOver(CommandContext& context, const Arguments& arguments)
{
    const auto to = arguments.value(u"to"_s);
    if (!to)
        return Error{Error::Code::Usage, Text::tr("Say to whom: --to PERSON."), {}};
    auto session = context.session();
    if (!session)
        return session.error();
    const auto person = await(session.value()->identity().named(*to));
    if (!person)
        return person.error();
    const QJsonObject fields{{u"to"_s, person->id().uid().toString(QUuid::WithoutBraces)},
                             {u"name"_s, person->name()},
                             {u"role"_s, person->role()}};
    return carryOut(context, arguments.words.first(), {incident_entry::kHandedOver, fields, {}, {}, {}, {}},
                    arguments);
}

Result<CommandAnswer> site(CommandContext& context, const Arguments& arguments)
{
    const QString what = arguments.words.at(1);
    if (what != "activate"_L1 && what != "return"_L1)
        return Error{
            Error::Code::BadInput, Text::tr("A site is activated or returned: activate, return."), {}};
    return carryOut(context, arguments.words.first(),
                    {what == "activate"_L1 ? incident_entry::kSiteActivated : incident_entry::kSiteReturned,
                     {},
                     {},
                     {},
                     {},
                     {}},
                    arguments);
}

const OptionSpec& planOption()
{
    static const OptionSpec option{u"plan"_s, u"CODE"_s,
                                   Text::tr("the plan to work by; may be given several times")};
    return option;
}

}  // namespace

QList<CommandSpec> incidentCourseCommands()
{
    using namespace incident_entry;
    const OptionSpec impact{u"impact"_s, u"TIME"_s, Text::tr("when the impact began")};
    const OptionSpec level{u"level"_s, u"I|II|III"_s, Text::tr("the event's level")};
    const OptionSpec drill{u"drill"_s, {}, Text::tr("an exercise: marked as such, contacts masked")};
    const OptionSpec title{u"title"_s, u"TEXT"_s, Text::tr("what it is called")};
    return {
        {u"incident open"_s, u"[TITLE] [--impact TIME] [--detected TIME] [--level L] [--drill]"_s,
         Text::tr("Opens an incident that is watched and assessed before anything is declared."),
         u"holdfast incident open \"CRM 响应变慢\" --impact -10m"_s, 0, 1,
         QList<OptionSpec>{
             impact, {u"detected"_s, u"TIME"_s, Text::tr("when it was noticed")}, level, drill} +
             actOptions(),
         &open},
        {u"incident declare"_s,
         u"[ID] [--plan CODE]… [--impact TIME] [--level L] [--authority ROLE --reason TEXT] [--drill]"_s,
         Text::tr("Declares the activation; without ID it opens an incident. Without a plan the generic one "
                  "is used."),
         u"holdfast incident declare --plan DB-01 --impact 03:05"_s, 0, 1,
         QList<OptionSpec>{
             planOption(),
             impact,
             {u"detected"_s, u"TIME"_s, Text::tr("when it was noticed")},
             level,
             {u"authority"_s, u"ROLE"_s, Text::tr("on whose authority, where it is not your own first role")},
             drill,
             title} +
             actOptions(),
         &declare},
        {u"incident attach"_s, u"ID PLAN"_s, Text::tr("Works by one more plan."),
         u"holdfast incident attach INC-2026-003 NET-01"_s, 2, 2, actOptions(), &attach},
        {u"incident not-activate"_s, u"ID --reason TEXT"_s, Text::tr("Decides that nothing is activated."),
         u"holdfast incident not-activate INC-2026-003 --reason \"探针误报\""_s, 1, 1, actOptions(),
         &plain<kNotActivated>},
        {u"incident withdraw"_s, u"ID --reason TEXT"_s, Text::tr("Withdraws a declaration: a false alarm."),
         u"holdfast incident withdraw INC-2026-003 --reason \"误报：监控主机断网\""_s, 1, 1, actOptions(),
         &plain<kWithdrawn>},
        {u"incident abort"_s, u"ID --reason TEXT"_s, Text::tr("Ends the response before its end."),
         u"holdfast incident abort DRL-2026-001 --reason \"演练中止：真实告警\""_s, 1, 1, actOptions(),
         &plain<kAborted>},
        {u"incident escalate"_s, u"ID --plan CODE [--from CODE] [--reason TEXT]"_s,
         Text::tr("Leaves a plan for another; what was done stays on record."),
         u"holdfast incident escalate INC-2026-003 --plan DC-01 --reason \"整个可用区失效\""_s, 1, 1,
         QList<OptionSpec>{
             planOption(),
             {u"from"_s, u"CODE"_s, Text::tr("the plan that is left, where there are several")}} +
             actOptions(),
         &escalate},
        {u"incident handover"_s, u"ID --to PERSON [--reason TEXT]"_s,
         Text::tr("Hands the lead to somebody else, or takes it over in the line of succession."),
         u"holdfast incident handover INC-2026-003 --to 示例乙 --reason \"交接班\""_s, 1, 1,
         QList<OptionSpec>{{u"to"_s, u"PERSON"_s, Text::tr("who leads from now on")}} + actOptions(),
         &handOver},
        {u"incident site"_s, u"ID activate|return"_s,
         Text::tr("Says that the standby site goes into service, or that the primary one serves again."),
         u"holdfast incident site INC-2026-003 activate"_s, 2, 2, actOptions(), &site},
        {u"incident accept-deferrals"_s, u"ID --reason TEXT"_s,
         Text::tr("Accepts that deferred steps stay open after standing down."),
         u"holdfast incident accept-deferrals INC-2026-003 --reason \"CRM 次日开放，甲方已同意\""_s, 1, 1,
         actOptions(), &plain<kDeferralsAccepted>},
        {u"incident stand-down"_s, u"ID [--reason TEXT]"_s,
         Text::tr("Ends the emergency; nothing may be open."), u"holdfast incident stand-down INC-2026-003"_s,
         1, 1, actOptions(), &plain<kStoodDown>},
        {u"incident review"_s, u"ID"_s, Text::tr("Begins the review after the emergency."),
         u"holdfast incident review INC-2026-003"_s, 1, 1, actOptions(), &plain<kReviewBegun>},
        {u"incident close"_s, u"ID"_s,
         Text::tr("Closes an incident that was stood down, withdrawn or not activated."),
         u"holdfast incident close INC-2026-003"_s, 1, 1, actOptions(), &plain<kClosed>},
        {u"incident pause"_s, u"ID"_s, Text::tr("Stops exercise time."),
         u"holdfast incident pause DRL-2026-001"_s, 1, 1, actOptions(), &plain<kExercisePaused>},
        {u"incident resume"_s, u"ID"_s, Text::tr("Lets exercise time run on."),
         u"holdfast incident resume DRL-2026-001"_s, 1, 1, actOptions(), &plain<kExerciseResumed>},
    };
}

}  // namespace holdfast
