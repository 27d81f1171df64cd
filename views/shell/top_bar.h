// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/preferences.h"
#include "views/kit/workspace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace holdfast {

/// The organisation, the way to everything (Ctrl+K), whether all is saved, who is at the keyboard, and how
/// the window looks.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// Owns neither.
    TopBar(Workspace& workspace, const Preferences& preferences, QWidget* parent = nullptr);

signals:
    void searchRequested();
    void operatorRequested();
    void languageChosen(const QString& language);
    void schemeChosen(holdfast::Scheme scheme);
    void textSizeChosen(int percent);
    void manualRequested();

private:
    void showOrganisation();
    void showActor();
    QMenu* makeLookMenu(const Preferences& preferences);

    Workspace& m_workspace;
    QLabel* m_organisation;
    QPushButton* m_actor;
};

}  // namespace holdfast
