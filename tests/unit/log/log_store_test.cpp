// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/canonical_entry.h"
#include "models/log/entry_kinds.h"
#include "models/log/log_store.h"
#include "models/log/merkle_tree.h"
#include "models/log/verification_store.h"
#include "tests/support/fake_time_source.h"
#include "tests/support/test_folder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

LogContext contextAt(const TestFolder& test, const FakeTimeSource& time)
{
    return {identifyInstallation(test.folder.records()), [&time] { return time.read(); }};
}

}  // namespace

TEST(LogStore, BeginsWithTheStartOfItsDevice)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    LogStore log(*opened.database);
    const auto place = log.append(test.log(), test.draft(u"first"_s));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->seq, 2u);
    const auto entries = log.entries();
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ(entries->first().record.draft.kind, entry_kind::kDeviceStarted);
    EXPECT_EQ(entries->last().place, place.value());
}

TEST(LogStore, WritesADraftOnceHoweverOftenItIsAppended)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    LogStore log(*opened.database);
    const EntryDraft draft = test.draft(u"once"_s);
    const auto first = log.append(test.log(), draft);
    const auto again = log.append(test.log(), draft);
    EXPECT_EQ(first.value(), again.value());
    EXPECT_EQ(log.entries()->size(), 2);
}

TEST(LogStore, GivesBackWhatWasWritten)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    EntryDraft draft = test.draft(u"切换到备库"_s);
    draft.author = {NamedPerson{PersonId(mintUid(test.time.now())), u"示例甲"_s}, u"组长"_s, Assurance::Pin};
    draft.confirmedBy =
        Actor{NamedPerson{PersonId(mintUid(test.time.now())), u"示例乙"_s}, u""_s, Assurance::Pin};
    ASSERT_TRUE(LogStore(*opened.database).append(test.log(), draft));
    const auto found = LogStore(*opened.database).entriesAbout(draft.subject.uid);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().record.draft, draft);
}

TEST(LogStore, IsNeverChangedNorDeletedThroughItsTables)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    ASSERT_TRUE(LogStore(*opened.database).append(test.log(), test.draft(u"x"_s)));
    EXPECT_FALSE(opened.database->transact(
        [](Connection& c) { return c.execute("UPDATE log_entry SET kind = 'y'"_L1); }));
    EXPECT_FALSE(
        opened.database->transact([](Connection& c) { return c.execute("DELETE FROM log_entry"_L1); }));
    EXPECT_FALSE(opened.database->transact(
        [](Connection& c) { return c.execute("UPDATE log_private SET content = x'00'"_L1); }));
    EXPECT_FALSE(opened.database->transact([](Connection& c) {
        return c.execute("INSERT OR REPLACE INTO log_entry SELECT * FROM log_entry"_L1);
    }));
    EXPECT_TRUE(requireIntactLogs(*opened.database, {}));
}

TEST(LogStore, ProvesThatAnEntryIsInItAndThatItOnlyGrew)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    LogStore log(*opened.database);
    std::optional<LogPlace> last;
    for (int i = 0; i < 40; ++i)
        last = log.append(test.log(), test.draft(QString::number(i))).value();
    const auto entries = log.entries().value();
    for (quint64 seq = 1; seq <= last->seq; ++seq) {
        const auto proof = log.inclusionProof(last->device, seq, last->seq);
        const Digest leaf = leafHash(entries.at(static_cast<qsizetype>(seq) - 1).body);
        EXPECT_TRUE(verifyInclusion(leaf, seq - 1, last->seq, proof.value(), last->root));
        const auto grown = log.consistencyProof(last->device, seq, last->seq);
        EXPECT_TRUE(verifyConsistency(seq, log.placeAt(last->device, seq)->root, last->seq, last->root,
                                      grown.value()));
    }
}

TEST(LogStore, StartsANewDeviceInACopiedFolder)
{
    TestFolder test;
    test.create();
    std::optional<LogPlace> head;
    {
        auto opened = test.open();
        head = LogStore(*opened.database).append(test.log(), test.draft(u"here"_s)).value();
    }
    TestFolder copy;
    ASSERT_TRUE(copy.disk.makeFolder(copy.folder.path()));
    ASSERT_TRUE(QFile::copy(test.folder.records(), copy.folder.records()));
    auto opened = copy.open();
    LogStore log(*opened.database);
    const auto place = log.append(copy.log(), copy.draft(u"there"_s));
    EXPECT_NE(place->device, head->device);
    const auto start = log.entries()->at(2).record;
    EXPECT_EQ(start.draft.kind, entry_kind::kDeviceStarted);
    const QJsonObject previous =
        QJsonDocument::fromJson(start.draft.publicPart).object().value(u"previous"_s).toObject();
    EXPECT_EQ(previous.value(u"size"_s).toInt(), 2);
    EXPECT_EQ(previous.value(u"root"_s).toString(), head->root.toHex());
    EXPECT_TRUE(requireIntactLogs(*opened.database, {}));
}

