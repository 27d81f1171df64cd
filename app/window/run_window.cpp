// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/command_line.h"
#include "app/locations.h"
#include "app/window/composed_window.h"
#include "app/window/window_lock.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Leaves a backup behind every hour, as the command line does.
void backUpNowAndThen(Session& session, QObject* context)
{
    constexpr std::chrono::minutes kLookEvery{5};
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [&session] { session.safekeeping().backUpIfDue(); });
    timer->start(kLookEvery);
}

}  // namespace

int runWindow(const GlobalOptions& options, bool isLanguageGiven, Language& language)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    Q_ASSERT(application != nullptr);
    RealDisk disk;
    const SystemTimeSource time;
    const Session::World world{disk, time};
    const DataFolder folder(options.dataFolder);
    DialogPrompter prompter;
    Preferences preferences(windowPreferencesFile());
    if (!isLanguageGiven && preferences.language())
        language.use(*preferences.language());
    applyTheme(*application, preferences.scheme());

    const QString state = stateFolderFor(folder);
    if (const auto made = disk.makeFolder(state); !made)
        prompter.tell(nullptr, made.error());
    WindowLock lock(state);
    if (!lock.take())
        return static_cast<int>(ExitStatus::Success);

    auto session = Session::open(world, folder);
    if (!session) {
        prompter.tell(nullptr, session.error());
        return static_cast<int>(ExitStatus::FolderUnusable);
    }
    ComposedWindow composed({*application, *session.value(), world, folder, preferences, prompter, language});
    QObject::connect(&lock, &WindowLock::raiseRequested, &composed, [&composed] {
        composed.window().show();
        composed.window().raise();
        composed.window().activateWindow();
    });
    backUpNowAndThen(*session.value(), &composed);
    composed.window().show();
    return QApplication::exec();
}

}  // namespace holdfast
