// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/beside_panel.h"

#include "models/incidents/step_graph.h"
#include "views/kit/texts.h"
#include "views/kit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMostRunning = 4;

}  // namespace

BesidePanel::BesidePanel(IncidentDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    // The last line is what comes next.
    for (int i = 0; i <= kMostRunning; ++i) {
        auto* button = new LineButton(u"beside%1Button"_s.arg(i + 1), {}, u"line"_s, this);
        m_lines->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { m_desk.choose(button->property("step").toString()); });
    }
    connect(&m_desk, &IncidentDesk::changed, this, &BesidePanel::show);
    connect(&m_desk, &IncidentDesk::ticked, this, &BesidePanel::show);
    show();
}

QString BesidePanel::lineFor(const IncidentState& state, const StepRef& ref) const
{
    const PlanStep& step = stepOf(state, ref);
    const StepProgress& progress = progressOf(state, ref);
    QString line = step.id + u' ' + step.title.in(m_desk.workspace().language()).text;
    if (progress.startedAt) {
        const auto used = std::chrono::duration_cast<std::chrono::seconds>(
            elapsed(state, *progress.startedAt, m_desk.now()));
        line += u"   "_s + tr("%1 of %2 min").arg(hoursMinutesSeconds(used)).arg(step.plannedMin);
        if (used > std::chrono::minutes(step.plannedMin))
            line += u' ' + shapeOf(Status::Degraded);
    }
    return progress.by.isEmpty() ? line : line + u"   "_s + progress.by;
}

void BesidePanel::setLine(int place, const QString& text, const QString& step)
{
    LineButton* button = m_buttons.at(place);
    button->setVisible(!text.isEmpty());
    button->setWords(text);
    button->setProperty("step", step);
}

void BesidePanel::show()
{
    const IncidentState* state = m_desk.state();
    int place = 0;
    if (state != nullptr && m_desk.focus()) {
        const auto running = runningSteps(*state);
        for (const StepRef& ref : running) {
            if (ref == *m_desk.focus() || place >= kMostRunning)
                continue;
            setLine(place++, shapeOf(StepState::Running) + u"  "_s + lineFor(*state, ref),
                    stepName(*state, ref));
        }
        if (const auto next = stepAfter(*state, m_desk.account().forecast, *m_desk.focus()))
            setLine(place++, u"→  "_s + tr("Next: %1").arg(lineFor(*state, *next)), stepName(*state, *next));
    }
    for (; place < m_buttons.size(); ++place)
        setLine(place, {}, {});
}

}  // namespace holdfast
