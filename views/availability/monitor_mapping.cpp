// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/monitor_mapping.h"

#include "views/availability/found_monitors.h"
#include "views/availability/import_findings.h"
#include "views/availability/validity_edit.h"
#include "views/kit/dialog_body.h"
#include "views/kit/fields.h"
#include "views/kit/flow_layout.h"
#include "views/kit/while_there.h"
#include "views/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { kMonitor, kSource, kMeasures, kRecords, kPeriod, kModule, kColumns };

constexpr int kMostWeight = 1000;
constexpr int kLeastWidth = 90;

bool holdsOn(const MonitorAssignment& assignment, QDate day)
{
    return Validity{assignment.validFrom, assignment.validTo}.includes(day);
}

QLabel* captionFor(QWidget* field, const QString& text)
{
    auto* caption = makeLabel(text);
    caption->setWordWrap(false);
    caption->setBuddy(field);
    return caption;
}

}  // namespace

MonitorMapping::MonitorMapping(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_list(new QTreeWidget),
      m_none(makeLabel(tr("No monitor fits. Clear the filter, or import monitoring data first."), u"muted"_s))
{
    m_list->setObjectName(u"monitorList"_s);
    m_list->setAccessibleName(tr("Monitors"));
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels(
        {tr("Monitor"), tr("Source"), tr("Measures"), tr("Records"), tr("Period"), tr("Counts for")});
    m_list->headerItem()->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kMonitor, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(kLeastWidth);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_said->clear();
        fillEditor();
    });
    m_none->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeFilter());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(makeEditor());
}

QWidget* MonitorMapping::makeFilter()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"monitorSearchEdit"_s);
    m_search->setAccessibleName(tr("Search monitors"));
    m_search->setPlaceholderText(tr("Search by name or module"));
    m_search->setClearButtonEnabled(true);
    m_onlyUndecided = new QCheckBox(tr("Only those not decided yet"));
    m_onlyUndecided->setObjectName(u"onlyUndecidedCheck"_s);
    m_onlyUndecided->setAccessibleName(m_onlyUndecided->text());
    connect(m_search, &QLineEdit::textChanged, this, &MonitorMapping::list);
    connect(m_onlyUndecided, &QCheckBox::toggled, this, &MonitorMapping::list);
    auto* filter = new QWidget;
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyUndecided);
    return filter;
}

QWidget* MonitorMapping::makeEditor()
{
    m_who = makeLabel({}, u"heading"_s);
    m_module = new FittingCombo;
    m_module->setObjectName(u"mapModuleCombo"_s);
    m_module->setAccessibleName(tr("Module"));
    m_component = new FittingCombo;
    m_component->setObjectName(u"mapComponentCombo"_s);
    m_component->setAccessibleName(tr("Component"));
    m_weight = new QSpinBox;
    m_weight->setObjectName(u"mapWeightSpin"_s);
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setRange(1, kMostWeight);
    m_weight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QComboBox* combo : {m_module, m_component})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_validity = new ValidityEdit(u"monitor"_s, m_workspace.today());
    m_said = makeLabel({}, u"muted"_s);
    m_said->setObjectName(u"mappingSaidLabel"_s);
    m_decideButton = makeButton(u"decideMappingButton"_s, tr("Record the mapping"), u"primary"_s);
    connect(m_module, &QComboBox::currentIndexChanged, this, &MonitorMapping::fillComponents);
    connect(m_decideButton, &QPushButton::clicked, this, &MonitorMapping::decide);
    auto* fields = new FlowLayout;
    const std::initializer_list<std::pair<QWidget*, QString>> named = {
        {m_module, tr("Counts for")}, {m_component, tr("Component")}, {m_weight, tr("Weight")}};
    for (const auto& [field, text] : named) {
        fields->addWidget(captionFor(field, text));
        fields->addWidget(field);
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_said, 1);
    foot->addWidget(m_decideButton);
    auto* card = makeCard();
    layoutOf(card)->addWidget(m_who);
    layoutOf(card)->addLayout(fields);
    layoutOf(card)->addWidget(m_validity);
    layoutOf(card)->addLayout(foot);
    m_editor = new DialogBody(card);
    return m_editor;
}

void MonitorMapping::filterUndecided(bool isOn)
{
    m_onlyUndecided->setChecked(isOn);
}

