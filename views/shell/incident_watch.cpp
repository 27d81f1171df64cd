// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/incident_watch.h"

#include "models/incidents/account.h"
#include "models/incidents/entry_sentence.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool isOfMonth(const ClockReading& clock)
{
    return clock.kind == ClockKind::MonthBudget || clock.kind == ClockKind::MonthInterruptions;
}

}  // namespace

IncidentWatch::IncidentWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::incidentsChanged, this, &IncidentWatch::look);
    connect(&workspace, &Workspace::ticked, this, &IncidentWatch::look);
}

void IncidentWatch::look()
{
    if (!m_workspace.isLoaded())
        return;
    const auto open = m_workspace.openIncidents();
    for (const IncidentState* state : open) {
        const IncidentAccount account = at(*state, m_workspace.now(), m_workspace.zone());
        for (const ClockReading& clock : account.clocks) {
            const QString name = clockName(clock);
            if (isOfMonth(clock))
                continue;
            if (clock.state == ClockState::AtRisk)
                note(state->code, name + u"/risk"_s, tr("%1 is at risk.").arg(clockTitle(name)),
                     Status::Degraded);
            else if (clock.state == ClockState::Breached)
                note(state->code, name + u"/over"_s, tr("%1 has run out.").arg(clockTitle(name)),
                     Status::Down);
        }
        for (const DueNotice& notice : account.due) {
            if (notice.isOverdue)
                note(state->code, keyword(notice.kind) + notice.id + notice.audience,
                     tr("Overdue: %1 should have been told.").arg(audienceName(notice.audience)),
                     Status::Down);
        }
    }
    m_isFirst = false;
}

void IncidentWatch::note(const QString& incident, const QString& what, const QString& text, Status status)
{
    const QString key = incident + u'/' + what;
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    if (!m_isFirst)
        emit happened(incident, incident + u": "_s + text, status);
}

}  // namespace holdfast
