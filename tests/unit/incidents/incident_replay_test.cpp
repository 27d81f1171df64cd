// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_replay.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// Declared at 19:10, D01 done at 19:20, a word entered at 19:30 about 19:15, D01 withdrawn at 19:40.
class Replays : public ::testing::Test {
protected:
    void SetUp() override
    {
        laptop.declare(u"DB-01"_s);
        opening = static_cast<int>(laptop.state.entries.size());
        laptop.wait(10min);
        ASSERT_TRUE(laptop.finish(u"D01"_s));
        done = static_cast<int>(laptop.state.entries.size());
        laptop.wait(10min);
        ASSERT_TRUE(
            laptop.act(incident_entry::kLogged,
                       {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"告警其实更早"_s}}}},
                       person(kScribe), {}, {}, moment("2026-11-24T19:15:00Z")));
        late = static_cast<int>(laptop.state.entries.size());
        laptop.wait(10min);
        ASSERT_TRUE(laptop.act(incident_entry::kCorrected,
                               {{u"entry"_s, laptop.state.entries.at(done - 1).id.uid().toString()},
                                {u"void"_s, true},
                                {u"reason"_s, u"没有做完"_s}},
                               person(kLead)));
    }

    static StepState first(const IncidentState& state) { return stepStates(state.plans.first()).first(); }

    Laptop laptop;
    int opening = 0;
    int done = 0;
    int late = 0;
};

}  // namespace

TEST_F(Replays, ShowWhatWasKnownAfterEachEntry)
{
    IncidentReplay replay(laptop.state, IncidentReplay::Sight::AsKnown);
    ASSERT_EQ(replay.count(), laptop.state.entries.size());
    EXPECT_EQ(first(replay.state(done - 2)), StepState::Ready);
    EXPECT_EQ(first(replay.state(done - 1)), StepState::Finished);
    EXPECT_EQ(first(replay.state(late - 1)), StepState::Finished);
    EXPECT_EQ(first(replay.state(replay.count() - 1)), StepState::Ready);
    EXPECT_EQ(first(replay.state(done - 1)), StepState::Finished);
    EXPECT_EQ(replay.at(late - 1), moment("2026-11-24T19:30:00Z"));
}

TEST_F(Replays, ShowWhatReallyWasByAllThatIsKnownNow)
{
    IncidentReplay replay(laptop.state, IncidentReplay::Sight::AsItWas);
    const auto lateMoment = replay.momentOf(late);
    ASSERT_TRUE(lateMoment);
    EXPECT_EQ(replay.at(*lateMoment), moment("2026-11-24T19:15:00Z"));
    EXPECT_EQ(replay.momentAt(moment("2026-11-24T19:16:00Z")), *lateMoment);
    const auto doneMoment = replay.momentOf(done);
    ASSERT_TRUE(doneMoment);
    EXPECT_GT(*doneMoment, *lateMoment);
    // It was withdrawn later, so it never was.
    EXPECT_EQ(first(replay.state(*doneMoment)), StepState::Ready);
    EXPECT_EQ(fingerprint(replay.state(replay.count() - 1)), fingerprint(laptop.state));
}

TEST_F(Replays, GiveTheSameStatesStepByStepAsByJumping)
{
    IncidentReplay stepping(laptop.state, IncidentReplay::Sight::AsKnown);
    for (int i = 0; i < stepping.count(); ++i)
        EXPECT_EQ(fingerprint(stepping.state(i)), fingerprint(asKnownAfter(laptop.state, i + 1))) << i;
    for (int i = stepping.count() - 1; i >= 0; --i)
        EXPECT_EQ(fingerprint(stepping.state(i)), fingerprint(asKnownAfter(laptop.state, i + 1))) << i;
}

TEST(Replay, RunsTheClocksOfAPastIncidentUntilItWasRestored)
{
    Laptop laptop;
    const Instant impact = moment("2026-11-23T19:10:00Z");
    ASSERT_TRUE(laptop.open(IncidentMode::Past, samplePinned(), impact));
    for (const auto& [what, after] : {std::pair(u"detected"_s, 30min), std::pair(u"restored"_s, 300min)})
        ASSERT_TRUE(
            laptop.act(incident_entry::kMarked, {{u"what"_s, what}}, Actor{}, {}, {}, impact + after));
    IncidentReplay replay(laptop.state, IncidentReplay::Sight::AsItWas);
    ASSERT_EQ(replay.count(), 2);
    const auto rtoAt = [&](int index) {
        const auto account = at(replay.state(index), replay.at(index), QTimeZone("Asia/Shanghai"));
        const auto found =
            std::find_if(account.clocks.cbegin(), account.clocks.cend(),
                         [](const ClockReading& clock) { return clock.kind == ClockKind::Rto; });
        return *found;
    };
    EXPECT_EQ(rtoAt(0).state, ClockState::Running);
    EXPECT_EQ(rtoAt(0).elapsed, 30min);
    EXPECT_EQ(at(replay.state(0), replay.at(0), QTimeZone::utc()).downtime, 30min);
    EXPECT_EQ(rtoAt(1).verdict, Verdict::Missed);
}

}  // namespace holdfast
