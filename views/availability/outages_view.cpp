// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/outages_view.h"

#include "models/availability/figure_text.h"
#include "models/availability/series/outage_lanes.h"
#include "models/tabular/csv_text.h"
#include "views/availability/reclassify_dialog.h"
#include "views/charts/availability_charts.h"
#include "views/charts/print_chart.h"
#include "views/kit/row_table.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

OutagesView::OutagesView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_timeline(new OutageTimeline(prompter, disk))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty = makeLabel({}, u"muted"_s);
    m_empty->setObjectName(u"noOutageLabel"_s);
    m_timeline->setTitle(tr("When each module was down"));
    layout->addWidget(m_timeline);
    printWhenAsked(*m_timeline, desk.workspace(), prompter, disk);
    connect(m_timeline, &OutageTimeline::outageOpened, this,
            [this](const QString& module, const Outage& outage) { choose(module, outage.from); });
    layout->addWidget(m_empty);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeDetail());
    connect(&m_desk, &AvailabilityDesk::changed, this, &OutagesView::renew);
    renew();
}

QTableView* OutagesView::makeTable()
{
    m_table = makeRowTable(u"outageTable"_s, tr("Outages of the month"), &m_model, {OutageTableModel::Cause});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showChosen(); });
    connect(m_table, &QTableView::activated, this, [this] { reclassify(); });
    copyWith(m_table, [this] { copy(); });
    return m_table;
}

QWidget* OutagesView::makeDetail()
{
    QFrame* card = makeCard();
    m_head = makeLabel({}, u"heading"_s);
    m_text = makeLabel({});
    m_text->setObjectName(u"outageDetailLabel"_s);
    m_reclassify = makeButton(u"openReclassifyButton"_s, tr("Reclassify…"));
    m_incident = makeButton(u"outageIncidentButton"_s, {}, u"link"_s);
    m_copy = makeButton(u"copyOutagesButton"_s, tr("Copy table"), u"quiet"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reclassify);
    row->addWidget(m_incident);
    row->addStretch();
    row->addWidget(m_copy);
    layoutOf(card)->addWidget(m_head);
    layoutOf(card)->addWidget(m_text);
    layoutOf(card)->addLayout(row);
    connect(m_reclassify, &QPushButton::clicked, this, &OutagesView::reclassify);
    connect(m_copy, &QPushButton::clicked, this, &OutagesView::copy);
    connect(m_incident, &QPushButton::clicked, this, [this] {
        if (const ModuleOutage* chosen = m_model.outage(m_table->currentIndex().row()))
            emit incidentRequested(chosen->outage.incident);
    });
    return card;
}

void OutagesView::renew()
{
    std::optional<ModuleOutage> before;
    if (const ModuleOutage* chosen = m_model.outage(m_table->currentIndex().row()))
        before = *chosen;
    m_model.show(m_desk.account());
    if (const auto& account = m_desk.account())
        m_timeline->setLanes(outageLanes(*account));
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_desk.account() && !m_desk.account()->isAnythingKnown()
                         ? tr("No monitoring data this month; outages cannot be ruled out.")
                         : tr("No outage in this month."));
    m_table->setVisible(!isEmpty);
    m_copy->setEnabled(!isEmpty);
    if (!isEmpty) {
        const int row = before ? m_model.rowOf(before->module, before->outage.from) : 0;
        m_table->selectRow(std::max(row, 0));
    }
    showChosen();
}

void OutagesView::choose(const QString& module, Instant from)
{
    if (const int row = m_model.rowOf(module, from); row >= 0) {
        m_table->selectRow(row);
        m_table->setFocus();
    }
}

void OutagesView::chooseDay(const QString& module, QDate day)
{
    const auto& account = m_desk.account();
    if (!account)
        return;
    const Instant from = instantFromMs(day.startOfDay(account->zone).toMSecsSinceEpoch());
    const Instant to = instantFromMs(day.addDays(1).startOfDay(account->zone).toMSecsSinceEpoch());
    for (int row = 0; const ModuleOutage* found = m_model.outage(row); ++row) {
        if (found->module == module && found->outage.from < to && found->outage.to > from) {
            choose(module, found->outage.from);
            return;
        }
    }
}

void OutagesView::showChosen()
{
    const ModuleOutage* chosen = m_model.outage(m_table->currentIndex().row());
    m_head->parentWidget()->setVisible(chosen != nullptr);
    if (chosen == nullptr || !m_desk.account())
        return;
    const Outage& outage = chosen->outage;
    const QTimeZone& zone = m_desk.account()->zone;
    m_head->setText(
        tr("%1, %2: %3").arg(chosen->moduleName, longTime(outage.from, zone), nameOf(outage.kind)));
    QStringList lines;
    if (!outage.cause.isEmpty())
        lines.append(tr("Cause: %1").arg(outage.cause));
    if (!outage.decision.isEmpty())
        lines.append(tr("Decided: %1").arg(outage.decision));
    if (!outage.difference.isEmpty())
        lines.append(tr("Incident and monitoring differ: %1").arg(outage.difference));
    if (outage.isApproximate)
        lines.append(tr("The source gives sums of periods only: when exactly it was is not known."));
    if (outage.isOpen)
        lines.append(tr("It went on where the period ends."));
    if (outage.endsInSilence)
        lines.append(tr("After it nothing is known: whether it went on, nobody saw."));
    QStringList monitors;
    for (const SeriesKey& monitor : outage.monitors)
        monitors.append(monitor.monitor);
    if (!monitors.isEmpty())
        lines.append(tr("Monitors that were down: %1").arg(monitors.join(u"; "_s)));
    m_text->setText(lines.join(u'\n'));
    m_incident->setVisible(!outage.incident.isEmpty());
    m_incident->setText(tr("Open %1").arg(outage.incident));
    m_incident->setAccessibleName(m_incident->text());
    m_reclassify->setEnabled(!m_desk.workspace().isReadOnly());
}

void OutagesView::reclassify()
{
    const ModuleOutage* chosen = m_model.outage(m_table->currentIndex().row());
    if (chosen == nullptr || !m_desk.account() || m_desk.workspace().isReadOnly())
        return;
    auto* dialog = new ReclassifyDialog(m_desk.workspace(), m_desk.account()->service, *chosen,
                                        m_desk.account()->zone, this);
    dialog->open();
}

void OutagesView::copy()
{
    const auto texts = m_model.texts();
    auto* mime = new QMimeData;
    mime->setText(tabbedText(texts));
    mime->setData(u"text/csv"_s, csvText(texts).toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

}  // namespace holdfast
