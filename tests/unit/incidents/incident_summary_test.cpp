// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_summary.h"
#include "models/incidents/step_statistics.h"
#include "tests/unit/incidents/incident_harness.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST(IncidentSummary, IsNotSettledWhileAnOutageRunsOnThatNobodySaidIsOver)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_FALSE(isSettled(laptop.state));
    IncidentState closed = laptop.state;
    closed.stoodDown = laptop.now();
    closed.closed = laptop.now();
    EXPECT_TRUE(isOver(closed));
    EXPECT_FALSE(isSettled(closed));
    closed.restored = laptop.now();
    EXPECT_TRUE(isSettled(closed));
    closed.unsaved.insert(closed.entries.last().id);
    EXPECT_FALSE(isSettled(closed));
}

TEST(IncidentSummary, SaysAtAnyLaterHourWhatASettledIncidentSays)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    IncidentState closed = laptop.state;
    closed.restored = laptop.now();
    closed.closed = laptop.now();
    const QTimeZone zone("Asia/Shanghai");
    const auto early = summaryOf(closed, laptop.now(), zone);
    const auto late = summaryOf(closed, laptop.now() + 24h * 400, zone);
    // The impact began ten minutes before the declaration.
    EXPECT_EQ(early.downtime, 10min);
    EXPECT_EQ(late.downtime, 10min);
    ASSERT_TRUE(early.rto && late.rto);
    EXPECT_EQ(late.rto->verdict, early.rto->verdict);
    EXPECT_EQ(late.isMonthMet, early.isMonthMet);
    EXPECT_EQ(late.entries, closed.entries.size());
}

TEST(IncidentSummary, HoldsPlansThatWereTriedAndStepsThatWereMeasured)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_TRUE(summaryOf(laptop.state, laptop.now(), QTimeZone::utc()).trials.isEmpty());
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    laptop.wait(4min);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    const auto summary = summaryOf(laptop.state, laptop.now(), QTimeZone::utc());
    ASSERT_EQ(summary.trials.size(), 1);
    EXPECT_EQ(summary.trials.first().plan, u"DB-01"_s);
    ASSERT_EQ(summary.measurements.size(), 1);
    EXPECT_EQ(summary.measurements.first().step, u"D01"_s);
    EXPECT_EQ(summary.measurements.first().time, 4min);
}
