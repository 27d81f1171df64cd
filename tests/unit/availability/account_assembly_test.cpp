// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_assembly.h"
#include "models/calendar/shipped_holidays.h"
#include "tests/unit/availability/account_facts.h"
#include "tests/unit/incidents/incident_harness.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

KnownFacts sampleKnown()
{
    KnownFacts known;
    known.organisation = Organisation::fromJson(sampleBody(u"organisation"_s)).value();
    known.calendar = WorkCalendar(shippedHolidays().value());
    known.now = at("2026-07-02T00:00:00Z");
    return known;
}

const Service& serviceIn(const KnownFacts& known)
{
    return known.organisation->services().first();
}

AccountRequest requestForJune()
{
    return {{}, at("2026-05-31T16:00:00Z"), at("2026-06-30T16:00:00Z"), std::nullopt, u"en"_s};
}

void assign(KnownFacts& known, const QString& monitor, const QString& module, QDate from = {}, QDate to = {})
{
    MonitorAssignment one;
    one.monitor = monitorKey(monitor);
    one.service = serviceIn(known).code;
    one.module = module;
    one.validFrom = from;
    one.validTo = to;
    known.decisions.assignments.append(one);
    known.series.append({{monitorKey(monitor), Metric::Probe, {}, {}, {}},
                         {Shape::Samples},
                         1,
                         at("2026-05-01T00:00:00Z"),
                         at("2026-08-01T00:00:00Z")});
}

MonitorTrack alwaysUp(const QString& name)
{
    return {monitorKey(name),
            {{at("2026-05-01T00:00:00Z"), at("2026-08-01T00:00:00Z"), MonitorState::Up}},
            {},
            {}};
}

const ModuleAccount& moduleIn(const ServiceAccount& account, const QString& code)
{
    for (const ModuleAccount& module : account.modules) {
        if (module.code == code)
            return module;
    }
    ADD_FAILURE() << "no module " << code.toStdString();
    return account.whole;
}

}  // namespace

TEST(AccountAssembly, BeginsAndEndsAnAssignmentAtMidnightOfTheContractsZone)
{
    KnownFacts known = sampleKnown();
    assign(known, u"m"_s, u"CRM"_s, QDate(2026, 6, 10), QDate(2026, 6, 11));

    AccountRequest request = requestForJune();
    request.zone = QTimeZone("America/New_York");
    const ServiceAccount account = reckon(assemble(request, serviceIn(known), known, {alwaysUp(u"m"_s)}));

    const ModuleAccount& crm = moduleIn(account, u"CRM"_s);
    EXPECT_EQ(crm.buckets.up, 48h);
    ASSERT_EQ(crm.runs.size(), 3);
    EXPECT_EQ(crm.runs.at(1).from, at("2026-06-09T16:00:00Z"));
    EXPECT_EQ(account.zone, QTimeZone("America/New_York"));
}

TEST(AccountAssembly, GivesEachModuleItsNameAndTarget)
{
    const KnownFacts known = sampleKnown();

    const ServiceAccount account = reckon(assemble(requestForJune(), serviceIn(known), known, {}));

    ASSERT_EQ(account.modules.size(), 4);
    for (const ModuleAccount& module : account.modules) {
        EXPECT_FALSE(module.name.isEmpty());
        EXPECT_EQ(module.target, 9900);
    }
    EXPECT_EQ(account.interruptionsTarget, 1);
    EXPECT_EQ(account.zone, QTimeZone("Asia/Shanghai"));
}

TEST(AccountAssembly, SaysThatNothingIsMappedAndHowToMapIt)
{
    KnownFacts known = sampleKnown();
    assign(known, u"left over"_s, u"CRM"_s);
    known.decisions.assignments.clear();

    const AccountFacts facts = assemble(requestForJune(), serviceIn(known), known, {});
    const QString cautions = cautionsOf(facts, known).join(u' ');

    EXPECT_EQ(reckon(facts).cautions.filter(u"monitors --map"_s).size(), 1);
    EXPECT_TRUE(cautions.contains(u"left over"_s));
}

TEST(AccountAssembly, SaysNothingOfAMonitorThatIsDecidedToCountForNoModule)
{
    KnownFacts known = sampleKnown();
    assign(known, u"test stand"_s, QString(), QDate(2026, 6, 30));

    AccountFacts facts = assemble(requestForJune(), serviceIn(known), known, {});
    EXPECT_FALSE(cautionsOf(facts, known).join(u' ').contains(u"test stand"_s));
    EXPECT_TRUE(monitorsOf(serviceIn(known), known).isEmpty());

    known.decisions.assignments.first().validFrom = QDate(2026, 7, 1);
    EXPECT_TRUE(cautionsOf(facts, known).join(u' ').contains(u"test stand"_s));
}

