// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/storage_thread.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

Database::Options optionsFor(const QString& path)
{
    Database::Options options;
    options.path = path;
    options.mayCreate = true;
    options.patience = std::chrono::milliseconds(50);
    return options;
}

int pragma(Database& database, QLatin1String sql)
{
    return database.outside([sql](Connection& c) { return c.single(sql).toInt(); }).value();
}

std::unique_ptr<Database> openWithTable(const QString& path)
{
    auto opened = Database::open(optionsFor(path));
    EXPECT_TRUE(opened);
    EXPECT_TRUE(opened.value()->transact([](Connection& c) {
        return c.execute("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, v TEXT NOT NULL) STRICT"_L1);
    }));
    return std::move(opened).value();
}

qint64 count(Database& database)
{
    return database.read([](Connection& c) { return c.single("SELECT count(*) FROM t"_L1).toLongLong(); })
        .value();
}

}  // namespace

TEST(Database, SetsEveryHardeningSwitch)
{
    QTemporaryDir dir;
    auto database = openWithTable(dir.filePath(u"a.db"_s));
    EXPECT_EQ(pragma(*database, "PRAGMA synchronous"_L1), 3);  // EXTRA
    EXPECT_EQ(pragma(*database, "PRAGMA foreign_keys"_L1), 1);
    EXPECT_EQ(pragma(*database, "PRAGMA cell_size_check"_L1), 1);
    EXPECT_EQ(pragma(*database, "PRAGMA temp_store"_L1), 2);  // MEMORY
    EXPECT_EQ(pragma(*database, "PRAGMA secure_delete"_L1), 1);
    EXPECT_EQ(pragma(*database, "PRAGMA trusted_schema"_L1), 0);
    EXPECT_EQ(database->outside([](Connection& c) { return c.single("PRAGMA journal_mode"_L1).toString(); })
                  .value(),
              u"delete"_s);
    const auto defensive = database->outside([](Connection& c) {
        int isOn = 0;
        sqlite3_db_config(c.native(), SQLITE_DBCONFIG_DEFENSIVE, -1, &isOn);
        return isOn;
    });
    EXPECT_EQ(defensive.value(), 1);
}

TEST(Database, TakesADoubleQuotedWordForAColumnOnly)
{
    QTemporaryDir dir;
    auto database = openWithTable(dir.filePath(u"a.db"_s));
    EXPECT_FALSE(database->read([](Connection& c) { return c.single("SELECT \"nothing\""_L1).toString(); }));
}

TEST(Database, DoesNotCreateAFileUnlessAsked)
{
    QTemporaryDir dir;
    auto options = optionsFor(dir.filePath(u"none.db"_s));
    options.mayCreate = false;
    EXPECT_FALSE(Database::open(options));
    EXPECT_FALSE(QFile::exists(options.path));
}

TEST(Database, RollsBackWhatARefusalInterrupts)
{
    QTemporaryDir dir;
    auto database = openWithTable(dir.filePath(u"a.db"_s));
    const auto refused = database->transact([](Connection& c) -> int {
        c.execute("INSERT INTO t (v) VALUES ('x')"_L1);
        throw Refusal{{Error::Code::Conflict, u"no"_s, {}}};
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(count(*database), 0);
}

TEST(Database, SaysLockedWhenAnotherHoldsTheFile)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.db"_s);
    auto first = openWithTable(path);
    auto second = Database::open(optionsFor(path));
    ASSERT_TRUE(second);
    const auto outer = first->transact([&second](Connection& c) {
        c.execute("INSERT INTO t (v) VALUES ('x')"_L1);
        const auto inner = second.value()->transact(
            [](Connection& other) { return other.execute("INSERT INTO t (v) VALUES ('y')"_L1); });
        EXPECT_FALSE(inner);
        EXPECT_EQ(inner.error().code, Error::Code::Locked);
        return 0;
    });
    EXPECT_TRUE(outer);
    EXPECT_TRUE(second.value()->transact(
        [](Connection& c) { return c.execute("INSERT INTO t (v) VALUES ('z')"_L1); }));
    EXPECT_EQ(count(*first), 2);
}

TEST(Database, SeesCommitsOfAnotherConnection)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.db"_s);
    auto first = openWithTable(path);
    auto second = openWithTable(path);
    const qint64 before = first->dataVersion().value();
    EXPECT_EQ(first->dataVersion().value(), before);
    ASSERT_TRUE(
        second->transact([](Connection& c) { return c.execute("INSERT INTO t (v) VALUES ('x')"_L1); }));
    EXPECT_NE(first->dataVersion().value(), before);
}

TEST(Database, ReportsDamageMetWhileReadingInsteadOfEndingEarly)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.db"_s);
    {
        auto database = openWithTable(path);
        ASSERT_TRUE(database->transact([](Connection& c) {
            for (int i = 0; i < 2000; ++i)
                c.execute("INSERT INTO t (v) VALUES (?)"_L1, {QString(100, u'a')});
            return 0;
        }));
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096, '\xEE'));
    file.close();
    auto database = Database::open(optionsFor(path));
    ASSERT_TRUE(database);
    const auto all = database.value()->read([](Connection& c) {
        int rows = 0;
        auto row = c.query("SELECT v FROM t NOT INDEXED"_L1);
        while (row.next())
            ++rows;
        return rows;
    });
    ASSERT_FALSE(all);
    EXPECT_EQ(all.error().code, Error::Code::CorruptData);
}

TEST(StorageThread, RunsJobsInOrderOffTheCallingThread)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.db"_s);
    StorageThread storage([path]() -> Result<OpenRecords> {
        OpenRecords opened;
        opened.database = openWithTable(path);
        return opened;
    });
    QThread* ranOn = nullptr;
    auto written = storage.run([&ranOn](Database& database) -> Result<int> {
        ranOn = QThread::currentThread();
        return database.transact(
            [](Connection& c) { return c.execute("INSERT INTO t (v) VALUES ('x')"_L1); });
    });
    auto read = storage.run([](Database& database) -> Result<qint64> { return count(database); });
    read.waitForFinished();
    EXPECT_TRUE(written.result());
    EXPECT_EQ(read.result().value(), 1);
    EXPECT_NE(ranOn, QThread::currentThread());
}

TEST(StorageThread, AnswersEveryJobWithWhyTheFileCouldNotBeOpened)
{
    StorageThread storage([]() -> Result<OpenRecords> {
        return Error{Error::Code::NotFound, u"gone"_s, {}};
    });
    auto read = storage.run([](Database&) -> Result<int> { return 1; });
    read.waitForFinished();
    ASSERT_FALSE(read.result());
    EXPECT_EQ(read.result().error().code, Error::Code::NotFound);
}
