// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// Something that somebody must be told, and by when.
struct DueNotice {
    enum class Kind {
        Communication,  ///< A message that a plan foresees.
        EarlyWarning,   ///< A clock turned at risk (clause 7).
        Level,          ///< What the event level asks.
        Promise,        ///< The next word that was promised.
        SituationCall   ///< The team's own round.
    };

    Kind kind;
    QString id;    ///< The communication's id, the clock's name, the audience or empty.
    QString plan;  ///< Of a communication.
    QString audience;
    QString releaserRole;
    Instant dueAt;
    bool isOverdue;

    friend bool operator==(const DueNotice&, const DueNotice&) = default;
};

/// "communication", "early_warning", "level", "promise", "situation_call".
QString keyword(DueNotice::Kind kind);

/// What is still to be told, the most urgent first. What was told is not in it.
QList<DueNotice> dueNotices(const IncidentState& state, Instant now);

}  // namespace holdfast
