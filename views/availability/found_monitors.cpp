// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/found_monitors.h"

#include "views/availability/import_findings.h"
#include "views/kit/fields.h"
#include "views/kit/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { kMonitor, kMeasures, kRecords, kPeriod, kModule, kColumns };

constexpr int kLeastWidth = 90;
constexpr int kMostRows = 12;  ///< That are in sight at once; more are scrolled.

QStringList choiceOf(const QString& service, const QString& module)
{
    return {service, module};
}

/// Where `module` stands in `combo`; the first item where it does not.
int rowOf(const QComboBox* combo, const QString& service, const QString& module)
{
    for (int i = 0; i < combo->count(); ++i) {
        const QStringList choice = combo->itemData(i).toStringList();
        if (!choice.isEmpty() && choice.at(1) == module && (module.isEmpty() || choice.value(0) == service))
            return i;
    }
    return 0;
}

}  // namespace

QString metricText(const SeriesDescription& monitor)
{
    switch (monitor.metric) {
    case Metric::Probe: return FoundMonitors::tr("Availability");
    case Metric::ResponseTime: return FoundMonitors::tr("Response time");
    case Metric::Resource:
        return monitor.unit.isEmpty() ? FoundMonitors::tr("Resource")
                                      : FoundMonitors::tr("Resource (%1)").arg(monitor.unit);
    }
    Q_UNREACHABLE();
}

FoundMonitors::FoundMonitors(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"foundMonitors"_s);
    setAccessibleName(tr("Monitors in the file"));
    setColumnCount(kColumns);
    setHeaderLabels({tr("Monitor"), tr("Measures"), tr("Records"), tr("Period"), tr("Counts for")});
    setRootIsDecorated(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::NoSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(kMonitor, QHeaderView::Stretch);
    header()->setMinimumSectionSize(kLeastWidth);
    headerItem()->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
    setItemDelegateForColumn(kModule, new FieldCell(QSize(4, 2), this));
}

void FoundMonitors::forget()
{
    m_chosen.clear();
    m_rows.clear();
    clear();
}

void FoundMonitors::show(const QList<SeriesFound>& series, const Known& known)
{
    m_rows.clear();
    clear();
    for (const SeriesFound& found : series) {
        const SeriesDescription& monitor = found.description;
        const QString period =
            found.from && found.to ? daysText(*found.from, *found.to, known.zone) : QString();
        auto* item = new QTreeWidgetItem(
            this, {monitor.key.monitor, metricText(monitor), countText(found.count), period, QString()});
        item->setToolTip(kMonitor, monitor.key.monitor);
        if (found.from && found.to)
            item->setToolTip(kPeriod, periodText(*found.from, *found.to, known.zone));
        item->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
        Row row{monitor.key, nullptr, {}};
        if (monitor.metric != Metric::Probe) {
            item->setText(kModule, tr("– kept for its chart"));
            m_rows.append(row);
            continue;
        }
        if (known.organisation != nullptr)
            row.proposal = proposeModule(monitor, known.decided, *known.organisation, known.today);
        row.combo = makeCombo(static_cast<int>(m_rows.size()) + 1, row, known);
        setItemWidget(item, kModule, row.combo);
        m_rows.append(row);
        choose(m_rows.last());
        connect(row.combo, &QComboBox::activated, this, [this, index = m_rows.size() - 1] {
            const Row& changedRow = m_rows.at(index);
            const QStringList choice = changedRow.combo->currentData().toStringList();
            m_chosen.insert(changedRow.monitor, choice);
            emit changed();
        });
    }
    hideWhatIsTheSame();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    fitHeight();
    emit changed();
}

/// What all rows say alike is said above the list, and names get its room.
void FoundMonitors::hideWhatIsTheSame()
{
    for (const int column : {kMeasures, kPeriod}) {
        bool isSame = topLevelItemCount() > 1;
        for (int i = 1; i < topLevelItemCount(); ++i)
            isSame = isSame && topLevelItem(i)->text(column) == topLevelItem(0)->text(column);
        setColumnHidden(column, isSame);
    }
}

/// All rows are in sight where they are few: a list that is scrolled within a page that is scrolled is hard
/// to read.
void FoundMonitors::fitHeight()
{
    int height = header()->sizeHint().height() + 2 * frameWidth() + 4;
    for (int row = 0; row < std::min(topLevelItemCount(), kMostRows); ++row)
        height += sizeHintForRow(row);
    setMinimumHeight(height);
}

void FoundMonitors::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

QComboBox* FoundMonitors::makeCombo(int number, const Row& row, const Known& known)
{
    auto* combo = new FittingCombo;
    combo->setObjectName(u"module%1Combo"_s.arg(number));
    combo->setAccessibleName(tr("Module for which %1 counts").arg(row.monitor.monitor));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (!row.proposal || !row.proposal->isRemembered)
        combo->addItem(tr("Not decided yet"));
    const QList<Service> services =
        known.organisation != nullptr ? known.organisation->services() : QList<Service>();
    for (const Service& service : services) {
        for (const Part& module : service.modules) {
            const QString name = module.name.in(known.language).text;
            combo->addItem(services.size() > 1 ? service.code + u" · "_s + name : name,
                           choiceOf(service.code, module.code));
        }
    }
    // Whichever service: a monitor that counts for no module counts in none.
    if (!services.isEmpty())
        combo->addItem(tr("No module"), choiceOf(services.first().code, QString()));
    return combo;
}

void FoundMonitors::choose(Row& row)
{
    if (const auto chosen = m_chosen.constFind(row.monitor); chosen != m_chosen.cend())
        row.combo->setCurrentIndex(chosen->isEmpty() ? 0 : rowOf(row.combo, chosen->at(0), chosen->at(1)));
    else if (row.proposal)
        row.combo->setCurrentIndex(rowOf(row.combo, row.proposal->service, row.proposal->module));
}

QList<MonitorAssignment> FoundMonitors::toDecide() const
{
    QList<MonitorAssignment> assignments;
    for (const Row& row : m_rows) {
        if (row.combo == nullptr)
            continue;
        const QStringList choice = row.combo->currentData().toStringList();
        const bool isRemembered = row.proposal && row.proposal->isRemembered;
        const bool isKept = isRemembered && row.combo->currentIndex() ==
                                                rowOf(row.combo, row.proposal->service, row.proposal->module);
        if (choice.isEmpty() || isKept)
            continue;
        MonitorAssignment assignment;
        assignment.monitor = row.monitor;
        assignment.service = choice.value(0);
        assignment.module = choice.value(1);
        assignments.append(assignment);
    }
    return assignments;
}

int FoundMonitors::proposedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row& row) {
        return row.combo != nullptr && row.proposal && !row.proposal->isRemembered &&
               !m_chosen.contains(row.monitor);
    }));
}

int FoundMonitors::undecidedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) {
        return row.combo != nullptr && row.combo->currentData().toStringList().isEmpty();
    }));
}

}  // namespace holdfast
