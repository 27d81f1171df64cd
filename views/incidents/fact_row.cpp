// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/fact_row.h"

#include "views/kit/theme.h"
#include "views/kit/widgets.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kColumns = 5;

}  // namespace

FactRow::FactRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(kColumns, 1);
}

void FactRow::show(const QList<Fact>& facts)
{
    while (m_pairs.size() < facts.size()) {
        const int place = static_cast<int>(m_pairs.size());
        auto* name = makeLabel({}, u"muted"_s);
        auto* value = makeLabel({});
        name->setWordWrap(false);
        value->setWordWrap(false);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFont(resized(value->font(), 1, QFont::DemiBold));
        m_grid->addWidget(name, place / kColumns * 2, place % kColumns);
        m_grid->addWidget(value, place / kColumns * 2 + 1, place % kColumns);
        m_pairs.append(Pair{name, value});
    }
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const bool isThere = i < facts.size();
        m_pairs.at(i).name->setVisible(isThere);
        m_pairs.at(i).value->setVisible(isThere);
        m_pairs.at(i).name->setText(isThere ? facts.at(i).name : QString());
        m_pairs.at(i).value->setText(isThere ? facts.at(i).value : QString());
        if (isThere)
            m_pairs.at(i).value->setAccessibleName(facts.at(i).name + u": "_s + facts.at(i).value);
    }
}

void VerdictRow::show(const QList<Entry>& verdicts)
{
    while (m_badges.size() < verdicts.size())
        m_badges.append(new StatusBadge(this));
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        m_badges.at(i)->setVisible(i < verdicts.size());
        if (i < verdicts.size())
            m_badges.at(i)->show(verdicts.at(i).status, verdicts.at(i).words);
    }
    arrange();
}

void VerdictRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictRow::arrange()
{
    constexpr int kGap = 8;
    QPoint place;
    int height = 0;
    for (StatusBadge* badge : std::as_const(m_badges)) {
        if (badge->isHidden())
            continue;
        const QSize size = badge->sizeHint();
        if (place.x() > 0 && place.x() + size.width() > width())
            place = {0, height + kGap / 2};
        badge->setGeometry(QRect(place, size));
        height = std::max(height, place.y() + size.height());
        place.rx() += size.width() + kGap;
    }
    setFixedHeight(height);
}

}  // namespace holdfast
