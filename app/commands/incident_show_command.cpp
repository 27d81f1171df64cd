// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> list(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto states = await(session.value()->incidents().all());
    if (!states)
        return states.error();
    QJsonArray incidents;
    QString text;
    const Instant now = context.world().time.now();
    for (const IncidentState& state : states.value()) {
        const auto length = downtime(state, now);
        incidents.append(QJsonObject{
            {u"id"_s, state.code},
            {u"mode"_s, keyword(state.mode)},
            {u"title"_s, textIn(state.title, context.options().language)},
            {u"state"_s, keyword(courseOf(state))},
            {u"impact"_s, state.impact ? QJsonValue(context.format(*state.impact)) : QJsonValue()},
            {u"downtime_s"_s, length ? QJsonValue(static_cast<qint64>(length->count())) : QJsonValue()}});
        text += u"%1  %2  %3  %4  %5\n"_s.arg(state.code, nameOf(state.mode),
                                              state.isImported() ? QString() : nameOf(courseOf(state)),
                                              state.impact ? context.format(*state.impact) : QString(),
                                              textIn(state.title, context.options().language));
    }
    if (incidents.isEmpty())
        text = Text::tr(
            "There is no incident yet. Open one with “holdfast incident open”, or declare at once with "
            "“holdfast incident declare”.");
    return CommandAnswer{{{u"incidents"_s, incidents}}, text};
}

Result<CommandAnswer> show(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto state = await(session.value()->incidents().state(arguments.words.first()));
    if (!state)
        return state.error();
    auto json = incidentJson(context, state.value());
    if (!json)
        return json.error();
    return CommandAnswer{json.value(), incidentText(context, state.value())};
}

}  // namespace

QList<CommandSpec> incidentShowCommands()
{
    return {{u"incident list"_s,
             {},
             Text::tr("Lists all incidents, drills and references, the newest first."),
             u"holdfast incident list"_s,
             0,
             0,
             {},
             &list},
            {u"incident show"_s,
             u"ID"_s,
             Text::tr("Shows an incident: clocks, steps, what is due, the timeline."),
             u"holdfast incident show INC-2026-003"_s,
             1,
             1,
             {},
             &show}};
}

}  // namespace holdfast
