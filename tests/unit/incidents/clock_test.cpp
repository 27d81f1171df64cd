// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/step_statistics.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

const QTimeZone& shanghai()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

std::optional<ClockReading> clockNamed(const Laptop& laptop, const QString& name)
{
    const auto clocks = at(laptop.state, laptop.now(), shanghai()).clocks;
    for (const ClockReading& clock : clocks) {
        if (clockName(clock) == name)
            return clock;
    }
    return std::nullopt;
}

QJsonObject pinnedWith(const QString& key, const QJsonValue& value)
{
    QJsonObject pinned = samplePinned();
    pinned.insert(key, value);
    return pinned;
}

Done mark(Laptop& laptop, const QString& what, const QJsonObject& more = {}, std::optional<Instant> when = {})
{
    QJsonObject fields = more;
    fields.insert(u"what"_s, what);
    return laptop.act(incident_entry::kMarked, fields, person(kLead), {}, {}, when);
}

}  // namespace

TEST(Clocks, RunFromTheImpactAndStopWhenEachPriorityIsBack)
{
    Laptop laptop;
    laptop.declare(u"GEN-01"_s);  // The impact began ten minutes before.
    laptop.wait(50min);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->elapsed, 1h);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->target, 4h);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->state, ClockState::Running);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->dueAt, laptop.now() + 3h);
    EXPECT_FALSE(clockNamed(laptop, u"bcp_rto/1"_s));
    ASSERT_TRUE(mark(laptop, u"restored"_s, {{u"item"_s, 1}}));
    laptop.wait(4h);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->elapsed, 1h);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->verdict, Verdict::Met);
    EXPECT_EQ(clockNamed(laptop, u"rto/2"_s)->state, ClockState::Breached);
    EXPECT_FALSE(clockNamed(laptop, u"rto/2"_s)->verdict);
    ASSERT_TRUE(mark(laptop, u"restored"_s));
    EXPECT_EQ(clockNamed(laptop, u"rto/2"_s)->verdict, Verdict::Missed);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->verdict, Verdict::Met);
    EXPECT_EQ(clockNamed(laptop, u"contract"_s)->state, ClockState::Running);
    laptop.wait(43h);  // 48 hours after the impact.
    ASSERT_TRUE(mark(laptop, u"resolved"_s));
    EXPECT_EQ(clockNamed(laptop, u"contract"_s)->elapsed, 48h);
    EXPECT_EQ(clockNamed(laptop, u"contract"_s)->verdict, Verdict::Met);
}

TEST(Clocks, AreMissedByASecond)
{
    Laptop laptop;
    laptop.declare(u"GEN-01"_s);
    laptop.wait(3h + 50min + 1s);
    ASSERT_TRUE(mark(laptop, u"restored"_s));
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->elapsed, 4h + 1s);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->verdict, Verdict::Missed);
}

TEST(Clocks, TurnAtRiskAtThreeQuartersOrWhenTheForecastLeavesLessThanATenth)
{
    Laptop generic;
    generic.declare(u"GEN-01"_s);
    generic.wait(2h + 50min - 1s);
    EXPECT_EQ(clockNamed(generic, u"rto/1"_s)->state, ClockState::Running);
    generic.wait(1s);  // Three hours of four.
    EXPECT_EQ(clockNamed(generic, u"rto/1"_s)->state, ClockState::AtRisk);

    // DB-01, nothing done yet, unsure means lagging → restore: 10+10+10+20+5+90+30+15+20 minutes, 210 in all,
    // from ten minutes after the impact: 220 of 240, less than 24 to spare.
    Laptop lagging;
    lagging.declare(u"DB-01"_s);
    const auto clock = clockNamed(lagging, u"rto/2"_s);
    EXPECT_EQ(clock->forecast, lagging.now() + 210min);
    EXPECT_EQ(clock->state, ClockState::AtRisk);
    // The core database is back 20 minutes earlier: 200 of 240 leaves enough.
    EXPECT_EQ(clockNamed(lagging, u"rto/1"_s)->forecast, lagging.now() + 190min);
    EXPECT_EQ(clockNamed(lagging, u"rto/1"_s)->state, ClockState::Running);
}

