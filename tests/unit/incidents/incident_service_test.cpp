// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/uid.h"
#include "models/documents/document_service.h"
#include "models/duties/duty_service.h"
#include "models/incidents/incident_service.h"
#include "models/incidents/step_graph.h"
#include "models/people/identity_service.h"
#include "models/sample/sample_service.h"
#include "models/storage/records_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_folder.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

template <class Answer>
Answer wait(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

/// A window or a command line on the folder: a connection, a log and its services.
struct Station {
    explicit Station(TestFolder& test)
        : storage([&test] { return openRecords(test.context()); }),
          log(storage, test.disk, test.time, identifyInstallation(test.folder.records()),
              test.dir.filePath(u"state"_s)),
          identity(storage, log, test.time),
          duties(storage, log, test.time),
          documents(storage, log, test.time),
          incidents(storage, log, test.time),
          sample(log, test.time)
    {
    }

    LogService::Recorded write(const QString& code, const QString& text)
    {
        const Act act{incident_entry::kLogged,
                      {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                      {},
                      {},
                      {},
                      {}};
        return wait(incidents.act(code, act, Actor{}, u"zh"_s));
    }

    StorageThread storage;
    LogService log;
    IdentityService identity;
    DutyService duties;
    DocumentService documents;
    IncidentService incidents;
    SampleService sample;
};

class IncidentServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        first = std::make_unique<Station>(test);
        ASSERT_TRUE(wait(first->sample.enter(QDate(2026, 11, 24))));
    }

    QString open()
    {
        const IncidentId id(mintUid(test.time.now()));
        EXPECT_TRUE(wait(first->incidents.open(id, {}, Actor{})));
        return wait(first->incidents.state(id.uid().toString()))->code;
    }

    TestFolder test;
    std::unique_ptr<Station> first;
};

}  // namespace

TEST_F(IncidentServiceTest, SeesWhatAnotherStationWrites)
{
    const QString code = open();
    Station second(test);
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(first->write(code, u"一"_s));
        ASSERT_TRUE(second.write(code, u"二"_s));
        EXPECT_EQ(wait(first->incidents.state(code))->entries.size(), 1 + 2 * (i + 1));
        EXPECT_EQ(wait(second.incidents.state(code))->entries.size(), 1 + 2 * (i + 1));
    }
}

TEST_F(IncidentServiceTest, MintsCodesInOrder)
{
    const QString one = open();
    const QString two = open();
    EXPECT_EQ(two.section(u'-', 0, 1), one.section(u'-', 0, 1));
    EXPECT_EQ(two.section(u'-', 2).toInt(), one.section(u'-', 2).toInt() + 1);
    EXPECT_FALSE(wait(first->incidents.state(u"INC-1999-001"_s)));
}

TEST_F(IncidentServiceTest, ChangesNothingWhenItRefuses)
{
    const QString code = open();
    EXPECT_FALSE(first->write(code, u" "_s));
    EXPECT_EQ(wait(first->incidents.state(code))->entries.size(), 1);
}

TEST_F(IncidentServiceTest, ImportsAFileOnceAndTakesNewAnchors)
{
    const ReferenceIncident reference = shippedReferences().first();
    ImportRequest request{
        reference.timeline, false, reference.title, {}, reference.impact, reference.restored, {}, {}, {}};
    const auto id = wait(first->incidents.import(request, Actor{}));
    ASSERT_TRUE(id);
    const auto before = wait(first->incidents.state(id->uid().toString()))->entries.size();
    EXPECT_EQ(wait(first->incidents.import(request, Actor{})).value(), id.value());
    EXPECT_EQ(wait(first->incidents.state(id->uid().toString()))->entries.size(), before);
    request.restored = reference.restored + std::chrono::minutes(100);
    EXPECT_EQ(wait(first->incidents.import(request, Actor{})).value(), id.value());
    EXPECT_EQ(wait(first->incidents.state(id->uid().toString()))->restored, request.restored);
}

/// Every obligation of the source plan that comes again, by the clause that demands it.
TEST_F(IncidentServiceTest, TellsUnfinishedIncidentsApartFromThoseThatWereTakenIn)
{
    const QString code = open();
    const ReferenceIncident reference = shippedReferences().first();
    const ImportRequest request{
        reference.timeline, false, reference.title, {}, reference.impact, reference.restored, {}, {}, {}};
    ASSERT_TRUE(wait(first->incidents.import(request, Actor{})));
    const auto unfinished = wait(first->incidents.unfinished());
    ASSERT_TRUE(unfinished);
    ASSERT_EQ(unfinished->size(), 1);
    EXPECT_EQ(unfinished->first().code, code);
    EXPECT_EQ(wait(first->incidents.all())->size(), 2);
}

