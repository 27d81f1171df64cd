// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/page.h"
#include "views/kit/preferences.h"
#include "views/kit/prompter.h"
#include "views/kit/status.h"
#include "views/kit/workspace.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;
class QSystemTrayIcon;

namespace holdfast {

class ClockStrip;
class IncidentWatch;
class Navigation;
class NoticeBar;
class TopBar;

/// A page that the window can show; it is made when it is first needed.
struct PageEntry {
    QString name;                    ///< Its Page::name().
    std::function<QString()> title;  ///< As the navigation has it, in the present language.
    std::function<Page*(QWidget* parent)> make;
    bool isInNavigation = true;
};

/// The window: switches pages, and keeps on top of them what must always be in sight. Knows no page by class.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /// Owns none of the references.
    MainWindow(Workspace& workspace, Preferences& preferences, Prompter& prompter, QList<PageEntry> pages,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the page `name`, and on it the record `subject`.
    void showPage(const QString& name, const QString& subject = {});
    QString currentPage() const;
    Page* page(const QString& name);
    /// Nothing but the command screen, in large letters.
    void setCrisisMode(bool isOn);
    bool isCrisisMode() const { return m_isCrisisMode; }
    /// Prints what the page shows, or says that there is nothing to print.
    void print();
    Workspace& workspace() { return m_workspace; }
    Prompter& prompter() { return m_prompter; }

signals:
    void searchRequested();
    void declarationRequested();
    void operatorRequested();
    void manualRequested(const QString& page);
    void languageChosen(const QString& language);
    void schemeChosen(holdfast::Scheme scheme);
    void textSizeChosen(int percent);
    /// A record should be shown whose page does not exist.
    void pageMissing(const QString& page, const QString& subject);
    void filesDropped(const QStringList& paths);
    /// Monitoring data should be imported.
    void importRequested();
    void crisisModeChanged(bool isOn);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void rebuild();
    void addShortcuts();
    void leaveCrisisModeOr(const std::function<void()>& otherwise);
    void showIncidentsState();
    void placeNotices();
    void tellNews(const QString& incident, const QString& text, Status status);
    void keepGeometry();
    void restoreGeometryKept();

    Workspace& m_workspace;
    Preferences& m_preferences;
    Prompter& m_prompter;
    QList<PageEntry> m_entries;
    QWidget* m_content = nullptr;
    TopBar* m_topBar = nullptr;
    Navigation* m_navigation = nullptr;
    ClockStrip* m_strip = nullptr;
    NoticeBar* m_notices = nullptr;
    QStackedWidget* m_stack = nullptr;
    IncidentWatch* m_watch;
    QSystemTrayIcon* m_tray = nullptr;  ///< Where the desktop has a place for one.
    QHash<QString, Page*> m_pages;
    bool m_isCrisisMode = false;
    bool m_isRebuilding = false;
};

}  // namespace holdfast
