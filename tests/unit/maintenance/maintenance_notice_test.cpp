// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/calendar/calendar_files.h"
#include "tests/unit/incidents/sample_people.h"
#include "tests/unit/maintenance/maintenance_values.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Service sampleService()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value().services().first();
}

NoticeJudgement judged(const MaintenanceNotice& notice, bool mustBeOffPeak = true)
{
    return judge(notice, sampleService(), shippedCalendar(), kNoticeWorkingDays, mustBeOffPeak);
}

}  // namespace

TEST(MaintenanceNotice, ExcludesItsWindowWhenInTimeAndOffPeak)
{
    // Wednesday, 2026-05-20: the third working day before it is Friday, 2026-05-15.
    const MaintenanceNotice notice = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
    const NoticeJudgement judgement = judged(notifiedAt(notice, "2026-05-15 23:59"));
    EXPECT_EQ(judgement.latestNotice, QDate(2026, 5, 15));
    EXPECT_TRUE(judgement.isInTime);
    EXPECT_TRUE(judgement.isOffPeak);
    EXPECT_TRUE(judgement.isKnown);
    EXPECT_TRUE(judgement.isCompliant);
    EXPECT_FALSE(judgement.isAcknowledged) << "and need not be";
    EXPECT_TRUE(judgement.reasons.isEmpty());
}

TEST(MaintenanceNotice, IsLateFromTheFirstMinuteAfterTheLastLawfulDay)
{
    const MaintenanceNotice notice = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
    const NoticeJudgement judgement = judged(notifiedAt(notice, "2026-05-16 00:00"));
    EXPECT_FALSE(judgement.isInTime);
    EXPECT_FALSE(judgement.isCompliant);
    ASSERT_EQ(judgement.reasons.size(), 1);
    EXPECT_TRUE(judgement.reasons.first().contains(u"2026-05-15"_s));
}

TEST(MaintenanceNotice, KnowsTheLastLawfulDayOfEveryPublishedPair)
{
    const QList<QStringList> rows = rowsOf(testCalendar(u"expected_workdays_before.csv"_s));
    for (const QStringList& row : rows) {
        const QDate before = QDate::fromString(row[0], Qt::ISODate);
        MaintenanceNotice notice = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
        notice.from = shanghai((row[0] + u" 00:00"_s).toLatin1().constData());
        notice.to = notice.from + std::chrono::hours(4);
        const auto judgement = judge(notice, sampleService(), shippedCalendar(), row[1].toInt(), true);
        EXPECT_EQ(judgement.latestNotice, QDate::fromString(row[2], Qt::ISODate))
            << before.toString(Qt::ISODate).toStdString();
    }
}

TEST(MaintenanceNotice, CountsDaysOfTheContractsZone)
{
    // 2026-05-19T16:30Z is 00:30 on 20 May in Shanghai, and 2026-05-15T16:30Z is the 16th there: too late.
    MaintenanceNotice notice = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
    notice.notifiedAt = moment("2026-05-15T16:30:00Z");
    EXPECT_FALSE(judged(notice).isInTime);
    notice.notifiedAt = moment("2026-05-15T15:30:00Z");
    EXPECT_TRUE(judged(notice).isInTime);
}

TEST(MaintenanceNotice, SaysEachThingThatIsWrong)
{
    const NoticeJudgement never = judged(noticeFor("2026-05-20 05:00", "2026-05-20 07:30"));
    EXPECT_FALSE(never.isCompliant);
    ASSERT_EQ(never.reasons.size(), 2);
    EXPECT_TRUE(never.reasons.last().contains(u"2026-05-20 06:00"_s)) << never.reasons.last().toStdString();
    EXPECT_TRUE(
        judged(notifiedAt(noticeFor("2026-05-20 05:00", "2026-05-20 07:30"), "2026-05-11 09:00"), false)
            .isCompliant)
        << "where the rule does not ask for off-peak";
}

TEST(MaintenanceNotice, ExcludesNothingWhereNoOffPeakHoursAreEntered)
{
    Service service = sampleService();
    service.offPeak.clear();
    const NoticeJudgement judgement =
        judge(notifiedAt(noticeFor("2026-05-20 00:30", "2026-05-20 04:00"), "2026-05-11 09:00"), service,
              shippedCalendar(), kNoticeWorkingDays, true);
    EXPECT_TRUE(judgement.isInTime);
    EXPECT_FALSE(judgement.isCompliant);
    ASSERT_EQ(judgement.reasons.size(), 1);
    EXPECT_TRUE(judgement.reasons.first().contains(u"off_peak"_s));
}

TEST(MaintenanceNotice, ExcludesNothingOnceItWasWithdrawn)
{
    MaintenanceNotice notice =
        notifiedAt(noticeFor("2026-05-20 00:30", "2026-05-20 04:00"), "2026-05-11 09:00");
    notice.withdrawnAt = shanghai("2026-05-18 10:00");
    const NoticeJudgement judgement = judged(notice);
    EXPECT_FALSE(judgement.isCompliant);
    EXPECT_EQ(judgement.reasons.size(), 1);
}

TEST(MaintenanceNotice, SaysWhereTheHolidaysAreNotKnown)
{
    const NoticeJudgement judgement =
        judged(notifiedAt(noticeFor("2031-05-20 00:30", "2031-05-20 04:00"), "2031-05-05 09:00"));
    EXPECT_FALSE(judgement.isKnown);
    EXPECT_TRUE(judgement.isCompliant) << "as far as is known";
    // The first working days of a known year are reckoned from the year before.
    EXPECT_TRUE(judged(noticeFor("2021-01-05 00:30", "2021-01-05 04:00")).isKnown);
    EXPECT_FALSE(judged(noticeFor("2020-01-02 00:30", "2020-01-02 04:00")).isKnown);
}

TEST(MaintenanceNotice, ShowsThatItWasEnteredAfterTheFact)
{
    MaintenanceNotice notice =
        notifiedAt(noticeFor("2026-05-20 00:30", "2026-05-20 04:00"), "2026-05-11 09:00");
    EXPECT_FALSE(judged(notice).isRecordedLate);
    notice.notificationRecordedAt = shanghai("2026-05-20 09:00");
    EXPECT_TRUE(judged(notice).isRecordedLate);
    EXPECT_TRUE(judged(notice).isCompliant) << "it is shown, not held against them";
}

}  // namespace holdfast
