// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_replay.h"

#include "models/incidents/fold.h"
#include "models/incidents/timeline_item.h"

#include <algorithm>

namespace holdfast {

namespace {

/// An imported incident is lived through by its own lines: the rest was said when it was taken in.
bool isMoment(const IncidentState& state, const IncidentEntry& entry)
{
    return !state.isImported() || entry.kind == incident_entry::kLogged ||
           entry.kind == incident_entry::kMarked;
}

}  // namespace

IncidentReplay::IncidentReplay(const IncidentState& state, Sight sight) : m_whole(state), m_sight(sight)
{
    if (sight == Sight::AsKnown) {
        for (int i = 0; i < state.entries.size(); ++i)
            m_moments.push_back({state.entries.at(i).recordedAt, i});
    } else {
        for (const int position : timelineOrder(state)) {
            if (isMoment(state, state.entries.at(position)))
                m_moments.push_back({occurredAt(state, position), position});
        }
    }
    if (m_moments.empty())
        m_moments.push_back({state.openedAt, 0});
}

int IncidentReplay::momentAt(Instant at) const
{
    // A merged log need not be in order of time: the last moment counts, not the first that is later.
    const auto found = std::find_if(m_moments.crbegin(), m_moments.crend(),
                                    [at](const Moment& moment) { return moment.at <= at; });
    return found == m_moments.crend() ? 0 : static_cast<int>(std::distance(found, m_moments.crend())) - 1;
}

std::optional<int> IncidentReplay::momentOf(int number) const
{
    const auto found = std::find_if(m_moments.cbegin(), m_moments.cend(),
                                    [number](const Moment& moment) { return moment.position == number - 1; });
    return found == m_moments.cend()
               ? std::nullopt
               : std::optional(static_cast<int>(std::distance(m_moments.cbegin(), found)));
}

const IncidentState& IncidentReplay::state(int index)
{
    if (m_shownIndex != index) {
        if (m_sight == Sight::AsKnown)
            goTo(index + 1);
        else
            m_shown = asItWas(m_whole, at(index));
        m_shownIndex = index;
    }
    return m_shown;
}

void IncidentReplay::goTo(int count)
{
    const int known = m_shownIndex ? *m_shownIndex + 1 : 0;
    const auto begin = m_whole.entries.cbegin();
    const auto end = begin + std::min<qsizetype>(count, m_whole.entries.size());
    // Each correction folds all before it anew: once is enough.
    const bool goesOn =
        known > 0 && known <= count && std::none_of(begin + known, end, [](const IncidentEntry& entry) {
            return entry.kind == incident_entry::kCorrected;
        });
    if (!goesOn) {
        m_shown = asKnownAfter(m_whole, count);
        return;
    }
    std::for_each(begin + known, end, [this](const IncidentEntry& entry) { apply(m_shown, entry); });
}

}  // namespace holdfast
