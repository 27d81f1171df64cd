// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/incidents_page.h"

#include "models/core/deliver.h"
#include "models/incidents/timeline_file.h"
#include "models/reports/incident_report.h"
#include "views/incidents/incident_list.h"
#include "views/incidents/past_incident.h"
#include "views/incidents/timeline_import.h"
#include "views/kit/prompter.h"
#include "views/kit/widgets.h"
#include "views/kit/workspace.h"
#include "views/reports/show_report.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

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
    m_import = new TimelineImport(workspace, prompter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_stack);
    connect(m_list, &IncidentList::openRequested, this, &IncidentsPage::open);
    connect(m_list, &IncidentList::importRequested, this, &IncidentsPage::chooseFile);
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
    const bool hasEntry = subject.section(u'#', 1).toInt() > 0;
    const IncidentState* state = m_workspace.incident(code);
    if (state != nullptr && !isOver(*state) && !hasEntry) {
        m_awaited.clear();
        emit recordRequested(u"command"_s, code);
        return;
    }
    const bool isPast = m_workspace.pastIncident(code) != nullptr;
    if (state == nullptr && !isPast)
        showList();
    m_awaited = subject;
    if (state != nullptr)
        showPast(*state);
    else if (isPast)
        read(code);
}

void IncidentsPage::makePast()
{
    m_past = new PastIncident(m_workspace, m_prompter);
    m_stack->addWidget(m_past);
    connect(m_past, &PastIncident::reportRequested, this, &IncidentsPage::print);
    connect(m_past, &PastIncident::backRequested, this, &IncidentsPage::showList);
    connect(m_past, &PastIncident::commandRequested, this,
            [this](const QString& code) { emit recordRequested(u"command"_s, code); });
}

void IncidentsPage::read(const QString& code)
{
    deliver(m_workspace.services().incidents.state(code), this,
            [this, code](const Result<IncidentState>& state) {
                if (m_awaited.section(u'#', 0, 0) == code && state) {
                    showPast(state.value());
                } else if (m_awaited.section(u'#', 0, 0) == code) {
                    m_awaited.clear();
                    m_prompter.tell(this, state.error());
                } else if (m_past != nullptr && m_past->code() == code && state) {
                    m_past->renew(state.value());
                }
            });
}

void IncidentsPage::showPast(const IncidentState& state)
{
    const int entry = std::exchange(m_awaited, {}).section(u'#', 1).toInt();
    const QVariantMap place = std::exchange(m_placeAwaited, {});
    if (m_past == nullptr)
        makePast();
    m_past->show(state);
    m_stack->setCurrentWidget(m_past);
    if (place.isEmpty())
        m_past->takeKeys();
    else
        m_past->resume(place);
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
    return m_past != nullptr && m_stack->currentWidget() == m_past;
}

void IncidentsPage::print()
{
    if (m_past == nullptr)
        return;
    showReport(
        m_workspace, m_prompter, m_disk, this,
        [shown = m_past->whole()](const ReportSetting& setting) { return incidentReport(shown, setting); });
}

QVariantMap IncidentsPage::place() const
{
    QVariantMap place{{u"list"_s, m_list->place()}};
    if (!m_placeAwaited.isEmpty())
        place.insert(u"past"_s, m_placeAwaited);
    else if (m_past != nullptr && m_stack->currentWidget() == m_past)
        place.insert(u"past"_s, m_past->place());
    return place;
}

void IncidentsPage::resume(const QVariantMap& place)
{
    m_list->resume(place.value(u"list"_s).toMap());
    m_placeAwaited = place.value(u"past"_s).toMap();
    const QString code = m_placeAwaited.value(u"code"_s).toString();
    if (const IncidentState* state = m_workspace.incident(code)) {
        showPast(*state);
    } else if (!code.isEmpty()) {
        m_awaited = code;
        read(code);
    }
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
    const QString awaited = m_awaited.section(u'#', 0, 0);
    if (m_workspace.incident(awaited) != nullptr || m_workspace.pastIncident(awaited) != nullptr) {
        open(QString(m_awaited));
        return;
    }
    if (m_past == nullptr)
        return;
    const IncidentSummary* past = m_workspace.pastIncident(m_past->code());
    if (const IncidentState* state = m_workspace.incident(m_past->code()))
        m_past->renew(*state);
    else if (past != nullptr && past->entries != m_past->whole().entries.size())
        read(m_past->code());
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
    m_awaited.clear();
    m_placeAwaited.clear();
    m_stack->setCurrentWidget(m_list);
    if (m_past == nullptr)
        return;
    m_list->choose(m_past->code());
    m_stack->removeWidget(m_past);
    discard(std::exchange(m_past, nullptr));
}

}  // namespace holdfast
