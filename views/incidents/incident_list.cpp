// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/incident_list.h"

#include "models/incidents/entry_sentence.h"
#include "views/incidents/incident_row_delegate.h"
#include "views/kit/widgets.h"
#include "views/kit/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace holdfast {

IncidentList::IncidentList(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    build();
    connect(&m_workspace, &Workspace::incidentsChanged, this, &IncidentList::showIncidents);
    connect(&m_workspace, &Workspace::recordsChanged, this, &IncidentList::showIncidents);
    connect(&m_workspace, &Workspace::ticked, this, [this](Instant now) {
        if (isVisible())
            m_model.setNow(now);
    });
    showIncidents();
}

void IncidentList::build()
{
    auto* title = makeLabel(tr("Incidents"), u"title"_s);
    m_searchEdit = new QLineEdit;
    m_searchEdit->setObjectName(u"incidentSearchEdit"_s);
    m_searchEdit->setAccessibleName(tr("Search incidents by code or title"));
    m_searchEdit->setPlaceholderText(tr("Code or title"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->setMaximumWidth(260);
    m_modeCombo = new QComboBox;
    m_modeCombo->setObjectName(u"incidentModeCombo"_s);
    m_modeCombo->setAccessibleName(tr("Which incidents are shown"));
    m_modeCombo->addItem(tr("All incidents"), QString());
    m_modeCombo->addItem(tr("Real incidents"), keyword(IncidentMode::Real));
    m_modeCombo->addItem(tr("Exercises"), keyword(IncidentMode::Drill));
    m_modeCombo->addItem(tr("Past ones of our own"), keyword(IncidentMode::Past));
    m_modeCombo->addItem(tr("References: others' incidents"), keyword(IncidentMode::Reference));
    m_importButton = makeButton(u"importTimelineButton"_s, tr("Import a timeline …"));
    m_importButton->setToolTip(tr("A CSV file of an incident that is over; it can also be dropped here."));

    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_searchEdit, 1);
    head->addWidget(m_modeCombo);
    head->addWidget(m_importButton);

    m_table = makeTable();
    m_noneLabel = makeLabel(tr("No incident fits the search."), u"muted"_s);
    m_noneLabel->setAlignment(Qt::AlignCenter);
    auto* empty = new EmptyState(
        tr("No incident yet"),
        tr("When something is declared (F9) it stands here, with its clocks and, once it is over, with its "
           "verdicts. Past incidents can be imported from a timeline, to learn from them."),
        tr("Import a timeline …"));
    connect(empty, &EmptyState::actionRequested, this, &IncidentList::importRequested);
    m_empty = empty;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noneLabel);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_searchEdit, &QLineEdit::textChanged, this, &IncidentList::filter);
    connect(m_searchEdit, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        if (m_model.rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_modeCombo, &QComboBox::currentIndexChanged, this, &IncidentList::filter);
    connect(m_importButton, &QPushButton::clicked, this, &IncidentList::importRequested);
}

QTableView* IncidentList::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(u"incidentTable"_s);
    table->setAccessibleName(tr("Incidents"));
    table->setModel(&m_model);
    table->setItemDelegate(new IncidentRowDelegate(m_model, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(IncidentTableModel::TitleColumn, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Both stand under the title.
    table->hideColumn(IncidentTableModel::CodeColumn);
    table->hideColumn(IncidentTableModel::ModeColumn);
    connect(table, &QTableView::clicked, this, &IncidentList::openCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &IncidentList::openCurrent);
    }
    return table;
}

QVariantMap IncidentList::place() const
{
    return {{u"search"_s, m_searchEdit->text()},
            {u"mode"_s, m_modeCombo->currentData()},
            {u"row"_s, m_table->currentIndex().data(IncidentTableModel::CodeRole)}};
}

void IncidentList::resume(const QVariantMap& place)
{
    m_searchEdit->setText(place.value(u"search"_s).toString());
    m_modeCombo->setCurrentIndex(std::max(m_modeCombo->findData(place.value(u"mode"_s)), 0));
    choose(place.value(u"row"_s).toString());
}

void IncidentList::choose(const QString& code)
{
    if (const auto row = m_model.rowOf(code))
        m_table->setCurrentIndex(m_model.index(*row, IncidentTableModel::TitleColumn));
}

void IncidentList::showIncidents()
{
    const QString chosen = m_table->currentIndex().data(IncidentTableModel::CodeRole).toString();
    m_model.setIncidents(m_workspace.live(), m_workspace.past(), m_workspace.now(), m_workspace.zone(),
                         m_workspace.language());
    if (!chosen.isEmpty() && !m_table->currentIndex().isValid())
        choose(chosen);
    m_importButton->setEnabled(!m_workspace.isReadOnly());
    showWhatFits();
}

void IncidentList::filter()
{
    m_model.setFilter(m_searchEdit->text().trimmed(),
                      incidentModeFromKeyword(m_modeCombo->currentData().toString()));
    showWhatFits();
}

void IncidentList::showWhatFits()
{
    if (m_model.total() == 0)
        m_stack->setCurrentWidget(m_workspace.isLoaded() ? m_empty : m_table);
    else
        m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_noneLabel) : m_table);
}

void IncidentList::openCurrent()
{
    const QString code = m_table->currentIndex().data(IncidentTableModel::CodeRole).toString();
    if (!code.isEmpty())
        emit openRequested(code);
}

}  // namespace holdfast
