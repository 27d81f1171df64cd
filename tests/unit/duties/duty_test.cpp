// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/work_calendar.h"
#include "models/duties/duty.h"
#include "tests/unit/duties/duty_values.h"

#include <gtest/gtest.h>

#include <functional>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QDate kMarch(2026, 3, 31);

/// Whether a sound duty is refused as InvalidValue after `change`.
bool isRefused(const std::function<void(DutyParts&)>& change)
{
    DutyParts parts = partsOf(u"quarterly"_s, kMarch);
    change(parts);
    const auto duty = Duty::make(parts);
    return !duty && duty.error().code == Error::Code::InvalidValue && !duty.error().message.isEmpty();
}

}  // namespace

TEST(Duty, KeepsWhatItIsMadeOf)
{
    DutyParts parts = partsOf(u"quarterly"_s, kMarch);
    parts.subject = Subject{u"service"_s, QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    parts.last = DutyCompletion{kMarch, u"ok"_s, {sha256("proof")}};
    const auto duty = Duty::make(parts);
    ASSERT_TRUE(duty);
    EXPECT_EQ(duty->id(), parts.id);
    EXPECT_EQ(duty->subject(), parts.subject);
    EXPECT_EQ(duty->last(), parts.last);
    EXPECT_EQ(duty->leadWorkingDays(), 5);
    EXPECT_EQ(duty->sourceClause(), u"5.2"_s);
}

TEST(Duty, RefusesWhatIsNotSound)
{
    EXPECT_FALSE(isRefused([](DutyParts&) {}));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.firstDue = QDate(); }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.firstDue = QDate(10'000, 1, 1); }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.retiredOn = QDate(); }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.leadWorkingDays = -1; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.leadWorkingDays = WorkCalendar::kMaxDays + 1; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.subject = Subject{u""_s, QUuid::createUuid()}; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.subject = Subject{u"service"_s, QUuid()}; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.last = DutyCompletion{QDate(), {}, {}}; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) { parts.earlierDoneOn = {kMarch}; }));
    EXPECT_TRUE(isRefused([](DutyParts& parts) {
        parts.last = DutyCompletion{kMarch, {}, {}};
        parts.earlierDoneOn = {kMarch.addDays(1)};
    }));
}

TEST(Duty, KeepsEarlierCompletionsInOrderWhenOneIsEnteredAfterwards)
{
    Duty duty = doneOn(doneOn(dutyOf(u"quarterly"_s, kMarch), QDate(2026, 3, 30)), QDate(2026, 9, 30));
    duty = doneOn(duty, QDate(2026, 6, 29));
    EXPECT_EQ(duty.last()->doneOn, QDate(2026, 9, 30));
    EXPECT_EQ(duty.earlierDoneOn(), (QList<QDate>{QDate(2026, 3, 30), QDate(2026, 6, 29)}));
    EXPECT_FALSE(duty.withCompletion({QDate(), {}, {}}));
}

TEST(Duty, IsRetiredFromTheDayOfItsRetirementOn)
{
    const auto duty = dutyOf(u"quarterly"_s, kMarch).withRetirement(kMarch);
    ASSERT_TRUE(duty);
    EXPECT_FALSE(duty->isRetired(kMarch.addDays(-1)));
    EXPECT_TRUE(duty->isRetired(kMarch));
}

TEST(Duty, StoresItsKindByTheseKeywords)
{
    const QList<std::pair<DutyKind, QString>> stored{{DutyKind::Drill, u"drill"_s},
                                                     {DutyKind::Tabletop, u"tabletop"_s},
                                                     {DutyKind::Review, u"review"_s},
                                                     {DutyKind::RestoreTest, u"restore-test"_s},
                                                     {DutyKind::BackupCheck, u"backup-check"_s},
                                                     {DutyKind::HealthCheck, u"health-check"_s},
                                                     {DutyKind::Report, u"report"_s},
                                                     {DutyKind::Audit, u"audit"_s},
                                                     {DutyKind::ContactCheck, u"contact-check"_s},
                                                     {DutyKind::Notice, u"notice"_s},
                                                     {DutyKind::Other, u"other"_s}};
    for (const auto& [kind, text] : stored) {
        EXPECT_EQ(keyword(kind), text);
        EXPECT_EQ(dutyKindFromKeyword(text), kind);
    }
    EXPECT_EQ(dutyKindFromKeyword(u"Drill"_s), std::nullopt);
}