TEST(AccountAssembly, NamesFilesThatAreLost)
{
    KnownFacts known = sampleKnown();
    ImportRecord import{ImportId(QUuid::createUuid()),
                        u"june.csv"_s,
                        {},
                        SourceFormat::Csv,
                        {},
                        1,
                        0,
                        known.now,
                        {},
                        std::nullopt,
                        at("2026-06-01T00:00:00Z"),
                        at("2026-06-02T00:00:00Z")};
    known.imports = {import};
    const AccountFacts facts = assemble(requestForJune(), serviceIn(known), known, {});
    EXPECT_EQ(sourcesOf(known.imports, facts.period).size(), 1);
    EXPECT_FALSE(cautionsOf(facts, known).join(u' ').contains(u"june.csv"_s));

    known.imports.first().isPresent = false;
    EXPECT_TRUE(sourcesOf(known.imports, facts.period).isEmpty());
    EXPECT_TRUE(cautionsOf(facts, known).join(u' ').contains(u"june.csv"_s));
}

TEST(AccountAssembly, TakesIncidentsThatWereRealAndNothingElse)
{
    const KnownFacts known = sampleKnown();
    Laptop real;
    real.declare(u"DB-01"_s);
    Laptop drill;
    drill.declare(u"DB-01"_s, IncidentMode::Drill);
    const Instant now = real.now() + 1h;

    const auto outages = outagesOf(QList<IncidentState>{real.state, drill.state}, serviceIn(known), now);

    ASSERT_EQ(outages.size(), 1);
    EXPECT_EQ(outages.first().code, u"INC-2026-001"_s);
    EXPECT_EQ(outages.first().from, real.state.impact.value());
    EXPECT_EQ(outages.first().to, now);
    EXPECT_TRUE(outages.first().isOpen);
}

TEST(AccountAssembly, HasAModuleBackWithTheItemThatCoversIt)
{
    // The fourth item of the sample covers CRM, and nothing else does.
    const KnownFacts known = sampleKnown();
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    const Instant back = laptop.now() + 20min;
    laptop.state.itemRestored.insert(4, back);

    const auto outages = outagesOf(QList<IncidentState>{laptop.state}, serviceIn(known), laptop.now() + 1h);

    ASSERT_EQ(outages.size(), 2);
    EXPECT_EQ(outages.first().modules, QStringList{u"CRM"_s});
    EXPECT_EQ(outages.first().to, back);
    EXPECT_FALSE(outages.first().isOpen);
    EXPECT_EQ(outages.last().modules.size(), 3);
    EXPECT_TRUE(outages.last().isOpen);
}

TEST(AccountAssembly, LeavesOutAnIncidentOfAnotherService)
{
    KnownFacts known = sampleKnown();
    Laptop laptop;
    laptop.declare(u"DB-01"_s);
    laptop.state.service = u"OTHER"_s;

    EXPECT_TRUE(outagesOf(QList<IncidentState>{laptop.state}, serviceIn(known), laptop.now() + 1h).isEmpty());
}

TEST(AccountAssembly, JudgesTheMonitorsThemselvesByTheServicesTarget)
{
    KnownFacts known = sampleKnown();
    assign(known, u"m"_s, u"CRM"_s);
    known.decisions.assignments.clear();

    const AccountFacts facts =
        assembleMonitors(requestForJune(), serviceIn(known), known, {alwaysUp(u"m"_s)});
    const ServiceAccount account = reckon(facts);

    ASSERT_EQ(account.modules.size(), 1);
    EXPECT_EQ(account.modules.first().code, u"m"_s);
    EXPECT_EQ(account.modules.first().isMet, true);
    EXPECT_TRUE(cautionsOf(facts, known).isEmpty());
}

TEST(AccountAssembly, NamesTheServicesThereAre)
{
    const KnownFacts known = sampleKnown();

    EXPECT_TRUE(serviceFor(known.organisation, {}));
    EXPECT_EQ(serviceFor(known.organisation, u"XYZ"_s).error().code, Error::Code::NotFound);
    EXPECT_TRUE(serviceFor(known.organisation, u"XYZ"_s).error().message.contains(serviceIn(known).code));
    EXPECT_TRUE(serviceFor(std::nullopt, {}).error().message.contains(u"--by monitor"_s));
}

}  // namespace holdfast