TEST(Clocks, AtRiskMakeAnEarlyWarningDueOnce)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    QStringList seen;
    for (const RiskSeen& risk : laptop.state.risks)
        seen.append(risk.clock);
    EXPECT_EQ(seen, (QStringList{u"rto/2"_s, u"rto/3"_s, u"rto/4"_s}));
    EXPECT_EQ(laptop.state.risks.first().noticeDue, laptop.now() + 15min);
    const auto warnings = [&] {
        const auto due = dueNotices(laptop.state, laptop.now());
        return std::count_if(due.cbegin(), due.cend(), [](const DueNotice& notice) {
            return notice.kind == DueNotice::Kind::EarlyWarning && notice.audience == "customer"_L1;
        });
    };
    EXPECT_EQ(warnings(), 1);
    const auto before = laptop.state.entries.size();
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    EXPECT_EQ(laptop.state.entries.size(), before + 1);
    laptop.wait(16min);
    const auto due = dueNotices(laptop.state, laptop.now());
    EXPECT_TRUE(std::any_of(due.cbegin(), due.cend(), [](const DueNotice& notice) {
        return notice.kind == DueNotice::Kind::EarlyWarning && notice.isOverdue;
    }));
    ASSERT_TRUE(laptop.act(incident_entry::kNotice, {{u"communication"_s, u"DB-C2"_s}}, person(kLead)));
    EXPECT_EQ(warnings(), 0);
}

TEST(Rpo, IsTheExposureFromTheNewestTestedPointAndUnknownWithoutOne)
{
    Laptop bare;
    bare.declare(u"DB-01"_s);
    EXPECT_EQ(clockNamed(bare, u"rpo/logical"_s)->state, ClockState::Unknown);
    EXPECT_FALSE(clockNamed(bare, u"rpo/logical"_s)->elapsed);

    Laptop laptop;
    const Instant impact = laptop.now() - 10min;
    const QJsonArray points{toJson(RecoveryPoint{FailureMode::Logical, impact - 20h, u"每日增量"_s, true}),
                            toJson(RecoveryPoint{FailureMode::Logical, impact - 3h, u"手工"_s, false}),
                            toJson(RecoveryPoint{FailureMode::Hardware, impact - 30s, u"从库"_s, false})};
    laptop.declare(u"DB-01"_s, IncidentMode::Real, pinnedWith(u"recovery_points"_s, points));
    EXPECT_EQ(clockNamed(laptop, u"rpo/logical"_s)->elapsed, 20h);
    EXPECT_EQ(clockNamed(laptop, u"rpo/logical"_s)->isTested, true);
    EXPECT_EQ(clockNamed(laptop, u"rpo/logical"_s)->state, ClockState::Breached);
    EXPECT_EQ(clockNamed(laptop, u"rpo/hardware"_s)->elapsed, 30s);
    EXPECT_EQ(clockNamed(laptop, u"rpo/hardware"_s)->isTested, false);
    EXPECT_EQ(clockNamed(laptop, u"bcp_rpo/site"_s)->state, ClockState::Unknown);
    EXPECT_FALSE(dataLoss(laptop.state));
    // The restore was cut off 42 minutes before the impact.
    const RecoveryPoint used{FailureMode::Logical, impact - 42min, u"日志"_s, true};
    ASSERT_TRUE(laptop.act(incident_entry::kRecoveryPoint, toJson(used), person(kEngineer)));
    EXPECT_EQ(dataLoss(laptop.state), 42min);
    EXPECT_EQ(clockNamed(laptop, u"rpo/logical"_s)->verdict, Verdict::Met);
}

