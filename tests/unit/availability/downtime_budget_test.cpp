// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/downtime_budget.h"
#include "tests/unit/availability/account_facts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// June 2026, looked at on the day `today` of it at midnight, of one module with 99 %.
ServiceAccount juneOn(int today, const Buckets& buckets)
{
    ServiceAccount account;
    account.from = kJune;
    account.to = minute(kMinutesOfJune);
    account.asOf = std::min(minute((today - 1) * 24 * 60), account.to);
    account.whole.target = 9900;
    account.whole.buckets = buckets;
    account.whole.isMet = buckets.meets(9900, account.rule);
    ModuleAccount module = account.whole;
    module.code = u"CRM"_s;
    account.modules = {module};
    return account;
}

}  // namespace

TEST(DowntimeBudget, IsWhatTheTargetAllowsInTheKnownTime)
{
    // 20 of 30 days are known: 480 h × 1 % = 4 h 48 min.
    const ServiceAccount account = juneOn(31, {479h, 1h, {}, {}, 240h});
    const auto budget = budgetOf(account, account.whole);
    ASSERT_TRUE(budget);
    EXPECT_EQ(budget->allowed, 4h + 48min);
    EXPECT_EQ(budget->left(), 3h + 48min);
    EXPECT_NEAR(*budget->share(), 60.0 / 288.0, 1e-12);
}

TEST(DowntimeBudget, OfAMonthThatGoesOnHasRoomForTheTimeToCome)
{
    // The ten days so far are known, twenty are still to come: 720 h × 1 %.
    const ServiceAccount account = juneOn(11, {236h, 4h, {}, {}, 480h});
    EXPECT_EQ(budgetOf(account, account.whole)->allowed, 7h + 12min);
    // A day of the ten is not known, one was taken out of the account.
    const ServiceAccount gaps = juneOn(11, {188h, 4h, {}, 24h, 504h});
    EXPECT_EQ(budgetOf(gaps, gaps.whole)->allowed, std::chrono::seconds(672 * 36));
}

TEST(DowntimeBudget, IsUsedByDegradedTimeToo)
{
    ServiceAccount account = juneOn(31, {700h, 10h, 10h, {}, {}});
    account.rule.degradedUpPercent = 60;
    EXPECT_EQ(budgetOf(account, account.whole)->used, 14h);
    EXPECT_TRUE(budgetOf(account, account.whole)->isOverdrawn());
}

TEST(DowntimeBudget, IsNoneWithoutATargetOrData)
{
    ServiceAccount account = juneOn(11, {{}, {}, {}, {}, 720h});
    EXPECT_FALSE(budgetOf(account, account.whole));
    EXPECT_EQ(tightestOf(account), nullptr);
    account = juneOn(31, {720h, {}, {}, {}, {}});
    account.whole.target = std::nullopt;
    EXPECT_FALSE(budgetOf(account, account.whole));
}

TEST(DowntimeBudget, IsTightestWhereMostOfItIsUsedAndThatMayBeTheWhole)
{
    ServiceAccount account = juneOn(31, {717h, 3h, {}, {}, {}});
    account.whole.buckets = {714h, 6h, {}, {}, {}};
    EXPECT_EQ(tightestOf(account), &account.whole);
    account.modules[0].buckets = {712h, 8h, {}, {}, {}};
    EXPECT_EQ(tightestOf(account), &account.modules.first());
}

TEST(TargetVerdict, IsNotSpokenBeforeTheMonthIsOver)
{
    const auto verdictOf = [](const ServiceAccount& account) {
        return availabilityVerdict(account, account.modules.first());
    };
    EXPECT_EQ(verdictOf(juneOn(11, {239h, 1h, {}, {}, 480h})), TargetVerdict::OnTrack);
    // 4 of 240 h are 1.67 %, and 7 h 12 min are allowed in the month.
    EXPECT_EQ(verdictOf(juneOn(11, {236h, 4h, {}, {}, 480h})), TargetVerdict::AtRisk);
    EXPECT_EQ(verdictOf(juneOn(11, {232h, 8h, {}, {}, 480h})), TargetVerdict::Missed);
    EXPECT_EQ(verdictOf(juneOn(31, {719h, 1h, {}, {}, {}})), TargetVerdict::Met);
    EXPECT_EQ(verdictOf(juneOn(31, {712h, 8h, {}, {}, {}})), TargetVerdict::Missed);
    EXPECT_EQ(verdictOf(juneOn(11, {{}, {}, {}, {}, 720h})), TargetVerdict::Unknown);
}

TEST(TargetVerdict, OfInterruptionsIsBrokenForGood)
{
    ServiceAccount account = juneOn(11, {240h, {}, {}, {}, 480h});
    EXPECT_EQ(interruptionsVerdict(account), TargetVerdict::Unknown);
    account.interruptionsMet = true;
    EXPECT_EQ(interruptionsVerdict(account), TargetVerdict::OnTrack);
    account.interruptionsMet = false;
    EXPECT_EQ(interruptionsVerdict(account), TargetVerdict::Missed);
}

}  // namespace holdfast
