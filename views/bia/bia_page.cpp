// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bia/bia_page.h"

#include "models/core/deliver.h"
#include "models/reports/bia_report.h"
#include "models/tabular/csv_text.h"
#include "views/bia/bia_detail.h"
#include "views/bia/impact_delegate.h"
#include "views/kit/page_area.h"
#include "views/kit/row_table.h"
#include "views/kit/widgets.h"
#include "views/reports/show_report.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kNothing = 0;  // Pages of the stack.
constexpr int kAnalysis = 1;
constexpr int kMostRowsShown = 7;
constexpr int kSearchWidth = 200;

}  // namespace

BiaPage::BiaPage(Workspace& workspace, Prompter& prompter, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_prompter(prompter)
{
    m_found.setSourceModel(&m_model);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(-1);
    m_stack = new QStackedWidget;
    m_stack->insertWidget(
        kNothing,
        new EmptyState(tr("No business impact analysis yet"),
                       tr("It says what is recovered in which order, by when, and what an interruption "
                          "costs. The sample organisation shows one."),
                       {}));
    m_stack->insertWidget(kAnalysis, makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    connect(&m_workspace, &Workspace::recordsChanged, this, &BiaPage::reload);
    connect(&m_workspace, &Workspace::ticked, this, &BiaPage::showExposures);
    reload();
}

QWidget* BiaPage::makeContent()
{
    m_title = makeLabel({}, u"heading"_s);
    m_badge = new StatusBadge;
    m_search = new QLineEdit;
    m_search->setObjectName(u"biaSearchEdit"_s);
    m_search->setAccessibleName(tr("Search the analysis"));
    m_search->setPlaceholderText(tr("Search the analysis"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    m_copy = makeButton(u"copyBiaButton"_s, tr("Copy table"));
    m_copy->setToolTip(tr("Copies the table as text and CSV (Ctrl+C)"));
    m_print = makeButton(u"printBiaButton"_s, tr("Print…"));
    m_print->setToolTip(tr("Shows the analysis as it is printed (Ctrl+P)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_badge);
    row->addWidget(m_search);
    row->addWidget(m_copy);
    row->addWidget(m_print);
    m_notice = makeLabel({}, u"muted"_s);
    m_notice->setObjectName(u"biaNoticeLabel"_s);
    m_notice->hide();
    m_detail = new BiaDetail;
    auto* scroll = new PageArea(u"biaDetailArea"_s, tr("The chosen item"), m_detail);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(makeTable());
    layout->addWidget(scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& needle) {
        m_found.setFilterFixedString(needle.trimmed());
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_copy, &QPushButton::clicked, this, &BiaPage::copy);
    connect(m_print, &QPushButton::clicked, this, &BiaPage::print);
    return content;
}

QTableView* BiaPage::makeTable()
{
    m_table = makeRowTable(u"biaTable"_s, tr("Recovery priorities"), &m_found,
                           {BiaTableModel::Name, BiaTableModel::Covers});
    m_table->setItemDelegate(new BiaFigureDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    showItem(index.data(BiaTableModel::PriorityRole).toInt());
            });
    copyWith(m_table, [this] { copy(); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    return m_table;
}

void BiaPage::reload()
{
    if (!m_workspace.isLoaded())
        return;
    const auto& bia = m_workspace.bia();
    m_stack->setCurrentIndex(bia ? kAnalysis : kNothing);
    if (!bia)
        return;
    const int priority = m_priority;
    m_model.show(bia, m_workspace.organisation(), m_workspace.language());
    const auto& documents = m_workspace.documents(DocumentType::Bia);
    if (!documents.isEmpty()) {
        const Revision& revision = documents.first().current();
        const auto title = LocalizedText::fromJson(bia->json().value("title"_L1).toObject());
        m_title->setText(title ? title->in(m_workspace.language()).text : documents.first().code);
        m_badge->show(statusOf(revision.state), revision.label + u' ' + nameOf(revision.state));
    }
    const int rows = std::min(m_model.rowCount(), kMostRowsShown);
    const int head = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(head + rows * m_table->rowHeight(0) + 2 * m_table->frameWidth() + 4);
    open(QString::number(priority));
    deliver(m_workspace.services().protection.newestPoints(), this,
            [this](const Result<QList<RecoveryPoint>>& points) {
                if (points)
                    m_points = points.value();
                showExposures();
            });
}

void BiaPage::open(const QString& subject)
{
    if (!m_workspace.bia())
        return;
    int priority = subject.toInt();
    for (const BiaItem& item : m_workspace.bia()->items()) {
        if (item.id.compare(subject, Qt::CaseInsensitive) == 0)
            priority = item.priority;
    }
    if (m_workspace.bia()->item(priority) == nullptr)
        return;
    const QModelIndex found = m_found.mapFromSource(m_model.index(priority - 1, 0));
    if (found.isValid())
        m_table->selectRow(found.row());
    showItem(priority);
}

void BiaPage::showItem(int priority)
{
    const auto& bia = m_workspace.bia();
    const BiaItem* item = bia ? bia->item(priority) : nullptr;
    if (item == nullptr)
        return;
    m_priority = priority;
    m_detail->show({*bia, *item, m_workspace.organisation(), m_workspace.language()});
    showExposures();
}

void BiaPage::showExposures()
{
    const auto& bia = m_workspace.bia();
    const BiaItem* item = bia ? bia->item(m_priority) : nullptr;
    if (item != nullptr && m_points)
        m_detail->showExposures(exposuresAt(*m_points, m_workspace.now(), item->rpoMin, item->bcpRpoMin),
                                m_workspace.zone());
}

void BiaPage::copy()
{
    QList<int> rows;
    for (int row = 0; row < m_found.rowCount(); ++row)
        rows.append(m_found.mapToSource(m_found.index(row, 0)).row());
    const auto texts = m_model.texts(rows);
    auto* mime = new QMimeData;
    mime->setText(tabbedText(texts));
    mime->setData(u"text/csv"_s, csvText(texts).toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_notice->setText(tr("Lines copied: %1").arg(rows.size()));
    m_notice->show();
}

void BiaPage::print()
{
    if (!canPrint())
        return;
    showReport(m_workspace, m_prompter, m_disk, this,
               [this, bia = *m_workspace.bia()](const ReportSetting& setting) {
                   const auto& documents = m_workspace.documents(DocumentType::Bia);
                   const auto& organisation = m_workspace.organisation();
                   return biaReport(bia, documents.isEmpty() ? nullptr : &documents.first(),
                                    organisation ? &*organisation : nullptr, setting);
               });
}

QVariantMap BiaPage::place() const
{
    return {{u"priority"_s, m_priority}, {u"search"_s, m_search->text()}};
}

void BiaPage::resume(const QVariantMap& place)
{
    m_search->setText(place.value(u"search"_s).toString());
    open(place.value(u"priority"_s).toString());
}

}  // namespace holdfast
