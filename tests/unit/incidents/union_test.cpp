// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/incidents/incident_harness.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

quint32 seedOf(const char* test)
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    std::cout << test << " seed " << seed << " (HOLDFAST_SEED)" << std::endl;
    return seed;
}

template <class T>
T pick(const QList<T>& from, std::mt19937& random)
{
    return from.at(std::uniform_int_distribution<qsizetype>(0, from.size() - 1)(random));
}

bool chance(int percent, std::mt19937& random)
{
    return std::uniform_int_distribution<int>(1, 100)(random) <= percent;
}

/// An act that somebody might try, lawful or not.
std::pair<QString, QJsonObject> randomAct(const Laptop& laptop, std::mt19937& random)
{
    using namespace incident_entry;
    static const QList<QString> stepActs{kStepStarted,  kStepStarted, kStepDone,          kStepDone,
                                         kStepDone,     kStepDone,    kStepFailed,        kStepRetried,
                                         kStepDeferred, kStepSkipped, kStepNotApplicable, kStepConfirmed};
    static const QList<QString> others{kLogged,        kMarked,          kHandedOver,     kDeferralsAccepted,
                                       kStoodDown,     kClosed,          kWithdrawn,      kEscalated,
                                       kSiteActivated, kSiteReturned,    kCorrected,      kStepAdded,
                                       kDeclared,      kReviewBegun,     kAborted,        kResourceDecided,
                                       kNotice,        kConflictSettled, kExercisePaused, kRecoveryPoint};
    QJsonObject fields{{u"reason"_s, u"随机"_s}};
    if (!laptop.state.plans.isEmpty() && chance(85, random)) {
        const PlanInUse& plan = pick(laptop.state.plans, random);
        if (plan.steps.isEmpty())
            return {kStepAdded, {{u"title"_s, entryText(u"zh"_s, u"临时步骤"_s)}}};
        const PlanStep& step = pick(plan.steps, random);
        fields.insert(u"plan"_s, plan.code);
        fields.insert(u"step"_s, step.id);
        if (step.isDecision())
            fields.insert(u"option"_s, pick(step.options, random).id);
        const QString kind = pick(stepActs, random);
        if (kind == kStepRetried && step.goesBackTo && chance(50, random))
            fields.insert(u"to"_s, plan.steps.at(*step.goesBackTo).id);
        if (kind == kStepDone && chance(20, random))
            fields.insert(u"awaiting"_s, true);
        return {kind, fields};
    }
    fields.insert(u"kind"_s, u"fact"_s);
    fields.insert(u"text"_s, entryText(u"zh"_s, u"随机记录"_s));
    fields.insert(u"what"_s, pick(QList<QString>{u"restored"_s, u"resolved"_s, u"detected"_s}, random));
    fields.insert(u"to"_s,
                  pick(QList<QString>{u"DC-01"_s, u"NET-01"_s,
                                      person(kManager).person->id.uid().toString(QUuid::WithoutBraces)},
                       random));
    fields.insert(u"name"_s, kManager);
    fields.insert(u"title"_s, entryText(u"zh"_s, u"临时步骤"_s));
    fields.insert(u"communication"_s, u"DB-C1"_s);
    fields.insert(u"mode"_s, u"logical"_s);
    fields.insert(u"at_ms"_s, toMs(laptop.now()) - 1);
    fields.insert(u"question"_s, u"？"_s);
    fields.insert(u"options"_s, QJsonArray{u"a"_s, u"b"_s});
    fields.insert(u"choice"_s, u"a"_s);
    const QString kind = pick(others, random);
    // Mostly the night goes on: what ends it comes seldom.
    const bool isEnd = kind == kWithdrawn || kind == kAborted || kind == kClosed;
    if (isEnd && chance(80, random))
        return {kLogged, fields};
    if (kind == kCorrected || kind == kConflictSettled) {
        fields.remove(u"text"_s);
        fields.remove(u"at_ms"_s);
        fields.insert(u"void"_s, true);
        fields.insert(u"seq"_s, std::uniform_int_distribution<int>(
                                    1, static_cast<int>(laptop.state.entries.size()))(random));
    }
    return {kind, fields};
}

