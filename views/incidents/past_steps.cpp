// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incidents/past_steps.h"

#include "models/incidents/account.h"
#include "models/incidents/entry_sentence.h"
#include "models/incidents/step_graph.h"
#include "views/kit/status.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

enum Column { StepColumn, StateColumn, PlannedColumn, ActualColumn };
constexpr int kStatusRole = Qt::UserRole + 1;

/// Gives `parent` that many children without touching those it keeps.
void resizeTo(QTreeWidgetItem* parent, int count)
{
    while (parent->childCount() > count)
        delete parent->takeChild(parent->childCount() - 1);
    while (parent->childCount() < count)
        parent->addChild(new QTreeWidgetItem);
}

QString toolTipFor(const StepProgress& progress)
{
    QStringList lines;
    if (!progress.by.isEmpty())
        lines.append(progress.second.isEmpty() ? progress.by : progress.by + u" / "_s + progress.second);
    for (const QString& said : {progress.value, progress.reason}) {
        if (!said.isEmpty())
            lines.append(said);
    }
    return lines.join(u'\n');
}

}  // namespace

PastSteps::PastSteps(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"pastStepList"_s);
    setAccessibleName(tr("Steps, planned against actual"));
    setHeaderLabels({tr("Step"), tr("State"), tr("Planned"), tr("Actual")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(6);
    setUniformRowHeights(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void PastSteps::show(const IncidentState& state, const QString& language)
{
    while (topLevelItemCount() > state.plans.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (int plan = 0; plan < state.plans.size(); ++plan) {
        if (plan == topLevelItemCount())
            addTopLevelItem(new QTreeWidgetItem);
        showPlan(topLevelItem(plan), state, plan, language);
        topLevelItem(plan)->setFirstColumnSpanned(true);
        topLevelItem(plan)->setExpanded(true);
    }
    colour();
}

void PastSteps::showPlan(QTreeWidgetItem* item, const IncidentState& state, int planIndex,
                         const QString& language)
{
    constexpr int kSeconds = 60;
    const PlanInUse& plan = state.plans.at(planIndex);
    QString title = plan.code + u' ' + plan.plan->title().in(language).text + u' ' + plan.revision;
    if (plan.use == PlanInUse::Use::Escalated)
        title = tr("%1 (left for another plan)").arg(title);
    item->setText(StepColumn, title);
    QFont font = item->font(StepColumn);
    font.setBold(true);
    item->setFont(StepColumn, font);
    resizeTo(item, static_cast<int>(plan.steps.size()));
    const QList<StepState> states = stepStates(plan);
    for (int i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps.at(i);
        QTreeWidgetItem* row = item->child(i);
        const QString name = step.id + u' ' + step.title.in(language).text;
        row->setText(StepColumn, name);
        row->setText(StateColumn, shapeOf(states.at(i)) + u' ' + nameOf(states.at(i)));
        row->setData(StateColumn, kStatusRole, static_cast<int>(statusOf(states.at(i))));
        row->setText(PlannedColumn, tr("%1′").arg(step.plannedMin));
        const auto actual = actualTime(state, {planIndex, i});
        const auto minutes = actual ? actual->count() / kSeconds : 0;
        const bool isLonger = minutes > step.plannedMin;
        row->setText(ActualColumn, !actual    ? QString()
                                   : isLonger ? tr("%1′ (+%2)").arg(minutes).arg(minutes - step.plannedMin)
                                              : tr("%1′").arg(minutes));
        QFont actualFont = font;
        actualFont.setBold(isLonger);
        row->setFont(ActualColumn, actualFont);
        const QString said = toolTipFor(plan.progress.at(i));
        row->setToolTip(StepColumn, said.isEmpty() ? name : name + u'\n' + said);
        row->setTextAlignment(PlannedColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(ActualColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void PastSteps::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void PastSteps::colour()
{
    for (int plan = 0; plan < topLevelItemCount(); ++plan) {
        QTreeWidgetItem* item = topLevelItem(plan);
        for (int i = 0; i < item->childCount(); ++i) {
            const auto status = static_cast<Status>(item->child(i)->data(StateColumn, kStatusRole).toInt());
            item->child(i)->setForeground(StateColumn, statusColour(status, palette()));
        }
    }
}

}  // namespace holdfast