TEST_F(IncidentServiceTest, ShowsWhatIsOverInShortAndReadsItsEntriesWhenAsked)
{
    const QString code = open();
    ImportRequest request{
        shippedReferences().first().timeline, true, {{u"zh"_s, u"旧事"_s}}, {}, {}, {}, {}, {}, {}};
    const auto id = wait(first->incidents.import(request, Actor{}));
    ASSERT_TRUE(id);
    const auto whole = wait(first->incidents.state(id->uid().toString()));
    const auto overview = wait(first->incidents.overview());
    ASSERT_TRUE(overview);
    EXPECT_TRUE(overview->isWhole);
    ASSERT_EQ(overview->live.size(), 1);
    EXPECT_EQ(overview->live.first().code, code);
    ASSERT_EQ(overview->past.size(), 1);
    const IncidentSummary& past = overview->past.first();
    EXPECT_EQ(past.code, whole->code);
    EXPECT_EQ(past.entries, whole->entries.size());
    // Opening and rows of the file; marks follow where it says that all was back.
    EXPECT_GT(past.entries, request.timeline.rows.size());
    EXPECT_EQ(past.impact, whole->impact);
    EXPECT_EQ(past.downtime, downtime(whole.value(), test.time.now()));
}

TEST_F(IncidentServiceTest, RenewsWhatItSaysInShortWhenAnEntryIsAdded)
{
    ImportRequest request{
        shippedReferences().first().timeline, true, {{u"zh"_s, u"旧事"_s}}, {}, {}, {}, {}, {}, {}};
    const auto id = wait(first->incidents.import(request, Actor{}));
    ASSERT_TRUE(id);
    const auto before = wait(first->incidents.overview())->past.first();
    Station second(test);
    const Instant restored = *before.impact + std::chrono::hours(2);
    const Act mark{incident_entry::kMarked,
                   {{u"what"_s, u"restored"_s}, {u"reason"_s, u"a better record"_s}},
                   restored,
                   {},
                   {},
                   {}};
    ASSERT_TRUE(wait(second.incidents.act(before.code, mark, Actor{}, u"zh"_s)));
    const auto after = wait(first->incidents.overview())->past.first();
    EXPECT_EQ(after.entries, before.entries + 1);
    EXPECT_EQ(after.downtime, std::chrono::hours(2));
}

TEST_F(IncidentServiceTest, ReadsWhatIsOverInPartsSoThatActsNeedNotWait)
{
    for (const bool isOwn : {true, false}) {
        ImportRequest request{
            shippedReferences().first().timeline, isOwn, {{u"zh"_s, u"旧事"_s}}, {}, {}, {}, {}, {}, {}};
        ASSERT_TRUE(wait(first->incidents.import(request, Actor{})));
    }
    Station second(test);
    const auto part = wait(second.incidents.overview(1));
    ASSERT_TRUE(part);
    EXPECT_FALSE(part->isWhole);
    EXPECT_EQ(part->past.size(), 1);
    const auto rest = wait(second.incidents.overview(1));
    EXPECT_TRUE(rest->isWhole);
    EXPECT_EQ(rest->past.size(), 2);
}

TEST_F(IncidentServiceTest, FindsTheDutiesOfTheSourcePlanInTheSample)
{
    const auto duties = wait(first->duties.duties());
    ASSERT_TRUE(duties);
    QMap<QString, QSet<QString>> cadences;
    for (const Duty& duty : duties.value())
        cadences[duty.sourceClause().section(u' ', 1).section(u',', 0, 0)].insert(duty.cadence().toText());
    EXPECT_TRUE(cadences.value(u"6.1"_s).contains(u"half-yearly"_s)) << "tabletop";
    EXPECT_TRUE(cadences.value(u"6.1"_s).contains(u"yearly"_s)) << "simulated switchover";
    EXPECT_TRUE(cadences.value(u"6.2"_s).contains(u"yearly"_s)) << "review";
    EXPECT_TRUE(cadences.value(u"5.2"_s).contains(u"quarterly"_s)) << "restore test";
    EXPECT_TRUE(cadences.value(u"5.2"_s).contains(u"weekly"_s)) << "full backup";
    EXPECT_TRUE(cadences.value(u"5.2"_s).contains(u"every-1-days"_s)) << "incremental backup";
    EXPECT_TRUE(cadences.value(u"4.2"_s).contains(u"monthly"_s)) << "availability report";
    EXPECT_FALSE(cadences.value(u"4.3"_s).isEmpty()) << "health checks";
}

