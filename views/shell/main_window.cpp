// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/shell/clock_strip.h"
#include "views/shell/incident_watch.h"
#include "views/shell/navigation.h"
#include "views/shell/notice_bar.h"
#include "views/shell/page_frame.h"
#include "views/shell/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr QSize kUsualSize{1280, 820};
constexpr QSize kSmallestSize{1024, 700};
const QString kCommandPage = u"command"_s;

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Preferences& preferences, Prompter& prompter,
                       QList<PageEntry> pages, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_preferences(preferences),
      m_prompter(prompter),
      m_entries(std::move(pages)),
      m_watch(new IncidentWatch(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    addShortcuts();
    restoreGeometryKept();
    connect(&m_workspace, &Workspace::incidentsChanged, this, &MainWindow::showIncidentsState);
    connect(m_watch, &IncidentWatch::happened, this, &MainWindow::tellNews);
    connect(&m_workspace, &Workspace::failed, this, [this](const Error& error) {
        m_notices->tell(error.message, Status::Down);
        placeNotices();
    });
    const QString last = m_preferences.kept(u"page"_s).toString();
    showPage(last.isEmpty() || last == kCommandPage ? m_entries.first().name : last);
}

MainWindow::~MainWindow()
{
    // Pages may ask the window while they go.
    delete m_content;
}

void MainWindow::build()
{
    setWindowTitle(tr("Holdfast"));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(m_workspace, m_preferences, m_content);
    column->addWidget(m_topBar);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_navigation = new Navigation(m_content);
    row->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    m_strip = new ClockStrip(m_workspace, m_content);
    right->addWidget(m_strip);
    m_notices = new NoticeBar(m_content);
    m_stack = new QStackedWidget(m_content);
    right->addWidget(m_stack, 1);

    int number = 0;
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.isInNavigation)
            m_navigation->addEntry(entry.name, entry.title(), QKeySequence(u"Alt+%1"_s.arg(++number)));
    }
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& name) { showPage(name); });
    connect(m_navigation, &Navigation::declarationRequested, this, &MainWindow::declarationRequested);
    connect(m_strip, &QAbstractButton::clicked, this,
            [this] { showPage(kCommandPage, m_strip->incident()); });
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::searchRequested);
    connect(m_topBar, &TopBar::operatorRequested, this, &MainWindow::operatorRequested);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_topBar, &TopBar::schemeChosen, this, &MainWindow::schemeChosen);
    connect(m_topBar, &TopBar::textSizeChosen, this, &MainWindow::textSizeChosen);
    connect(m_topBar, &TopBar::manualRequested, this, [this] { emit manualRequested(currentPage()); });
    m_content->show();
    showIncidentsState();
}

/// Everything anew in the present language; the person stays where they are.
void MainWindow::rebuild()
{
    m_isRebuilding = true;
    const QString current = currentPage();
    QHash<QString, QVariantMap> places;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        places.insert(it.key(), it.value()->place());
    const bool wasCrisisMode = m_isCrisisMode;
    m_pages.clear();
    delete m_content;
    build();
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (Page* made = page(it.key()))
            made->resume(it.value());
    }
    showPage(current);
    m_isCrisisMode = false;
    setCrisisMode(wasCrisisMode);
    m_isRebuilding = false;
}

Page* MainWindow::page(const QString& name)
{
    if (m_pages.contains(name))
        return m_pages.value(name);
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.name != name)
            continue;
        Page* page = entry.make(m_stack);
        m_pages.insert(name, page);
        m_stack->addWidget(new PageFrame(page, m_stack));
        connect(page, &Page::recordRequested, this, &MainWindow::showPage, Qt::QueuedConnection);
        return page;
    }
    return nullptr;
}

void MainWindow::showPage(const QString& name, const QString& subject)
{
    Page* wanted = page(name);
    if (wanted == nullptr) {
        emit pageMissing(name, subject);
        return;
    }
    for (int i = 0; i < m_stack->count(); ++i) {
        if (const auto* frame = qobject_cast<PageFrame*>(m_stack->widget(i)); frame->page() == wanted)
            m_stack->setCurrentIndex(i);
    }
    m_navigation->setCurrent(name);
    m_strip->setHidden(name == kCommandPage || m_strip->incident().isEmpty());
    m_preferences.keep(u"page"_s, name);
    if (name != kCommandPage)
        setCrisisMode(false);
    if (!subject.isEmpty())
        wanted->open(subject);
    if (!m_isRebuilding)
        wanted->setFocus();
}

