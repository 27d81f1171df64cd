// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rfc3339.h"
#include "tests/support/json_file.h"
#include "tests/unit/measurements/readers/foreign_file.h"
#include "tests/unit/measurements/readers/reader_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class Kuma : public ReaderTest {
protected:
    void needShared()
    {
        if (!hasSharedData(u"uptime-kuma"_s))
            GTEST_SKIP() << "no shared test data";
    }
    static QJsonObject expected(const QString& file)
    {
        return readJsonFile(sharedData(u"uptime-kuma/expected.json"_s))[file].toObject();
    }
    QString path() const { return dir.filePath(u"kuma.db"_s); }
    void readMade() { readInto(reading, path()); }
};

qint64 msOf(const QJsonValue& text)
{
    return toMs(*parseRfc3339(text.toString()));
}

void expectDown(const RecordedSeries& series, const QJsonArray& intervals)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < series.samples.size(); ++i) {
        if (series.samples[i].state != MonitorState::Down ||
            (i > 0 && series.samples[i - 1].state == MonitorState::Down))
            continue;
        qsizetype next = i;
        while (next < series.samples.size() && series.samples[next].state == MonitorState::Down)
            ++next;
        ASSERT_LT(found, intervals.size());
        const QJsonObject wanted = intervals[found++].toObject();
        EXPECT_EQ(series.samples[i].atMs, msOf(wanted[u"first_down"_s]));
        EXPECT_EQ(series.samples[next - 1].atMs, msOf(wanted[u"last_down"_s]));
        EXPECT_EQ(next - i, wanted[u"beats"_s].toInt());
        ASSERT_EQ(next == series.samples.size(), wanted[u"ended_at"_s].isNull());
        if (next < series.samples.size()) {
            EXPECT_EQ(series.samples[next].atMs, msOf(wanted[u"ended_at"_s]));
        }
    }
    EXPECT_EQ(found, intervals.size());
}

void expectMonitor(const RecordedSeries& series, const QJsonObject& wanted)
{
    SCOPED_TRACE(wanted[u"name"_s].toString().toStdString());
    EXPECT_EQ(series.description.interval, std::chrono::seconds(wanted[u"interval_s"_s].toInt()));
    EXPECT_EQ(series.samples.size(), wanted[u"beats"_s].toInt());
    EXPECT_EQ(series.count(MonitorState::Up), wanted[u"up"_s].toInt());
    EXPECT_EQ(series.count(MonitorState::Down), wanted[u"down"_s].toInt());
    EXPECT_EQ(series.count(MonitorState::Degraded), wanted[u"pending"_s].toInt());
    EXPECT_EQ(series.count(MonitorState::Maintenance), wanted[u"maintenance"_s].toInt());
    EXPECT_EQ(series.samples.first().atMs, msOf(wanted[u"first"_s]));
    EXPECT_EQ(series.samples.last().atMs, msOf(wanted[u"last"_s]));
    expectDown(series, wanted[u"down_intervals"_s].toArray());
    qsizetype gaps = 0;
    for (qsizetype i = 1; i < series.samples.size(); ++i)
        gaps += series.samples[i].atMs - series.samples[i - 1].atMs > wanted[u"interval_s"_s].toInt() * 3000
                    ? 1
                    : 0;
    EXPECT_EQ(gaps, wanted[u"gaps_over_3_intervals"_s].toArray().size());
}

/// Seconds up, not up and in maintenance that a series has of a UTC day, each sample speaking for one
/// interval.
std::array<qint64, 3> secondsOf(const RecordedSeries& series, const QString& day)
{
    const qint64 from = toMs(*parseRfc3339(day + u"T00:00:00Z"_s));
    const qint64 to = from + 86'400'000;
    std::array<qint64, 3> seconds{};
    for (const Aggregate& aggregate : series.aggregates) {
        if (toMs(aggregate.from) < from || toMs(aggregate.from) >= to)
            continue;
        seconds[0] += aggregate.up.count();
        seconds[1] += aggregate.down.count();
        seconds[2] += aggregate.maintenance.count();
    }
    for (const Sample& sample : series.samples) {
        if (sample.atMs < from || sample.atMs >= to)
            continue;
        const std::size_t place = sample.state == MonitorState::Up            ? 0
                                  : sample.state == MonitorState::Maintenance ? 2
                                                                              : 1;
        seconds[place] += series.description.interval->count() / 1000;
    }
    return seconds;
}

/// A folder for temporary files that no other program uses, while it lives.
class OwnTemporaryFolder {
public:
    OwnTemporaryFolder() { qputenv("TMPDIR", m_folder.path().toLocal8Bit()); }
    ~OwnTemporaryFolder()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    OwnTemporaryFolder(const OwnTemporaryFolder&) = delete;
    OwnTemporaryFolder& operator=(const OwnTemporaryFolder&) = delete;

