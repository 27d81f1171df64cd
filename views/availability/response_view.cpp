// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/response_view.h"

#include "models/core/deliver.h"
#include "views/charts/print_chart.h"
#include "views/charts/response_time_chart.h"
#include "views/kit/fields.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Whether the values of `series` are times to answer: a probe's own, or a series of them.
bool isTimed(const SeriesDescription& series)
{
    const bool isTime = series.unit == "ms"_L1 || series.unit == "s"_L1;
    return series.metric == Metric::ResponseTime || (series.metric == Metric::Probe && isTime);
}

}  // namespace

ResponseView::ResponseView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_choice(new FittingCombo),
      m_empty(makeLabel(tr("No monitor of this month says how long an answer took."), u"muted"_s)),
      m_chart(new ResponseTimeChart(prompter, disk))
{
    m_choice->setObjectName(u"responseMonitorCombo"_s);
    m_choice->setAccessibleName(tr("Monitor"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chart->setTitle(tr("Response time"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_empty);
    layout->addWidget(m_chart, 1);
    printWhenAsked(*m_chart, desk.workspace(), prompter, disk);
    connect(m_choice, &QComboBox::activated, this, &ResponseView::read);
    connect(&m_desk, &AvailabilityDesk::changed, this, &ResponseView::renew);
    renew();
}

void ResponseView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void ResponseView::renew()
{
    m_timed.clear();
    for (const SeriesSummary& series : m_desk.series()) {
        if (isTimed(series.description) && series.from < m_desk.to() && series.to > m_desk.from())
            m_timed.append(series);
    }
    const QString before = m_choice->currentText();
    m_choice->clear();
    if (m_timed.size() > 1)
        m_choice->addItem(tr("All monitors"));
    for (const SeriesSummary& series : m_timed)
        m_choice->addItem(series.description.key.monitor);
    m_choice->setCurrentIndex(std::max(m_choice->findText(before), 0));
    m_choice->setVisible(!m_timed.isEmpty());
    m_empty->setVisible(m_timed.isEmpty());
    m_chart->setVisible(!m_timed.isEmpty());
    m_shown.clear();
    read();
}

void ResponseView::read()
{
    // A month of samples is read only for somebody who looks at it.
    const QString wanted = m_desk.month().toString(Qt::ISODate) + m_choice->currentText();
    if (!isVisible() || m_timed.isEmpty() || wanted == m_shown)
        return;
    m_shown = wanted;
    const int ticket = ++m_ticket;
    m_sources.clear();
    QList<SeriesSummary> chosen = m_timed;
    if (const int at = m_choice->currentIndex(); m_timed.size() == 1 || at > 0)
        chosen = {m_timed.at(m_timed.size() == 1 ? 0 : at - 1)};
    else
        chosen.removeIf([this](const SeriesSummary& series) {
            return series.description.unit != m_timed.first().description.unit;
        });
    m_waitingFor = chosen.size();
    for (const SeriesSummary& series : chosen) {
        deliver(m_desk.workspace().services().measurements.samples(series.description.key, m_desk.from(),
                                                                   m_desk.to()),
                this, [this, series, ticket](const Result<QList<Sample>>& samples) {
                    take(series, samples ? samples.value() : QList<Sample>(), ticket);
                });
    }
}

void ResponseView::take(const SeriesSummary& series, const QList<Sample>& samples, int ticket)
{
    if (ticket != m_ticket)
        return;
    if (!samples.isEmpty())
        m_sources.append({series.description.key.monitor,
                          std::make_shared<MinMaxPyramid>(samples, series.description.interval)});
    if (--m_waitingFor > 0)
        return;
    const Service* service = m_desk.service();
    m_chart->setSources(m_sources, series.description.unit,
                        service != nullptr ? service->zone : m_desk.workspace().zone());
}

}  // namespace holdfast
