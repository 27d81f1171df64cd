// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/incident_desk.h"

#include "models/incidents/step_graph.h"
#include "views/kit/while_there.h"

using namespace Qt::StringLiterals;

namespace holdfast {

IncidentDesk::IncidentDesk(Workspace& workspace, Preferences& preferences, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_preferences(preferences)
{
    connect(&m_workspace, &Workspace::incidentsChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(&m_workspace, &Workspace::ticked, this, [this] {
        refresh();
        emit ticked();
    });
}

void IncidentDesk::open(const QString& code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_chosen = m_preferences.kept(u"focus/"_s + code).toString();
    refresh();
    emit changed();
}

void IncidentDesk::choose(const QString& step)
{
    m_chosen = step;
    m_preferences.keep(u"focus/"_s + m_code, step);
    refresh();
    emit changed();
}

void IncidentDesk::refresh()
{
    m_now = m_workspace.now();
    const IncidentState* shown = state();
    if (shown == nullptr) {
        m_account = {};
        m_focus.reset();
        return;
    }
    m_account = at(*shown, m_now, m_workspace.zone());
    const auto chosen = m_chosen.isEmpty() ? std::nullopt : stepNamed(*shown, m_chosen);
    m_focus = focusStep(*shown, m_account.forecast, chosen);
}

void IncidentDesk::act(const Act& act, const std::function<void(bool)>& then)
{
    actAs(m_workspace.actor(), act, then);
}

void IncidentDesk::actAs(const Actor& actor, const Act& act, const std::function<void(bool)>& then)
{
    const auto answer = [this, then](const LogService::Recorded& recorded) {
        if (!recorded)
            emit refused(recorded.error());
        if (then)
            then(recorded || recorded.error().code == Error::Code::NotSaved);
    };
    m_workspace.actAs(actor, m_code, act, whileThere(this, answer));
}

void IncidentDesk::act(const QString& kind, const QJsonObject& fields, const std::function<void(bool)>& then)
{
    act(Act{kind, fields, {}, {}, {}, {}}, then);
}

void IncidentDesk::actOnFocus(const QString& kind, QJsonObject fields, const std::optional<Actor>& second,
                              const std::function<void(bool)>& then)
{
    const IncidentState* shown = state();
    if (shown == nullptr || !m_focus)
        return;
    fields.insert(u"plan"_s, shown->plans.at(m_focus->plan).code);
    fields.insert(u"step"_s, stepOf(*shown, *m_focus).id);
    act(Act{kind, fields, {}, {}, second, {}}, then);
}

std::optional<int> IncidentDesk::lastOwnEntry() const
{
    const IncidentState* shown = state();
    const auto& person = m_workspace.actor().person;
    if (shown == nullptr || !person)
        return std::nullopt;
    for (qsizetype i = shown->entries.size(); i > 0; --i) {
        const IncidentEntry& entry = shown->entries.at(i - 1);
        const bool isOwn = entry.author.person && entry.author.person->id == person->id;
        const bool mayGo =
            entry.kind != incident_entry::kCorrected && entry.kind != incident_entry::kOpened &&
            entry.kind != incident_entry::kPlanAttached && entry.kind != incident_entry::kDeclared;
        const auto correction = shown->corrections.constFind(entry.id);
        const bool isVoid = correction != shown->corrections.cend() && correction->isVoid;
        if (isOwn && mayGo && !isVoid)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

}  // namespace holdfast
