// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/readiness/readiness_facts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// May 2026 of Shanghai until noon of the first, with that many interruptions and that much downtime of CRM.
/// The month has 44,640 minutes, of which 99 % leave 446 for outages.
ReadinessFacts withMonth(int interruptions, std::chrono::seconds down)
{
    ReadinessFacts facts = sampleFacts();
    ServiceAccount account;
    account.service = u"FYY"_s;
    account.serviceName = u"Finance"_s;
    account.zone = facts.zone;
    account.from = moment("2026-04-30T16:00:00Z");
    account.to = facts.now;
    account.interruptions = interruptions;
    account.interruptionsTarget = 1;
    for (int i = 0; i < interruptions; ++i)
        account.whole.interruptions.append(
            {moment("2026-05-01T01:00:00Z"), moment("2026-05-01T02:00:00Z"), 1h, {}, true});
    account.whole.target = 9900;
    account.whole.buckets.down = down;
    account.whole.buckets.up = std::chrono::floor<std::chrono::seconds>(account.to - account.from) - down;
    ModuleAccount module = account.whole;
    module.code = u"CRM"_s;
    module.name = u"CRM system"_s;
    account.modules = {module};
    facts.months = {account};
    return facts;
}

}  // namespace

TEST(AvailabilityFindings, SayNothingOfAMonthWithoutOutages)
{
    EXPECT_TRUE(availabilityFindings(withMonth(0, 0s)).isEmpty());
    EXPECT_TRUE(availabilityFindings(sampleFacts()).isEmpty());
}

TEST(AvailabilityFindings, WarnOfTheFirstInterruptionWhereOneIsAllowed)
{
    const auto findings = availabilityFindings(withMonth(1, 60min));

    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().severity, FindingSeverity::Soon);
    EXPECT_EQ(findings.first().page, u"availability"_s);
    EXPECT_EQ(findings.first().subject, u"FYY"_s);
    EXPECT_EQ(findings.first().since, QDate(2026, 5, 1));
}

TEST(AvailabilityFindings, SayThatTheSecondInterruptionBrokeThePromise)
{
    EXPECT_EQ(availabilityFindings(withMonth(2, 60min)).first().severity, FindingSeverity::ActNow);
}

TEST(AvailabilityFindings, SayNothingWhereMoreInterruptionsAreAllowed)
{
    ReadinessFacts facts = withMonth(1, 60min);
    facts.months.first().interruptionsTarget = 2;

    EXPECT_TRUE(availabilityFindings(facts).isEmpty());
}

TEST(AvailabilityFindings, WarnWhenHalfOfTheMonthsDowntimeIsGone)
{
    // Half of 446 min 24 s is 223 min 12 s.
    EXPECT_TRUE(availabilityFindings(withMonth(0, 223min)).isEmpty());
    const auto half = availabilityFindings(withMonth(0, 224min));
    ASSERT_EQ(half.size(), 1);
    EXPECT_EQ(half.first().severity, FindingSeverity::Soon);
    EXPECT_EQ(half.first().subject, u"CRM"_s);
    EXPECT_EQ(availabilityFindings(withMonth(0, 446min)).first().severity, FindingSeverity::Soon);
    EXPECT_EQ(availabilityFindings(withMonth(0, 447min)).first().severity, FindingSeverity::ActNow);
}

TEST(AvailabilityFindings, NameTheWholeServiceWhereNoModuleAloneSpentTheBudget)
{
    ReadinessFacts facts = withMonth(0, 300min);
    facts.months.first().modules.first().buckets.down = 100min;
    facts.months.first().modules.first().buckets.up += 200min;

    const auto findings = availabilityFindings(facts);

    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().subject, u"FYY"_s);
}

TEST(AvailabilityFindings, SayThatTheMeasurementsCannotBeRead)
{
    ReadinessFacts facts = sampleFacts();
    facts.monthsProblem = Error{Error::Code::SchemaTooNew, u"A newer Holdfast wrote it."_s, {}};

    const auto findings = availabilityFindings(facts);

    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().severity, FindingSeverity::Unproven);
    EXPECT_EQ(findings.first().text, u"A newer Holdfast wrote it."_s);
}

}  // namespace holdfast
