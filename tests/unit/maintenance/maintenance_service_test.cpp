// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/canonical_json.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_service.h"
#include "models/maintenance/maintenance_service.h"
#include "tests/support/fake_time_source.h"
#include "tests/support/test_folder.h"
#include "tests/unit/calendar/calendar_files.h"
#include "tests/unit/maintenance/maintenance_values.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

template <class Answer>
Answer wait(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

/// A folder with the sample's organisation. It is 2026-05-01 11:10 in Shanghai.
class MaintenanceServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        storage = std::make_unique<StorageThread>([this] { return openRecords(test.context()); });
        log = std::make_unique<LogService>(*storage, test.disk, time,
                                           identifyInstallation(test.folder.records()), QString());
        documents = std::make_unique<DocumentService>(*storage, *log, time);
        duties = std::make_unique<DutyService>(*storage, *log, time);
        maintenance = std::make_unique<MaintenanceService>(*storage, *log);
        const QJsonObject body = readJson();
        ASSERT_TRUE(wait(documents->draft(u"ORG"_s, DocumentBody::make(withoutNulls(body)).value(),
                                          {u"V1.0"_s, {}}, Actor{})));
    }

    static QJsonObject readJson()
    {
        return QJsonDocument::fromJson(
                   contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/sample/organisation.json")))
            .object();
    }

    Result<MaintenanceNotice> plan(const char* from, const char* to, const QStringList& modules = {},
                                   const QString& work = u"数据库版本升级"_s)
    {
        MaintenanceNotice notice = noticeFor(from, to);
        notice.modules = modules;
        notice.work = work;
        return wait(maintenance->plan(notice, author));
    }

    QList<MaintenanceNotice> notices() { return wait(maintenance->notices()).value(); }
    QList<DueDuty> due()
    {
        return dueList(wait(duties->duties()).value(), QDate(2026, 5, 1), shippedCalendar());
    }

    TestFolder test;
    FakeTimeSource time;
    const Actor author{NamedPerson{PersonId(mintUid(time.now())), u"示例乙"_s}, u"PM"_s, Assurance::Stated};
    std::unique_ptr<StorageThread> storage;
    std::unique_ptr<LogService> log;
    std::unique_ptr<DocumentService> documents;
    std::unique_ptr<DutyService> duties;
    std::unique_ptr<MaintenanceService> maintenance;
};

}  // namespace

TEST_F(MaintenanceServiceTest, KeepsANoticeFromPlanToAcknowledgement)
{
    const auto planned = plan("2026-05-20 00:30", "2026-05-20 04:00", {u"set"_s, u"CRM"_s});
    ASSERT_TRUE(planned) << planned.error().message.toStdString();
    EXPECT_EQ(planned->code, u"MN-2026-001"_s);
    EXPECT_EQ(planned->modules, (QStringList{u"CRM"_s, u"SET"_s})) << "in the service's order";
    EXPECT_EQ(notices(), QList<MaintenanceNotice>{planned.value()});

    ASSERT_TRUE(
        wait(maintenance->noteNotified(planned->id, shanghai("2026-05-01 10:00"), u"邮件"_s, author)));
    ASSERT_TRUE(wait(
        maintenance->noteAcknowledged(planned->id, shanghai("2026-05-01 11:00"), u"甲方联系人"_s, author)));
    const MaintenanceNotice notice = notices().first();
    EXPECT_EQ(notice.notifiedAt, shanghai("2026-05-01 10:00"));
    EXPECT_EQ(notice.notificationRecordedAt, time.now());
    EXPECT_EQ(notice.channel, u"邮件"_s);
    EXPECT_EQ(notice.acknowledgedAt, shanghai("2026-05-01 11:00"));
    EXPECT_EQ(notice.acknowledgedBy, u"甲方联系人"_s);
    EXPECT_EQ(notice.author, u"示例乙"_s);
    EXPECT_EQ(wait(log->entriesAbout(planned->id.uid()))->size(), 3);
}

TEST_F(MaintenanceServiceTest, MintsCodesByTheYearOfTheWindow)
{
    EXPECT_EQ(plan("2026-05-20 00:30", "2026-05-20 04:00")->code, u"MN-2026-001"_s);
    EXPECT_EQ(plan("2026-06-20 00:30", "2026-06-20 04:00")->code, u"MN-2026-002"_s);
    EXPECT_EQ(plan("2027-01-01 00:00", "2027-01-01 04:00")->code, u"MN-2027-001"_s);
    // By window, the latest first.
    EXPECT_EQ(notices().first().code, u"MN-2027-001"_s);
    EXPECT_EQ(notices().last().code, u"MN-2026-001"_s);
}

