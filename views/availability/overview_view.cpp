// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/overview_view.h"

#include "models/availability/series/strip_map.h"
#include "models/tabular/csv_text.h"
#include "views/availability/verdict_cards.h"
#include "views/availability/verdict_delegate.h"
#include "views/charts/availability_charts.h"
#include "views/charts/print_chart.h"
#include "views/kit/row_table.h"
#include "views/kit/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
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
    layout->addWidget(makeRule());
    layout->addStretch();
    connect(&m_desk, &AvailabilityDesk::changed, this, &OverviewView::renew);
    renew();
}

QTableView* OverviewView::makeTable()
{
    m_table =
        makeRowTable(u"moduleTable"_s, tr("Availability by module"), &m_model, {ModuleTableModel::Name});
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    showAllRows(m_table);
    copyWith(m_table, [this] { copy(); });
    return m_table;
}

/// The rule of the account, which is looked up now and then: folded away until somebody asks.
QWidget* OverviewView::makeRule()
{
    m_ruleButton = makeButton(u"accountingRuleButton"_s, {}, u"link"_s);
    m_ruleButton->setCheckable(true);
    m_rule = makeLabel({}, u"muted"_s);
    m_rule->setObjectName(u"accountingRuleLabel"_s);
    m_rule->setIndent(ChartCanvas::kMargin);
    m_rule->hide();
    connect(m_ruleButton, &QPushButton::toggled, this, [this](bool isOpen) {
        m_rule->setVisible(isOpen);
        nameRule();
    });
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ruleButton, 0, Qt::AlignLeft);
    column->addWidget(m_rule);
    return part;
}

void OverviewView::nameRule()
{
    const auto& account = m_desk.account();
    if (!account)
        return;
    const QString name = tr("Accounting rule, version %1").arg(account->rule.version);
    m_ruleButton->setText(name + (m_ruleButton->isChecked() ? u" ▾"_s : u" ▸"_s));
    m_ruleButton->setAccessibleName(name);
}

void OverviewView::renew()
{
    const auto& account = m_desk.account();
    m_model.show(account);
    m_cards->setVisible(account.has_value());
    m_table->setVisible(account.has_value());
    m_map->setVisible(account.has_value());
    m_ruleButton->parentWidget()->setVisible(account.has_value());
    if (m_desk.error())
        m_cautions->setText(m_desk.error()->message);
    else
        m_cautions->setText(account ? account->cautions.join(u'\n') : QString());
    m_cautions->setVisible(!m_cautions->text().isEmpty());
    if (!account)
        return;
    m_cards->show(*account);
    m_map->setMap(stripMap(*account));
    nameRule();
    // Its first sentence is for a report: it names the version, as the button does.
    const QStringList sentences = ruleText(account->rule, m_desk.workspace().language()).mid(1);
    QStringList lines;
    for (const QString& sentence : sentences)
        lines.append(u"%1. "_s.arg(lines.size() + 1) + sentence);
    m_rule->setText(lines.join(u'\n'));
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
