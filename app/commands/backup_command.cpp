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

Result<CommandAnswer> makeBackup(CommandContext& context, const Arguments& arguments)
{
    auto session = context.session();
    if (!session)
        return session.error();
    SafekeepingService& safekeeping = session.value()->safekeeping();
    const auto report = arguments.words.isEmpty()
                            ? await(safekeeping.backUp())
                            : await(safekeeping.backUpTo(absolutePath(arguments.words.first())));
    if (!report)
        return report.error();
    QString text = Text::tr("Verified backup: %1").arg(report->path) + u'\n';
    if (report->evidenceFiles > 0)
        text += Text::tr("%n file(s) of evidence lie beside it in the folder “evidence”; copy both.", nullptr,
                         report->evidenceFiles) +
                u'\n';
    if (report->checkpoint)
        text += Text::tr("Log: %n entries, root %1", nullptr, static_cast<int>(report->checkpoint->size))
                    .arg(report->checkpoint->root.toHex());
    return CommandAnswer{
        {{u"file"_s, report->path},
         {u"verified"_s, true},
         {u"evidence_files"_s, report->evidenceFiles},
         {u"removed"_s, QJsonArray::fromStringList(report->removed)},
         {u"log"_s, report->checkpoint ? QJsonValue(toJson(*report->checkpoint)) : QJsonValue()}},
        text};
}

}  // namespace

QList<CommandSpec> backupCommands()
{
    return {
        {u"backup"_s,
         u"[FILE]"_s,
         Text::tr(
             "Makes a verified copy: to FILE, or into the data folder's own backups with their rotation."),
         u"holdfast backup /media/usb/records.db"_s,
         0,
         1,
         {},
         &makeBackup}};
}

}  // namespace holdfast
