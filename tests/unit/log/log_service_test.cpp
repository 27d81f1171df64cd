// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/log_service.h"
#include "models/log/verification_store.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

template <class Answer>
Answer wait(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.result();
}

class LogServiceTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        test.create();
        storage = std::make_unique<StorageThread>([this] { return openRecords(test.context()); });
        ASSERT_TRUE(wait(storage->opening()));
        service = makeService();
    }

    std::unique_ptr<LogService> makeService()
    {
        return std::make_unique<LogService>(*storage, test.disk, test.time,
                                            identifyInstallation(test.folder.records()),
                                            test.dir.filePath(u"state/not-saved"_s));
    }

    int entries() { return static_cast<int>(wait(service->entries())->size()); }

    TestFolder test;
    std::unique_ptr<StorageThread> storage;
    std::unique_ptr<LogService> service;
};

}  // namespace

TEST_F(LogServiceTest, SaysSavingThenSaved)
{
    QSignalSpy saving(service.get(), &LogService::saving);
    QSignalSpy saved(service.get(), &LogService::saved);
    service->record(test.draft(u"a"_s));
    EXPECT_EQ(saving.size(), 1);
    EXPECT_TRUE(saved.wait());
    EXPECT_EQ(entries(), 2);
}

TEST_F(LogServiceTest, KeepsWhatTheDiskRefusesAndWritesItWhenTheDiskAccepts)
{
    ASSERT_TRUE(wait(service->record(test.draft(u"before"_s))));
    QSignalSpy notSaved(service.get(), &LogService::notSaved);
    {
        const FullDisk full(4096);  // Enough for an entry kept aside, not for a journal.
        for (const QString& text : {u"one"_s, u"two"_s}) {
            const auto answer = wait(service->record(test.draft(text)));
            ASSERT_FALSE(answer);
            EXPECT_EQ(answer.error().code, Error::Code::NotSaved);
            EXPECT_TRUE(answer.error().message.contains(u"kept"_s));
        }
        EXPECT_EQ(wait(service->countNotSaved()).value(), 2);
    }
    QTRY_COMPARE(notSaved.size(), 2);
    ASSERT_TRUE(wait(service->record(test.draft(u"three"_s))));
    EXPECT_EQ(wait(service->countNotSaved()).value(), 0);
    const auto all = wait(service->entries()).value();
    QByteArrayList texts;
    for (const StoredEntry& entry : all.mid(1))
        texts.append(entry.record.draft.publicPart);
    EXPECT_EQ(texts.join(','),
              QByteArray(R"({"text":"before"},{"text":"one"},{"text":"two"},{"text":"three"})"));
    EXPECT_TRUE(QDir(test.dir.filePath(u"state/not-saved"_s)).isEmpty());
}

TEST_F(LogServiceTest, FindsWhatAnEarlierProcessCouldNotSave)
{
    ASSERT_TRUE(wait(service->record(test.draft(u"before"_s))));
    {
        const FullDisk full(4096);
        EXPECT_FALSE(wait(service->record(test.draft(u"kept"_s))));
    }
    service = makeService();
    EXPECT_EQ(wait(service->countNotSaved()).value(), 1);
    EXPECT_EQ(wait(service->retry()).value(), 0);
    EXPECT_EQ(entries(), 3);
}

TEST_F(LogServiceTest, WritesTheTablesInTheEntrysTransaction)
{
    service->setProjection(u"note"_s, [](Connection& c, const EntryDraft& draft) {
        c.execute("INSERT INTO housekeeping (name, at_ms) VALUES (?, 1)"_L1,
                  {QString::fromUtf8(draft.publicPart)});
        if (draft.publicPart.contains("bad"))
            throw Refusal{{Error::Code::Conflict, u"no"_s, {}}};
    });
    EXPECT_TRUE(wait(service->record(test.draft(u"good"_s))));
    const auto refused = wait(service->record(test.draft(u"bad"_s)));
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(entries(), 2);
    EXPECT_EQ(wait(service->countNotSaved()).value(), 0);
    const auto rows = wait(storage->run([](Database& database) {
        return database.read(
            [](Connection& c) { return c.single("SELECT count(*) FROM housekeeping"_L1).toInt(); });
    }));
    EXPECT_EQ(rows.value(), 1);
}

TEST_F(LogServiceTest, MayDieWhileAnEntryIsUnderWay)
{
    auto future = service->record(test.draft(u"late"_s));
    service.reset();
    EXPECT_TRUE(wait(future));
    QTest::qWait(10);
}
