// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/incident_commands.h"
#include "models/bia/bia.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kSeconds = 60;

Error nothingEntered()
{
    return {Error::Code::NotFound,
            Text::tr("No organisation is entered. “holdfast init --sample” in a new folder shows one."),
            {}};
}

QJsonValue secondsOrNull(std::optional<int> minutes)
{
    return minutes ? QJsonValue(*minutes * kSeconds) : QJsonValue();
}

QString hours(std::optional<int> minutes)
{
    if (!minutes)
        return Text::tr("to be confirmed");
    return *minutes % kSeconds == 0 ? Text::tr("%1 h").arg(*minutes / kSeconds)
                                    : Text::tr("%1 min").arg(*minutes);
}

QJsonObject pointJson(CommandContext& context, const RecoveryPoint& point)
{
    return {{u"mode"_s, keyword(point.mode)},
            {u"at"_s, context.format(point.at)},
            {u"source"_s, point.source},
            {u"tested"_s, point.isTested}};
}

Result<CommandAnswer> bia(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto documents = await(session.value()->documents().documents(DocumentType::Bia));
    if (!documents)
        return documents.error();
    if (documents->isEmpty())
        return nothingEntered();
    const Revision& revision = documents->first().current();
    const auto analysis = Bia::fromJson(bodyOf(revision));
    if (!analysis)
        return analysis.error();
    const QString& language = context.options().language;
    QJsonArray items;
    QString text =
        documents->first().code + u' ' + revision.label + u" ["_s + keyword(revision.state) + u"]\n"_s;
    QHash<QString, int> priorities;
    for (const BiaItem& item : analysis->items())
        priorities.insert(item.id, item.priority);
    for (const BiaItem& item : analysis->items()) {
        QJsonArray before;
        for (const QString& id : item.dependsOn)
            before.append(priorities.value(id));
        items.append(QJsonObject{{u"priority"_s, item.priority},
                                 {u"name"_s, item.name.in(language).text},
                                 {u"rto_s"_s, item.rtoMin * kSeconds},
                                 {u"rpo_s"_s, secondsOrNull(item.rpoMin)},
                                 {u"mtpd_s"_s, secondsOrNull(item.mtpdMin)},
                                 {u"bcp_rto_s"_s, secondsOrNull(item.bcpRtoMin)},
                                 {u"bcp_rpo_s"_s, secondsOrNull(item.bcpRpoMin)},
                                 {u"modules"_s, QJsonArray::fromStringList(item.modules)},
                                 {u"components"_s, QJsonArray::fromStringList(item.components)},
                                 {u"interfaces"_s, QJsonArray::fromStringList(item.interfaces)},
                                 {u"depends_on"_s, before}});
        text += u"%1  %2  %3\n"_s.arg(item.priority)
                    .arg(item.name.in(language).text,
                         Text::tr("RTO %1, RPO %2, MTPD %3")
                             .arg(hours(item.rtoMin), hours(item.rpoMin), hours(item.mtpdMin)));
    }
    const auto points = await(session.value()->protection().newestPoints());
    if (!points)
        return points.error();
    QJsonArray known;
    for (const RecoveryPoint& point : points.value())
        known.append(pointJson(context, point));
    if (known.isEmpty())
        text += u"▲ "_s +
                Text::tr("No recovery point is known: how much data could be lost cannot be said.") + u'\n';
    return CommandAnswer{
        {{u"revision"_s, revision.label}, {u"items"_s, items}, {u"recovery_points"_s, known}}, text};
}

Result<CommandAnswer> organisation(CommandContext& context, const Arguments&)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto current = await(session.value()->organisation().current());
    if (!current)
        return current.error();
    if (!current.value())
        return nothingEntered();
    const auto incidents = await(session.value()->incidents().all());
    if (!incidents)
        return incidents.error();
    // Nobody is called by mistake while an exercise runs.
    const bool isDrill = std::any_of(incidents->cbegin(), incidents->cend(), [](const IncidentState& state) {
        return state.isDrill() && isUnderway(state);
    });
    const Organisation& known = *current.value();
    const QString& language = context.options().language;
    QJsonArray roles;
    QString text = known.name().in(language).text + u'\n';
    for (const Service& service : known.services())
        text += u"  %1  %2  %3\n"_s.arg(service.code, service.name.in(language).text, service.hours);
    for (const Role& role : known.roles()) {
        QJsonArray holders;
        QJsonArray channels;
        QStringList names;
        QStringList numbers;
        for (const RoleHolder& holder : role.holders) {
            holders.append(QJsonObject{{u"name"_s, holder.name}, {u"order"_s, holder.order}});
            names.append(holder.name);
        }
        for (const DutyChannel& channel : role.channels) {
            const QString value = isDrill ? masked(channel.value) : channel.value;
            channels.append(QJsonObject{{u"kind"_s, channel.kind}, {u"value"_s, value}});
            numbers.append(value);
        }
        roles.append(QJsonObject{{u"code"_s, role.code},
                                 {u"title"_s, role.title.in(language).text},
                                 {u"clause"_s, role.clause},
                                 {u"holders"_s, holders},
                                 {u"channels"_s, channels}});
        text += u"%1 %2: %3  %4\n"_s.arg(role.code.leftJustified(7), role.title.in(language).text,
                                         names.join(u" → "_s), numbers.join(u", "_s));
    }
    QJsonObject json = known.json();
    json.insert(u"name"_s, known.name().in(language).text);
    json.insert(u"roles"_s, roles);
    json.insert(u"masked"_s, isDrill);
    return CommandAnswer{json, text};
}

Result<CommandAnswer> notePoint(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto at = readMoment(context, arguments.words.first());
    if (!at)
        return at.error();
    const auto mode = failureModeFromKeyword(arguments.value(u"mode"_s).value_or(QString()));
    if (!mode)
        return Error{
            Error::Code::Usage, Text::tr("Say against which failure: --mode hardware, logical or site."), {}};
    const auto actor = context.actorOrProgram();
    if (!actor)
        return actor.error();
    const RecoveryPoint point{*mode, at.value(), arguments.value(u"source"_s).value_or(QString()),
                              arguments.has(u"tested"_s)};
    const auto noted = await(session.value()->protection().note(point, actor.value()));
    if (!noted)
        return noted.error();
    return CommandAnswer{pointJson(context, point),
                         Text::tr("Noted: data can be had up to %1.").arg(context.format(point.at))};
}

}  // namespace

QList<CommandSpec> organisationCommands()
{
    return {
        {u"bia"_s,
         {},
         Text::tr("Lists what is recovered in which order, and by when."),
         u"holdfast bia"_s,
         0,
         0,
         {},
         &bia},
        {u"organisation"_s,
         {},
         Text::tr("Shows services, targets, roles with their holders, and event levels."),
         u"holdfast organisation"_s,
         0,
         0,
         {},
         &organisation},
        {u"recovery-point"_s,
         u"TIME --mode hardware|logical|site [--tested] [--source TEXT]"_s,
         Text::tr("Notes up to when data can be brought back after a failure; incidents are opened with it."),
         u"holdfast recovery-point 02:00 --mode logical --source \"每日增量\" --tested"_s,
         1,
         1,
         {{u"mode"_s, u"MODE"_s, Text::tr("against which failure: hardware, logical or site")},
          {u"tested"_s, {}, Text::tr("a restore from it was tried and held")},
          {u"source"_s, u"TEXT"_s, Text::tr("from what")}},
         &notePoint},
    };
}

}  // namespace holdfast
