// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/availability_service.h"
#include "models/incidents/clock.h"
#include "tests/unit/availability/availability_desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

class AvailabilityServiceTest : public ::testing::Test {
protected:
    template <class Answer>
    static Answer await(QFuture<Answer> future)
    {
        return MeasurementDesk::await(future);
    }

    static Actor confirming(const QString& name) { return person(name, Assurance::Pin); }

    AvailabilityDesk office;
};

}  // namespace

TEST_F(AvailabilityServiceTest, KnowsNothingBeforeAnythingIsMappedAndSaysSo)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143));

    const ServiceAccount account = office.account();

    ASSERT_EQ(account.modules.size(), 4);
    for (const ModuleAccount& module : account.modules) {
        EXPECT_EQ(module.buckets.unknown, 30 * 24h);
        EXPECT_EQ(module.availability, std::nullopt);
    }
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"monitors --map"_s));
    EXPECT_TRUE(account.cautions.join(u' ').contains(u"web"_s));
}

TEST_F(AvailabilityServiceTest, AccountsForTheMonitorOfAModule)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143, u"ECONNREFUSED"_s));
    office.assign(u"web"_s, u"CRM"_s);

    const ServiceAccount account = office.account();
    const ModuleAccount crm = office.module(u"CRM"_s);

    EXPECT_EQ(crm.buckets.down, 43min);
    EXPECT_EQ(crm.buckets.unknown, 0s);
    EXPECT_EQ(crm.isMet, true);
    ASSERT_EQ(crm.outages.size(), 1);
    EXPECT_EQ(crm.outages.first().cause, u"ECONNREFUSED"_s);
    EXPECT_EQ(account.interruptions, 1);
    EXPECT_EQ(account.isMet, true);
    ASSERT_EQ(account.sources.size(), 1);
    EXPECT_EQ(account.sources.first().fileName, u"a"_s);
    EXPECT_EQ(account.whole.buckets.down, 43min);
}

TEST_F(AvailabilityServiceTest, ListsEveryMonitorByItselfWithoutAnyMapping)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143) +
                                   AvailabilityDesk::upBut(u"api"_s, 200, 220));
    const auto account =
        await(office.service->accountByMonitor({{},
                                                AvailabilityDesk::april(0),
                                                AvailabilityDesk::april(AvailabilityDesk::kApril),
                                                std::nullopt,
                                                u"en"_s}));

    ASSERT_TRUE(account);
    ASSERT_EQ(account->modules.size(), 2);
    EXPECT_EQ(account->modules.at(0).code, u"api"_s);
    EXPECT_EQ(account->modules.at(0).buckets.down, 20min);
    EXPECT_EQ(account->modules.at(1).buckets.down, 43min);
}

TEST_F(AvailabilityServiceTest, GivesTheSameAccountAfterTheMeasurementsWereDeletedAndImportedAgain)
{
    const QString text =
        AvailabilityDesk::upBut(u"web"_s, 100, 143) + AvailabilityDesk::upBut(u"api"_s, 200, 220);
    office.desk.import(u"a"_s, text);
    office.assign(u"web"_s, u"CRM"_s);
    office.assign(u"api"_s, u"FIN"_s);
    ASSERT_TRUE(office.reclassify(100, 110, OutageClass::ThirdParty, confirming(kManager)));
    const ServiceAccount before = office.account();

    office.loseMeasurements();
    EXPECT_EQ(office.account().whole.buckets.known(), 0s);
    EXPECT_TRUE(office.account().cautions.join(u' ').contains(u"import them again"_s));
    office.desk.import(u"a"_s, text);
    const ServiceAccount after = office.account();

    for (qsizetype i = 0; i < before.modules.size(); ++i) {
        EXPECT_EQ(after.modules.at(i).buckets, before.modules.at(i).buckets);
        EXPECT_EQ(after.modules.at(i).runs, before.modules.at(i).runs);
    }
    EXPECT_EQ(after.whole.runs, before.whole.runs);
    EXPECT_EQ(after.cautions, before.cautions);
    EXPECT_EQ(before.modules.first().buckets.excluded, 10min);
}

