// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bia/bia_detail.h"

#include "models/bia/bia_table_model.h"
#include "models/core/span_text.h"
#include "models/incidents/entry_sentence.h"
#include "views/bia/chain_view.h"
#include "views/bia/impact_delegate.h"
#include "views/kit/texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kRowPadding = 14;

QLabel* makeSelectable(const QString& look = {})
{
    QLabel* label = makeLabel({}, look);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

BiaDetail::BiaDetail(QWidget* parent) : QWidget(parent)
{
    m_name = makeSelectable(u"heading"_s);
    m_name->setObjectName(u"biaItemLabel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(makeImpactCard());
    layout->addWidget(makePointCard());
    layout->addWidget(makeCoverCard());
    layout->addStretch(1);
}

QFrame* BiaDetail::makeImpactCard()
{
    m_matrix = new QTableView;
    m_matrix->setObjectName(u"impactTable"_s);
    m_matrix->setAccessibleName(tr("Impact over time"));
    m_matrix->setModel(&m_impacts);
    m_matrix->setItemDelegate(new ImpactDelegate(m_matrix));
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setShowGrid(false);
    m_matrix->setCornerButtonEnabled(false);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->horizontalHeader()->setSectionsClickable(false);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->verticalHeader()->setSectionsClickable(false);
    m_cell = makeSelectable();
    m_cell->setObjectName(u"impactLabel"_s);
    auto* card = makeCard();
    layoutOf(card)->addWidget(makeLabel(tr("Impact over time"), u"heading"_s));
    layoutOf(card)->addWidget(m_matrix);
    layoutOf(card)->addWidget(m_cell);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { m_cell->setText(m_impacts.sentence(index)); });
    return card;
}

QFrame* BiaDetail::makePointCard()
{
    auto* card = makeCard();
    auto* grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(12);
    for (int i = 0; i < 3; ++i) {
        const PointRow row{makeLabel({}), new StatusBadge, makeSelectable()};
        row.mode->setWordWrap(false);
        row.text->setObjectName(u"recoveryPoint%1Label"_s.arg(i + 1));
        grid->addWidget(row.mode, i, 0, Qt::AlignTop);
        grid->addWidget(row.verdict, i, 1, Qt::AlignTop);
        grid->addWidget(row.text, i, 2);
        m_points.append(row);
    }
    layoutOf(card)->addWidget(makeLabel(tr("What is proven about its data"), u"heading"_s));
    layoutOf(card)->addLayout(grid);
    return card;
}

QFrame* BiaDetail::makeCoverCard()
{
    m_chain = new ChainView;
    m_covers = makeSelectable();
    m_covers->setObjectName(u"biaCoversLabel"_s);
    m_unconfirmed = makeSelectable(u"muted"_s);
    auto* card = makeCard();
    layoutOf(card)->addWidget(makeLabel(tr("Order of recovery"), u"heading"_s));
    layoutOf(card)->addWidget(m_chain);
    layoutOf(card)->addWidget(makeLabel(tr("Covers"), u"heading"_s));
    layoutOf(card)->addWidget(m_covers);
    layoutOf(card)->addWidget(m_unconfirmed);
    return card;
}

void BiaDetail::show(const Content& content)
{
    const auto& [bia, item, organisation, language] = content;
    m_name->setText(u"%1  %2"_s.arg(item.priority).arg(item.name.in(language).text));
    m_impacts.show(item, language);
    fitMatrix();
    m_matrix->setCurrentIndex(m_impacts.index(0, 0));
    m_cell->setText(m_impacts.rowCount() == 0 ? tr("The analysis does not say what an interruption costs.")
                                              : m_impacts.sentence(m_impacts.index(0, 0)));
    QStringList links;
    for (const BiaItem* link : recoveryChain(bia, item))
        links.append(u"%1  %2"_s.arg(link->priority).arg(link->name.in(language).text));
    m_chain->show(links);
    m_covers->setText(coveredNames(item, organisation, language).join(tr(", ")));
    m_unconfirmed->setVisible(item.unconfirmed.has_value());
    if (item.unconfirmed)
        m_unconfirmed->setText(item.unconfirmed->in(language).text);
}

void BiaDetail::fitMatrix()
{
    const int row = fontMetrics().height() + kRowPadding;
    m_matrix->verticalHeader()->setDefaultSectionSize(row);
    const int head = m_matrix->horizontalHeader()->sizeHint().height();
    m_matrix->setFixedHeight(head + row * m_impacts.rowCount() + 2 * m_matrix->frameWidth() + 4);
    m_matrix->setVisible(m_impacts.rowCount() > 0);
}

void BiaDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitMatrix();
}

void BiaDetail::showExposures(const QList<Exposure>& exposures, const QTimeZone& zone)
{
    for (qsizetype i = 0; i < m_points.size() && i < exposures.size(); ++i) {
        const Exposure& exposure = exposures.at(i);
        const PointRow& row = m_points.at(i);
        row.mode->setText(nameOf(exposure.mode));
        const QString target =
            exposure.targetMin ? spanText(std::chrono::minutes(*exposure.targetMin)) : QString();
        if (!exposure.point) {
            row.verdict->show(Status::Unknown, tr("unknown"));
            row.text->setText(tr("No recovery point is known: how much data would be lost cannot be said."));
            continue;
        }
        if (!exposure.isWithin)
            row.verdict->show(Status::Unknown, tr("no target"));
        else
            row.verdict->show(*exposure.isWithin ? Status::Up : Status::Down,
                              *exposure.isWithin ? tr("within %1").arg(target) : tr("beyond %1").arg(target));
        const RecoveryPoint& point = *exposure.point;
        QString text = tr("%1 of data would be lost now: it can be had up to %2.")
                           .arg(spanText(std::chrono::duration_cast<std::chrono::minutes>(*exposure.loss)),
                                longTime(point.at, zone));
        if (!point.source.isEmpty())
            text += u' ' + tr("Source: %1.").arg(point.source);
        text += u' ' + (point.isTested ? tr("A restore from it was tried and held.")
                                       : tr("Nobody has tried a restore from it: not proven."));
        if (exposure.untested)
            text += u' ' + tr("A newer one of %1 is not proven.").arg(longTime(exposure.untested->at, zone));
        row.text->setText(text);
    }
}

}  // namespace holdfast