TEST(MonthClocks, AddWhatTheMonthHasSeen)
{
    // November has 720 hours: 1 % is 7 h 12 min. Six hours were used up before, in one interruption.
    const QJsonObject month =
        toJson(MonthSoFar{u"2026-11"_s, {{moment("2026-11-03T00:00:00Z"), moment("2026-11-03T06:00:00Z")}}});
    Laptop laptop;
    laptop.declare(u"GEN-01"_s, IncidentMode::Real, pinnedWith(u"month"_s, month));
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->target, 7h + 12min);
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->elapsed, 6h + 10min);
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->state, ClockState::AtRisk);
    EXPECT_EQ(clockNamed(laptop, u"month_interruptions"_s)->count, 2);
    EXPECT_EQ(clockNamed(laptop, u"month_interruptions"_s)->state, ClockState::Breached);
    laptop.wait(1h + 2min);
    ASSERT_TRUE(mark(laptop, u"restored"_s));
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->elapsed, 7h + 12min);
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->verdict, Verdict::Met);
    EXPECT_EQ(clockNamed(laptop, u"month_interruptions"_s)->verdict, Verdict::Missed);
}

TEST(MonthClocks, CountTheUnionOfOutages)
{
    Laptop laptop;
    const Instant impact = laptop.now() - 10min;
    // One that ended four minutes before is the same interruption; one that overlaps costs its own part only.
    const QJsonObject month =
        toJson(MonthSoFar{u"2026-11"_s, {{impact - 24min, impact - 4min}, {impact + 5min, impact + 15min}}});
    laptop.declare(u"GEN-01"_s, IncidentMode::Real, pinnedWith(u"month"_s, month));
    EXPECT_EQ(clockNamed(laptop, u"month_interruptions"_s)->count, 1);
    EXPECT_EQ(clockNamed(laptop, u"month_budget"_s)->elapsed, 20min + 15min);
}

TEST(Month, IsSplitInTheZoneAskedAndAcrossSummerTime)
{
    const auto parts =
        splitByMonth(moment("2026-10-31T15:00:00Z"), moment("2026-11-01T01:00:00Z"), shanghai());
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts.at(0).month, u"2026-10"_s);
    EXPECT_EQ(parts.at(0).downtime, 1h);
    EXPECT_EQ(parts.at(1).downtime, 9h);
    EXPECT_EQ(parts.at(1).length, 720h);
    // October in Berlin has one hour more.
    EXPECT_EQ(monthOf(moment("2026-10-10T00:00:00Z"), QTimeZone("Europe/Berlin")).length, 745h);
}

TEST(Withdrawal, CancelsTheClocks)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    ASSERT_TRUE(laptop.act(incident_entry::kWithdrawn, {{u"reason"_s, u"误报"_s}}, person(kLead)));
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->state, ClockState::Cancelled);
    EXPECT_FALSE(clockNamed(laptop, u"rto/1"_s)->verdict);
    EXPECT_EQ(clockNamed(laptop, u"month_interruptions"_s)->count, 0);
}

TEST(ExerciseTime, LeavesOutPausesAndAddsJumps)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s, IncidentMode::Drill);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    laptop.wait(5min);
    ASSERT_TRUE(laptop.act(incident_entry::kExercisePaused, {}, person(kQuality)));
    EXPECT_FALSE(laptop.act(incident_entry::kExercisePaused, {}, person(kQuality)));
    laptop.wait(30min);
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->elapsed, 15min);
    ASSERT_TRUE(laptop.act(incident_entry::kExerciseResumed, {}, person(kQuality)));
    laptop.wait(2min);
    ASSERT_TRUE(laptop.act(incident_entry::kExerciseJumped, {{u"by_s"_s, 3600}}, person(kQuality)));
    laptop.wait(1min);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    EXPECT_EQ(clockNamed(laptop, u"rto/1"_s)->elapsed, 10min + 5min + 2min + 60min + 1min);
    EXPECT_EQ(actualTime(laptop.state, *findStep(laptop.state, {}, u"D01"_s)), 68min);
    // A drill does not count in months.
    EXPECT_TRUE(at(laptop.state, laptop.now(), shanghai()).months.isEmpty());

    Laptop real;
    real.declare(u"DB-01"_s);
    EXPECT_FALSE(real.act(incident_entry::kExercisePaused, {}, person(kLead)));
}

