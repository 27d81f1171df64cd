// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/past_clocks.h"

#include "models/incidents/entry_sentence.h"
#include "views/kit/status.h"
#include "views/kit/texts.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { NameColumn, TimeColumn, TargetColumn, WordColumn };
constexpr int kStatusRole = Qt::UserRole + 1;

QString nameOf(const IncidentState& state, const ClockReading& clock, const QString& language)
{
    const QString name = clockTitle(clockName(clock));
    const BiaItem* item = clock.priority && state.pinned && state.pinned->bia()
                              ? state.pinned->bia()->item(*clock.priority)
                              : nullptr;
    return item == nullptr ? name : name + u' ' + item->name.in(language).text;
}

}  // namespace

PastClocks::PastClocks(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"pastClockList"_s);
    setAccessibleName(tr("Clocks"));
    setHeaderLabels({tr("Clock"), tr("Time"), tr("Target"), tr("Verdict")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void PastClocks::show(const IncidentState& state, const QList<ClockReading>& clocks, const QString& language)
{
    while (topLevelItemCount() > clocks.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < clocks.size())
        addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < clocks.size(); ++i) {
        const ClockReading& clock = clocks.at(i);
        QTreeWidgetItem* item = topLevelItem(i);
        const QString name = nameOf(state, clock, language);
        item->setText(NameColumn, name);
        item->setToolTip(NameColumn, name);
        const bool isCount = clock.kind == ClockKind::MonthInterruptions;
        item->setText(TimeColumn, isCount ? (clock.count ? QString::number(*clock.count) : u"?"_s)
                                          : (clock.elapsed ? hoursMinutes(*clock.elapsed) : u"?"_s));
        item->setText(TargetColumn, isCount
                                        ? (clock.targetCount ? QString::number(*clock.targetCount) : u"–"_s)
                                        : (clock.target ? hoursMinutes(*clock.target) : u"–"_s));
        const Status status = statusOf(clock);
        item->setText(WordColumn, shapeOf(status) + u' ' + wordFor(clock));
        item->setData(WordColumn, kStatusRole, static_cast<int>(status));
        item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(TargetColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    colour();
    updateGeometry();
}

QSize PastClocks::sizeHint() const
{
    const int rows = topLevelItemCount();
    const int height = rows == 0 ? 0 : rows * sizeHintForRow(0);
    return {QTreeWidget::sizeHint().width(), height + header()->sizeHint().height() + 2 * frameWidth() + 2};
}

void PastClocks::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void PastClocks::colour()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const auto status = static_cast<Status>(topLevelItem(i)->data(WordColumn, kStatusRole).toInt());
        topLevelItem(i)->setForeground(WordColumn, statusColour(status, palette()));
    }
}

}  // namespace holdfast