TEST_F(MaintenanceServiceTest, MakesTheLastLawfulDayADutyUntilTheCustomerWasTold)
{
    const auto planned = plan("2026-05-20 00:30", "2026-05-20 04:00");
    ASSERT_EQ(due().size(), 1);
    const Duty duty = due().first().duty;
    EXPECT_EQ(duty.kind(), DutyKind::Notice);
    EXPECT_EQ(duty.firstDue(), QDate(2026, 5, 15));
    EXPECT_EQ(duty.subject()->uid, planned->id.uid());
    EXPECT_TRUE(duty.title().in(u"zh"_s).text.contains(u"MN-2026-001"_s));
    ASSERT_TRUE(wait(maintenance->noteNotified(planned->id, shanghai("2026-05-01 10:00"), {}, author)));
    EXPECT_TRUE(due().isEmpty());
    EXPECT_EQ(wait(duties->duties())->first().last()->doneOn, QDate(2026, 5, 1));
}

TEST_F(MaintenanceServiceTest, DropsTheDutyWithTheNotice)
{
    const auto planned = plan("2026-05-20 00:30", "2026-05-20 04:00");
    EXPECT_FALSE(wait(maintenance->withdraw(planned->id, u"  "_s, author))) << "needs a reason";
    ASSERT_TRUE(wait(maintenance->withdraw(planned->id, u"改期"_s, author)));
    EXPECT_TRUE(due().isEmpty());
    EXPECT_EQ(notices().first().withdrawnAt, time.now());
    EXPECT_EQ(notices().first().withdrawnBecause, u"改期"_s);
    EXPECT_EQ(wait(maintenance->noteNotified(planned->id, time.now(), {}, author)).error().code,
              Error::Code::Conflict);
    EXPECT_EQ(wait(maintenance->withdraw(planned->id, u"再改"_s, author)).error().code,
              Error::Code::Conflict);
}

TEST_F(MaintenanceServiceTest, TakesAWindowThatHasPassedWithoutAskingForADuty)
{
    const auto planned = plan("2026-04-20 00:30", "2026-04-20 04:00");
    ASSERT_TRUE(planned);
    EXPECT_TRUE(wait(duties->duties())->isEmpty());
    EXPECT_TRUE(wait(maintenance->noteNotified(planned->id, shanghai("2026-04-10 10:00"), {}, author)));
}

TEST_F(MaintenanceServiceTest, RefusesWhatMakesNoSense)
{
    const auto refused = [](const auto& answer) { return answer.error().code; };
    EXPECT_EQ(refused(plan("2026-05-20 04:00", "2026-05-20 00:30")), Error::Code::BadInput);
    EXPECT_EQ(refused(plan("2026-05-20 00:00", "2026-06-20 00:01")), Error::Code::BadInput);
    EXPECT_EQ(refused(plan("2026-05-20 00:30", "2026-05-20 04:00", {u"HR"_s})), Error::Code::NotFound);
    EXPECT_EQ(refused(plan("2026-05-20 00:30", "2026-05-20 04:00", {}, u" "_s)), Error::Code::BadInput);
    MaintenanceNotice stranger = noticeFor("2026-05-20 00:30", "2026-05-20 04:00");
    stranger.service = u"XYZ"_s;
    EXPECT_EQ(refused(wait(maintenance->plan(stranger, author))), Error::Code::NotFound);
    EXPECT_TRUE(notices().isEmpty());

    const auto planned = plan("2026-05-20 00:30", "2026-05-20 04:00");
    EXPECT_EQ(refused(plan("2026-05-20 00:30", "2026-05-20 04:00")), Error::Code::Conflict) << "twice";
    EXPECT_EQ(refused(wait(maintenance->noteNotified(planned->id, time.now() + 1min, {}, author))),
              Error::Code::BadInput);
    EXPECT_EQ(refused(wait(maintenance->noteAcknowledged(planned->id, time.now(), u"甲方"_s, author))),
              Error::Code::Conflict)
        << "before they were told";
    ASSERT_TRUE(wait(maintenance->noteNotified(planned->id, time.now(), {}, author)));
    EXPECT_EQ(refused(wait(maintenance->noteNotified(planned->id, time.now(), {}, author))),
              Error::Code::Conflict);
    EXPECT_EQ(refused(wait(maintenance->noteAcknowledged(planned->id, time.now() - 1min, u"甲方"_s, author))),
              Error::Code::BadInput);
    EXPECT_EQ(refused(wait(maintenance->noteAcknowledged(planned->id, time.now(), u" "_s, author))),
              Error::Code::BadInput);
    EXPECT_EQ(refused(wait(maintenance->withdraw(NoticeId(mintUid(time.now())), u"?"_s, author))),
              Error::Code::NotFound);
}

}  // namespace holdfast
