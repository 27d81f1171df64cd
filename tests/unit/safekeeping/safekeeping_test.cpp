// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/evidence_store.h"
#include "models/log/entry_kinds.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/backup_store.h"
#include "models/safekeeping/restore_store.h"
#include "models/safekeeping/safekeeping_service.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class SafekeepingTest : public ::testing::Test {
protected:
    void SetUp() override { test.create(); }

    void append(const QString& text)
    {
        auto opened = test.open();
        ASSERT_TRUE(LogStore(*opened.database).append(test.log(), test.draft(text)));
    }

    QStringList texts()
    {
        auto opened = test.open();
        QStringList found;
        const auto entries = LogStore(*opened.database).entries().value();
        for (const StoredEntry& entry : entries) {
            if (entry.record.draft.kind == u"note"_s)
                found.append(QJsonDocument::fromJson(entry.record.draft.publicPart)
                                 .object()
                                 .value(u"text"_s)
                                 .toString());
        }
        return found;
    }

    QString backUpTo(const QString& name)
    {
        auto opened = test.open();
        const QString target = test.dir.filePath(u"usb/"_s + name);
        EXPECT_TRUE(test.disk.makeFolder(test.dir.filePath(u"usb"_s)));
        const auto report = backUp(*opened.database, test.disk, test.folder, target);
        EXPECT_TRUE(report) << report.error().message.toStdString() << report.error().detail.toStdString();
        return target;
    }

    ReplaceContext replaceContext() { return {test.context(), &identifyInstallation, Actor{}}; }

    void damage(qint64 offset, qint64 length)
    {
        QFile file(test.folder.records());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        file.write(QByteArray(length, '\xEE'));
    }

    void keepEvidenceOf(const QByteArray& content)
    {
        ASSERT_TRUE(atomicWrite(test.disk, test.dir.filePath(u"proof.txt"_s), content));
        const auto file = keepEvidence(test.disk, test.folder.evidence(), test.dir.filePath(u"proof.txt"_s));
        ASSERT_TRUE(file);
        auto opened = test.open();
        const EntryDraft draft =
            draftEvidenceAdded(file.value(), {u"test"_s, mintUid(test.time.now())}, Actor{}, test.time.now());
        ASSERT_TRUE(opened.database->transact([&](Connection& c) {
            const auto place = appendEntry(c, test.log(), draft);
            applyEvidenceAdded(c, draft);
            return place;
        }));
    }

    TestFolder test;
};

}  // namespace

TEST_F(SafekeepingTest, CopiesEverythingWithItsCheckpointAndEvidence)
{
    append(u"a"_s);
    keepEvidenceOf("it was tested");
    const QString copy = backUpTo(u"records.db"_s);
    const auto verified = verifyCopy(test.disk, copy, {});
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->isIntact());
    EXPECT_EQ(verified->checkpointsHeld, 1);
}

TEST_F(SafekeepingTest, DoesNotOverwriteABackup)
{
    append(u"a"_s);
    const QString copy = backUpTo(u"records.db"_s);
    auto opened = test.open();
    const auto again = backUp(*opened.database, test.disk, test.folder, copy);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

TEST_F(SafekeepingTest, LeavesNothingBehindWhenTheCopyIsStopped)
{
    append(u"a"_s);
    auto opened = test.open();
    const QString target = test.dir.filePath(u"stopped.db"_s);
    const auto stopped =
        backUp(*opened.database, test.disk, test.folder, target, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Error::Code::Cancelled);
    EXPECT_TRUE(QDir(test.dir.path()).entryList({u"stopped*"_s}).isEmpty());
}

TEST_F(SafekeepingTest, RefusesABackupWithoutItsEvidence)
{
    keepEvidenceOf("it was tested");
    QDir(test.folder.evidence()).removeRecursively();
    auto opened = test.open();
    const auto report = backUp(*opened.database, test.disk, test.folder, test.dir.filePath(u"x.db"_s));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::CorruptData);
    EXPECT_FALSE(QFile::exists(test.dir.filePath(u"x.db"_s)));
}

TEST_F(SafekeepingTest, RestoresABackupAsANewDeviceThatNamesBothHeads)
{
    append(u"kept"_s);
    const QString copy = backUpTo(u"records.db"_s);
    append(u"later"_s);
    const auto report = restoreRecords(replaceContext(), copy);
    ASSERT_TRUE(report) << report.error().message.toStdString() << report.error().detail.toStdString();
    EXPECT_EQ(texts(), QStringList{u"kept"_s});
    auto opened = test.open();
    const auto entries = LogStore(*opened.database).entries().value();
    EXPECT_EQ(entries.last().record.draft.kind, entry_kind::kRestored);
    const QJsonObject payload = QJsonDocument::fromJson(entries.last().record.draft.publicPart).object();
    EXPECT_EQ(payload.value(u"restored"_s).toObject().value(u"size"_s).toInt(), 2);
    EXPECT_EQ(payload.value(u"replaced"_s).toObject().value(u"size"_s).toInt(), 3);
    EXPECT_NE(entries.last().record.device, entries.first().record.device);
    EXPECT_TRUE(requireIntactLogs(*opened.database, {report->head}));
    // What was replaced is still there, whole.
    const auto before = verifyCopy(test.disk, *report->safetyCopy, {});
    EXPECT_TRUE(before && before->isIntact());
    EXPECT_EQ(before->present->size, 3u);
}

TEST_F(SafekeepingTest, GoesOnAsTheRestoredDeviceAfterwards)
{
    append(u"kept"_s);
    const QString copy = backUpTo(u"records.db"_s);
    const auto report = restoreRecords(replaceContext(), copy);
    ASSERT_TRUE(report);
    append(u"afterwards"_s);
    auto opened = test.open();
    EXPECT_EQ(LogStore(*opened.database).entries()->last().record.device, report->head.device);
}