TEST_F(AvailabilityServiceTest, FindsTheBeginningOfAnInterruptionHoweverLongAgoItWas)
{
    constexpr int kBegin = -200 * AvailabilityDesk::kDay;
    office.desk.import(
        u"a"_s, AvailabilityDesk::state(u"web"_s, kBegin - 60, kBegin, MonitorState::Up) +
                    AvailabilityDesk::state(u"web"_s, kBegin, 100, MonitorState::Down) +
                    AvailabilityDesk::state(u"web"_s, 100, AvailabilityDesk::kApril, MonitorState::Up));
    office.assign(u"web"_s, u"CRM"_s);

    const ModuleAccount crm = office.module(u"CRM"_s);

    ASSERT_EQ(crm.interruptions.size(), 1);
    EXPECT_EQ(crm.interruptions.first().from, AvailabilityDesk::april(kBegin));
    EXPECT_FALSE(crm.interruptions.first().isCounted);
    EXPECT_EQ(crm.buckets.down, 100min);
}

TEST_F(AvailabilityServiceTest, LetsALaterAssignmentTakeItsDaysFromAnEarlierOne)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143));
    office.assign(u"web"_s, u"CRM"_s);
    office.assign(u"web"_s, u"FIN"_s, QDate(2026, 4, 10), QDate(2026, 4, 19));

    const auto assignments = await(office.service->assignments());

    ASSERT_TRUE(assignments);
    ASSERT_EQ(assignments->size(), 3);
    EXPECT_EQ(assignments->at(0).module, u"CRM"_s);
    EXPECT_EQ(assignments->at(0).validTo, QDate(2026, 4, 9));
    EXPECT_EQ(assignments->at(1).module, u"FIN"_s);
    EXPECT_EQ(assignments->at(2).validFrom, QDate(2026, 4, 20));
    EXPECT_EQ(office.module(u"CRM"_s).buckets.up + 43min, 20 * 24h);
    EXPECT_EQ(office.module(u"FIN"_s).buckets.up, 10 * 24h);
}

TEST_F(AvailabilityServiceTest, RemembersThatAMonitorCountsForNoModuleAndWritesNothingTwice)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143));
    office.assign(u"web"_s, u"CRM"_s);
    const auto count = [this] { return await(office.desk.log->entries())->size(); };
    const auto before = count();
    office.assign(u"web"_s, u"CRM"_s);
    EXPECT_EQ(count(), before);
    office.assign(u"web"_s, QString());
    EXPECT_EQ(count(), before + 1);
    const auto assignments = await(office.service->assignments());
    ASSERT_EQ(assignments->size(), 1);
    EXPECT_TRUE(assignments->first().module.isEmpty());
    EXPECT_EQ(office.module(u"CRM"_s).buckets.up, 0h);
    office.assign(u"web"_s, QString());
    EXPECT_EQ(count(), before + 1);
}

TEST_F(AvailabilityServiceTest, RefusesModulesThatDoNotExistAndDaysThatEndTooEarly)
{
    MonitorAssignment said;
    said.monitor = MeasurementDesk::key(u"web"_s);
    said.module = u"XYZ"_s;
    EXPECT_EQ(await(office.service->assign(said, person(kLead))).error().code, Error::Code::NotFound);
    said.module = u"CRM"_s;
    said.weight = 0;
    EXPECT_EQ(await(office.service->assign(said, person(kLead))).error().code, Error::Code::InvalidValue);
    said.weight = 1;
    said.component = u"NOTHING"_s;
    EXPECT_EQ(await(office.service->assign(said, person(kLead))).error().code, Error::Code::NotFound);
    said.component.clear();
    said.validFrom = QDate(2026, 4, 2);
    said.validTo = QDate(2026, 4, 1);
    EXPECT_EQ(await(office.service->assign(said, person(kLead))).error().code, Error::Code::InvalidValue);
    EXPECT_TRUE(await(office.service->assignments())->isEmpty());
}

