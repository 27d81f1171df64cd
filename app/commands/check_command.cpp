// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> salvage(CommandContext& context)
{
    const auto report = Session::salvage(context.world(), context.folder(), Actor{});
    if (!report)
        return report.error();
    QJsonArray tables;
    QString text = Text::tr("The damaged file lies untouched in %1.").arg(report->setAside) + u'\n';
    for (const SalvagedTable& table : report->tables) {
        tables.append(QJsonObject{{u"table"_s, table.table},
                                  {u"rows"_s, table.rows},
                                  {u"refused"_s, table.refused},
                                  {u"unreadable_spans"_s, table.unreadableSpans}});
        text += Text::tr("%1: %2 rows rescued, %3 refused, %4 damaged places")
                    .arg(table.table)
                    .arg(table.rows)
                    .arg(table.refused)
                    .arg(table.unreadableSpans) +
                u'\n';
    }
    text +=
        Text::tr(
            "Log entries taken from backups: %1. Run “holdfast verify” to see whether the log is complete.")
            .arg(report->entriesFromBackups);
    return CommandAnswer{{{u"set_aside"_s, report->setAside},
                          {u"tables"_s, tables},
                          {u"entries_from_backups"_s, report->entriesFromBackups},
                          {u"log"_s, toJson(report->head)}},
                         text};
}

Result<CommandAnswer> check(CommandContext& context, const Arguments& arguments)
{
    if (arguments.has(u"salvage"_s))
        return salvage(context);
    auto session = context.session();
    if (!session)
        return session.error();
    const auto report = await(session.value()->safekeeping().check());
    if (!report)
        return report.error();
    QJsonArray evidence;
    QString text;
    if (report->structure.isEmpty())
        text = Text::tr("● the structure of the database is sound") + u'\n';
    else
        text = Text::tr("✖ the database is damaged; restore a backup or rescue it with --salvage:") +
               u"\n  "_s + report->structure.join(u"\n  "_s) + u'\n';
    for (const EvidenceFault& fault : report->evidence) {
        evidence.append(QJsonObject{{u"name"_s, fault.file.name}, {u"reason"_s, fault.reason}});
        text += u"✖ "_s + fault.reason + u'\n';
    }
    text += report->newestVerified
                ? Text::tr("● %n backup(s), the newest verified one of %1", nullptr, report->backups)
                      .arg(context.format(*report->newestVerified))
                : Text::tr("▲ there is no verified backup yet; make one with “holdfast backup”");
    return CommandAnswer{
        {{u"ok"_s, report->isSound()},
         {u"structure"_s, QJsonArray::fromStringList(report->structure)},
         {u"evidence"_s, evidence},
         {u"backups"_s, report->backups},
         {u"verified_backups"_s, report->verifiedBackups},
         {u"newest_verified"_s,
          report->newestVerified ? QJsonValue(context.format(*report->newestVerified)) : QJsonValue()}},
        text,
        report->isSound()};
}

}  // namespace

QList<CommandSpec> checkCommands()
{
    return {
        {u"check"_s,
         u"[--salvage]"_s,
         Text::tr("Checks the database, the evidence and the backups; with --salvage, rescues a damaged "
                  "database."),
         u"holdfast check"_s,
         0,
         0,
         {{u"salvage"_s, {}, Text::tr("put what can be read into a new database; the damaged one is kept")}},
         &check}};
}

}  // namespace holdfast
