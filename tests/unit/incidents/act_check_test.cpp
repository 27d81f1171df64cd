// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/act_check.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

Act actOf(const QString& kind, const QJsonObject& fields = {})
{
    return {kind, fields, {}, {}, {}, {}};
}

ActCheck check(const Laptop& laptop, const QList<Act>& acts, const QString& name = kLead)
{
    return checkActs(laptop.state, acts, person(name), laptop.now(), {*shelf(u"DC-01"_s)});
}

}  // namespace

TEST(ActCheck, SaysThatOnlyAReasonIsMissing)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const auto asked = check(laptop, {actOf(incident_entry::kWithdrawn)});
    EXPECT_TRUE(asked.asksReason);
    EXPECT_FALSE(asked.refusal);
    EXPECT_TRUE(check(laptop, {actOf(incident_entry::kWithdrawn, {{u"reason"_s, u"误报"_s}})}).isAllowed());
    EXPECT_TRUE(laptop.state.declared);
    EXPECT_FALSE(laptop.state.ended);
}

TEST(ActCheck, RefusesWhatNoReasonHelps)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    EXPECT_EQ(check(laptop, {actOf(incident_entry::kStoodDown)}).refusal->code, Error::Code::Conflict);
    EXPECT_EQ(check(laptop, {actOf(incident_entry::kWithdrawn)}, kEngineer).refusal->code,
              Error::Code::NotPermitted);
    EXPECT_FALSE(check(laptop, {actOf(incident_entry::kWithdrawn)}, kEngineer).asksReason);
}

TEST(ActCheck, JudgesEachActByWhatTheFormerLeave)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const QJsonObject reason{{u"reason"_s, u"误报"_s}};
    EXPECT_TRUE(check(laptop, {actOf(incident_entry::kWithdrawn, reason), actOf(incident_entry::kClosed)})
                    .isAllowed());
    EXPECT_FALSE(check(laptop, {actOf(incident_entry::kClosed), actOf(incident_entry::kWithdrawn, reason)})
                     .isAllowed());
}

TEST(ActCheck, FindsPlansOnTheShelf)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const QJsonObject reason{{u"reason"_s, u"整个可用区失效"_s}};
    QJsonObject fields = reason;
    fields.insert(u"to"_s, u"DC-01"_s);
    EXPECT_TRUE(check(laptop, {actOf(incident_entry::kEscalated, fields)}).isAllowed());
    fields.insert(u"to"_s, u"NET-01"_s);
    EXPECT_EQ(check(laptop, {actOf(incident_entry::kEscalated, fields)}).refusal->code,
              Error::Code::NotFound);
}

}  // namespace holdfast