TEST_F(AvailabilityServiceTest, CombinesTheMonitorsOfAModuleByItsRule)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"one"_s, 100, 160) +
                                   AvailabilityDesk::upBut(u"two"_s, 140, 200));
    office.assign(u"one"_s, u"CRM"_s);
    office.assign(u"two"_s, u"CRM"_s);
    EXPECT_EQ(office.module(u"CRM"_s).buckets.down, 100min);

    ModuleCombination said{{}, u"CRM"_s, CombineRule::AllDown, 50, {}, {}};
    ASSERT_TRUE(await(office.service->combine(said, person(kLead))));
    EXPECT_EQ(office.module(u"CRM"_s).buckets.down, 20min);

    said.rule = CombineRule::AnyDown;
    ASSERT_TRUE(await(office.service->combine(said, person(kLead))));
    EXPECT_EQ(office.module(u"CRM"_s).buckets.down, 100min);
    EXPECT_EQ(await(office.service->combinations())->size(), 1);
}

TEST_F(AvailabilityServiceTest, ReclassifiesWithAReasonAndASecondPersonOnly)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143));
    office.assign(u"web"_s, u"CRM"_s);

    EXPECT_EQ(office.reclassify(100, 143, OutageClass::ThirdParty, confirming(kLead)).error().code,
              Error::Code::NotPermitted);
    EXPECT_EQ(office.reclassify(100, 143, OutageClass::ThirdParty, person(kManager)).error().code,
              Error::Code::NotPermitted);
    EXPECT_EQ(office.reclassify(143, 100, OutageClass::ThirdParty, confirming(kManager)).error().code,
              Error::Code::InvalidValue);
    EXPECT_EQ(office.module(u"CRM"_s).buckets.down, 43min);

    ASSERT_TRUE(office.reclassify(100, 143, OutageClass::ThirdParty, confirming(kManager)));
    EXPECT_EQ(office.module(u"CRM"_s).buckets.excluded, 43min);
    EXPECT_EQ(office.module(u"CRM"_s).outages.first().decision,
              u"cable cut (said by %1, approved by %2)"_s.arg(kLead, kManager));
    EXPECT_EQ(office.account().interruptions, 0);

    ASSERT_TRUE(office.reclassify(100, 143, OutageClass::Unplanned, confirming(kManager)));
    EXPECT_EQ(office.module(u"CRM"_s).buckets.down, 43min);
    EXPECT_EQ(await(office.service->reclassifications())->size(), 2);
}

