// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/duty_json.h"
#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A claim that nobody can rely on as long as nothing proves it.
struct Unproven {
    QString kind;
    QString text;
};

Result<QList<Unproven>> unprovenClaims(CommandContext& context, Session& session)
{
    QList<Unproven> claims;
    const DataFolder folder = context.folder();
    const QList<BackupFile> backups = backupsIn(context.world().disk, folder);
    const auto newest = std::find_if(backups.crbegin(), backups.crend(),
                                     [](const BackupFile& backup) { return backup.isVerified; });
    if (newest == backups.crend())
        claims.append(
            {u"backup"_s, Text::tr("There is no verified backup. Make one with “holdfast backup”.")});
    else if (context.world().time.now() - newest->takenAt > std::chrono::hours(24))
        claims.append({u"backup"_s, Text::tr("The newest verified backup is more than a day old (%1).")
                                        .arg(context.format(newest->takenAt))});
    const auto checked = await(session.safekeeping().lastSoundCheck());
    if (!checked)
        return checked.error();
    if (!checked.value() || context.world().time.now() - *checked.value() > std::chrono::hours(24 * 7))
        claims.append(
            {u"check"_s, Text::tr("The database was not fully checked for a week. Run “holdfast check”.")});
    return claims;
}

QJsonArray toJson(const QList<Unproven>& claims)
{
    QJsonArray list;
    for (const Unproven& claim : claims)
        list.append(QJsonObject{{u"kind"_s, claim.kind}, {u"text"_s, claim.text}});
    return list;
}

Result<CommandAnswer> status(CommandContext& context, const Arguments& arguments)
{
    auto open = context.session();
    if (!open)
        return open.error();
    Session& session = *open.value();
    const auto due = dueDuties(context);
    const auto claims = unprovenClaims(context, session);
    const auto waiting = await(session.log().countNotSaved());
    const auto incidents = await(session.incidents().all());
    if (!incidents)
        return incidents.error();
    if (!due)
        return due.error();
    if (!claims)
        return claims.error();
    if (!waiting)
        return waiting.error();
    QString text;
    if (waiting.value() > 0)
        text += Text::tr("✖ NOT SAVED: %n entry(ies) wait for the disk to accept them", nullptr,
                         waiting.value()) +
                u'\n';
    QJsonArray openIncidents;
    for (const IncidentState& incident : incidents.value()) {
        if (isOver(incident))
            continue;
        openIncidents.append(QJsonObject{{u"id"_s, incident.code},
                                         {u"mode"_s, keyword(incident.mode)},
                                         {u"title"_s, textIn(incident.title, context.options().language)},
                                         {u"state"_s, keyword(courseOf(incident))}});
        text += u"▶ %1 %2: %3\n"_s.arg(incident.code, textIn(incident.title, context.options().language),
                                       nameOf(courseOf(incident)));
    }
    for (const DueDuty& duty : due.value())
        text += lineFor(duty) + u'\n';
    for (const Unproven& claim : claims.value())
        text += u"▲ "_s + claim.text + u'\n';
    const bool isCalm = waiting.value() == 0 && claims->isEmpty() &&
                        std::none_of(due->cbegin(), due->cend(), [](const DueDuty& duty) {
                            return duty.status.state == DutyState::Overdue;
                        });
    if (text.isEmpty())
        text = Text::tr("● No incident is open, nothing is due, and every claim is proven.");
    return CommandAnswer{{{u"open_incidents"_s, openIncidents},
                          {u"duties"_s, toJson(due.value())},
                          {u"unproven"_s, toJson(claims.value())},
                          {u"not_saved"_s, waiting.value()},
                          {u"read_only"_s, session.report().readOnlyBecause.has_value()}},
                         text,
                         !arguments.has(u"strict"_s) || isCalm};
}

}  // namespace

QList<CommandSpec> statusCommands()
{
    return {{u"status"_s,
             u"[--strict]"_s,
             Text::tr("Says what is open, due, overdue or unproven."),
             u"holdfast status --strict"_s,
             0,
             0,
             {{u"strict"_s, {}, Text::tr("exit status 1 when anything is overdue, unproven or not saved")}},
             &status}};
}

}  // namespace holdfast
