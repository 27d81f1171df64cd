// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/workspace_index.h"

#include "models/core/deliver.h"
#include "views/kit/texts.h"
#include "views/kit/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString kCommands = u"commands"_s;
const QString kContacts = u"contacts"_s;
const QString kIncidents = u"incidents"_s;

QString planPart(const QString& code)
{
    return u"plan/"_s + code;
}

QString entriesPart(const QString& code)
{
    return u"entries/"_s + code;
}

/// Whether what is known is the beginning of what there is now. Entries are only ever added, so where the
/// last known one still stands in its place, nothing came before it. A correction changes what stands before
/// it.
bool continues(const IncidentState& state, const std::optional<EntryId>& last, qsizetype count)
{
    if (!last || state.positions.value(*last, -1) != count - 1)
        return false;
    return std::none_of(state.entries.cbegin() + count, state.entries.cend(),
                        [](const IncidentEntry& entry) { return entry.kind == incident_entry::kCorrected; });
}

}  // namespace

WorkspaceIndex::WorkspaceIndex(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::incidentsChanged, this, [this] {
        m_hasNewIncidents = true;
        emit changed();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        m_hasNewRecords = true;
        emit changed();
    });
}

void WorkspaceIndex::setCommands(const QList<PaletteCommand>& commands)
{
    m_commands = commands;
    m_hasNewCommands = true;
    emit changed();
}

void WorkspaceIndex::invalidate()
{
    m_known.clear();
    m_digests.clear();
    m_unread.clear();
    m_hasNewIncidents = true;
    m_hasNewRecords = true;
    emit changed();
}

const SearchIndex& WorkspaceIndex::index()
{
    if (m_hasNewCommands)
        m_index.replace(kCommands, searchItems(m_commands));
    if (m_hasNewRecords)
        takePlans();
    // Whether a drill runs decides how contacts are shown.
    if (m_hasNewRecords || m_hasNewIncidents)
        takeContacts();
    if (m_hasNewIncidents)
        takeIncidents();
    m_hasNewCommands = false;
    m_hasNewRecords = false;
    m_hasNewIncidents = false;
    return m_index;
}

void WorkspaceIndex::takeContacts()
{
    if (!m_workspace.organisation()) {
        m_index.remove(kContacts);
        return;
    }
    m_index.replace(kContacts, searchItems(*m_workspace.organisation(),
                                           {m_workspace.today(), m_workspace.language(),
                                            masksContacts(m_workspace.openIncidents()), channelName}));
}

void WorkspaceIndex::takePlans()
{
    QHash<QString, QString> digests;
    for (const PlanPin& pin : m_workspace.plans()) {
        digests.insert(pin.code, pin.digest);
        if (m_digests.value(pin.code) == pin.digest)
            continue;
        if (const auto plan = Plan::fromJson(pin.body))
            m_index.replace(planPart(pin.code), searchItems(plan.value(), m_workspace.language()));
    }
    for (const QString& code : m_digests.keys()) {
        if (!digests.contains(code))
            m_index.remove(planPart(code));
    }
    m_digests = digests;
}

void WorkspaceIndex::takeIncidents()
{
    QList<SearchItem> items;
    QHash<QString, Known> known;
    for (const IncidentState& state : m_workspace.live()) {
        items.append(searchItem(state, m_workspace.language()));
        takeEntries(state);
        known.insert(state.code, m_known.take(state.code));
    }
    for (const IncidentSummary& past : m_workspace.past()) {
        items.append(searchItem(past, m_workspace.zone(), m_workspace.language()));
        known.insert(past.code, m_known.take(past.code));
        if (known.value(past.code).count != past.entries && !m_unread.contains(past.code))
            m_unread.append(past.code);
    }
    for (const QString& code : m_known.keys())
        m_index.remove(entriesPart(code));
    m_known = known;
    m_index.replace(kIncidents, items);
    readNext();
}

/// One after the other, so that only one of them is whole in memory.
void WorkspaceIndex::readNext()
{
    if (m_isReading || m_unread.isEmpty())
        return;
    m_isReading = true;
    const QString code = m_unread.takeFirst();
    deliver(m_workspace.services().incidents.state(code), this,
            [this, code](const Result<IncidentState>& state) {
                m_isReading = false;
                if (state && m_known.contains(code)) {
                    takeEntries(state.value());
                    emit changed();
                }
                readNext();
            });
}

void WorkspaceIndex::takeEntries(const IncidentState& state)
{
    Known& known = m_known[state.code];
    const QString part = entriesPart(state.code);
    if (continues(state, known.last, known.count))
        m_index.append(part, entrySearchItems(state, known.count, m_workspace.language()));
    else
        m_index.replace(part, entrySearchItems(state, 0, m_workspace.language()));
    known.count = state.entries.size();
    known.last.reset();
    if (!state.entries.isEmpty())
        known.last = state.entries.last().id;
}

}  // namespace holdfast
