// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/tour/gallery.h"
#include "app/tour/tour.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

/// Every screen in both languages and both themes.
Result<int> takePictures(CommandContext& context, const QString& folder)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (application == nullptr)
        return 0;
    int taken = 0;
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Gallery gallery(*application, context.world(), folder + u'/' + language + u'-' + keyword(scheme),
                            language, scheme);
            const auto walked = gallery.run();
            if (!walked)
                return walked.error();
            taken += walked.value();
        }
    }
    return taken;
}

Result<CommandAnswer> tour(CommandContext& context, const Arguments& arguments)
{
    const auto out = arguments.value(u"out"_s);
    if (!out)
        return Error{Error::Code::Usage, Text::tr("Name a new folder for the tour with --out."), {}};
    const QString folder = absolutePath(*out);
    const auto steps = Tour(context.world(), folder, context.options()).run();
    if (!steps)
        return steps.error();
    const QString program = u"Holdfast "_s + QCoreApplication::applicationVersion();
    if (auto left = leaveTranscript(context.world().disk, folder, steps.value(), program); !left)
        return left.error();
    const QString transcript = folder + u"/transcript.md"_s;
    const auto pictures =
        arguments.has(u"commands-only"_s) ? Result<int>(0) : takePictures(context, folder + u"/window"_s);
    if (!pictures)
        return pictures.error();
    return CommandAnswer{{{u"transcript"_s, transcript},
                          {u"steps"_s, static_cast<qint64>(steps->size())},
                          {u"pictures"_s, pictures.value()}},
                         Text::tr("The tour is done: %1").arg(transcript)};
}

}  // namespace

QList<CommandSpec> tourCommands()
{
    return {{u"tour"_s,
             u"--out DIR [--commands-only]"_s,
             Text::tr("Works a whole example through in a folder of its own and leaves its transcript, and "
                      "pictures of "
                      "every screen in both languages."),
             u"holdfast tour --out /tmp/holdfast-tour"_s,
             0,
             0,
             {{u"out"_s, u"DIR"_s, Text::tr("a folder that is new or empty")},
              {u"commands-only"_s, {}, Text::tr("without the window")}},
             &tour}};
}

}  // namespace holdfast