    bool isEmpty() const { return QDir(m_folder.path()).isEmpty(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("TMPDIR");
};

}  // namespace

TEST_F(Kuma, HasEveryBeatDownIntervalAndGapOfVersionOne)
{
    needShared();
    for (const QString& file : {u"tomihbk.v1.db"_s, u"PixelPasta.v1.db"_s, u"MubtaXim3.v1.db"_s}) {
        SCOPED_TRACE(file.toStdString());
        Reading database;
        readInto(database, sharedData(u"uptime-kuma/"_s + file));
        ASSERT_FALSE(database.error) << database.error->message.toStdString();
        EXPECT_EQ(database.format, SourceFormat::UptimeKuma);
        EXPECT_EQ(database.rows, expected(file)[u"beats"_s].toInt());
        EXPECT_TRUE(database.sink.refusals.isEmpty());
        for (const QJsonValue& monitor : expected(file)[u"monitors"_s].toArray()) {
            const RecordedSeries* series = database.sink.find(monitor[u"name"_s].toString());
            ASSERT_NE(series, nullptr);
            expectMonitor(*series, monitor.toObject());
        }
    }
}

TEST_F(Kuma, FindsNoOutageWhereTheWalIsMissingAndSaysSo)
{
    needShared();
    const QJsonObject whole = expected(u"MubtaXim3.v1.db"_s);
    ASSERT_TRUE(QFile::copy(sharedData(u"uptime-kuma/MubtaXim3.v1.db"_s), path()));
    readMade();
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, whole[u"without_wal"_s][u"beats"_s].toInt());
    EXPECT_TRUE(reading.sink.cautionsAbout(u"-wal"_s));
}

TEST_F(Kuma, CountsEveryBeatOfVersionTwoOnce)
{
    needShared();
    readShared(u"uptime-kuma/constructed.v2.db"_s);
    for (const QJsonValue& value : expected(u"constructed.v2.db"_s)[u"monitors"_s].toArray()) {
        const QJsonObject monitor = value.toObject();
        const RecordedSeries* series = reading.sink.find(monitor[u"name"_s].toString());
        ASSERT_NE(series, nullptr);
        const qint64 interval = monitor[u"interval_s"_s].toInt();
        std::array<qint64, 3> total{};
        const QJsonObject days = monitor[u"days"_s].toObject();
        for (const QString& day : days.keys()) {
            const std::array<qint64, 3> wanted{days[day][u"up"_s].toInt() * interval,
                                               days[day][u"down"_s].toInt() * interval,
                                               days[day][u"maintenance"_s].toInt() * interval};
            EXPECT_EQ(secondsOf(*series, day), wanted)
                << monitor[u"name"_s].toString().toStdString() << day.toStdString();
            for (std::size_t i = 0; i < 3; ++i)
                total[i] += secondsOf(*series, day)[i];
        }
        EXPECT_EQ(total[0], monitor[u"stat_total"_s][u"up"_s].toInt() * interval);
        EXPECT_EQ(total[1], monitor[u"stat_total"_s][u"down"_s].toInt() * interval);
        EXPECT_EQ(total[2], monitor[u"stat_total"_s][u"maintenance"_s].toInt() * interval);
    }
    EXPECT_TRUE(reading.sink.cautionsAbout(u"single beats for a short time"_s));
}

TEST_F(Kuma, TakesTheFinestSourceOfVersionTwoForEachHour)
{
    needShared();
    readShared(u"uptime-kuma/constructed.v2.db"_s);
    const RecordedSeries& made = reading.sink.named(u"结算"_s);
    QSet<qint64> lengths;
    for (const Aggregate& aggregate : made.aggregates)
        lengths.insert((aggregate.to - aggregate.from) / std::chrono::seconds(1));
    EXPECT_EQ(lengths, (QSet<qint64>{3'600, 86'400}));
    EXPECT_FALSE(made.samples.isEmpty());
    EXPECT_EQ(made.count(MonitorState::Degraded), 2);
    const RecordedSeries& minutes = reading.sink.named(u"Swiss Transport API"_s);
    for (const Aggregate& aggregate : minutes.aggregates)
        EXPECT_EQ(aggregate.to - aggregate.from, std::chrono::minutes(1));
    EXPECT_EQ(reading.sink.named(u"Pixibrary"_s).samples.size(), 50);
    for (const RecordedSeries& series : reading.sink.all) {
        QList<Aggregate> sorted = series.aggregates;
        std::sort(sorted.begin(), sorted.end(),
                  [](const Aggregate& a, const Aggregate& b) { return a.from < b.from; });
        for (qsizetype i = 1; i < sorted.size(); ++i)
            EXPECT_LE(sorted[i - 1].to, sorted[i].from);
    }
}

