// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_act_store.h"
#include "models/availability/monthly_report_store.h"
#include "models/documents/canonical_json.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_service.h"
#include "models/log/entry_kinds.h"
#include "models/log/log_service.h"
#include "models/storage/database.h"
#include "tests/support/fake_time_source.h"
#include "tests/support/test_folder.h"
#include "tests/unit/availability/monthly_values.h"
#include "tests/unit/incidents/sample_people.h"

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

/// A folder with the sample's organisation, on 2026-06-01 at 11:10 in Shanghai.
class MonthlyActStoreTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        time.advance(std::chrono::days(31));
        storage = std::make_unique<StorageThread>([this] { return openRecords(test.context()); });
        log = std::make_unique<LogService>(*storage, test.disk, time,
                                           identifyInstallation(test.folder.records()), QString());
        documents = std::make_unique<DocumentService>(*storage, *log, time);
        duties = std::make_unique<DutyService>(*storage, *log, time);
        log->setProjection(entry_kind::kMonthlyDrafted, &applyMonthlyDrafted);
        log->setProjection(entry_kind::kMonthlyRefreshed, &applyMonthlyRefreshed);
        log->setProjection(entry_kind::kMonthlyMoved, &applyMonthlyMoved);
        ASSERT_TRUE(wait(documents->draft(u"ORG"_s, DocumentBody::make(sampleBody(u"organisation"_s)).value(),
                                          {u"V1.0"_s, {}}, Actor{})));
    }

    LogService::Recorded draft(const MonthlyBody& body, const Actor& author = {}, const QString& reason = {})
    {
        return wait(log->recordDecided([=, now = time.now()](Connection& connection) {
            return decideMonthlyDraft(connection, body, reason, author, now);
        }));
    }

    LogService::Recorded move(MonthlyAct act, const Actor& author, const QString& reason = {},
                              const std::optional<MonthlyBody>& today = bodyOfMay())
    {
        return wait(log->recordDecided([=, now = time.now()](Connection& connection) {
            return decideMonthlyMove(connection, {u"FYY"_s, bodyOfMay().month, act, reason, today}, author,
                                     now);
        }));
    }

    void publish(const MonthlyBody& body = bodyOfMay())
    {
        ASSERT_TRUE(move(MonthlyAct::Check, manager(), {}, body));
        ASSERT_TRUE(move(MonthlyAct::Submit, manager()));
        ASSERT_TRUE(move(MonthlyAct::Accept, quality()));
        ASSERT_TRUE(move(MonthlyAct::Publish, manager(), {}, body));
    }

    QList<MonthlyReport> reports()
    {
        return wait(storage->run([](Database& database) { return database.read(&readMonthlyReports); }))
            .value();
    }

    static MonthlyBody otherBody()
    {
        MonthlyBody body = bodyOfMay();
        body.account.modules[0].buckets.down += 60s;
        body.account.modules[0].buckets.up -= 60s;
        return body;
    }

    TestFolder test;
    FakeTimeSource time;
    std::unique_ptr<StorageThread> storage;
    std::unique_ptr<LogService> log;
    std::unique_ptr<DocumentService> documents;
    std::unique_ptr<DutyService> duties;
};

}  // namespace

TEST_F(MonthlyActStoreTest, DraftsAMonthOnceAndFollowsTheData)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    ASSERT_TRUE(draft(bodyOfMay()));
    ASSERT_EQ(reports().size(), 1);
    EXPECT_EQ(reports().first().history.size(), 1) << "the same figures change nothing";
    ASSERT_TRUE(draft(otherBody()));
    const MonthlyReport report = reports().first();
    EXPECT_EQ(report.revision, 1);
    EXPECT_EQ(report.state, MonthlyState::Draft);
    EXPECT_EQ(report.figures, otherBody().figures());
    EXPECT_EQ(report.body, otherBody().bytes().value());
    EXPECT_EQ(report.sha256, sha256(report.body));
    ASSERT_EQ(report.history.size(), 2);
    EXPECT_EQ(report.history.first().act, MonthlyAct::Draft);
    EXPECT_EQ(report.history.first().figures, bodyOfMay().figures());
    EXPECT_EQ(report.history.last().act, MonthlyAct::Refresh);
    EXPECT_EQ(report.history.first().author, Actor{});
}

TEST_F(MonthlyActStoreTest, RenewsTheWordsOfADraftForAPersonOnly)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    MonthlyBody english = bodyOfMay();
    english.language = u"en"_s;
    ASSERT_TRUE(draft(english));
    EXPECT_EQ(reports().first().history.size(), 1);
    ASSERT_TRUE(draft(english, actorNamed(u"示例乙"_s, u"LEAD"_s)));
    EXPECT_EQ(reports().first().body, english.bytes().value());
    EXPECT_EQ(reports().first().figures, bodyOfMay().figures());
    EXPECT_EQ(reports().first().history.last().author.role, u"PM"_s);
}

TEST_F(MonthlyActStoreTest, KeepsTheWholeWayToPublication)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    ASSERT_TRUE(move(MonthlyAct::Check, manager()));
    ASSERT_TRUE(move(MonthlyAct::Submit, manager()));
    ASSERT_TRUE(move(MonthlyAct::Return, quality(), u"CRM 停机原因不明"_s));
    EXPECT_EQ(reports().first().state, MonthlyState::Draft);
    publish();
    const MonthlyReport report = reports().first();
    EXPECT_EQ(report.state, MonthlyState::Published);
    EXPECT_EQ(report.last(MonthlyAct::Return)->reason, u"CRM 停机原因不明"_s);
    EXPECT_EQ(report.last(MonthlyAct::Accept)->author, quality());
    EXPECT_EQ(report.history.size(), 8);
    EXPECT_EQ(report.last(MonthlyAct::Check)->author.role, u"PM"_s);
    EXPECT_EQ(wait(log->entriesAbout(report.id.uid()))->size(), 8);
}