TEST_F(AvailabilityServiceTest, TakesIncidentsForWhatTheMonitoringDidNotSee)
{
    office.desk.import(u"a"_s, AvailabilityDesk::state(u"web"_s, -1000, 600, MonitorState::Up) +
                                   AvailabilityDesk::state(u"web"_s, 700, 50'000, MonitorState::Up));
    office.assign(u"web"_s, u"CRM"_s);
    EXPECT_EQ(office.module(u"CRM"_s).buckets.unknown, 100min);

    OpenRequest request;
    request.title = u"Outage"_s;
    request.impact = AvailabilityDesk::april(590);
    const IncidentId id(mintUid(office.desk.time.now()));
    ASSERT_TRUE(await(office.incidents->open(id, request, person(kLead))));
    const QString code = await(office.incidents->state(id.uid().toString()))->code;
    const auto marked = await(office.incidents->act(
        code,
        {incident_entry::kMarked, {{u"what"_s, u"restored"_s}}, AvailabilityDesk::april(650), {}, {}, {}},
        person(kLead), u"en"_s));
    ASSERT_TRUE(marked) << marked.error().message.toStdString();

    const ModuleAccount crm = office.module(u"CRM"_s);

    EXPECT_EQ(crm.buckets.down, 50min);
    EXPECT_EQ(crm.buckets.unknown, 50min);
    ASSERT_EQ(crm.outages.size(), 1);
    EXPECT_EQ(crm.outages.first().incident, code);
    EXPECT_TRUE(crm.outages.first().monitors.isEmpty());
}

TEST_F(AvailabilityServiceTest, HasAnIncidentPinWhatTheMonitoringSawInItsMonth)
{
    // May has begun eleven hours ago; CRM was down from 01:00 to 02:00 of Shanghai.
    const int may = AvailabilityDesk::kApril;
    office.desk.import(u"a"_s,
                       AvailabilityDesk::state(u"web"_s, may - 60, may + 60, MonitorState::Up) +
                           AvailabilityDesk::state(u"web"_s, may + 60, may + 120, MonitorState::Down) +
                           AvailabilityDesk::state(u"web"_s, may + 120, may + 600, MonitorState::Up));
    office.assign(u"web"_s, u"CRM"_s);

    const auto outages = await(office.service->unplannedOutages({}, office.desk.time.now()));
    ASSERT_TRUE(outages);
    EXPECT_EQ(outages.value(),
              (QList<Stretch>{{AvailabilityDesk::april(may + 60), AvailabilityDesk::april(may + 120)}}));

    OpenRequest request;
    request.impact = office.desk.time.now() - 10min;
    request.monitored = outages.value();
    const IncidentId id(mintUid(office.desk.time.now()));
    ASSERT_TRUE(await(office.incidents->open(id, request, person(kLead))));
    const auto state = await(office.incidents->state(id.uid().toString()));
    const QList<ClockReading> clocks =
        readClocks(state.value(), {}, office.desk.time.now(), QTimeZone("Asia/Shanghai"));
    for (const ClockReading& clock : clocks) {
        if (clock.kind == ClockKind::MonthBudget) {
            EXPECT_EQ(clock.elapsed, 70min);
        }
        if (clock.kind == ClockKind::MonthInterruptions) {
            EXPECT_EQ(clock.count, 2);
            EXPECT_EQ(clock.state, ClockState::Breached);
        }
    }
}

TEST_F(AvailabilityServiceTest, ReckonsTheMonthSoFarOfServicesThatAreMonitored)
{
    EXPECT_TRUE(await(office.service->monthsSoFar(u"en"_s))->isEmpty());
    const int may = AvailabilityDesk::kApril;
    office.desk.import(u"a"_s,
                       AvailabilityDesk::state(u"web"_s, may - 60, may + 60, MonitorState::Up) +
                           AvailabilityDesk::state(u"web"_s, may + 60, may + 120, MonitorState::Down));
    office.assign(u"web"_s, u"CRM"_s);

    const auto months = await(office.service->monthsSoFar(u"en"_s));

    ASSERT_TRUE(months);
    ASSERT_EQ(months->size(), 1);
    EXPECT_EQ(months->first().from, AvailabilityDesk::april(may));
    EXPECT_EQ(months->first().to, office.desk.time.now());
    EXPECT_EQ(months->first().interruptions, 1);
}

TEST_F(AvailabilityServiceTest, RefusesAPeriodThatEndsBeforeItBegins)
{
    const auto answer = await(office.service->account(
        {{}, AvailabilityDesk::april(10), AvailabilityDesk::april(10), std::nullopt, u"en"_s}));

    EXPECT_EQ(answer.error().code, Error::Code::BadInput);
}

TEST_F(AvailabilityServiceTest, EndsWhileAnAccountIsStillReckoned)
{
    office.desk.import(u"a"_s, AvailabilityDesk::upBut(u"web"_s, 100, 143));
    office.assign(u"web"_s, u"CRM"_s);
    for (int i = 0; i < 20; ++i) {
        auto account = office.service->account({{},
                                                AvailabilityDesk::april(0),
                                                AvailabilityDesk::april(AvailabilityDesk::kApril),
                                                std::nullopt,
                                                u"en"_s});
        office.closeServices();
        EXPECT_TRUE(account.isFinished());
        office.openServices();
    }
}

}  // namespace holdfast