TEST(Forecast, IsTheLongestWayThatRemains)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    for (const QString& step : {u"D01"_s, u"D02"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"replica_healthy"_s));
    // D04 10, D08 10 → D11 15 → D16 30 → D17 15 → D18 20.
    auto expected = forecast(laptop.state, laptop.now());
    EXPECT_EQ(expected.median, laptop.now() + 90min);
    EXPECT_EQ(expected.medianTo.value(1), laptop.now() + 70min);
    EXPECT_EQ(expected.path.last(), u"DB-01/D18"_s);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D08"_s));
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D04"_s));
    laptop.wait(4min);
    EXPECT_EQ(forecast(laptop.state, laptop.now()).median, laptop.now() + 86min);
    laptop.wait(30min);  // They take longer than planned: the rest is still to come.
    EXPECT_EQ(forecast(laptop.state, laptop.now()).median, laptop.now() + 80min);
}

TEST(Forecast, TakesMeasuredTimesWhereTheyAreKnown)
{
    const QJsonArray times{toJson(u"DB-01"_s, u"D11"_s, StepTimes{25min, 45min, 4})};
    Laptop laptop;
    laptop.declare(u"DB-01"_s, IncidentMode::Real, pinnedWith(u"step_times"_s, times));
    for (const QString& step : {u"D01"_s, u"D02"_s, u"D04"_s})
        ASSERT_TRUE(laptop.finish(step));
    ASSERT_TRUE(laptop.finish(u"D05"_s, u"replica_healthy"_s));
    ASSERT_TRUE(laptop.finish(u"D08"_s));
    const auto expected = forecast(laptop.state, laptop.now());
    EXPECT_EQ(expected.median, laptop.now() + 25min + 65min);
    EXPECT_EQ(expected.p90, laptop.now() + 45min + 65min);
}

/// Hyndman and Fan's definitions, by hand.
TEST(StepStatistics, GivesMedianAndP90)
{
    EXPECT_EQ(summarise({60s}).median, 60s);
    EXPECT_EQ(summarise({60s}).p90, 60s);
    EXPECT_EQ(summarise({30s, 10s, 20s}).median, 20s);
    EXPECT_EQ(summarise({10s, 20s, 30s, 40s}).median, 25s);
    EXPECT_EQ(summarise({10s, 20s, 30s, 40s}).p90, 40s);
    QList<std::chrono::seconds> eleven;
    for (int i = 1; i <= 11; ++i)
        eleven.append(std::chrono::seconds(i));
    EXPECT_EQ(summarise(eleven).p90, 10s);
    EXPECT_EQ(summarise(eleven).median, 6s);
}

TEST(StepStatistics, CountsStepsWhoseBeginWasSaid)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s, IncidentMode::Drill);
    ASSERT_TRUE(laptop.step(incident_entry::kStepStarted, u"D01"_s));
    laptop.wait(12min);
    ASSERT_TRUE(laptop.finish(u"D01"_s));
    ASSERT_TRUE(laptop.finish(u"D02"_s));
    StepStatistics statistics;
    statistics.add(measurementsIn(laptop.state));
    EXPECT_EQ(statistics.times(u"DB-01"_s, u"D01"_s)->median, 12min);
    EXPECT_FALSE(statistics.times(u"DB-01"_s, u"D02"_s));
}

