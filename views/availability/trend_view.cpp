// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/trend_view.h"

#include "models/availability/published_months.h"
#include "models/availability/series/burn_down.h"
#include "models/availability/series/monthly_bars.h"
#include "models/core/deliver.h"
#include "views/charts/availability_charts.h"
#include "views/charts/print_chart.h"
#include "views/kit/fields.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMonths = 12;

}  // namespace

TrendView::TrendView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_choice(new FittingCombo),
      m_bars(new MonthlyBarsChart(prompter, disk)),
      m_burn(new BudgetBurnDown(prompter, disk))
{
    m_choice->setObjectName(u"trendModuleCombo"_s);
    m_choice->setAccessibleName(tr("Service or module"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_bars->setTitle(tr("Availability of the last twelve months"));
    m_burn->setTitle(tr("Downtime budget of the month"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_bars, 1);
    layout->addWidget(m_burn, 1);
    printWhenAsked(*m_bars, desk.workspace(), prompter, disk);
    printWhenAsked(*m_burn, desk.workspace(), prompter, disk);
    connect(m_choice, &QComboBox::activated, this, &TrendView::draw);
    connect(m_bars, &MonthlyBarsChart::monthOpened, this, &TrendView::monthRequested);
    connect(&m_desk, &AvailabilityDesk::changed, this, &TrendView::renew);
    connect(&desk.workspace().services().monthlyReports, &MonthlyReportService::changed, this,
            &TrendView::renew);
    renew();
}

void TrendView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void TrendView::renew()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    if (const auto& account = m_desk.account()) {
        m_choice->addItem(tr("Whole service"), QString());
        for (const ModuleAccount& module : account->modules)
            m_choice->addItem(module.name, module.code);
    }
    m_choice->setCurrentIndex(std::max(m_choice->findData(before), 0));
    m_isStale = true;
    read();
}

void TrendView::read()
{
    // A year is reckoned only for somebody who looks at it.
    const Service* service = m_desk.service();
    if (!m_isStale || !isVisible() || service == nullptr)
        return;
    m_isStale = false;
    const int ticket = ++m_ticket;
    const QDate first = m_desk.month().addMonths(1 - kMonths);
    const Instant from = instantFromMs(first.startOfDay(service->zone).toMSecsSinceEpoch());
    deliver(m_desk.workspace().services().availability.account(
                {service->code, from, m_desk.to(), std::nullopt, m_desk.workspace().language()}),
            this, [this, ticket](const Result<ServiceAccount>& account) {
                if (ticket != m_ticket)
                    return;
                m_year = account ? std::optional(account.value()) : std::nullopt;
                draw();
            });
    readPublished(*service, Month::of(from, service->zone), Month::of(m_desk.from(), service->zone));
}

void TrendView::readPublished(const Service& service, const Month& first, const Month& last)
{
    const int ticket = m_ticket;
    // What was published is read where it is stored: a year of it is much.
    auto published = m_desk.workspace().services().monthlyReports.reports().then(
        [code = service.code, first, last](const Result<QList<MonthlyReport>>& reports) {
            return reports ? publishedMonths(reports.value(), code, first, last)
                           : Result<QList<MonthlyBody>>(reports.error());
        });
    deliver(published, this, [this, ticket](const Result<QList<MonthlyBody>>& months) {
        if (ticket != m_ticket)
            return;
        m_published = months ? months.value() : QList<MonthlyBody>();
        draw();
    });
}

const ModuleAccount* TrendView::chosenIn(const ServiceAccount& account) const
{
    const QString code = m_choice->currentData().toString();
    const auto found = std::find_if(account.modules.begin(), account.modules.end(),
                                    [&code](const ModuleAccount& module) { return module.code == code; });
    return code.isEmpty() || found == account.modules.end() ? &account.whole : &*found;
}

void TrendView::draw()
{
    if (const Service* service = m_desk.service(); m_year && service != nullptr) {
        const ModuleAccount& account = *chosenIn(*m_year);
        MonthlyBars bars =
            withPublished(monthlyBars(account, m_year->rule, service->targets), account.code, m_published);
        bars.name = m_choice->currentText();
        m_bars->setBars(bars);
    }
    if (const auto& account = m_desk.account()) {
        BurnDown burn = burnDown(*account, *chosenIn(*account));
        burn.name = m_choice->currentText();
        m_burn->setBurnDown(burn);
    }
}

}  // namespace holdfast