TEST_F(IncidentServiceTest, KeepsDocumentsUnderControl)
{
    const auto plans = wait(first->documents.documents(DocumentType::EmergencyPlan));
    ASSERT_TRUE(plans);
    const Document database = *std::find_if(plans->cbegin(), plans->cend(),
                                            [](const Document& one) { return one.code == u"DB-01"_s; });
    EXPECT_EQ(database.current().state, RevisionState::Draft);
    EXPECT_EQ(sha256(database.current().body), database.current().digest);
    const auto move = [&](RevisionState to) {
        return wait(
            first->documents.move(DocumentType::EmergencyPlan, u"DB-01"_s, to, u"理由"_s, Actor{}, {}));
    };
    EXPECT_FALSE(move(RevisionState::Approved)) << "it was not in review";
    ASSERT_TRUE(move(RevisionState::InReview));
    QJsonObject body = bodyOf(database.current());
    body.insert(u"purpose"_s, QJsonObject{{u"zh"_s, u"改"_s}});
    const auto changed = DocumentBody::make(body);
    ASSERT_TRUE(changed);
    const auto draft = [&](const QString& label) {
        return wait(first->documents.draft(u"DB-01"_s, changed.value(), {label, {}}, Actor{}));
    };
    EXPECT_FALSE(draft(u"V1.1"_s)) << "another is in review";
    ASSERT_TRUE(move(RevisionState::Approved));
    EXPECT_FALSE(draft(u"V1.0"_s)) << "the label is taken";
    ASSERT_TRUE(draft(u"V1.1"_s));
    ASSERT_TRUE(move(RevisionState::InReview));
    ASSERT_TRUE(move(RevisionState::Approved));
    const auto after = wait(first->documents.documents(DocumentType::EmergencyPlan));
    const Document now = *std::find_if(after->cbegin(), after->cend(),
                                       [](const Document& one) { return one.code == u"DB-01"_s; });
    ASSERT_EQ(now.revisions.size(), 2);
    EXPECT_EQ(now.revisions.first().state, RevisionState::Superseded);
    EXPECT_EQ(now.current().label, u"V1.1"_s);
}

TEST(IncidentService, GoesOnWhileTheDiskIsFullAndWritesItAllWhenItIsNot)
{
    TestFolder test;
    test.create();
    Station station(test);
    ASSERT_TRUE(wait(station.sample.enter(QDate(2026, 11, 24))));
    const IncidentId id(mintUid(test.time.now()));
    const QString uid = id.uid().toString(QUuid::WithoutBraces);
    OpenRequest request;
    request.language = u"zh"_s;
    request.impact = test.time.now() - std::chrono::minutes(10);
    request.first = Act{incident_entry::kDeclared, {}, {}, {}, {}, {u"DB-01"_s}};
    const auto done = [&](const QString& step) {
        return wait(station.incidents.act(
            uid, {incident_entry::kStepDone, {{u"step"_s, step}}, {}, {}, {}, {}}, Actor{}, u"zh"_s));
    };
    {
        // What is there may be written over; nothing may grow.
        const FullDisk full(static_cast<rlim_t>(QFileInfo(test.folder.records()).size()));
        EXPECT_EQ(wait(station.incidents.open(id, request, Actor{})).error().code, Error::Code::NotSaved);
        EXPECT_EQ(done(u"D01"_s).error().code, Error::Code::NotSaved);
        EXPECT_EQ(done(u"D02"_s).error().code, Error::Code::NotSaved);
        // D04 waits for the two that the disk does not have.
        EXPECT_EQ(done(u"D04"_s).error().code, Error::Code::NotSaved);
        EXPECT_EQ(done(u"D04"_s).error().code, Error::Code::Conflict);
        const auto state = wait(station.incidents.state(uid));
        ASSERT_TRUE(state) << state.error().message.toStdString();
        EXPECT_EQ(state->unsaved.size(), state->entries.size());
    }
    ASSERT_EQ(wait(station.log.retry()).value(), 0);
    const auto state = wait(station.incidents.state(uid));
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->unsaved.isEmpty());
    EXPECT_TRUE(state->conflicts.isEmpty());
    EXPECT_EQ(stepStates(state->plans.first()).at(*state->plans.first().plan->indexOf(u"D04"_s)),
              StepState::Finished);
}
