// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/incident_commands.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kLargestTimeline = 16 * 1024 * 1024;

Result<CommandAnswer> importTimeline(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const QString path = absolutePath(arguments.words.first());
    const auto bytes = context.world().disk.read(path, kLargestTimeline);
    if (!bytes)
        return bytes.error();
    auto timeline = readTimeline(bytes.value());
    if (!timeline)
        return timeline.error();
    ImportRequest request{std::move(timeline).value(),
                          arguments.has(u"own"_s),
                          entryText(context.options().language,
                                    arguments.value(u"title"_s).value_or(QFileInfo(path).completeBaseName())),
                          context.options().service,
                          {},
                          {},
                          {},
                          {},
                          arguments.value(u"plan"_s).value_or(QString())};
    const std::initializer_list<std::pair<QString, std::optional<Instant>*>> anchors = {
        {u"impact"_s, &request.impact},
        {u"restored"_s, &request.restored},
        {u"resolved"_s, &request.resolved},
        {u"recovery-point"_s, &request.recoveryPoint}};
    for (const auto& [name, anchor] : anchors) {
        const auto moment = momentOption(context, arguments, name);
        if (!moment)
            return moment.error();
        *anchor = moment.value();
    }
    const auto actor = context.actorOrProgram();
    if (!actor)
        return actor.error();
    if (request.isOwn)
        request.monitored =
            monitoredOutages(context, *session.value(), request.impact.value_or(request.timeline.begin()));
    const auto id = await(session.value()->incidents().import(request, actor.value()));
    if (!id)
        return id.error();
    const auto state = await(session.value()->incidents().state(id->uid().toString()));
    if (!state)
        return state.error();
    return CommandAnswer{
        {{u"id"_s, state->code}, {u"entries"_s, static_cast<qint64>(state->entries.size())}},
        Text::tr("%1 holds the timeline of %2.").arg(state->code, QFileInfo(path).fileName()) + u'\n' +
            incidentText(context, state.value())};
}

}  // namespace

QList<CommandSpec> incidentImportCommands()
{
    return {
        {u"incident import"_s,
         u"FILE.csv [--own] [--impact TIME] [--restored TIME] [--resolved TIME] [--recovery-point TIME] "
         u"[--plan "
         "CODE]"_s,
         Text::tr("Takes in the timeline of an incident that is over and judges it by the contract. Without "
                  "--own it "
                  "is somebody else's."),
         u"holdfast incident import timeline.csv --impact 2017-01-31T23:27:00Z --restored 2017-02-01T18:14:00Z"_s,
         1,
         1,
         {{u"own"_s, {}, Text::tr("it was ours: it counts in its month")},
          {u"impact"_s, u"TIME"_s, Text::tr("when the impact began; else the first entry")},
          {u"restored"_s, u"TIME"_s,
           Text::tr("when it was restored; else the last entry that says recovered")},
          {u"resolved"_s, u"TIME"_s, Text::tr("when the fault was removed; else when it was restored")},
          {u"recovery-point"_s, u"TIME"_s, Text::tr("up to when the data was saved")},
          {u"plan"_s, u"CODE"_s, Text::tr("the plan to compare it with")},
          {u"title"_s, u"TEXT"_s, Text::tr("what it is called")}},
         &importTimeline}};
}

}  // namespace holdfast
