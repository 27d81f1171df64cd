// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<CommandAnswer> init(CommandContext& context, const Arguments& arguments)
{
    if (auto created = context.create(); !created)
        return created.error();
    auto session = context.session();
    if (!session)
        return session.error();
    QString text =
        Text::tr("The data folder %1 is ready.").arg(QDir::toNativeSeparators(context.folder().path()));
    if (const auto name = arguments.value(u"operator"_s)) {
        const auto added = await(session.value()->identity().addPerson(
            *name, arguments.value(u"role"_s).value_or(QString()), Actor{}));
        if (!added)
            return added.error();
        text += u'\n' + Text::tr("%1 can act now: holdfast --as \"%1\" …").arg(*name);
    }
    return CommandAnswer{{{u"data"_s, context.folder().path()}}, text};
}

}  // namespace

QList<CommandSpec> initCommands()
{
    return {{u"init"_s,
             u"[--operator NAME [--role ROLE]]"_s,
             Text::tr("Creates the data folder."),
             u"holdfast --data ~/continuity init --operator \"王强\" --role 组长"_s,
             0,
             0,
             {{u"operator"_s, u"NAME"_s, Text::tr("the first person who may act")},
              {u"role"_s, u"ROLE"_s, Text::tr("the role they act in")}},
             &init}};
}

}  // namespace holdfast
