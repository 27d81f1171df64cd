// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_file.h"
#include "models/duties/duty_schedule.h"
#include "tests/unit/duties/duty_values.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QDate kMarch(2026, 3, 31);
const QDate kJune(2026, 6, 30);
const QDate kSeptember(2026, 9, 30);
const QDate kDecember(2026, 12, 31);

/// Due on 31 March, 30 June, 30 September and 31 December.
Duty quarterly()
{
    return dutyOf(u"quarterly"_s, kMarch);
}

WorkCalendar calendar2026()
{
    QFile file(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/calendars/2026.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return WorkCalendar(parseHolidayFile(file.readAll(), u"2026.json"_s).value());
}

}  // namespace

TEST(DutySchedule, BeginsWithTheFirstDueDay)
{
    EXPECT_EQ(nextDue(quarterly()), kMarch);
}

TEST(DutySchedule, GoesToTheNextOccurrenceWhenDoneOnTheDueDay)
{
    EXPECT_EQ(nextDue(doneOn(quarterly(), kMarch)), kJune);
}

TEST(DutySchedule, DoesNotShiftWhenDoneLate)
{
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2026, 4, 20))), kJune);
    // A yearly audit that is ten days late is due again a year after its due day, not two.
    EXPECT_EQ(nextDue(doneOn(dutyOf(u"yearly"_s, kMarch), QDate(2026, 4, 10))), QDate(2027, 3, 31));
}

TEST(DutySchedule, CountsAnEarlyCompletionForTheComingOccurrence)
{
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2026, 3, 2))), kJune);
    EXPECT_EQ(nextDue(doneOn(doneOn(quarterly(), kMarch), QDate(2026, 4, 20))), kSeptember);
}

TEST(DutySchedule, TellsALateCompletionFromAnEarlyOneByTheEarlierOnes)
{
    // On 20 June the occurrence of March is open in the first case and fulfilled in the second.
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2026, 6, 20))), kJune);
    EXPECT_EQ(nextDue(doneOn(doneOn(quarterly(), QDate(2026, 4, 1)), QDate(2026, 6, 20))), kSeptember);
}

TEST(DutySchedule, CountsNothingThatIsEarlierThanOneCadence)
{
    // One cadence before 31 March is 31 December.
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2025, 12, 31))), kMarch);
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2026, 1, 1))), kJune);
    // Three times in one quarter fulfil two occurrences at most.
    const Duty thrice = doneOn(doneOn(doneOn(quarterly(), kMarch), QDate(2026, 4, 1)), QDate(2026, 4, 2));
    EXPECT_EQ(nextDue(thrice), kSeptember);
}

TEST(DutySchedule, MakesUpForAllMissedOccurrencesWithOneCompletion)
{
    EXPECT_EQ(nextDue(doneOn(quarterly(), QDate(2026, 10, 15))), kDecember);
}

TEST(DutySchedule, KeepsTheAnchorDayOverShortMonths)
{
    const Duty halfYearly = dutyOf(u"half-yearly"_s, QDate(2026, 8, 31));
    const Duty once = doneOn(halfYearly, QDate(2026, 8, 31));
    EXPECT_EQ(nextDue(once), QDate(2027, 2, 28));
    EXPECT_EQ(nextDue(doneOn(once, QDate(2027, 2, 28))), QDate(2027, 8, 31));
}

TEST(DutySchedule, IsCompletedForGoodWhenItHadToBeDoneOnce)
{
    const Duty duty = dutyOf(u"once"_s, kMarch);
    const WorkCalendar calendar = calendar2026();
    EXPECT_EQ(dutyState(duty, kJune, calendar), (DutyStatus{kMarch, DutyState::Overdue, true}));
    for (const QDate day : {QDate(2025, 1, 1), kMarch, kJune}) {
        const DutyStatus status = dutyState(doneOn(duty, day), kJune, calendar);
        EXPECT_EQ(status, (DutyStatus{kMarch, DutyState::Completed, true}));
    }
}

TEST(DutySchedule, AnnouncesADutyByWorkingDaysOverAHoliday)
{
    // Five working days before 2026-02-25: 24, 14 (make-up Saturday), 13, 12, 11 February.
    const Duty duty = dutyOf(u"monthly"_s, QDate(2026, 2, 25));
    const WorkCalendar calendar = calendar2026();
    const auto state = [&](int day) { return dutyState(duty, QDate(2026, 2, day), calendar).state; };
    EXPECT_EQ(state(10), DutyState::Upcoming);
    EXPECT_EQ(state(11), DutyState::DueSoon);
    EXPECT_EQ(state(24), DutyState::DueSoon);
    EXPECT_EQ(state(25), DutyState::Due);
    EXPECT_EQ(state(26), DutyState::Overdue);
}

TEST(DutySchedule, AnnouncesNothingWithoutALead)
{
    DutyParts parts = partsOf(u"monthly"_s, QDate(2026, 2, 25));
    parts.leadWorkingDays = 0;
    const Duty duty = Duty::make(parts).value();
    EXPECT_EQ(dutyState(duty, QDate(2026, 2, 24), calendar2026()).state, DutyState::Upcoming);
    EXPECT_EQ(dutyState(duty, QDate(2026, 2, 25), calendar2026()).state, DutyState::Due);
}

TEST(DutySchedule, SaysWhenTheLeadWasReckonedWithoutHolidayData)
{
    const Duty duty = dutyOf(u"yearly"_s, QDate(2027, 1, 8));
    // Without data for 2027: 7, 6, 5, 4, 1 January.
    EXPECT_EQ(dutyState(duty, QDate(2027, 1, 1), calendar2026()),
              (DutyStatus{QDate(2027, 1, 8), DutyState::DueSoon, false}));
    EXPECT_EQ(dutyState(duty, QDate(2026, 12, 31), calendar2026()).state, DutyState::Upcoming);
}

TEST(DutySchedule, ListsTheLongestOverdueFirstAndLeavesOutWhatIsDoneOrRetired)
{
    const QDate today(2026, 6, 30);
    const QList<Duty> duties{
        dutyOf(u"yearly"_s, QDate(2026, 12, 1), 1),
        dutyOf(u"monthly"_s, QDate(2026, 7, 2), 2),
        dutyOf(u"monthly"_s, QDate(2026, 6, 30), 3),
        dutyOf(u"monthly"_s, QDate(2026, 6, 1), 5),
        dutyOf(u"monthly"_s, QDate(2026, 6, 1), 4),
        dutyOf(u"monthly"_s, QDate(2026, 5, 1), 6),
        doneOn(dutyOf(u"once"_s, QDate(2026, 5, 1), 7), QDate(2026, 5, 1)),
        dutyOf(u"monthly"_s, QDate(2026, 5, 1), 8).withRetirement(today).value(),
        dutyOf(u"monthly"_s, QDate(2026, 4, 1), 9).withRetirement(today.addDays(1)).value()};
    QList<ushort> numbers;
    QList<QString> states;
    for (const DueDuty& due : dueList(duties, today, calendar2026())) {
        numbers.append(due.duty.id().uid().data3);
        states.append(keyword(due.status.state));
    }
    EXPECT_EQ(numbers, (QList<ushort>{9, 6, 4, 5, 3, 2, 1}));
    EXPECT_EQ(states, (QList<QString>{u"overdue"_s, u"overdue"_s, u"overdue"_s, u"overdue"_s, u"due"_s,
                                      u"due-soon"_s, u"upcoming"_s}));
}
