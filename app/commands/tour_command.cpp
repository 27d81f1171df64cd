// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/tour/tour.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

Result<CommandAnswer> tour(CommandContext& context, const Arguments& arguments)
{
    const auto out = arguments.value(u"out"_s);
    if (!out)
        return Error{Error::Code::BadInput, Text::tr("Name a new folder for the tour with --out."), {}};
    const QString folder = absolutePath(*out);
    const auto steps = Tour(context.world(), folder, context.options()).run();
    if (!steps)
        return steps.error();
    const QString program = u"Holdfast "_s + QCoreApplication::applicationVersion();
    if (auto left = leaveTranscript(context.world().disk, folder, steps.value(), program); !left)
        return left.error();
    const QString transcript = folder + u"/transcript.md"_s;
    return CommandAnswer{{{u"transcript"_s, transcript}, {u"steps"_s, static_cast<qint64>(steps->size())}},
                         Text::tr("The tour is done: %1").arg(transcript)};
}

}  // namespace

QList<CommandSpec> tourCommands()
{
    return {{u"tour"_s,
             u"--out DIR"_s,
             Text::tr("Works a whole example through in a folder of its own and leaves its transcript."),
             u"holdfast tour --out /tmp/holdfast-tour"_s,
             0,
             0,
             {{u"out"_s, u"DIR"_s, Text::tr("a folder that is new or empty")}},
             &tour}};
}

}  // namespace holdfast