TEST(RuleSets, LeaveAClosedIncidentAsItWasJudged)
{
    Laptop laptop;
    laptop.declare(u"GEN-01"_s);
    laptop.wait(2h);
    ASSERT_TRUE(mark(laptop, u"restored"_s));
    ASSERT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
    ASSERT_TRUE(laptop.act(incident_entry::kClosed, {}, person(kLead)));
    RuleSet stricter;
    stricter.number = 2;
    stricter.atRiskShare = 20;
    stricter.shortestInterruption = 3h;
    const RuleBook book({RuleSet{}, stricter});
    EXPECT_EQ(fingerprint(fold(laptop.state.entries, book)), fingerprint(laptop.state));
    // One that is opened under the new set is judged by it.
    Laptop later;
    ASSERT_TRUE(later.open(IncidentMode::Real, pinnedWith(u"rule_set"_s, 2), later.now() - 2h));
    const IncidentState state = fold(later.state.entries, book);
    const auto clocks = at(state, later.now(), shanghai()).clocks;
    EXPECT_EQ(clocks.first().state, ClockState::AtRisk);
    EXPECT_EQ(clocks.last().count, 0);
}

TEST(Notice, IsFilledFromWhatIsKnownAndSaysWhatIsMissing)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const QJsonObject fields{{u"communication"_s, u"db-c2"_s},
                             {u"promise_ms"_s, toMs(laptop.now() + 30min)},
                             {u"fields"_s, QJsonObject{{u"workaround"_s, u"请勿重复提交"_s}}}};
    EXPECT_FALSE(laptop.act(incident_entry::kNotice, fields, person(kEngineer)));
    ASSERT_TRUE(laptop.act(incident_entry::kNotice, fields, person(kLead)));
    const QJsonObject payload = corrected(laptop.state, laptop.state.entries.last()).payload;
    const QString text = payload.value("text"_L1).toObject().value("zh"_L1).toString();
    EXPECT_TRUE(text.contains(u"INC-2026-001"_s));
    EXPECT_TRUE(text.contains(u"2026-11-25 03:00"_s))
        << text.toStdString();                          // impact, in the contract's zone
    EXPECT_TRUE(text.contains(u"2026-11-25 03:40"_s));  // the promise
    EXPECT_TRUE(text.contains(u"请勿重复提交"_s));
    EXPECT_TRUE(text.contains(u"000-0000-0004"_s));
    EXPECT_FALSE(text.contains(u"{{"_s));
    EXPECT_EQ(payload.value("missing"_L1).toArray(), QJsonArray{u"progress"_s});
    const auto due = dueNotices(laptop.state, laptop.now());
    EXPECT_TRUE(std::any_of(due.cbegin(), due.cend(), [&](const DueNotice& notice) {
        return notice.kind == DueNotice::Kind::Promise && notice.dueAt == laptop.now() + 30min;
    }));
    const int notice = static_cast<int>(laptop.state.entries.size());
    ASSERT_TRUE(laptop.act(incident_entry::kAcknowledged, {{u"seq"_s, notice}, {u"by"_s, u"甲方值班"_s}},
                           person(kLead)));
    EXPECT_EQ(laptop.state.notices.first().acknowledgedBy, u"甲方值班"_s);
}

TEST(Notice, OfADrillIsMarkedAndMasked)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s, IncidentMode::Drill);
    ASSERT_TRUE(laptop.act(incident_entry::kNotice, {{u"communication"_s, u"DB-C2"_s}}, person(kLead)));
    const QJsonObject text = laptop.state.entries.last().payload.value("text"_L1).toObject();
    EXPECT_TRUE(text.value("zh"_L1).toString().startsWith(u"【演练】"_s));
    EXPECT_TRUE(text.value("en"_L1).toString().startsWith(u"[EXERCISE]"_s));
    EXPECT_FALSE(text.value("zh"_L1).toString().contains(u"000-0000-0004"_s));
    EXPECT_TRUE(text.value("zh"_L1).toString().contains(u"•04"_s));
}

}  // namespace holdfast
