// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/command_line.h"
#include "app/locations.h"
#include "app/operator_memory.h"
#include "app/window/composed_window.h"
#include "app/window/first_run.h"
#include "app/window/window_lock.h"
#include "views/first_run/first_run_dialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// In which folder a person works who chose another than the usual one at the first run.
const QString kFolderKey = u"folder"_s;

/// Leaves a backup behind every hour, as the command line does.
void backUpNowAndThen(Session& session, QObject* context)
{
    constexpr std::chrono::minutes kLookEvery{5};
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [&session] { session.safekeeping().backUpIfDue(); });
    timer->start(kLookEvery);
}

/// Drafts monthly reports whose data is in: at the start, after whatever changes figures, and when a month
/// ends while the window is open.
void draftReportsByThemselves(Session& session, QObject* context, const Language& language)
{
    if (session.report().readOnlyBecause)
        return;
    constexpr std::chrono::hours kLookEvery{1};
    const auto look = [&session, &language] { session.monthlyReports().ensureDrafts(language.ofTexts()); };
    QObject::connect(&session.measurements(), &MeasurementService::changed, context, look);
    QObject::connect(&session.availability(), &AvailabilityService::changed, context, look);
    QObject::connect(&session.maintenance(), &MaintenanceService::changed, context, look);
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, look);
    timer->start(kLookEvery);
    QTimer::singleShot(0, context, look);
}

/// Asks how to begin and does it; absent when the person closes the question.
std::optional<FirstRunOutcome> askHowToBegin(const Session::World& world, const DataFolder& folder,
                                             Preferences& preferences, Prompter& prompter, Language& language)
{
    FirstRunDialog dialog(folder.path(), language.name(), prompter,
                          [&world](const QString& path) { return lookForRecords(world.disk, path); });
    std::optional<FirstRunOutcome> outcome;
    QObject::connect(&dialog, &FirstRunDialog::languageChosen, &dialog, [&](const QString& chosen) {
        preferences.setLanguage(chosen);
        language.use(chosen);
    });
    QObject::connect(&dialog, &FirstRunDialog::chosen, &dialog, [&](const FirstRunChoice& choice) {
        dialog.setBusy(true);
        auto begun = beginWith(world, folder, choice);
        dialog.setBusy(false);
        if (!begun) {
            dialog.refuse(begun.error());
            return;
        }
        outcome = std::move(begun).value();
        dialog.accept();
    });
    QEventLoop loop;
    QObject::connect(&dialog, &QDialog::finished, &loop, &QEventLoop::quit);
    dialog.show();
    loop.exec();
    return outcome;
}

DataFolder folderFrom(const GlobalOptions& options, const Preferences& preferences)
{
    const QString kept = preferences.kept(kFolderKey).toString();
    const bool isUsual = options.dataFolder == defaultDataFolder();
    return DataFolder(isUsual && !kept.isEmpty() ? kept : options.dataFolder);
}

int showWindow(ComposedWindow& composed, Session& session, const WindowLock& lock, const Language& language)
{
    QObject::connect(&lock, &WindowLock::raiseRequested, &composed, [&composed] {
        composed.window().show();
        composed.window().raise();
        composed.window().activateWindow();
    });
    backUpNowAndThen(session, &composed);
    draftReportsByThemselves(session, &composed, language);
    composed.window().show();
    if (!composed.workspace().actor().person)
        QTimer::singleShot(0, &composed, &ComposedWindow::chooseOperator);
    return QApplication::exec();
}

}  // namespace

int runWindow(const GlobalOptions& options, bool isLanguageGiven, Language& language)
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    Q_ASSERT(application != nullptr);
    RealDisk disk;
    const SystemTimeSource time;
    const Session::World world{disk, time};
    DialogPrompter prompter;
    Preferences preferences(windowPreferencesFile());
    if (!isLanguageGiven && preferences.language())
        language.use(*preferences.language());
    applyTheme(*application, preferences.scheme());
    QApplication::setWindowIcon(QIcon(u":/holdfast/icons/holdfast.svg"_s));

    DataFolder folder = folderFrom(options, preferences);
    if (!disk.exists(folder.records())) {
        const auto outcome = askHowToBegin(world, folder, preferences, prompter, language);
        if (!outcome)
            return static_cast<int>(ExitStatus::Success);
        if (outcome->folder != folder)
            preferences.keep(kFolderKey, outcome->folder.path());
        folder = outcome->folder;
        if (!outcome->person.isEmpty())
            rememberOperator(disk, folder, {outcome->person, outcome->role});
    }
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
    return showWindow(composed, *session.value(), lock, language);
}

}  // namespace holdfast