TEST_F(Kuma, KeepsWhatWasSaidOfAFailureButNoCredential)
{
    ForeignFile(path())
        .makeKuma()
        .run("INSERT INTO monitor "
             "VALUES(1,'A','http',60,'secret'),(2,'A','http',60,'secret'),(3,NULL,'http',NULL,'secret')")
        .run("INSERT INTO user VALUES(1,'admin','secret')")
        .run("INSERT INTO heartbeat VALUES(1,1,1,0,'connect\nECONNREFUSED','2024-01-31 06:22:33.5',NULL,0),"
             "(2,0,1,2,'x','2024-01-31 06:23:33',NULL,60),(3,0,1,3,'x','2024-01-31 06:24:33',NULL,60),"
             "(4,0,1,1,'200 - OK','2024-01-31 06:25:33',12.5,60)");
    readMade();
    ASSERT_EQ(message(), "");
    const RecordedSeries* series = reading.sink.find(u"A"_s);
    ASSERT_NE(series, nullptr);
    ASSERT_EQ(series->remarks.size(), 1);
    EXPECT_EQ(series->remarks.first().text, u"connect ECONNREFUSED"_s);
    ASSERT_EQ(series->samples.size(), 4);
    EXPECT_EQ(series->samples[1].state, MonitorState::Degraded);
    EXPECT_EQ(series->samples[2].state, MonitorState::Maintenance);
    EXPECT_EQ(series->samples[3].value, 12.5);
    EXPECT_NE(reading.sink.find(u"A (#2)"_s), nullptr);
    EXPECT_NE(reading.sink.find(u"Monitor #3"_s), nullptr);
    for (const QString& caution : reading.sink.cautions)
        EXPECT_FALSE(caution.contains(u"secret"_s));
}

TEST_F(Kuma, RefusesBeatsThatCannotBeReadOneByOne)
{
    ForeignFile(path())
        .makeKuma()
        .makeSums()
        .run("INSERT INTO monitor VALUES(1,'A','http',60,NULL)")
        .run(
            "INSERT INTO heartbeat VALUES(1,1,1,1,'','2024-01-31 06:22:33',1,0),(2,1,9,1,'','2024-01-31 "
            "06:22:33',1,0),"
            "(3,1,1,7,'','2024-01-31 06:22:33',1,0),(4,1,1,1,'','yesterday',1,0),(5,1,1,1,'',1706682153,1,0),"
            "(6,1,1,'up','','2024-01-31 06:22:33',1,0),(7,1,1,1,zeroblob(10),'2024-01-31 06:23:33',9e999,0),"
            "(8,1,1,1,'',zeroblob(100000),1,0)")
        .run("INSERT INTO stat_daily "
             "VALUES(1,1,1706659200,1,-5,1,NULL),(2,1,-1,1,5,1,NULL),(3,1,1706659200,1,5,1,'x'),"
             "(4,1,9223372036854775807,1,5,1,NULL),(5,1,1706659200,1,9223372036854775807,1,NULL)");
    readMade();
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 2);
    EXPECT_EQ(reading.sink.refusals.size(), 11);
}

TEST_F(Kuma, SaysOfAnotherDatabaseThatItIsNoneOfUptimeKuma)
{
    ForeignFile(path()).run("CREATE TABLE heartbeat(id INTEGER)");
    readMade();
    ASSERT_TRUE(reading.error);
    EXPECT_TRUE(reading.error->message.contains(u"no table “monitor”"_s)) << message();
}

TEST_F(Kuma, LeavesTheFileAndTheFolderForTemporaryFilesAsTheyWere)
{
    needShared();
    const OwnTemporaryFolder temporary;
    ASSERT_TRUE(QFile::copy(sharedData(u"uptime-kuma/MubtaXim3.v1.db"_s), path()));
    ASSERT_TRUE(QFile::copy(sharedData(u"uptime-kuma/MubtaXim3.v1.db-wal"_s), path() + u"-wal"_s));
    readMade();
    ASSERT_EQ(message(), "");
    EXPECT_EQ(reading.rows, 213);
    EXPECT_TRUE(temporary.isEmpty());
    QFile ours(path());
    QFile theirs(sharedData(u"uptime-kuma/MubtaXim3.v1.db"_s));
    ASSERT_TRUE(ours.open(QIODevice::ReadOnly) && theirs.open(QIODevice::ReadOnly));
    EXPECT_EQ(ours.readAll(), theirs.readAll());
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), (QStringList{u"kuma.db"_s, u"kuma.db-wal"_s}));
}
