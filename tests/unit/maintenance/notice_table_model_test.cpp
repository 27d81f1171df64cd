// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/notice_table_model.h"
#include "tests/unit/maintenance/maintenance_values.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

/// A window on 5 December, of which the customer must be told on 2 December or before.
ListedNotice listed(bool isOffPeak = true)
{
    ListedNotice one{noticeFor("2026-12-05 01:00", "2026-12-05 03:00"), NoticeJudgement{}, u"结算"_s};
    one.judgement->latestNotice = QDate(2026, 12, 2);
    one.judgement->isOffPeak = isOffPeak;
    return one;
}

QString outcome(const ListedNotice& one, const char* now)
{
    NoticeTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({one}, kShanghai, shanghai(now));
    return model.index(0, NoticeTableModel::Outcome).data().toString();
}

}  // namespace

TEST(NoticeTableModel, SaysByWhichDayTheCustomerCanStillBeTold)
{
    EXPECT_EQ(outcome(listed(), "2026-11-26 10:00"), u"tell by 12-02"_s);
    EXPECT_EQ(outcome(listed(), "2026-12-02 23:59"), u"tell by 12-02"_s);
    EXPECT_EQ(outcome(listed(), "2026-12-03 00:00"), u"counts as downtime"_s);
}

TEST(NoticeTableModel, PromisesNothingOfAWindowThatCountsHoweverEarlyItIsTold)
{
    EXPECT_EQ(outcome(listed(false), "2026-11-26 10:00"), u"counts as downtime"_s);
}

TEST(NoticeTableModel, SaysWhatBecomesOfANoticeThatWasGivenOrWithdrawn)
{
    ListedNotice told = listed();
    told.notice = notifiedAt(told.notice, "2026-12-01 10:00");
    told.judgement->isCompliant = true;
    EXPECT_EQ(outcome(told, "2026-12-01 11:00"), u"is excluded"_s);
    told.judgement->isCompliant = false;
    EXPECT_EQ(outcome(told, "2026-12-01 11:00"), u"counts as downtime"_s);
    told.notice.withdrawnAt = shanghai("2026-12-01 12:00");
    EXPECT_EQ(outcome(told, "2026-12-01 13:00"), u"withdrawn"_s);
    EXPECT_EQ(outcome({told.notice, std::nullopt}, "2026-12-01 13:00"), u"withdrawn"_s);
    EXPECT_EQ(outcome({listed().notice, std::nullopt}, "2026-12-01 13:00"), u"cannot be judged"_s);
}

TEST(NoticeTableModel, NamesTheModulesThatStop)
{
    NoticeTableModel model;
    model.show({listed()}, kShanghai, shanghai("2026-11-26 10:00"));
    EXPECT_EQ(model.index(0, NoticeTableModel::Modules).data().toString(), u"结算"_s);
}

}  // namespace holdfast