void MonitorMapping::show(const QList<SeriesSummary>& series, const QList<MonitorAssignment>& assignments)
{
    m_rows.clear();
    for (const SeriesSummary& one : series)
        m_rows.append({one.description.key, one, {}});
    for (const MonitorAssignment& assignment : assignments) {
        auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& row) { return row.key == assignment.monitor; });
        if (found == m_rows.end())
            found = m_rows.insert(m_rows.end(), Row{assignment.monitor, {}, {}});
        found->assignments.append(assignment);
    }
    list();
}

bool MonitorMapping::isUndecided(const Row& row) const
{
    if (row.series && row.series->description.metric != Metric::Probe)
        return false;
    return std::none_of(row.assignments.cbegin(), row.assignments.cend(),
                        [this](const MonitorAssignment& one) { return holdsOn(one, m_workspace.today()); });
}

QString MonitorMapping::mappingText(const Row& row) const
{
    QStringList texts;
    for (const MonitorAssignment& one : row.assignments) {
        const Service* service =
            m_workspace.organisation() ? m_workspace.organisation()->service(one.service) : nullptr;
        QString text = one.module.isEmpty() ? tr("no module") : one.module;
        if (service != nullptr) {
            for (const Part& module : service->modules) {
                if (module.code == one.module)
                    text = module.name.in(m_workspace.language()).text;
            }
        }
        if (!one.component.isEmpty())
            text += u" · "_s + one.component;
        if (one.weight > 1)
            text += u" ×%1"_s.arg(one.weight);
        const QString days = validityText(one.validFrom, one.validTo);
        texts.append(days.isEmpty() ? text : text + u" ("_s + days + u')');
    }
    return texts.join(u"; "_s);
}

void MonitorMapping::addRow(const Row& row)
{
    const QString mapping = mappingText(row);
    const bool canCount = !row.series || row.series->description.metric == Metric::Probe;
    auto* item = new QTreeWidgetItem(
        m_list,
        {row.key.monitor, row.key.source, row.series ? metricText(row.series->description) : QString(),
         row.series ? countText(row.series->count) : u"0"_s,
         row.series ? daysText(row.series->from, row.series->to, m_workspace.zone()) : tr("no data"),
         mapping.isEmpty() && canCount ? shapeOf(Status::Unknown) + u' ' + tr("not decided yet") : mapping});
    item->setToolTip(kMonitor, row.key.monitor);
    item->setToolTip(kModule, mapping);
    if (row.series)
        item->setToolTip(kPeriod, periodText(row.series->from, row.series->to, m_workspace.zone()));
    item->setTextAlignment(kRecords, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(kMonitor, Qt::UserRole, QStringList{row.key.source, row.key.monitor});
}

void MonitorMapping::list()
{
    const QList<SeriesKey> before = chosen();
    const QString sought = m_search->text().trimmed();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Row& row : std::as_const(m_rows)) {
            const bool fits = row.key.monitor.contains(sought, Qt::CaseInsensitive) ||
                              mappingText(row).contains(sought, Qt::CaseInsensitive);
            if (!fits || (m_onlyUndecided->isChecked() && !isUndecided(row)))
                continue;
            addRow(row);
            QTreeWidgetItem* added = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
            if (before.contains(row.key)) {
                if (m_list->selectedItems().isEmpty())
                    m_list->setCurrentItem(added);
                added->setSelected(true);
            }
        }
        if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    const bool hasAny = m_list->topLevelItemCount() > 0;
    m_list->setVisible(hasAny);
    m_none->setVisible(!hasAny);
    m_editor->setVisible(hasAny);
    // What somebody is in the middle of choosing stays.
    if (m_filledKeys.isEmpty() || chosen() != m_filledKeys || assignmentsOfChosen() != m_filled)
        fillEditor();
}

QList<MonitorAssignment> MonitorMapping::assignmentsOfChosen() const
{
    QList<MonitorAssignment> assignments;
    const QList<SeriesKey> keys = chosen();
    for (const SeriesKey& key : keys) {
        if (const Row* one = row(key))
            assignments += one->assignments;
    }
    return assignments;
}

QList<SeriesKey> MonitorMapping::chosen() const
{
    QList<SeriesKey> keys;
    for (const QTreeWidgetItem* item : m_list->selectedItems()) {
        const QStringList key = item->data(kMonitor, Qt::UserRole).toStringList();
        keys.append({key.value(0), key.value(1)});
    }
    return keys;
}

const MonitorMapping::Row* MonitorMapping::row(const SeriesKey& key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Row& row) { return row.key == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

}  // namespace holdfast
