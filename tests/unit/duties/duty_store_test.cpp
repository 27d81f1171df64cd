// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duty_store.h"
#include "tests/support/test_folder.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

TEST(DutyStore, GivesBackADutyWithEverythingDoneAboutIt)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    Duty duty = Duty::make({DutyId(mintUid(test.time.now())),
                            DutyKind::RestoreTest,
                            LocalizedText::of(u"zh-CN"_s, u"备份恢复测试"_s),
                            Subject{u"service"_s, mintUid(test.time.now())},
                            Cadence::quarterly(),
                            QDate(2026, 1, 15),
                            std::nullopt,
                            {},
                            u"XDYJ-06-15 5.2"_s,
                            5,
                            std::nullopt})
                    .value();
    const auto append = [&](const EntryDraft& draft, void (*project)(Connection&, const EntryDraft&)) {
        return opened.database->transact([&](Connection& c) {
            const auto place = appendEntry(c, test.log(), draft);
            project(c, draft);
            return place;
        });
    };
    ASSERT_TRUE(append(draftDutyAdded(duty, Actor{}, test.time.now()), &applyDutyAdded));
    for (const DutyCompletion& completion :
         {DutyCompletion{QDate(2026, 1, 10), u"42 分钟"_s, {sha256("report")}},
          DutyCompletion{QDate(2026, 4, 10), u""_s, {}}}) {
        ASSERT_TRUE(append(draftDutyDone(duty.id(), completion, Actor{}, test.time.now()), &applyDutyDone));
        duty = duty.withCompletion(completion).value();
    }
    EXPECT_EQ(DutyStore(*opened.database).duties().value(), QList<Duty>{duty});
}