TEST(LogStore, StaysTheSameDeviceWhenTheFolderIsMoved)
{
    TestFolder test;
    test.create();
    std::optional<LogPlace> head;
    {
        auto opened = test.open();
        head = LogStore(*opened.database).append(test.log(), test.draft(u"here"_s)).value();
    }
    const QString moved = test.dir.filePath(u"moved"_s);
    ASSERT_TRUE(QFile::rename(test.folder.path(), moved));
    test.folder = DataFolder(moved);
    auto opened = test.open();
    EXPECT_EQ(LogStore(*opened.database).append(test.log(), test.draft(u"still"_s))->device, head->device);
}

TEST(LogStore, NotesAJumpOfTheWallClock)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    FakeTimeSource time;
    LogStore log(*opened.database);
    ASSERT_TRUE(log.append(contextAt(test, time), test.draft(u"before"_s)));
    time.advance(std::chrono::seconds(60));
    ASSERT_TRUE(log.append(contextAt(test, time), test.draft(u"no jump"_s)));
    time.jumpWall(std::chrono::hours(-3));
    ASSERT_TRUE(log.append(contextAt(test, time), test.draft(u"after"_s)));
    const auto entries = log.entries().value();
    ASSERT_EQ(entries.size(), 5);
    EXPECT_EQ(entries.at(3).record.draft.kind, entry_kind::kClockChanged);
    EXPECT_EQ(
        QJsonDocument::fromJson(entries.at(3).record.draft.publicPart).object().value(u"jump_ms"_s).toInt(),
        -10'800'000);
    EXPECT_TRUE(requireIntactLogs(*opened.database, {}));
}

TEST(LogStore, KeepsItsOrderThroughJumpsAndReboots)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    FakeTimeSource time;
    LogStore log(*opened.database);
    QStringList written;
    const QList<std::chrono::seconds> jumps{std::chrono::seconds(0),   std::chrono::seconds(-1),
                                            std::chrono::hours(87600), std::chrono::hours(-87600),
                                            std::chrono::hours(1),     std::chrono::hours(-1)};
    for (int i = 0; i < 60; ++i) {
        time.jumpWall(std::chrono::duration_cast<std::chrono::milliseconds>(jumps.at(i % jumps.size())));
        if (i % 7 == 0)
            time.reboot();
        written.append(QString::number(i));
        ASSERT_TRUE(log.append(contextAt(test, time), test.draft(written.last())));
    }
    QStringList read;
    const auto entries = log.entries().value();
    for (const StoredEntry& entry : entries) {
        if (entry.record.draft.kind == u"note"_s)
            read.append(
                QJsonDocument::fromJson(entry.record.draft.publicPart).object().value(u"text"_s).toString());
    }
    EXPECT_EQ(read, written);
    EXPECT_TRUE(requireIntactLogs(*opened.database, {}));
}

TEST(LogStore, ErasesAPrivatePartWithoutBreakingTheTree)
{
    TestFolder test;
    test.create();
    auto opened = test.open();
    LogStore log(*opened.database);
    const EntryDraft draft = test.draft(u"with a name"_s);
    ASSERT_TRUE(log.append(test.log(), draft));
    const QByteArray payload = "{\"entry\":\"" + draft.id.uid().toByteArray(QUuid::WithoutBraces) + "\"}";
    const auto erased = log.erasePrivatePart(
        test.log(), draft.id,
        automaticDraft(entry_kind::kPrivateErased, {u"entry"_s, draft.id.uid()}, payload, test.time.now()));
    ASSERT_TRUE(erased);
    EXPECT_TRUE(log.entriesAbout(draft.subject.uid)->first().record.draft.privatePart.isEmpty());
    EXPECT_TRUE(requireIntactLogs(*opened.database, {}));
    opened.database.reset();
    QFile file(test.folder.records());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("private with a name"));
}