/// What must hold of every state, whatever was done.
void expectValid(const IncidentState& state)
{
    for (const PlanInUse& plan : state.plans) {
        const QList<StepState> states = stepStates(plan);
        ASSERT_EQ(states.size(), plan.steps.size());
        for (int i = 0; i < states.size(); ++i) {
            const StepProgress& progress = plan.progress.at(i);
            const bool isBegun = states.at(i) == StepState::Running || states.at(i) == StepState::Finished ||
                                 states.at(i) == StepState::AwaitingConfirmation;
            if (isBegun) {
                // Nobody works on, or has finished, what waits for something or does not apply.
                EXPECT_TRUE(isUnblocked(plan, states, i)) << plan.steps.at(i).id.toStdString();
            }
            if (states.at(i) == StepState::Running) {
                EXPECT_TRUE(progress.startedAt.has_value());
            }
            if (states.at(i) == StepState::Finished) {
                EXPECT_TRUE(progress.settledAt.has_value());
                if (plan.steps.at(i).isDecision()) {
                    EXPECT_NE(plan.steps.at(i).option(progress.option), nullptr);
                }
            }
        }
    }
    if (state.stoodDown && !state.closed) {
        EXPECT_TRUE(openDeferrals(state).isEmpty());
        EXPECT_TRUE(openSteps(state).isEmpty());
    }
    const IncidentAccount account = at(state, moment("2026-11-26T00:00:00Z"), QTimeZone::utc());
    for (const ClockReading& clock : account.clocks) {
        if (clock.elapsed) {
            EXPECT_GE(clock.elapsed->count(), 0);
        }
        EXPECT_FALSE(clock.verdict && clock.state != ClockState::Stopped);
    }
}

Done tryRandomly(Laptop& laptop, std::mt19937& random)
{
    static const QList<QString> people{kLead, kLead, kLead, kManager, kEngineer, kQuality, kScribe};
    static const QList<QString> seconds{kEngineer, kSecondEngineer, kDevelopment, kQuality, kLead, kManager};
    laptop.wait(std::chrono::seconds(std::uniform_int_distribution<int>(0, 300)(random)));
    const auto [kind, fields] = randomAct(laptop, random);
    const bool isConfirming = kind == incident_entry::kStepConfirmed;
    const Actor actor = person(pick(people, random), isConfirming ? Assurance::Pin : Assurance::Stated);
    const auto second = kind == incident_entry::kStepDone && chance(60, random)
                            ? std::optional(person(pick(seconds, random), Assurance::Pin))
                            : std::nullopt;
    const QStringList plans = kind == incident_entry::kDeclared ? QStringList{u"DB-01"_s} : QStringList();
    return laptop.act(kind, fields, actor, second, plans);
}

/// The steps that a way leaves out, and the order of the others.
void expectOrderKept(const IncidentState& state)
{
    const PlanInUse& plan = state.plans.first();
    for (int i = 0; i < plan.steps.size(); ++i) {
        for (const int before : plan.steps.at(i).dependsOn) {
            const auto done = plan.progress.at(before).settledAt;
            const auto begun = plan.progress.at(i).startedAt;
            if (done && begun && plan.progress.at(before).said == StepState::Finished) {
                EXPECT_LE(*done, *begun) << plan.steps.at(before).id.toStdString() << " before "
                                         << plan.steps.at(i).id.toStdString();
            }
        }
    }
}

}  // namespace

