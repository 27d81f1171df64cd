// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Goes through an incident that is known whole, moment by moment.
///
/// Going on to a later moment costs as much as what lies between; going back costs a fold of what was known
/// then.
class IncidentReplay {
public:
    enum class Sight {
        AsKnown,  ///< After each entry in the order of the log, with the corrections made until then.
        AsItWas   ///< At the time of each entry, by what is known now (see asItWas()).
    };

    explicit IncidentReplay(const IncidentState& state, Sight sight);

    Sight sight() const { return m_sight; }
    /// How many moments there are, at least one; the last is the end.
    int count() const { return static_cast<int>(m_moments.size()); }
    /// When moment `index` was, from 0: when its entry was recorded, or happened.
    Instant at(int index) const { return m_moments.at(static_cast<size_t>(index)).at; }
    /// The number of the entry that moment `index` follows, from 1.
    int entryNumber(int index) const { return m_moments.at(static_cast<size_t>(index)).position + 1; }
    /// The last moment that is not after `at`; the first where all are.
    int momentAt(Instant at) const;
    /// The moment of entry #`number`; absent where it has none.
    std::optional<int> momentOf(int number) const;
    /// The incident after moment `index`.
    const IncidentState& state(int index);
    /// The incident as it is known now, at the end.
    const IncidentState& whole() const { return m_whole; }

private:
    struct Moment {
        Instant at;
        int position;  ///< Of the entry, in log order from 0.
    };

    void goTo(int count);

    IncidentState m_whole;
    Sight m_sight;
    std::vector<Moment> m_moments;
    std::optional<int> m_shownIndex;
    IncidentState m_shown;
};

}  // namespace holdfast
