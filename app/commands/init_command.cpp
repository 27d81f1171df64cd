// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/sample_entry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Done enterSampleFor(CommandContext& context, Session& session)
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(toMs(context.world().time.now()), context.zone()).date();
    if (auto entered = enterSample(session, today); !entered)
        return entered;
    const SampleLead lead = sampleLead();
    context.rememberOperator(lead.name, lead.role);
    return done();
}

Result<CommandAnswer> init(CommandContext& context, const Arguments& arguments)
{
    if (auto created = context.create(); !created)
        return created.error();
    auto session = context.session();
    if (!session)
        return session.error();
    QString text =
        Text::tr("The data folder %1 is ready.").arg(QDir::toNativeSeparators(context.folder().path()));
    if (arguments.has(u"sample"_s)) {
        if (auto entered = enterSampleFor(context, *session.value()); !entered)
            return entered.error();
        text +=
            u'\n' +
            Text::tr("It holds the sample organisation: plan XDYJ-06-15, its emergency plans, its duties and "
                     "four published incidents. You act as %1; its people are fictitious.")
                .arg(sampleLead().name);
    }
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
             u"[--sample] [--operator NAME [--role ROLE]]"_s,
             Text::tr("Creates the data folder."),
             u"holdfast --data ~/continuity init --operator \"王强\" --role 组长"_s,
             0,
             0,
             {{u"sample"_s, {}, Text::tr("enters the sample organisation")},
              {u"operator"_s, u"NAME"_s, Text::tr("the first person who may act")},
              {u"role"_s, u"ROLE"_s, Text::tr("the role they act in")}},
             &init}};
}

}  // namespace holdfast