QString MainWindow::currentPage() const
{
    const auto* frame = qobject_cast<const PageFrame*>(m_stack->currentWidget());
    return frame != nullptr ? frame->page()->name() : QString();
}

void MainWindow::setCrisisMode(bool isOn)
{
    if (isOn == m_isCrisisMode)
        return;
    m_isCrisisMode = isOn;
    if (isOn)
        showPage(kCommandPage);
    m_topBar->setVisible(!isOn);
    m_navigation->setVisible(!isOn);
    emit crisisModeChanged(isOn);
}

void MainWindow::leaveCrisisModeOr(const std::function<void()>& otherwise)
{
    if (m_isCrisisMode)
        setCrisisMode(false);
    else
        otherwise();
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& key, const std::function<void()>& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(u"Ctrl+K"_s), [this] { emit searchRequested(); });
    on(QKeySequence(u"Ctrl+I"_s), [this] { emit importRequested(); });
    on(QKeySequence(Qt::Key_F9), [this] { emit declarationRequested(); });
    on(QKeySequence(Qt::Key_F1), [this] { emit manualRequested(currentPage()); });
    on(QKeySequence(Qt::Key_F11), [this] {
        leaveCrisisModeOr([this] {
            if (!m_workspace.openIncidents().isEmpty())
                setCrisisMode(true);
        });
    });
    on(QKeySequence(Qt::Key_Escape), [this] { leaveCrisisModeOr([] {}); });
    on(QKeySequence::Print, [this] { print(); });
    on(QKeySequence::Refresh, [this] { m_workspace.refresh(); });
    on(QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
}

void MainWindow::print()
{
    Page* shown = page(currentPage());
    if (shown != nullptr && shown->canPrint())
        shown->print();
    else
        m_prompter.tell(this, tr("There is nothing to print here."));
}

void MainWindow::showIncidentsState()
{
    const bool isOpen = !m_workspace.openIncidents().isEmpty();
    m_navigation->setEntryVisible(kCommandPage, isOpen);
    m_strip->setHidden(!isOpen || currentPage() == kCommandPage);
    if (!isOpen && m_workspace.isLoaded() && currentPage() == kCommandPage && m_isCrisisMode)
        setCrisisMode(false);
}

/// Over the bar above, or in large letters over the lower edge: nothing that is worked on moves for it.
void MainWindow::placeNotices()
{
    constexpr int kInset = 8;
    const int tall = m_notices->sizeHint().height();
    const int top = m_topBar->isHidden() ? m_content->height() - tall - kInset : kInset / 2;
    m_notices->setGeometry(kInset, top, m_content->width() - 2 * kInset, tall);
    m_notices->raise();
}

void MainWindow::tellNews(const QString&, const QString& text, Status status)
{
    m_notices->tell(text, status);
    placeNotices();
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            raise();
            activateWindow();
            showPage(kCommandPage);
        });
        m_tray->show();
    }
    m_tray->showMessage(tr("Holdfast"), text,
                        status == Status::Down ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_content != nullptr && !m_isRebuilding)
        rebuild();
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_notices != nullptr)
        placeNotices();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workspace.notSavedCount() > 0) {
        const bool closes = m_prompter.confirm(
            this,
            tr("%n entry(ies) are NOT SAVED. Close all the same?", nullptr, m_workspace.notSavedCount()),
            tr("They are kept and written when Holdfast is started again, if this machine keeps them."),
            tr("Close"));
        if (!closes) {
            event->ignore();
            return;
        }
    }
    keepGeometry();
    event->accept();
}

void MainWindow::keepGeometry()
{
    m_preferences.keep(u"geometry"_s, saveGeometry());
}

void MainWindow::restoreGeometryKept()
{
    const QByteArray kept = m_preferences.kept(u"geometry"_s).toByteArray();
    if (kept.isEmpty() || !restoreGeometry(kept))
        resize(kUsualSize);
    resize(size().expandedTo(kSmallestSize));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        emit filesDropped(paths);
}

}  // namespace holdfast
