// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/readiness.h"

namespace holdfast {

/// A holder whose time ends within this many days is named in advance.
constexpr int kHolderNoticeDays = 30;

/// Incidents that are not closed; a drill is a note.
QList<Finding> incidentFindings(const ReadinessFacts& facts);
/// Duties that are overdue, due, or due within their lead, and whether the holidays are known that far.
QList<Finding> dutyFindings(const ReadinessFacts& facts);

/// Roles that nobody holds, that have no alternate (ISO 22301, 8.4.2), that cannot be reached on duty
/// (ISO 22301, 8.4.3); holders whose time ends; and a line of succession that leads back to somebody who was
/// asked before.
QList<Finding> roleFindings(const ReadinessFacts& facts);

/// Plans and analyses that nobody approved (ISO 22301, 7.5.3).
QList<Finding> approvalFindings(const ReadinessFacts& facts);
/// Emergency plans by which no drill and no real incident was worked, or not within the cadence of drills:
/// the shortest among the duties to drill, else a year (ISO 22301, 8.5). Plans without steps have nothing to
/// try.
QList<Finding> drillFindings(const ReadinessFacts& facts);
/// Branches of emergency plans that miss their target or have less than a tenth of it to spare (see
/// judgeBranch).
QList<Finding> scheduleFindings(const ReadinessFacts& facts);
/// Steps whose median measured time is at least half as much again as planned (see StepStatistics).
QList<Finding> stepTimeFindings(const ReadinessFacts& facts);

/// BIA items without MTPD, and items promised sooner than what they wait for (ISO 22301, 8.2.2).
QList<Finding> impactFindings(const ReadinessFacts& facts);
/// For each failure mode: no recovery point, none that a restore was tried from, and data-loss targets that
/// the backup scheme or the newest point cannot keep. The loss of a site is held against the RPO after
/// activation, where there is one.
QList<Finding> capabilityFindings(const ReadinessFacts& facts);
/// The month so far beside what was promised for it: as many interruptions as it may have, or more; half of
/// the downtime that the whole month may have, or all of it (plan clause 2.1.1).
QList<Finding> availabilityFindings(const ReadinessFacts& facts);
/// The data folder's own backup (a day) and check (a week).
QList<Finding> safekeepingFindings(const ReadinessFacts& facts);
/// What was not entered at all, so that no rule can say anything about it.
QList<Finding> setupFindings(const ReadinessFacts& facts);

/// The documents of `type` that are in use: neither archived nor superseded.
QList<Document> documentsInUse(const ReadinessFacts& facts, DocumentType type);
/// "4 h", "90 min", "2 d" in the interface's language; whole units only.
QString spanText(int minutes);

}  // namespace holdfast
