// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/overview_view.h"

#include "models/availability/series/strip_map.h"
#include "models/core/sentences.h"
#include "models/tabular/csv_text.h"
#include "views/availability/verdict_cards.h"
#include "views/availability/verdict_delegate.h"
#include "views/charts/availability_charts.h"
#include "views/charts/print_chart.h"
#include "views/kit/row_table.h"
#include "views/kit/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

OverviewView::OverviewView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_cards(new VerdictCards),
      m_map(new AvailabilityStripMap(prompter, disk))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cards);
    layout->addWidget(makeTable());
    m_map->setTitle(tr("Day by day"));
    layout->addWidget(m_map);
    printWhenAsked(*m_map, desk.workspace(), prompter, disk);
    connect(m_map, &AvailabilityStripMap::dayOpened, this, &OverviewView::dayRequested);
    m_cautions = makeLabel({});
    m_cautions->setObjectName(u"cautionsLabel"_s);
    layout->addWidget(m_cautions);
    m_rule = makeLabel({}, u"muted"_s);
    m_rule->setObjectName(u"accountingRuleLabel"_s);
    layout->addWidget(m_rule);
    layout->addStretch();
    connect(&m_desk, &AvailabilityDesk::changed, this, &OverviewView::renew);
    renew();
}

QTableView* OverviewView::makeTable()
{
    m_table =
        makeRowTable(u"moduleTable"_s, tr("Availability by module"), &m_model, {ModuleTableModel::Name});
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    copyWith(m_table, [this] { copy(); });
    return m_table;
}

void OverviewView::renew()
{
    const auto& account = m_desk.account();
    m_model.show(account);
    m_cards->setVisible(account.has_value());
    m_table->setVisible(account.has_value());
    m_map->setVisible(account.has_value());
    m_rule->setVisible(account.has_value());
    if (m_desk.error())
        m_cautions->setText(m_desk.error()->message);
    else
        m_cautions->setText(account ? account->cautions.join(u'\n') : QString());
    m_cautions->setVisible(!m_cautions->text().isEmpty());
    if (!account)
        return;
    m_cards->show(*account);
    m_map->setMap(stripMap(*account));
    const int head = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(head + m_model.rowCount() * m_table->rowHeight(0) + 2 * m_table->frameWidth() +
                            m_table->horizontalScrollBar()->sizeHint().height());
    m_rule->setText(tr("Accounting rule %1. %2")
                        .arg(account->rule.version)
                        .arg(joinSentences(ruleText(account->rule, m_desk.workspace().language()))));
}

void OverviewView::copy()
{
    const auto texts = m_model.texts();
    auto* mime = new QMimeData;
    mime->setText(tabbedText(texts));
    mime->setData(u"text/csv"_s, csvText(texts).toUtf8());
    QGuiApplication::clipboard()->setMimeData(mime);
}

}  // namespace holdfast