/// Every way to answer the decisions of every plan comes to its end, in any order in which people may work.
TEST(EveryWay, ComesToItsEndWithoutDeadlock)
{
    std::mt19937 random(seedOf("EveryWay"));
    int ways = 0;
    for (const QString& code : {u"SRV-01"_s, u"DB-01"_s, u"DC-01"_s, u"NET-01"_s}) {
        const Plan plan = Plan::fromJson(shelf(code)->body).value();
        const auto all = waysThrough(plan);
        for (const auto& answers : all) {
            ++ways;
            Laptop laptop;
            laptop.declare(code);
            QList<QString> running;
            for (auto open = openSteps(laptop.state); !open.isEmpty(); open = openSteps(laptop.state)) {
                const StepRef ref = pick(open, random);
                const QString step = stepOf(laptop.state, ref).id;
                laptop.wait(1min);
                const bool isRunning = progressOf(laptop.state, ref).said == StepState::Running;
                const auto went = isRunning ? laptop.finish(step, answers.value(step))
                                            : laptop.step(incident_entry::kStepStarted, step);
                ASSERT_TRUE(went) << code.toStdString() << ' ' << step.toStdString() << ' '
                                  << went.error().message.toStdString();
            }
            const auto schedule = schedulePlan(plan, answers, 0);
            for (const PlanStep& step : plan.steps()) {
                const StepState expected =
                    schedule.notApplicable.contains(step.id) ? StepState::NotApplicable : StepState::Finished;
                EXPECT_EQ(laptop.stateOf(step.id), expected) << step.id.toStdString();
            }
            expectOrderKept(laptop.state);
            EXPECT_TRUE(laptop.act(incident_entry::kStoodDown, {}, person(kLead)));
            for (int priority = 1; priority <= 4; ++priority)
                EXPECT_TRUE(restoredAt(laptop.state, priority));
            EXPECT_TRUE(laptop.state.conflicts.isEmpty());
        }
    }
    EXPECT_EQ(ways, 9 + 7 + 3 + 12);
}

TEST(AnyActs, ReachNoInvalidState)
{
    std::mt19937 random(seedOf("AnyActs"));
    int accepted = 0;
    for (int night = 0; night < 40; ++night) {
        Laptop laptop;
        laptop.declare(
            pick(QList<QString>{u"SRV-01"_s, u"DB-01"_s, u"DC-01"_s, u"NET-01"_s, u"GEN-01"_s}, random),
            chance(30, random) ? IncidentMode::Drill : IncidentMode::Real);
        for (int i = 0; i < 150; ++i) {
            const auto before = laptop.entries.size();
            if (tryRandomly(laptop, random))
                ++accepted;
            else
                EXPECT_EQ(laptop.entries.size(), before);
            // On one laptop, what decide allowed never conflicts.
            EXPECT_TRUE(laptop.state.conflicts.isEmpty())
                << laptop.state.conflicts.first().reason.toStdString();
            expectValid(laptop.state);
            if (::testing::Test::HasFailure())
                return;
        }
        EXPECT_EQ(fingerprint(fold(laptop.entries)), fingerprint(laptop.state));
    }
    EXPECT_GT(accepted, 500);
}