TEST_F(MonthlyActStoreTest, StandsStillFromTheCheckOn)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    EXPECT_EQ(move(MonthlyAct::Check, manager(), {}, otherBody()).error().code, Error::Code::Conflict)
        << "figures that nobody has seen";
    EXPECT_EQ(move(MonthlyAct::Check, manager(), {}, std::nullopt).error().code, Error::Code::Conflict);
    ASSERT_TRUE(move(MonthlyAct::Check, manager()));
    EXPECT_EQ(draft(otherBody(), manager()).error().code, Error::Code::Conflict);
    EXPECT_TRUE(draft(otherBody())) << "the program leaves it alone without a word";
    EXPECT_EQ(reports().first().figures, bodyOfMay().figures());
    ASSERT_TRUE(move(MonthlyAct::Submit, manager()));
    ASSERT_TRUE(move(MonthlyAct::Accept, quality()));
    EXPECT_EQ(move(MonthlyAct::Publish, manager(), {}, otherBody()).error().code, Error::Code::Conflict);
    // Not even by hand.
    const auto changed = wait(storage->run([](Database& database) {
        return database.transact([](Connection& connection) {
            return connection.execute("UPDATE monthly_report SET body = '{}'"_L1);
        });
    }));
    EXPECT_FALSE(changed);
}

TEST_F(MonthlyActStoreTest, CorrectsWhatWasPublishedByANewRevision)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    publish();
    EXPECT_EQ(draft(bodyOfMay(), manager(), u"更正"_s).error().code, Error::Code::Conflict)
        << "nothing differs";
    EXPECT_EQ(draft(otherBody(), manager()).error().code, Error::Code::BadInput) << "without a reason";
    ASSERT_TRUE(draft(otherBody()));
    EXPECT_EQ(reports().size(), 1) << "the program corrects nothing";
    ASSERT_TRUE(draft(otherBody(), manager(), u"补入漏报的 1 分钟停机"_s));
    ASSERT_EQ(reports().size(), 2);
    EXPECT_EQ(reports().first().revision, 2);
    ASSERT_TRUE(move(MonthlyAct::Audit, quality(), u"抽查 CRM，一致"_s));
    EXPECT_NE(reports().last().last(MonthlyAct::Audit), nullptr) << "what was published is audited";
    EXPECT_EQ(reports().last().state, MonthlyState::Published) << "until the correction is published";
    publish(otherBody());
    EXPECT_EQ(reports().first().state, MonthlyState::Published);
    EXPECT_EQ(reports().last().state, MonthlyState::Superseded);
    EXPECT_EQ(reports().last().figures, bodyOfMay().figures()) << "frozen for ever";
}

TEST_F(MonthlyActStoreTest, RefusesAMonthThatIsNotOverAndOneThatIsNotThere)
{
    MonthlyBody june = bodyOfMay();
    june.month = june.month.plus(1);
    june.account.from = june.month.begin(june.account.zone);
    june.account.to = june.month.end(june.account.zone);
    EXPECT_EQ(draft(june, manager()).error().code, Error::Code::Conflict);
    EXPECT_TRUE(draft(june));
    EXPECT_TRUE(reports().isEmpty());
    EXPECT_EQ(move(MonthlyAct::Check, manager()).error().code, Error::Code::NotFound);
}

TEST_F(MonthlyActStoreTest, FulfilsTheDutyToReportAndAsksForAnAudit)
{
    const auto today = QDate(2026, 6, 1);
    const auto duty = Duty::make({DutyId(mintUid(time.now())),
                                  DutyKind::Report,
                                  LocalizedText::of(u"zh"_s, u"月报"_s),
                                  reportDutySubject(),
                                  Cadence::monthly(),
                                  QDate(2026, 6, 5),
                                  {},
                                  {},
                                  {},
                                  3,
                                  {}});
    ASSERT_TRUE(wait(duties->add(duty.value(), manager())));
    ASSERT_TRUE(draft(bodyOfMay()));
    publish();
    QList<Duty> known = wait(duties->duties()).value();
    ASSERT_EQ(known.size(), 2);
    EXPECT_EQ(known.first().last()->doneOn, today);
    EXPECT_EQ(known.first().last()->note, u"2026-05 V1"_s);
    EXPECT_EQ(known.last().kind(), DutyKind::Audit);
    EXPECT_EQ(known.last().subject(), auditDutySubject());
    EXPECT_EQ(nextDue(known.last()), QDate(2026, 7, 1));
    ASSERT_TRUE(move(MonthlyAct::Audit, quality(), u"抽查 CRM 5 月 12 日，一致"_s));
    known = wait(duties->duties()).value();
    EXPECT_EQ(known.last().last()->note, u"2026-05 V1: 抽查 CRM 5 月 12 日，一致"_s);
    EXPECT_EQ(nextDue(known.last()), QDate(2026, 10, 1));
    EXPECT_EQ(reports().first().last(MonthlyAct::Audit)->author, quality());
}

TEST_F(MonthlyActStoreTest, FindsOutThatABodyWasAltered)
{
    ASSERT_TRUE(draft(bodyOfMay()));
    ASSERT_TRUE(wait(storage->run([](Database& database) {
        return database.transact([](Connection& connection) {
            return connection.execute(
                "UPDATE monthly_report SET body = replace(body, '\"interruptions\":1', '\"interruptions\":0')"_L1);
        });
    })));
    const auto read =
        wait(storage->run([](Database& database) { return database.read(&readMonthlyReports); }));
    EXPECT_EQ(read.error().code, Error::Code::CorruptData);
}

}  // namespace holdfast
