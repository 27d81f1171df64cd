// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

namespace holdfast {

/// What an entry says, as a line of the timeline: in the interface's language, user text in `language` where
/// it has that. An entry of an unknown kind shows its keyword and content.
QString entrySentence(const IncidentState& state, const IncidentEntry& entry, const QString& language);

/// The keyword by which the timeline sorts an entry: what somebody logged keeps its own ("decision", "fact"
/// …), what the program writes shows its kind.
QString timelineKind(const IncidentEntry& entry);

/// Whether it was recorded much later than it occurred.
bool isLate(const IncidentState& state, const IncidentEntry& entry);

/// The name of a course, mode, step state or clock for people.
QString nameOf(Course course);
QString nameOf(IncidentMode mode);
QString nameOf(StepState state);
QString nameOf(FailureMode mode);

/// A clock by its name in entries ("rto/1", "rpo/logical"), for people: "RTO 1", "RPO, data damage".
QString clockTitle(const QString& name);
/// Whom a message is for: "customer", "management" …; an unknown one as it is.
QString audienceName(const QString& audience);

/// `object` (language: text) in `language`, else in what there is; empty where there is none.
QString textIn(const QJsonObject& object, const QString& language);

}  // namespace holdfast
