// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/declare/act_dialog.h"

namespace holdfast {

/// The acts of an incident's course that ask something first.
enum class CourseAct {
    Withdraw,         ///< A false alarm.
    NotActivate,      ///< Nothing is activated.
    Abort,            ///< The response ends before its end.
    StandDown,        ///< With the deferrals that are still open, where they are accepted.
    AcceptDeferrals,  ///< Deferred steps may stay open.
    BeginReview,
    Close,
    Escalate,  ///< Another plan takes over.
    ActivateSite,
    ReturnSite,
    Mark,  ///< Start of the impact, detection, restoration, fault removed.
    NoteRecoveryPoint
};

/// As a menu shows it.
QString nameOf(CourseAct act);

/// What `act` asks, in the incident as it is.
ActForm formOf(CourseAct act, const IncidentState& state, const Workspace& workspace);

/// The acts that the rules allow the person at the keyboard now, in the order of the enumeration.
QList<CourseAct> possibleActs(const IncidentState& state, const Workspace& workspace);

/// Opens the dialog for `act`; it deletes itself when it is closed.
ActDialog* openActDialog(CourseAct act, Workspace& workspace, const QString& incident, QWidget* parent);

}  // namespace holdfast
