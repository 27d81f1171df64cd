// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/session.h"
#include "views/kit/preferences.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"
#include "views/shell/main_window.h"

#include <QApplication>

namespace holdfast {

class CommandPalette;
class DeclareDialog;
class FileIntake;
class ManualWindow;
struct PaletteCommand;

/// The window on one open session, with every page and dialog wired: what a person sees, and what tests of
/// whole stories drive.
class ComposedWindow final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QApplication& application;
        Session& session;
        Session::World world;
        DataFolder folder;
        Preferences& preferences;
        Prompter& prompter;
        Language& language;
    };

    /// Owns none of the parts; all must outlive it.
    explicit ComposedWindow(const Parts& parts);
    ~ComposedWindow() override;

    MainWindow& window() { return *m_window; }
    Workspace& workspace() { return *m_workspace; }

    /// Makes `name` the one at the keyboard, and remembers them on this machine.
    void setOperator(const Actor& actor);
    void declare(bool isDrill);
    void declareExisting(const QString& code);
    void search();
    void chooseOperator();

private:
    QList<PageEntry> pages();
    DeclareDialog* makeDeclareDialog();
    void showElsewhere(const QString& page, const QString& subject);
    Page* makeCommandPage(QWidget* parent);
    Page* makeAvailabilityPage(QWidget* parent);
    QList<PaletteCommand> commands();
    void runCommand(const QString& keyword);
    void backUp();
    void openManual(const QString& page);
    void connectWindow();
    void applyLook();
    void useScheme(Scheme scheme);
    void useLanguage(const QString& language);
    void takeRememberedOperator();

    Parts m_parts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FileIntake> m_files;
    CommandPalette* m_palette = nullptr;  ///< A child of the window.
    ManualWindow* m_manual = nullptr;     ///< A child of the window.
};

}  // namespace holdfast
