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

/// Who restores: as for every act where the folder can still be opened; the program where it cannot.
Result<Actor> restorer(CommandContext& context)
{
    if (!context.options().person)
        return Actor{};
    const auto actor = context.actor();
    context.close();
    return actor;
}

Result<CommandAnswer> restore(CommandContext& context, const Arguments& arguments)
{
    const auto author = restorer(context);
    if (!author)
        return author.error();
    const auto report = Session::restore(context.world(), context.folder(),
                                         absolutePath(arguments.words.first()), author.value());
    if (!report)
        return report.error();
    QString text =
        Text::tr(
            "Restored. The log goes on as a new device; its first entries name what was restored and what it "
            "replaced.") +
        u'\n';
    if (report->safetyCopy)
        text += Text::tr("What was here before: %1").arg(*report->safetyCopy) + u'\n';
    if (report->setAside)
        text += Text::tr("The damaged file lies untouched in %1.").arg(*report->setAside) + u'\n';
    if (!report->missingEvidence.isEmpty())
        text += Text::tr("✖ Evidence that is neither here nor beside the backup: %1. Put it into the folder "
                         "“evidence” beside "
                         "the backup and restore again.")
                    .arg(report->missingEvidence.join(u", "_s));
    const auto orNull = [](const std::optional<QString>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return CommandAnswer{{{u"restored"_s, absolutePath(arguments.words.first())},
                          {u"before"_s, orNull(report->safetyCopy)},
                          {u"set_aside"_s, orNull(report->setAside)},
                          {u"missing_evidence"_s, QJsonArray::fromStringList(report->missingEvidence)},
                          {u"log"_s, toJson(report->head)}},
                         text};
}

}  // namespace

QList<CommandSpec> restoreCommands()
{
    return {{u"restore"_s,
             u"FILE"_s,
             Text::tr("Replaces the content of the data folder by a verified backup; what was there is kept "
                      "as a copy."),
             u"holdfast --as \"王强\" restore /media/usb/records.db"_s,
             1,
             1,
             {},
             &restore}};
}

}  // namespace holdfast
