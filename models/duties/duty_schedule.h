// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/work_calendar.h"
#include "models/duties/duty.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// Where a duty stands on a given day.
enum class DutyState {
    Upcoming,  ///< Due later than the duty's lead.
    DueSoon,   ///< Due within the duty's lead of working days, after today.
    Due,       ///< Due today.
    Overdue,   ///< Was due before today.
    Completed  ///< Had to be done once and was.
};

/// The keyword in machine-readable output, for example "due-soon". Never changes.
QString keyword(DutyState state);

struct DutyStatus {
    QDate due;  ///< The oldest occurrence that is not fulfilled; for DutyState::Completed the one that was.
    DutyState state = DutyState::Upcoming;
    bool isKnown = false;  ///< False when the lead was reckoned through a year without holiday data
                           ///< (WorkCalendar::Reckoned).

    friend bool operator==(const DutyStatus&, const DutyStatus&) = default;
};

struct DueDuty {
    Duty duty;
    DutyStatus status;

    friend bool operator==(const DueDuty&, const DueDuty&) = default;
};

/// The oldest occurrence of the duty that is not fulfilled; absent when there is none any more.
///
/// The schedule is firstDue + k cadences, k = 0, 1, 2 …, and never shifts. Completions are taken in the order
/// of their days. Let S be the oldest occurrence not fulfilled when a duty is done on day D:
/// - D on or after S: fulfils S and all that had come due by D; next is the first occurrence after D. Being
///   late never moves the schedule, and one completion makes up for all that were missed.
/// - D before S, but after the occurrence one cadence before S: early; fulfils S, next is the one after S.
/// - D on or before the occurrence one cadence before S: done more often than asked; fulfils nothing further.
/// A duty that has to be done once is fulfilled by any completion.
std::optional<QDate> nextDue(const Duty& duty);

/// Where `duty` stands on `today`. DueSoon begins with the latest notice date for the due day
/// (WorkCalendar::latestNoticeDate) with the duty's lead. Retirement is not looked at; dueList does.
DutyStatus dutyState(const Duty& duty, QDate today, const WorkCalendar& calendar);

/// All duties that are neither done nor retired on `today`, by due day, so that the longest overdue comes
/// first; on the same day in the order of their ids.
QList<DueDuty> dueList(const QList<Duty>& duties, QDate today, const WorkCalendar& calendar);

}  // namespace holdfast
