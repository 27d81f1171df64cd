// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/incident_commands.h"
#include "models/core/moment_text.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<std::optional<NamedPerson>> onBehalfOf(Session& session, const Arguments& arguments)
{
    const auto name = arguments.value(u"on-behalf"_s);
    if (!name)
        return std::optional<NamedPerson>();
    const auto person = await(session.identity().named(*name));
    if (!person)
        return person.error();
    return std::optional(NamedPerson{person->id(), person->name()});
}

}  // namespace

Result<Instant> readMoment(CommandContext& context, const QString& text)
{
    return parseMoment(text, context.zone(), context.world().time.now());
}

Result<std::optional<Instant>> momentOption(CommandContext& context, const Arguments& arguments,
                                            const QString& name)
{
    const auto text = arguments.value(name);
    if (!text)
        return std::optional<Instant>();
    const auto moment = readMoment(context, *text);
    if (!moment)
        return moment.error();
    return std::optional(moment.value());
}

QList<Stretch> monitoredOutages(CommandContext& context, Session& session, Instant at)
{
    const auto outages = await(session.availability().unplannedOutages(context.options().service, at));
    return outages ? outages.value() : QList<Stretch>();
}

QList<OptionSpec> actOptions()
{
    return {{u"at"_s, u"TIME"_s, Text::tr("when it happened, if not now")},
            {u"on-behalf"_s, u"PERSON"_s, Text::tr("who did it, where somebody else enters it")},
            {u"reason"_s, u"TEXT"_s, Text::tr("why")}};
}

Result<CommandAnswer> carryOut(CommandContext& context, const QString& incident, Act act,
                               const Arguments& arguments)
{
    auto open = context.session();
    if (!open)
        return open.error();
    Session& session = *open.value();
    const auto actor = context.actor();
    if (!actor)
        return actor.error();
    if (context.options().second && !act.second) {
        const auto second = context.secondPerson(actor.value());
        if (!second)
            return second.error();
        act.second = second.value();
    }
    if (!act.at) {
        const auto at = momentOption(context, arguments, u"at"_s);
        if (!at)
            return at.error();
        act.at = at.value();
    }
    const auto behalf = onBehalfOf(session, arguments);
    if (!behalf)
        return behalf.error();
    act.onBehalfOf = behalf.value();
    if (const auto reason = arguments.value(u"reason"_s))
        act.fields.insert(u"reason"_s, *reason);
    const auto before = await(session.incidents().state(incident));
    if (!before)
        return before.error();
    const auto recorded =
        await(session.incidents().act(incident, act, actor.value(), context.options().language));
    if (!recorded)
        return recorded.error();
    const auto after = await(session.incidents().state(incident));
    if (!after)
        return after.error();
    QString text;
    QJsonArray entries;
    for (qsizetype i = before->entries.size(); i < after->entries.size(); ++i) {
        const IncidentEntry& entry = after->entries.at(i);
        entries.append(i + 1);
        text += u"#%1  %2  %3\n"_s.arg(i + 1).arg(
            context.format(entry.occurredAt),
            entrySentence(after.value(), entry, context.options().language));
    }
    return CommandAnswer{{{u"id"_s, after->code},
                          {u"state"_s, keyword(courseOf(after.value()))},
                          {u"entries"_s, entries},
                          {u"seq"_s, static_cast<qint64>(recorded->seq)}},
                         text + nextText(context, after.value())};
}

}  // namespace holdfast
