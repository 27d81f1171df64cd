// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/incidents_page.h"

#include "models/incidents/timeline_file.h"
#include "models/reports/incident_report.h"
#include "views/incidents/incident_list.h"
#include "views/incidents/past_incident.h"
#include "views/incidents/timeline_import.h"
#include "views/kit/prompter.h"
#include "views/kit/workspace.h"
#include "views/reports/show_report.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 16;
constexpr qint64 kHead = 4096;

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}  // namespace

IncidentsPage::IncidentsPage(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_prompter(prompter)
{
    setObjectName(u"incidentsPage"_s);
    setAcceptDrops(true);
    m_list = new IncidentList(workspace);
    m_past = new PastIncident(workspace, prompter);
    m_import = new TimelineImport(workspace, prompter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_past);
    m_stack->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_stack);
    connect(m_list, &IncidentList::openRequested, this, &IncidentsPage::open);
    connect(m_list, &IncidentList::importRequested, this, &IncidentsPage::chooseFile);
    connect(m_past, &PastIncident::reportRequested, this, &IncidentsPage::print);
    connect(m_past, &PastIncident::backRequested, this, &IncidentsPage::showList);
    connect(m_past, &PastIncident::commandRequested, this,
            [this](const QString& code) { emit recordRequested(u"command"_s, code); });
    connect(m_import, &TimelineImport::backRequested, this, &IncidentsPage::showList);
    connect(m_import, &TimelineImport::imported, this, &IncidentsPage::openImported);
    connect(&m_workspace, &Workspace::incidentsChanged, this, &IncidentsPage::renew);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_stack, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &IncidentsPage::showList);
}

QString IncidentsPage::name() const
{
    return u"incidents"_s;
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

void IncidentsPage::open(const QString& subject)
{
    const QString code = subject.section(u'#', 0, 0);
    const int entry = subject.section(u'#', 1).toInt();
    if (code.isEmpty()) {
        showList();
        return;
    }
    const IncidentState* state = m_workspace.incident(code);
    if (state == nullptr) {
        m_awaited = subject;
        showList();
        return;
    }
    m_awaited.clear();
    if (!isOver(*state) && entry == 0) {
        emit recordRequested(u"command"_s, code);
        return;
    }
    m_past->show(*state);
    m_stack->setCurrentWidget(m_past);
    m_past->takeKeys();
    if (entry > 0)
        m_past->chooseEntry(entry);
}

bool IncidentsPage::takes(const QString& path)
{
    QFile file(path);
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) && file.open(QIODevice::ReadOnly) &&
           looksLikeTimeline(file.read(kHead));
}

void IncidentsPage::offerImport(const QString& path)
{
    if (const auto read = m_import->read(path); !read) {
        m_prompter.tell(this, read.error());
        return;
    }
    m_stack->setCurrentWidget(m_import);
}

bool IncidentsPage::canPrint() const
{
    return m_stack->currentWidget() == m_past && m_workspace.incident(m_past->code()) != nullptr;
}

void IncidentsPage::print()
{
    const IncidentState* state = m_workspace.incident(m_past->code());
    if (state == nullptr)
        return;
    showReport(m_workspace, m_prompter, m_disk, this,
               [shown = *state](const ReportSetting& setting) { return incidentReport(shown, setting); });
}

QVariantMap IncidentsPage::place() const
{
    QVariantMap place{{u"list"_s, m_list->place()}};
    if (m_stack->currentWidget() == m_past)
        place.insert(u"past"_s, m_past->place());
    return place;
}

void IncidentsPage::resume(const QVariantMap& place)
{
    m_list->resume(place.value(u"list"_s).toMap());
    const QVariantMap past = place.value(u"past"_s).toMap();
    const IncidentState* state = m_workspace.incident(past.value(u"code"_s).toString());
    if (state == nullptr)
        return;
    m_past->show(*state);
    m_past->resume(past);
    m_stack->setCurrentWidget(m_past);
}

void IncidentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_workspace.isReadOnly() && takes(droppedFile(event->mimeData())))
        event->acceptProposedAction();
}

void IncidentsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    offerImport(droppedFile(event->mimeData()));
}

void IncidentsPage::renew()
{
    if (!m_awaited.isEmpty() && m_workspace.incident(m_awaited.section(u'#', 0, 0)) != nullptr)
        open(QString(m_awaited));
    else if (const IncidentState* state = m_workspace.incident(m_past->code()))
        m_past->renew(*state);
}

void IncidentsPage::chooseFile()
{
    const auto path =
        m_prompter.fileToOpen(this, tr("The timeline of an incident that is over"), tr("Timeline (*.csv)"));
    if (path)
        offerImport(*path);
}

void IncidentsPage::openImported(const QString& code)
{
    m_awaited = code;
    m_workspace.refresh();
}

void IncidentsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    if (!m_past->code().isEmpty())
        m_list->choose(m_past->code());
}

}  // namespace holdfast
