// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_report_service.h"
#include "models/availability/published_months.h"
#include "models/availability/series/monthly_bars.h"
#include "models/documents/document_service.h"
#include "tests/unit/availability/monthly_values.h"
#include "tests/unit/incidents/sample_people.h"
#include "tests/unit/measurements/measurement_desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// The sample's organisation with a monitor for each module, on 2026-06-01 at 11:10 in Shanghai.
class MonthlyReportServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.time.advance(std::chrono::days(31));
        compose();
        ASSERT_TRUE(await(documents->draft(
            u"ORG"_s, DocumentBody::make(sampleBody(u"organisation"_s)).value(), {u"V1.0"_s, {}}, Actor{})));
        for (const Part& module : service().modules) {
            ASSERT_TRUE(await(availability->assign(
                {MeasurementDesk::key(module.code.toLower()), u"FYY"_s, module.code, {}, 1, {}, {}},
                manager())));
        }
    }

    void compose()
    {
        documents = std::make_unique<DocumentService>(*desk.records, *desk.log, desk.time);
        organisation = std::make_unique<OrganisationService>(*desk.records);
        calendar = std::make_unique<CalendarService>(*desk.records, desk.disk, desk.time);
        maintenance = std::make_unique<MaintenanceService>(*desk.records, *desk.log);
        incidents = std::make_unique<IncidentService>(*desk.records, *desk.log, desk.time);
        availability = std::make_unique<AvailabilityService>(
            *desk.records, AvailabilityService::Sources{*desk.log, *organisation, *calendar, *maintenance,
                                                        *desk.service, *incidents});
        monthly = std::make_unique<MonthlyReportService>(
            *desk.records,
            MonthlyReportService::Sources{*desk.log, *organisation, *calendar, *maintenance, *desk.service,
                                          *incidents, *availability},
            desk.time);
    }

    void takeApart()
    {
        monthly.reset();
        availability.reset();
        incidents.reset();
        maintenance.reset();
        calendar.reset();
        organisation.reset();
        documents.reset();
    }

    void TearDown() override { takeApart(); }

    template <class Answer>
    static Answer await(QFuture<Answer> future)
    {
        return MeasurementDesk::await(future);
    }

    Service service() { return await(organisation->current()).value()->services().first(); }
    static Month may() { return Month::fromText(u"2026-05"_s).value(); }

    static QString line(const QString& monitor, Instant from, Instant to, MonitorState state,
                        const QString& cause = {})
    {
        return u"i,%1,%2,%3,%4,%5\n"_s.arg(monitor)
            .arg(toMs(from))
            .arg(toMs(to))
            .arg(static_cast<int>(state))
            .arg(cause);
    }

    /// May of one monitor, down between the two moments.
    void importMay(const QString& monitor, const char* downFrom = nullptr, const char* downTo = nullptr)
    {
        const Instant from = shanghai("2026-05-01 00:00");
        const Instant to = shanghai("2026-06-01 00:00");
        QString text;
        if (downFrom == nullptr) {
            text = line(monitor, from, to, MonitorState::Up);
        } else {
            text = line(monitor, from, shanghai(downFrom), MonitorState::Up) +
                   line(monitor, shanghai(downFrom), shanghai(downTo), MonitorState::Down, u"timeout"_s) +
                   line(monitor, shanghai(downTo), to, MonitorState::Up);
        }
        desk.import(monitor + u".csv"_s, text);
    }

    void importAll()
    {
        importMay(u"crm"_s, "2026-05-12 03:00", "2026-05-12 04:00");
        importMay(u"emp"_s);
        importMay(u"set"_s, "2026-05-20 00:30", "2026-05-20 04:00");
        importMay(u"fin"_s);
    }

    QList<MonthOutlook> outlook() { return await(monthly->outlook()).value(); }
    MonthlyBody reckon()
    {
        auto body = await(monthly->reckon(service(), may(), u"zh"_s));
        EXPECT_TRUE(body) << body.error().message.toStdString();
        return body.value();
    }
    QList<MonthlyReport> reports() { return await(monthly->reports()).value(); }

    MeasurementDesk desk;
    std::unique_ptr<DocumentService> documents;
    std::unique_ptr<OrganisationService> organisation;
    std::unique_ptr<CalendarService> calendar;
    std::unique_ptr<MaintenanceService> maintenance;
    std::unique_ptr<IncidentService> incidents;
    std::unique_ptr<AvailabilityService> availability;
    std::unique_ptr<MonthlyReportService> monthly;
};

}  // namespace

