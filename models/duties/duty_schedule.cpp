// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duty_schedule.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Number of the oldest occurrence that is not fulfilled after the duty was done on `doneOn`, when it was
/// `open` before; see nextDue.
int openAfter(const Duty& duty, int open, QDate doneOn)
{
    const Cadence& cadence = duty.cadence();
    const std::optional<QDate> due = cadence.occurrence(duty.firstDue(), open);
    const std::optional<QDate> before = cadence.occurrence(duty.firstDue(), open - 1);
    if (!due)
        return open;
    if (doneOn >= *due)
        return cadence.firstAfter(duty.firstDue(), doneOn);
    return !before || doneOn > *before ? open + 1 : open;
}

}  // namespace

QString keyword(DutyState state)
{
    switch (state) {
    case DutyState::Upcoming: return u"upcoming"_s;
    case DutyState::DueSoon: return u"due-soon"_s;
    case DutyState::Due: return u"due"_s;
    case DutyState::Overdue: return u"overdue"_s;
    case DutyState::Completed: return u"done"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> nextDue(const Duty& duty)
{
    if (!duty.last())
        return duty.firstDue();
    if (!duty.cadence().isRecurring())
        return std::nullopt;
    int open = 0;
    for (const QDate doneOn : duty.earlierDoneOn())
        open = openAfter(duty, open, doneOn);
    open = openAfter(duty, open, duty.last()->doneOn);
    return duty.cadence().occurrence(duty.firstDue(), open);
}

DutyStatus dutyState(const Duty& duty, QDate today, const WorkCalendar& calendar)
{
    Q_ASSERT(today.isValid());
    const std::optional<QDate> due = nextDue(duty);
    if (!due)
        return {duty.firstDue(), DutyState::Completed, true};
    if (*due < today)
        return {*due, DutyState::Overdue, true};
    if (*due == today)
        return {*due, DutyState::Due, true};
    if (duty.leadWorkingDays() == 0)
        return {*due, DutyState::Upcoming, true};
    const auto announced = calendar.latestNoticeDate(*due, duty.leadWorkingDays());
    // Fails only for a due day beyond the calendar's last year.
    if (!announced)
        return {*due, DutyState::Upcoming, false};
    return {*due, announced->date <= today ? DutyState::DueSoon : DutyState::Upcoming, announced->isKnown};
}

QList<DueDuty> dueList(const QList<Duty>& duties, QDate today, const WorkCalendar& calendar)
{
    QList<DueDuty> list;
    for (const Duty& duty : duties) {
        const DutyStatus status = dutyState(duty, today, calendar);
        if (status.state != DutyState::Completed && !duty.isRetired(today))
            list.append({duty, status});
    }
    std::sort(list.begin(), list.end(), [](const DueDuty& a, const DueDuty& b) {
        return std::tie(a.status.due, a.duty.id()) < std::tie(b.status.due, b.duty.id());
    });
    return list;
}

}  // namespace holdfast
