// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(Workspace, ShowsTheSampleOrganisationOnceItIsLoaded)
{
    Desk desk;
    ASSERT_TRUE(desk.workspace->organisation());
    EXPECT_EQ(desk.workspace->zone(), QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(desk.workspace->plans().size(), 5);
    EXPECT_EQ(desk.workspace->past().size(), 4);
    EXPECT_TRUE(desk.workspace->openIncidents().isEmpty());
}

TEST(Workspace, KeepsWhatEndsUnderThePersonsEyesWhole)
{
    Desk desk;
    const QString code = desk.declare(u"DB-01"_s);
    desk.act(code, {incident_entry::kWithdrawn, {{u"reason"_s, u"a false alarm"_s}}, {}, {}, {}, {}});
    desk.act(code, {incident_entry::kReviewBegun, {}, {}, {}, {}, {}});
    desk.act(code, {incident_entry::kClosed, {}, {}, {}, {}, {}});
    EXPECT_TRUE(desk.workspace->openIncidents().isEmpty());
    const auto entries = desk.workspace->incident(code)->entries.size();
    bool isRenewed = false;
    QObject::connect(desk.workspace.get(), &Workspace::recordsChanged, [&isRenewed] { isRenewed = true; });
    desk.workspace->refresh();
    ASSERT_TRUE(waitUntil([&] { return isRenewed && desk.workspace->past().size() == 4; }));
    ASSERT_NE(desk.workspace->incident(code), nullptr);
    EXPECT_EQ(desk.workspace->incident(code)->entries.size(), entries);
    // To another window it is over, and shown in short.
    Workspace other(servicesOf(*desk.session), desk.time);
    other.refresh();
    ASSERT_TRUE(waitUntil([&] { return other.isLoaded(); }));
    EXPECT_EQ(other.incident(code), nullptr);
    ASSERT_NE(other.pastIncident(code), nullptr);
    EXPECT_EQ(other.pastIncident(code)->entries, entries);
}

TEST(Workspace, HasAnActOnThePictureWhenItSaysThatItIsDone)
{
    Desk desk;
    const QString code = desk.declare(u"DB-01"_s);
    const auto before = desk.workspace->incident(code)->entries.size();
    desk.act(code, {incident_entry::kStepStarted, {{u"step"_s, u"D01"_s}}, {}, {}, {}, {}});
    EXPECT_EQ(desk.workspace->incident(code)->entries.size(), before + 1);
    EXPECT_EQ(desk.workspace->savingCount(), 0);
}

TEST(Workspace, SeesWhatAnotherProgramWrites)
{
    Desk desk;
    const QString code = desk.declare(u"DB-01"_s);
    auto other = Session::open(desk.world(), desk.folder);
    ASSERT_TRUE(other);
    const auto before = desk.workspace->incident(code)->entries.size();
    const Act act{incident_entry::kStepStarted, {{u"step"_s, u"D02"_s}}, {}, {}, {}, {}};
    ASSERT_TRUE(await(other.value()->incidents().act(code, act, desk.workspace->actor(), u"zh"_s)));
    EXPECT_TRUE(waitUntil([&] { return desk.workspace->incident(code)->entries.size() == before + 1; }));
}

}  // namespace holdfast
