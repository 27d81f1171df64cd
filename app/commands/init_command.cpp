// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Enters the sample organisation and what is known of other companies' incidents.
Done enterSample(CommandContext& context, Session& session)
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(toMs(context.world().time.now()), context.zone()).date();
    if (const auto entered = await(session.sample().enter(today)); !entered)
        return entered.error();
    for (const ReferenceIncident& reference : shippedReferences()) {
        const ImportRequest request{reference.timeline,
                                    false,
                                    reference.title,
                                    {},
                                    reference.impact,
                                    reference.restored,
                                    reference.resolved,
                                    reference.recoveryPoint,
                                    {}};
        if (const auto imported = await(session.incidents().import(request, Actor{})); !imported)
            return imported.error();
    }
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
        if (auto entered = enterSample(context, *session.value()); !entered)
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
