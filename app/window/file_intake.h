// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/availability/import_dialog.h"
#include "views/availability/monitoring_files.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"
#include "views/shell/main_window.h"

#include <QObject>

namespace holdfast {

/// What becomes of files that are given to the window: recognised by content, away from the window's thread,
/// and handed to what takes them. Monitoring data goes to the import, a timeline to the incidents, a plan to
/// the plans; what an open command screen gets else is evidence.
class FileIntake final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all outlive it.
    FileIntake(Workspace& workspace, Prompter& prompter, MainWindow& window);

    void take(const QStringList& paths);
    /// Asks for a file and opens the import on it.
    void chooseAndImport();
    void openImport(const QStringList& files);
    void openJournal();
    /// Over `above`; over the window where that is null.
    void openMapping(QWidget* above = nullptr);

private:
    struct Given {
        QString path;
        FileKinds kinds;
    };

    void look(QStringList left, const QList<Given>& seen);
    void sort(const QList<Given>& seen);
    void askKind(const QString& path);
    void takeTimeline(const QString& path);
    void takeOther(const Given& file);

    Workspace& m_workspace;
    Prompter& m_prompter;
    MainWindow& m_window;
};

}  // namespace holdfast