/// Three laptops work on one incident, now and then exchanging what they wrote; each obeys the rules as it
/// knows them.
TEST(Union, IsOneStateInEveryOrderOfArrival)
{
    std::mt19937 random(seedOf("Union"));
    qsizetype conflicts = 0;
    for (int night = 0; night < 12; ++night) {
        Laptop first;
        first.declare(u"DB-01"_s);
        QList<Laptop> laptops{first, Laptop(2, first.incident()), Laptop(3, first.incident())};
        laptops[1].receiveAll(first);
        laptops[2].receiveAll(first);
        for (int i = 0; i < 120; ++i) {
            Laptop& laptop = laptops[std::uniform_int_distribution<int>(0, 2)(random)];
            [[maybe_unused]] const auto went = tryRandomly(laptop, random);
            if (chance(8, random)) {
                Laptop& other = laptops[std::uniform_int_distribution<int>(0, 2)(random)];
                if (&other != &laptop)
                    laptop.receiveAll(other);
            }
        }
        QList<IncidentEntry> all;
        QSet<EntryId> known;
        for (const Laptop& laptop : std::as_const(laptops)) {
            for (const IncidentEntry& entry : laptop.entries) {
                if (!known.contains(entry.id))
                    all.append(entry);
                known.insert(entry.id);
            }
        }
        const IncidentState whole = fold(all);
        expectValid(whole);
        conflicts += whole.conflicts.size();
        for (int order = 0; order < 4; ++order) {
            std::shuffle(all.begin(), all.end(), random);
            EXPECT_EQ(fingerprint(fold(all)), fingerprint(whole));
        }
        // … and where each arrives by itself, late or early.
        IncidentState oneByOne;
        for (const IncidentEntry& entry : std::as_const(all))
            apply(oneByOne, entry);
        EXPECT_EQ(fingerprint(oneByOne), fingerprint(whole));
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(conflicts, 0);
}

TEST(Union, ShowsAStepDoneTwiceUntilItIsSettled)
{
    Laptop one;
    one.declare(u"DB-01"_s);
    Laptop two(2, one.incident());
    two.receiveAll(one);
    ASSERT_TRUE(one.finish(u"D01"_s));
    two.wait(1min);
    ASSERT_TRUE(two.finish(u"D01"_s));
    const EntryId second = two.entries.last().id;
    one.receiveAll(two);
    two.receiveAll(one);
    EXPECT_EQ(fingerprint(one.state), fingerprint(two.state));
    ASSERT_EQ(one.state.conflicts.size(), 1);
    EXPECT_EQ(one.state.conflicts.first().entry, second);
    EXPECT_FALSE(one.state.conflicts.first().isSettled);
    const int seq = one.state.positions.value(second) + 1;
    EXPECT_FALSE(one.act(incident_entry::kConflictSettled, {{u"seq"_s, seq}}, person(kLead)));
    ASSERT_TRUE(one.act(incident_entry::kConflictSettled, {{u"seq"_s, seq}, {u"reason"_s, u"以先记的为准"_s}},
                        person(kLead)));
    EXPECT_TRUE(one.state.conflicts.first().isSettled);
    two.receiveAll(one);
    EXPECT_TRUE(two.state.conflicts.first().isSettled);
}

TEST(Union, ShowsStandDownBesideADeferral)
{
    Laptop one;
    one.declare(u"GEN-01"_s);
    ASSERT_TRUE(one.act(incident_entry::kStepAdded, {{u"title"_s, entryText(u"zh"_s, u"清理临时规则"_s)}},
                        person(kLead)));
    Laptop two(2, one.incident());
    two.receiveAll(one);
    // The scribe defers the step while the lead, on another laptop, skips it and stands down.
    ASSERT_TRUE(two.step(incident_entry::kStepDeferred, u"X1"_s,
                         {{u"to"_s, u"return"_s}, {u"reason"_s, u"明早"_s}}, person(kScribe)));
    one.wait(1min);
    ASSERT_TRUE(one.step(incident_entry::kStepSkipped, u"X1"_s, {{u"reason"_s, u"不需要"_s}}));
    ASSERT_TRUE(one.act(incident_entry::kStoodDown, {}, person(kLead)));
    two.receiveAll(one);
    // The deferral was first; the skip still holds, so the stand-down does too.
    EXPECT_EQ(courseOf(two.state), Course::StoodDown);

    Laptop three(3, one.incident());
    three.receiveAll(one);
    EXPECT_EQ(courseOf(three.state), Course::StoodDown);

    Laptop lead;
    lead.declare(u"GEN-01"_s);
    Laptop scribe(2, lead.incident());
    scribe.receiveAll(lead);
    ASSERT_TRUE(scribe.act(incident_entry::kStepAdded, {{u"title"_s, entryText(u"zh"_s, u"补监控"_s)}},
                           person(kScribe)));
    lead.wait(1min);
    ASSERT_TRUE(lead.act(incident_entry::kStoodDown, {}, person(kLead)));
    lead.receiveAll(scribe);
    // A step was open when it was stood down: the incident goes on, and the stand-down shows as a conflict.
    EXPECT_TRUE(isUnderway(lead.state));
    ASSERT_EQ(lead.state.conflicts.size(), 1);
    EXPECT_EQ(lead.stateOf(u"X1B"_s), StepState::Ready);
}

TEST(Union, KeepsWhatItDoesNotKnow)
{
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    IncidentEntry foreign = laptop.entries.last();
    foreign.id = EntryId(QUuid::createUuid());
    foreign.kind = u"from-the-future"_s;
    ++foreign.time.counter;
    laptop.receive(foreign);
    EXPECT_EQ(laptop.state.entries.last().kind, u"from-the-future"_s);
    EXPECT_TRUE(laptop.state.conflicts.isEmpty());
    EXPECT_TRUE(laptop.finish(u"D01"_s));
}

}  // namespace holdfast
