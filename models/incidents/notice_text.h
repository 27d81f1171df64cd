// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

#include <QJsonArray>

namespace holdfast {

/// A notice ready to be sent, in every language of its template.
struct NoticeText {
    QJsonObject subject;  ///< language: text; empty where the template has none.
    QJsonObject text;
    QStringList missing;  ///< Fields that nobody filled; the text says so in their place.
};

/// Fills the template of `communication`: what the incident knows (its code, times, forecast, promise), then
/// what `said` gives under "fields". Contacts are masked in a drill, and every text is marked as an exercise.
NoticeText fillNotice(const IncidentState& state, const Plan& plan, const Communication& communication,
                      const QJsonObject& said, Instant now);

/// Where the team stands, in a few lines: what was done since the last report, what runs, what is next, what
/// the clocks say. In the language of the interface.
QString situationText(const IncidentState& state, Instant now);

}  // namespace holdfast
