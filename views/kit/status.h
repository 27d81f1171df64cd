// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/incidents/clock.h"
#include "models/incidents/incident_parts.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace holdfast {

/// What a state means to the person who looks: always shown as shape, colour and word together
/// (experience.md, "Status").
enum class Status {
    Down,         ///< Interrupted, breached, missed, failed: act now.
    Degraded,     ///< At risk: it will go wrong unless something changes.
    Up,           ///< Met, normal, running as it should.
    Maintenance,  ///< Planned.
    Unknown,      ///< Nothing is known.
    Quiet         ///< Nothing to say: waiting, not applicable, over.
};

/// "✖", "▲", "●", "◆", "□", "–".
QString shapeOf(Status status);
/// The colour of shape and words on the window's ground.
QColor statusColour(Status status, const QPalette& palette);
/// A ground to write on, and what is written on it; 4.5 : 1.
QColor statusFill(Status status, const QPalette& palette);
QColor statusInk(Status status, const QPalette& palette);

/// A clock at a glance.
Status statusOf(const ClockReading& clock);
/// "running", "AT RISK", "met" …
QString wordFor(const ClockReading& clock);

/// "✔", "▶", "⇨" …: the state of a step; the word is nameOf(StepState).
QString shapeOf(StepState state);
Status statusOf(StepState state);

/// How a controlled document's revision stands.
Status statusOf(RevisionState state);

}  // namespace holdfast
