// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/availability_page.h"

#include "views/availability/maintenance_view.h"
#include "views/availability/month_picker.h"
#include "views/availability/monthly_view.h"
#include "views/availability/outages_view.h"
#include "views/availability/overview_view.h"
#include "views/availability/response_view.h"
#include "views/availability/trend_view.h"
#include "views/kit/fields.h"
#include "views/kit/page_area.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kNothing = 0;  // Pages of the stack.
constexpr int kMonth = 1;

}  // namespace

AvailabilityPage::AvailabilityPage(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_prompter(prompter), m_desk(workspace)
{
    auto* empty = new EmptyState(tr("No monitoring data yet"),
                                 tr("Import the export of your monitoring (Prometheus, Uptime Kuma, Zabbix, "
                                    "Upptime, or any table with "
                                    "times), or drop the file here. Holdfast reckons availability for each "
                                    "module against the contract "
                                    "and shows the outages behind every figure."),
                                 tr("Import monitoring data…"));
    m_stack = new QStackedWidget;
    m_stack->insertWidget(kNothing, empty);
    m_stack->insertWidget(kMonth, makeTabs());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(empty, &EmptyState::actionRequested, this, &AvailabilityPage::importRequested);
    connect(&m_desk, &AvailabilityDesk::changed, this, &AvailabilityPage::renew);
    renew();
}

QWidget* AvailabilityPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_service = new FittingCombo;
    m_service->setObjectName(u"availabilityServiceCombo"_s);
    m_service->setAccessibleName(tr("Service"));
    m_month = new MonthPicker;
    auto* import = makeButton(u"importMonitoringButton"_s, tr("Import…"), u"primary"_s);
    auto* monitors = makeButton(u"monitorsButton"_s, tr("Monitors…"));
    auto* journal = makeButton(u"importsButton"_s, tr("Import history…"));
    auto* report = makeButton(u"availabilityReportButton"_s, tr("Report…"));
    report->setToolTip(tr("Shows the availability report of the month (Ctrl+P)"));
    row->addWidget(m_service);
    row->addWidget(m_month);
    row->addStretch();
    row->addWidget(report);
    row->addWidget(monitors);
    row->addWidget(journal);
    row->addWidget(import);
    connect(m_service, &QComboBox::activated, this,
            [this](int index) { m_desk.chooseService(m_service->itemData(index).toString()); });
    connect(m_month, &MonthPicker::chosen, &m_desk, &AvailabilityDesk::chooseMonth);
    connect(import, &QPushButton::clicked, this, &AvailabilityPage::importRequested);
    connect(monitors, &QPushButton::clicked, this, &AvailabilityPage::monitorsRequested);
    connect(journal, &QPushButton::clicked, this, &AvailabilityPage::journalRequested);
    connect(report, &QPushButton::clicked, this, &AvailabilityPage::print);
    return head;
}

QWidget* AvailabilityPage::makeTabs()
{
    auto* overview = new OverviewView(m_desk, m_prompter, m_disk);
    m_outages = new OutagesView(m_desk, m_prompter, m_disk);
    auto* trend = new TrendView(m_desk, m_prompter, m_disk);
    auto* response = new ResponseView(m_desk, m_prompter, m_disk);
    m_maintenance = new MaintenanceView(m_desk, m_prompter);
    m_monthly = new MonthlyView(m_desk, m_prompter, m_disk);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"availabilityTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown of the month"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"availabilityTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("What is shown of the month"));
    m_tabs->insertTab(Overview, new PageArea(u"overviewArea"_s, tr("Overview"), overview), tr("Overview"));
    m_tabs->insertTab(Outages, new PageArea(u"outagesArea"_s, tr("Outages"), m_outages), tr("Outages"));
    m_tabs->insertTab(Trend, new PageArea(u"trendArea"_s, tr("Trend and budget"), trend),
                      tr("Trend and budget"));
    m_tabs->insertTab(Response, new PageArea(u"responseArea"_s, tr("Response time"), response),
                      tr("Response time"));
    m_tabs->insertTab(Maintenance,
                      new PageArea(u"maintenanceArea"_s, tr("Planned maintenance"), m_maintenance),
                      tr("Planned maintenance"));
    m_tabs->insertTab(Monthly, new PageArea(u"monthlyArea"_s, tr("Monthly report"), m_monthly),
                      tr("Monthly report"));
    connect(overview, &OverviewView::dayRequested, this, [this](const QString& module, QDate day) {
        m_tabs->setCurrentIndex(Outages);
        m_outages->chooseDay(module, day);
    });
    connect(trend, &TrendView::monthRequested, &m_desk, &AvailabilityDesk::chooseMonth);
    connect(m_outages, &OutagesView::incidentRequested, this,
            [this](const QString& code) { emit recordRequested(u"incidents"_s, code); });
    return m_tabs;
}

void AvailabilityPage::showServices()
{
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    const auto& organisation = m_workspace.organisation();
    for (const Service& service : organisation ? organisation->services() : QList<Service>())
        m_service->addItem(service.name.in(m_workspace.language()).text, service.code);
    if (const Service* shown = m_desk.service())
        m_service->setCurrentIndex(m_service->findData(shown->code));
    m_service->setVisible(m_service->count() > 1);
}

void AvailabilityPage::renew()
{
    if (!m_desk.isLoaded())
        return;
    showServices();
    m_month->show(m_desk.months(), m_desk.month());
    const bool hasAnything = m_desk.hasData() || !m_desk.notices().isEmpty();
    m_stack->setCurrentIndex(hasAnything ? kMonth : kNothing);
    m_month->setVisible(hasAnything);
}

void AvailabilityPage::open(const QString& subject)
{
    if (subject.startsWith("MN-"_L1)) {
        m_tabs->setCurrentIndex(Maintenance);
        m_maintenance->choose(subject);
    } else if (subject == "monthly"_L1) {
        m_tabs->setCurrentIndex(Monthly);
    } else if (subject == "maintenance"_L1) {
        m_tabs->setCurrentIndex(Maintenance);
    } else if (const QDate month = QDate::fromString(subject + u"-01"_s, Qt::ISODate); month.isValid()) {
        m_desk.chooseMonth(month);
    }
}

void AvailabilityPage::print()
{
    if (canPrint())
        m_monthly->showLatest();
}

QVariantMap AvailabilityPage::place() const
{
    const Service* service = m_desk.service();
    return {{u"month"_s, m_desk.month()},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"service"_s, service != nullptr ? service->code : QString()}};
}

void AvailabilityPage::resume(const QVariantMap& place)
{
    m_desk.chooseService(place.value(u"service"_s).toString());
    m_desk.chooseMonth(place.value(u"month"_s).toDate());
    m_tabs->setCurrentIndex(place.value(u"tab"_s).toInt());
}

}  // namespace holdfast