TEST_F(MonthlyReportServiceTest, WaitsUntilEveryMonitorReachesTheMonthsEnd)
{
    EXPECT_TRUE(outlook().isEmpty()) << "nothing was imported";
    importMay(u"crm"_s);
    importMay(u"emp"_s);
    importMay(u"set"_s);
    ASSERT_EQ(outlook().size(), 1);
    EXPECT_EQ(outlook().first().readiness, MonthOutlook::Readiness::DataMissing);
    EXPECT_EQ(outlook().first().missing,
              (QList<MonitorReach>{{MeasurementDesk::key(u"fin"_s), std::nullopt}}));
    importMay(u"fin"_s);
    EXPECT_EQ(outlook().first().readiness, MonthOutlook::Readiness::Ready);
    EXPECT_EQ(outlook().first().month, may());
}

TEST_F(MonthlyReportServiceTest, DraftsByItselfAndFollowsLaterFiles)
{
    importAll();
    QSignalSpy ended(monthly.get(), &MonthlyReportService::draftsEnsured);
    monthly->ensureDrafts(u"zh"_s);
    ASSERT_TRUE(ended.wait(20'000));
    ASSERT_EQ(reports().size(), 1);
    const MonthlyBody first = MonthlyBody::fromBytes(reports().first().body).value();
    // 3:30 hours of maintenance without a notice count as down.
    EXPECT_EQ(first.account.modules.at(0).buckets.down, 1h);
    EXPECT_EQ(first.account.modules.at(2).buckets.down, 3h + 30min);
    EXPECT_EQ(first.account.whole.buckets.down, 4h + 30min);
    EXPECT_EQ(first.account.sources.size(), 4);
    EXPECT_EQ(first.names.modules.value(u"SET"_s, LocalizedText::of(u"zh"_s, u"?"_s)).in(u"zh"_s).text,
              u"结算"_s);
    monthly->ensureDrafts(u"zh"_s);
    ASSERT_TRUE(ended.wait(20'000));
    EXPECT_EQ(reports().first().history.size(), 1) << "nothing changed";
    // Another look of the same monitor: it was down then.
    desk.import(u"more.csv"_s, line(u"emp"_s, shanghai("2026-05-03 10:00"), shanghai("2026-05-03 10:10"),
                                    MonitorState::Down));
    monthly->ensureDrafts(u"zh"_s);
    ASSERT_TRUE(ended.wait(20'000));
    ASSERT_EQ(reports().size(), 1);
    EXPECT_EQ(reports().first().history.last().act, MonthlyAct::Refresh);
    EXPECT_EQ(MonthlyBody::fromBytes(reports().first().body)->account.modules.at(1).buckets.down, 10min);
}

TEST_F(MonthlyReportServiceTest, GivesTheSameBytesAfterMeasurementsWereLostAndImportedAgain)
{
    importAll();
    const MonthlyBody before = reckon();
    EXPECT_EQ(reckon().bytes().value(), before.bytes().value());
    takeApart();
    desk.close();
    ASSERT_TRUE(QFile::remove(desk.folder.measurements()));
    desk.open();
    compose();
    EXPECT_NE(reckon().figures(), before.figures()) << "the data are gone";
    importMay(u"fin"_s);
    importMay(u"set"_s, "2026-05-20 00:30", "2026-05-20 04:00");
    importMay(u"emp"_s);
    importMay(u"crm"_s, "2026-05-12 03:00", "2026-05-12 04:00");
    EXPECT_EQ(reckon().figures(), before.figures());
    EXPECT_EQ(reckon().bytes().value(), before.bytes().value());
}

TEST_F(MonthlyReportServiceTest, PinsWhatTheFiguresWereJudgedBy)
{
    importAll();
    MaintenanceNotice notice = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
    notice.modules = {u"SET"_s};
    const auto planned = await(maintenance->plan(notice, manager()));
    ASSERT_TRUE(planned);
    ASSERT_TRUE(
        await(maintenance->noteNotified(planned->id, shanghai("2026-05-13 10:00"), u"邮件"_s, manager())));
    const MonthlyBody body = reckon();
    ASSERT_EQ(body.maintenance.size(), 1);
    EXPECT_TRUE(body.maintenance.first().judgement.isCompliant);
    EXPECT_EQ(body.account.modules.at(2).buckets.down, 0s);
    EXPECT_EQ(body.account.modules.at(2).buckets.excluded, 3h + 30min);
    EXPECT_EQ(body.assignments.size(), 4);
    EXPECT_EQ(body.offPeak.size(), 1);
    EXPECT_EQ(MonthlyBody::fromBytes(body.bytes().value())->figures(), body.figures());
}

TEST_F(MonthlyReportServiceTest, KeepsAPublishedMonthWhateverComesLater)
{
    importAll();
    ASSERT_TRUE(await(monthly->draft(reckon(), {}, Actor{})));
    ASSERT_TRUE(await(monthly->move(u"FYY"_s, may(), MonthlyAct::Check, {}, manager(), reckon())));
    ASSERT_TRUE(await(monthly->move(u"FYY"_s, may(), MonthlyAct::Submit, {}, manager())));
    ASSERT_TRUE(await(monthly->move(u"FYY"_s, may(), MonthlyAct::Accept, {}, quality())));
    ASSERT_TRUE(await(monthly->move(u"FYY"_s, may(), MonthlyAct::Publish, {}, manager(), reckon())));
    const MonthlyReport published = reports().first();
    desk.import(u"more.csv"_s, line(u"emp"_s, shanghai("2026-05-03 10:00"), shanghai("2026-05-03 10:10"),
                                    MonitorState::Down));
    EXPECT_TRUE(outlook().isEmpty()) << "a published month waits for nothing";
    ASSERT_TRUE(await(monthly->draft(reckon(), {}, Actor{})));
    EXPECT_EQ(reports(), QList<MonthlyReport>{published});
    EXPECT_NE(reckon().figures(), published.figures);

    // In a year of months it is shown as it was published.
    const auto bodies = publishedMonths(reports(), u"FYY"_s, may().plus(-11), may());
    ASSERT_TRUE(bodies);
    ASSERT_EQ(bodies->size(), 1);
    EXPECT_EQ(bodies->first().figures(), published.figures);
    EXPECT_TRUE(publishedMonths(reports(), u"FYY"_s, may().plus(1), may().plus(2))->isEmpty());
    EXPECT_TRUE(publishedMonths(reports(), u"OTHER"_s, may(), may())->isEmpty());
    const ServiceAccount today = reckon().account;
    const MonthlyBars reckoned = monthlyBars(today.modules.at(1), today.rule, service().targets);
    ASSERT_EQ(reckoned.bars.size(), 1);
    EXPECT_EQ(reckoned.bars.first().buckets.down, 10min);
    EXPECT_EQ(reckoned.bars.first().target, 9900);
    const MonthBar shown = withPublished(reckoned, u"EMP"_s, bodies.value()).bars.first();
    EXPECT_EQ(shown.buckets.down, 0s);
    EXPECT_TRUE(shown.isPublished);
}

TEST_F(MonthlyReportServiceTest, TellsPublishedMonthsThatCannotBeRead)
{
    const MonthlyReport damaged{MonthlyReportId(mintUid(desk.time.now())),
                                u"FYY"_s,
                                may(),
                                1,
                                MonthlyState::Published,
                                "{}",
                                sha256("{}"),
                                sha256("{}"),
                                {}};
    const auto bodies = publishedMonths({damaged}, u"FYY"_s, may(), may());
    ASSERT_FALSE(bodies);
    EXPECT_EQ(bodies.error().code, Error::Code::CorruptData);
}

}  // namespace holdfast
