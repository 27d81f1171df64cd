// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"
#include "models/storage/records_file.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/stat.h>
#include <sys/wait.h>

#include <unistd.h>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// Runs the sqlite3 shell, a program that is not ours, on `path`.
QString shell(const QString& path, const QString& sql)
{
    QProcess process;
    process.start(u"sqlite3"_s, {path, sql});
    process.waitForFinished();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

mode_t modeOf(const QString& path)
{
    struct stat status {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777;
}

/// Steps of a schema in a folder of their own.
class Steps {
public:
    void add(const QString& name, const QByteArray& sql, int minReader = 1)
    {
        QFile file(dir.filePath(name + u".sql"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("-- min_reader: " + QByteArray::number(minReader).rightJustified(4, '0') + "\n" + sql);
    }
    QTemporaryDir dir;
};

const QByteArray kHistory =
    "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, min_reader INTEGER NOT NULL, "
    "program TEXT NOT NULL, applied_at_ms INTEGER NOT NULL) STRICT;\n";

}  // namespace

TEST(RecordsFile, IsMadeForItsOwnerAlone)
{
    TestFolder test;
    test.create();
    EXPECT_EQ(modeOf(test.folder.path()), 0700u);
    EXPECT_EQ(modeOf(test.folder.records()), 0600u);
    EXPECT_EQ(shell(test.folder.records(), u"PRAGMA application_id; PRAGMA user_version;"_s),
              u"%1\n%2"_s.arg(kApplicationId).arg(loadMigrations()->size()));
}

TEST(RecordsFile, OpensOnAFullDisk)
{
    TestFolder test;
    test.create();
    const FullDisk full(0);
    const auto opened = openRecords(test.context());
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_FALSE(opened->report.readOnlyBecause);
    EXPECT_FALSE(opened->report.wasUncleanExit);
}

TEST(RecordsFile, IsNotMadeASecondTime)
{
    TestFolder test;
    test.create();
    const auto again = createRecords(test.context());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

TEST(RecordsFile, ClosesWhatWasOpenToOthers)
{
    TestFolder test;
    test.create();
    ::chmod(QFile::encodeName(test.folder.records()).constData(), 0664);
    ::chmod(QFile::encodeName(test.folder.path()).constData(), 0755);
    const auto opened = test.open();
    EXPECT_EQ(modeOf(test.folder.path()), 0700u);
    EXPECT_EQ(modeOf(test.folder.records()), 0600u);
    EXPECT_EQ(opened.report.corrected.size(), 2);
}

TEST(RecordsFile, DoesNotFollowALinkInPlaceOfTheDatabase)
{
    TestFolder test;
    test.create();
    ASSERT_TRUE(QFile::rename(test.folder.records(), test.dir.filePath(u"elsewhere.db"_s)));
    ASSERT_TRUE(QFile::link(test.dir.filePath(u"elsewhere.db"_s), test.folder.records()));
    const auto opened = openRecords(test.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::ForeignFile);
}

TEST(RecordsFile, SaysHowToBeginWhereThereIsNothing)
{
    TestFolder test;
    const auto opened = openRecords(test.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotFound);
    EXPECT_TRUE(opened.error().message.contains(u"holdfast init"_s));
}

TEST(RecordsFile, RefusesAnotherProgramsDatabaseAndLeavesItAlone)
{
    TestFolder test;
    QDir().mkpath(test.folder.path());
    shell(test.folder.records(), u"CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);"_s);
    const auto opened = openRecords(test.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::ForeignFile);
    EXPECT_FALSE(createRecords(test.context()));
    EXPECT_EQ(shell(test.folder.records(), u"SELECT a FROM theirs"_s), u"1"_s);
}

TEST(RecordsFile, SaysThatAFileOfNoiseIsDamaged)
{
    TestFolder test;
    QDir().mkpath(test.folder.path());
    QFile file(test.folder.records());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, '\x5A'));
    file.close();
    const auto opened = openRecords(test.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::CorruptData);
    EXPECT_TRUE(opened.error().message.contains(u"restore"_s));
}

TEST(RecordsFile, RefusesASchemaThatItCannotReadAndNamesItsWriter)
{
    TestFolder test;
    test.create();
    shell(test.folder.records(),
          u"INSERT INTO schema_version VALUES (99, 99, 'Holdfast 9.1', 0); PRAGMA user_version = 99;"_s);
    const auto opened = openRecords(test.context());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::SchemaTooNew);
    EXPECT_TRUE(opened.error().message.contains(u"Holdfast 9.1"_s));
}

TEST(RecordsFile, OpensANewerSchemaForReadingWhereThatSaysItMay)
{
    TestFolder test;
    test.create();
    shell(test.folder.records(),
          u"INSERT INTO schema_version VALUES (99, 1, 'Holdfast 9.1', 0); PRAGMA user_version = 99;"_s);
    const auto opened = test.open();
    ASSERT_TRUE(opened.report.readOnlyBecause);
    EXPECT_TRUE(opened.report.readOnlyBecause->message.contains(u"Holdfast 9.1"_s));
    const auto written =
        opened.database->transact([](Connection& c) { return c.execute("DELETE FROM housekeeping"_L1); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::ReadOnly);
}

TEST(RecordsFile, ChecksTheStructureAfterAProcessWasCutOff)
{
    TestFolder test;
    test.create();
    EXPECT_FALSE(test.open().report.wasUncleanExit);
    QDir().mkpath(test.folder.running());
    QFile mark(test.folder.running() + u"/999999-dead"_s);
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    mark.write("999999 12345 some-other-boot");
    mark.close();
    EXPECT_TRUE(test.open().report.wasUncleanExit);
    EXPECT_FALSE(test.open().report.wasUncleanExit);
}

TEST(RecordsFile, CopiesTheFileBeforeItIsBroughtUpToDate)
{
    TestFolder test;
    Steps steps;
    steps.add(u"0001_create_a"_s, kHistory + "CREATE TABLE a (x INTEGER) STRICT;\nINSERT INTO a VALUES (7);");
    auto context = test.context();
    context.migrationFolder = steps.dir.path();
    ASSERT_TRUE(createRecords(context));
    steps.add(u"0002_add_y"_s, "ALTER TABLE a ADD COLUMN y INTEGER;\nUPDATE a SET y = x * 2;");
    {
        const auto opened = openRecords(context);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        ASSERT_TRUE(opened->report.migratedFrom);
        EXPECT_EQ(shell(*opened->report.migratedFrom, u"SELECT x FROM a; PRAGMA user_version"_s), u"7\n1"_s);
    }
    EXPECT_EQ(shell(test.folder.records(), u"SELECT x, y FROM a; PRAGMA user_version"_s), u"7|14\n2"_s);
}

TEST(RecordsFile, KeepsTheOldSchemaWhenAStepFailsHalfWay)
{
    TestFolder test;
    Steps steps;
    steps.add(u"0001_create_a"_s, kHistory + "CREATE TABLE a (x INTEGER) STRICT;\nINSERT INTO a VALUES (7);");
    auto context = test.context();
    context.migrationFolder = steps.dir.path();
    ASSERT_TRUE(createRecords(context));
    steps.add(u"0002_break_it"_s, "ALTER TABLE a ADD COLUMN y INTEGER;\nINSERT INTO nowhere VALUES (1);");
    EXPECT_FALSE(openRecords(context));
    EXPECT_EQ(shell(test.folder.records(), u"SELECT * FROM a; PRAGMA user_version"_s), u"7\n1"_s);
}

TEST(RecordsFile, ReadsWhatACutOffProcessLeftOnMediaThatCannotBeWritten)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs root to give the folder to another user";
    TestFolder test;
    test.create();
    // A transaction that has spilled into the file is copied with its journal, as a power cut would leave it.
    TestFolder cut;
    {
        auto opened = test.open();
        const auto interrupted = opened.database->transact([&](Connection& c) -> int {
            c.query("PRAGMA cache_size = 2"_L1).next();
            for (int i = 0; i < 2000; ++i)
                c.execute("INSERT INTO housekeeping (name, at_ms) VALUES (?, 1)"_L1,
                          {QString(u"w%1"_s.arg(i) + QString(200, u'x'))});
            EXPECT_TRUE(cut.disk.makeFolder(cut.folder.path()));
            // A copy through another process: closing the file here would drop SQLite's locks.
            const QString records = test.folder.records();
            EXPECT_EQ(QProcess::execute(u"cp"_s, {records, records + u"-journal"_s, cut.folder.path()}), 0);
            throw Refusal{{Error::Code::Cancelled, {}, {}}};
        });
        EXPECT_FALSE(interrupted);
    }
    const QString journal = cut.folder.records() + u"-journal"_s;
    ::chmod(QFile::encodeName(cut.dir.path()).constData(), 0755);
    ::chmod(QFile::encodeName(cut.folder.path()).constData(), 0555);
    ::chmod(QFile::encodeName(cut.folder.records()).constData(), 0444);
    ::chmod(QFile::encodeName(journal).constData(), 0444);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            ::_exit(9);
        const auto opened = openRecords(cut.context());
        if (!opened || !opened->report.readOnlyBecause || !opened->workingCopy)
            ::_exit(1);
        const auto rows = opened->database->read(
            [](Connection& c) { return c.single("SELECT count(*) FROM housekeeping"_L1).toInt(); });
        ::_exit(rows && rows.value() == 0 ? 0 : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_TRUE(QFile::exists(journal)) << "the original was touched";
    ::chmod(QFile::encodeName(cut.folder.path()).constData(), 0700);
}

TEST(RecordsFile, ReadsWhatLiesOnMediaThatCannotBeWritten)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "needs root to give the folder to another user";
    TestFolder test;
    test.create();
    {
        auto opened = test.open();
    }
    // Root ignores permission bits, so the folder is read as another user, in a process of its own.
    ::chmod(QFile::encodeName(test.dir.path()).constData(), 0755);
    ::chmod(QFile::encodeName(test.folder.path()).constData(), 0555);
    ::chmod(QFile::encodeName(test.folder.records()).constData(), 0444);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            ::_exit(9);
        const auto opened = openRecords(test.context());
        if (!opened || !opened->report.readOnlyBecause)
            ::_exit(1);
        const auto read = opened->database->read(
            [](Connection& c) { return c.single("SELECT count(*) FROM device"_L1).toInt(); });
        const auto written =
            opened->database->transact([](Connection& c) { return c.execute("DELETE FROM device"_L1); });
        ::_exit(read && !written && written.error().code == Error::Code::ReadOnly ? 0 : 2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    ::chmod(QFile::encodeName(test.folder.path()).constData(), 0700);
}
