// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foreign_database.h"
#include "tests/unit/measurements/readers/foreign_file.h"
#include "tests/unit/measurements/readers/reader_files.h"

#include <QElapsedTimer>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kBeats("SELECT id, monitor_id, status, time, ping, msg FROM heartbeat");

/// Files that were made to harm whoever reads them as a database of Uptime Kuma.
class HostileDatabase : public ReaderTest {
protected:
    QString path() const { return dir.filePath(u"kuma.db"_s); }
    void readMade() { readInto(reading, path()); }
    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void makeGood(int beats = 200)
    {
        ForeignFile file(path());
        file.makeKuma().run("INSERT INTO monitor VALUES(1,'A','http',60,NULL)");
        file.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" +
                 QByteArray::number(beats) +
                 ") INSERT INTO heartbeat SELECT i,0,1,1,'200 - "
                 "OK',datetime(1706682000+i*60,'unixepoch'),5,60 FROM n");
    }
    static QList<ForeignTable> heartbeat()
    {
        return {{u"heartbeat"_s, {u"id"_s, u"monitor_id"_s, u"status"_s, u"time"_s, u"ping"_s, u"msg"_s}}};
    }
    /// Opens the file as heartbeat() and runs `sql`; the message of the refusal, or "read".
    std::string refusalOf(QLatin1String sql,
                          std::chrono::milliseconds deadline = ForeignDatabase::kDeadline) const
    {
        const auto opened = ForeignDatabase::open(path(), heartbeat(), {}, deadline);
        if (!opened)
            return opened.error().message.toStdString();
        const auto read = (*opened)->read(sql, [](const ForeignRow&) { return true; });
        return read ? "read" : read.error().message.toStdString();
    }
};

}  // namespace

TEST_F(HostileDatabase, RefusesAViewInPlaceOfATable)
{
    ForeignFile(path())
        .run("CREATE TABLE monitor(id INTEGER PRIMARY KEY, name TEXT, interval INTEGER)")
        .run("CREATE VIEW heartbeat AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT "
             "i AS id, 1 AS "
             "monitor_id, 1 AS status, '' AS msg, '' AS time, 1 AS ping FROM n");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, Error::Code::BadInput);
    EXPECT_TRUE(reading.error->message.contains(u"no ordinary table"_s)) << message();
}

TEST_F(HostileDatabase, RefusesAVirtualTableInPlaceOfATable)
{
    ForeignFile(path())
        .run("CREATE TABLE monitor(id INTEGER PRIMARY KEY, name TEXT, interval INTEGER)")
        .run("CREATE VIRTUAL TABLE heartbeat USING fts5(id, monitor_id, status, msg, time, ping)");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"no ordinary table"_s)) << message();
}

TEST_F(HostileDatabase, RefusesComputedColumns)
{
    ForeignFile(path())
        .run("CREATE TABLE monitor(id INTEGER PRIMARY KEY, name TEXT, interval INTEGER)")
        .run("CREATE TABLE heartbeat(id INTEGER PRIMARY KEY, monitor_id INTEGER, status INTEGER, time TEXT, "
             "ping REAL, "
             "msg TEXT AS (hex(zeroblob(1000000))))");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"is computed"_s)) << message();
}

TEST_F(HostileDatabase, NeverRunsTriggers)
{
    makeGood();
    ForeignFile(path()).run("CREATE TRIGGER t AFTER INSERT ON heartbeat BEGIN DELETE FROM monitor; END");
    readMade();
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 200);
}

TEST_F(HostileDatabase, ReadsNothingButTheNamedColumnsOfTheNamedTables)
{
    makeGood();
    ForeignFile(path()).run("CREATE VIEW other AS SELECT * FROM user");
    EXPECT_EQ(refusalOf(kBeats), "read");
    for (const char* sql :
         {"SELECT duration FROM heartbeat", "SELECT password FROM user", "SELECT name FROM monitor",
          "SELECT * FROM other", "SELECT sql FROM sqlite_schema", "DELETE FROM heartbeat",
          "UPDATE heartbeat SET status = 1", "PRAGMA journal_mode = WAL", "ATTACH '/tmp/x' AS x",
          "SELECT load_extension('x')", "SELECT hex(id) FROM heartbeat", "CREATE TABLE x(y)",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n"}) {
        EXPECT_NE(refusalOf(QLatin1String(sql)), "read") << sql;
    }
}

TEST_F(HostileDatabase, GivesUpWhatTakesTooLong)
{
    makeGood(100'000);
    QElapsedTimer timer;
    timer.start();
    const std::string refusal =
        refusalOf(QLatin1String("SELECT a.id FROM heartbeat a, heartbeat b WHERE a.id + b.id = -1"),
                  std::chrono::milliseconds(300));
    EXPECT_NE(refusal.find("takes too long"), std::string::npos) << refusal;
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST_F(HostileDatabase, RefusesAValueOfMegabytesAndCutsNone)
{
    makeGood();
    ForeignFile(path()).run("UPDATE heartbeat SET msg = zeroblob(8000000), status = 0 WHERE id = 5");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, Error::Code::BadInput);
}

TEST_F(HostileDatabase, LeavesOutATextLongerThanAFieldMayBe)
{
    makeGood();
    ForeignFile(path()).run("UPDATE heartbeat SET msg = hex(zeroblob(50000)), status = 0 WHERE id = 5");
    readMade();
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 200);
    EXPECT_TRUE(reading.sink.named(u"A"_s).remarks.isEmpty());
}

TEST_F(HostileDatabase, RefusesARecordThatClaimsMoreThanThereIs)
{
    makeGood();
    ForeignFile(path()).run("UPDATE heartbeat SET msg = hex(zeroblob(600)) WHERE id = 5");
    QByteArray damaged = bytes();
    // The header of the long record: its text's length as a varint of two bytes (2*1200+13) becomes a huge
    // one.
    const qsizetype text = damaged.indexOf(QByteArray(600, '0'));
    ASSERT_GT(text, 0);
    const qsizetype header = damaged.lastIndexOf(QByteArray::fromHex("92 6d"), text);
    ASSERT_GT(header, 0);
    damaged.replace(header, 2, QByteArray::fromHex("ff7f"));
    write(damaged, u"kuma.db"_s);
    readMade();
    EXPECT_TRUE(reading.error);
}

TEST_F(HostileDatabase, RefusesAFileThatIsCutOffAnywhere)
{
    makeGood();
    const QByteArray whole = bytes();
    for (qsizetype size = 0; size < whole.size(); size += 1021) {
        Reading cut;
        write(whole.left(size), u"kuma.db"_s);
        readInto(cut, path());
        EXPECT_TRUE(cut.error) << size;
    }
}

TEST_F(HostileDatabase, RefusesWhatAnInterruptedProgramLeftBeside)
{
    makeGood();
    write("journal", u"kuma.db-journal"_s);
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"-journal"_s)) << message();
}

TEST_F(HostileDatabase, SurvivesASchemaThatIsNotOne)
{
    makeGood();
    ForeignFile(path())
        .run("PRAGMA writable_schema=ON")
        .run("UPDATE sqlite_schema SET sql = 'CREATE TABLE heartbeat(id, id, id, (((((' WHERE name = "
             "'heartbeat'");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, Error::Code::BadInput);
}

TEST_F(HostileDatabase, StopsWhenAskedAndLeavesNoCopy)
{
    makeGood();
    RecordingSink sink;
    const auto outcome =
        readMeasurements(SourceFormat::UptimeKuma, {path(), {}, [](qint64, qint64) { return false; }}, sink);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::Cancelled);
}