TEST_F(SafekeepingTest, LetsAnOpenConnectionSeeTheRestoredContent)
{
    append(u"kept"_s);
    const QString copy = backUpTo(u"records.db"_s);
    append(u"later"_s);
    auto other = test.open();
    const qint64 before = other.database->dataVersion().value();
    ASSERT_TRUE(restoreRecords(replaceContext(), copy));
    EXPECT_NE(other.database->dataVersion().value(), before);
    EXPECT_TRUE(LogStore(*other.database).append(test.log(), test.draft(u"from the other"_s)));
    EXPECT_EQ(texts(), (QStringList{u"kept"_s, u"from the other"_s}));
}

TEST_F(SafekeepingTest, RefusesABackupThatWasAlteredAndChangesNothing)
{
    append(u"kept"_s);
    const QString copy = backUpTo(u"records.db"_s);
    append(u"later"_s);
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("{\"text\":\"kept\"}", "{\"text\":\"kepT\"}");
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto report = restoreRecords(replaceContext(), copy);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::BadInput);
    EXPECT_EQ(texts(), (QStringList{u"kept"_s, u"later"_s}));
    EXPECT_TRUE(QDir(test.folder.path()).entryList({u"next-*"_s}).isEmpty());
}

TEST_F(SafekeepingTest, RefusesWhatIsNoBackup)
{
    append(u"kept"_s);
    const QString file = test.dir.filePath(u"notes.txt"_s);
    ASSERT_TRUE(atomicWrite(test.disk, file, "shopping list"));
    EXPECT_EQ(restoreRecords(replaceContext(), file).error().code, Error::Code::BadInput);
    EXPECT_EQ(restoreRecords(replaceContext(), test.dir.filePath(u"none"_s)).error().code,
              Error::Code::NotFound);
    EXPECT_EQ(restoreRecords(replaceContext(), test.folder.records()).error().code, Error::Code::BadInput);
    EXPECT_EQ(texts(), QStringList{u"kept"_s});
}

TEST_F(SafekeepingTest, BringsTheEvidenceBackWithTheBackup)
{
    keepEvidenceOf("it was tested");
    const QString copy = backUpTo(u"records.db"_s);
    QDir(test.folder.evidence()).removeRecursively();
    const auto report = restoreRecords(replaceContext(), copy);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->missingEvidence.isEmpty());
    EXPECT_TRUE(verifyCopy(test.disk, test.folder.records(), {})->evidence.isEmpty());
}

TEST_F(SafekeepingTest, SetsADamagedFileAsideAndRestoresInItsPlace)
{
    append(u"kept"_s);
    const QString copy = backUpTo(u"records.db"_s);
    damage(0, 4096);
    EXPECT_FALSE(openRecords(test.context()));
    const auto report = restoreRecords(replaceContext(), copy);
    ASSERT_TRUE(report) << report.error().message.toStdString() << report.error().detail.toStdString();
    ASSERT_TRUE(report->setAside);
    QFile aside(*report->setAside + u"/records.db"_s);
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_TRUE(aside.read(4096) == QByteArray(4096, '\xEE'));
    EXPECT_EQ(texts(), QStringList{u"kept"_s});
}

TEST_F(SafekeepingTest, SalvagesADamagedLogAndFillsItFromABackup)
{
    QStringList written;
    for (int i = 0; i < 300; ++i) {
        written.append(u"entry %1"_s.arg(i));
        append(written.last());
    }
    {
        auto opened = test.open();
        ASSERT_TRUE(backUpByRotation(*opened.database, test.disk, test.folder, test.time.now()));
    }
    damage(40 * 4096, 5 * 4096);
    const auto report = salvageRecords(replaceContext());
    ASSERT_TRUE(report) << report.error().message.toStdString() << report.error().detail.toStdString();
    EXPECT_TRUE(QFile::exists(report->setAside + u"/records.db"_s));
    EXPECT_EQ(texts(), written);
    auto opened = test.open();
    EXPECT_TRUE(requireIntactLogs(*opened.database, {report->head}));
    EXPECT_EQ(LogStore(*opened.database).entries()->last().record.draft.kind, entry_kind::kSalvaged);
}

TEST_F(SafekeepingTest, LetsOldBackupsGoButNeverTheNewestVerifiedOne)
{
    append(u"a"_s);
    auto opened = test.open();
    Instant now = test.time.now();
    for (int i = 0; i < 6; ++i, now += std::chrono::hours(1))
        ASSERT_TRUE(backUpByRotation(*opened.database, test.disk, test.folder, now, {2, 1, 1, 1}));
    const auto left = backupsIn(test.disk, test.folder);
    EXPECT_LE(left.size(), 4);
    EXPECT_TRUE(left.last().isVerified);
    EXPECT_EQ(checkpointsIn(test.disk, test.folder.backups()).size(), left.size());
}

TEST_F(SafekeepingTest, FindsWhatThereIsToGoOnFrom)
{
    const QString stick = test.dir.filePath(u"usb"_s);
    EXPECT_TRUE(lookForRecords(test.disk, stick).backups.isEmpty());
    const QString older = backUpTo(u"records-20261123T031000Z.db"_s);
    const QString newer = backUpTo(u"records-20261124T031000Z.db"_s);
    const FoundRecords onStick = lookForRecords(test.disk, stick);
    EXPECT_FALSE(onStick.isDataFolder);
    ASSERT_EQ(onStick.backups.size(), 2);
    EXPECT_EQ(onStick.backups.first().path, newer);
    EXPECT_EQ(onStick.backups.last().path, older);
    EXPECT_TRUE(lookForRecords(test.disk, test.folder.path()).isDataFolder);
}
