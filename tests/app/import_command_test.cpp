// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importing monitoring data from the command line.
#include "tests/support/program_test.h"

#include <QJsonArray>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class ImportCommand : public ProgramTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"init"_s, u"--operator"_s, u"示例甲"_s, u"--role"_s, u"组长"_s}).status, 0);
        write(u"probe.json"_s, R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":
            {"__name__":"probe_success","instance":"https://example.test","job":"web"},
            "values":[[1777600800,"1"],[1777600860,"0"],[1777600920,"1"]]}]}})");
    }

    Ran import(const QStringList& words)
    {
        return run(QStringList{u"--json"_s, u"--as"_s, u"示例甲"_s, u"import"_s} + words);
    }
    QJsonArray journal()
    {
        return run({u"--json"_s, u"import"_s, u"list"_s}).json().value(u"imports"_s).toArray();
    }
};

}  // namespace

TEST_F(ImportCommand, PrintsTheDocumentThatOthersRelyOn)
{
    const Ran ran = import({path(u"probe.json"_s)});
    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
    const QJsonArray files = ran.json().value(u"files"_s).toArray();
    ASSERT_EQ(files.size(), 1);
    const QJsonObject file = files.first().toObject();
    EXPECT_EQ(file.value(u"file"_s).toString(), u"probe.json"_s);
    EXPECT_EQ(file.value(u"format"_s).toString(), u"prometheus"_s);
    EXPECT_EQ(file.value(u"rows"_s).toInt(), 3);
    EXPECT_TRUE(file.value(u"refused"_s).toArray().isEmpty());
    const QJsonArray monitors = file.value(u"monitors"_s).toArray();
    ASSERT_EQ(monitors.size(), 1);
    EXPECT_TRUE(monitors.first().toObject().value(u"module"_s).isNull());
    const QDateTime from =
        QDateTime::fromString(monitors.first().toObject().value(u"from"_s).toString(), Qt::ISODate);
    EXPECT_EQ(from.toSecsSinceEpoch(), 1777600800);
}

TEST_F(ImportCommand, ChangesNothingTheSecondTimeAndInADryRun)
{
    EXPECT_EQ(import({path(u"probe.json"_s), u"--dry-run"_s}).status, 0);
    EXPECT_TRUE(journal().isEmpty());
    EXPECT_EQ(import({path(u"probe.json"_s)}).status, 0);
    EXPECT_EQ(import({path(u"probe.json"_s)}).status, 0);
    ASSERT_EQ(journal().size(), 1);
    EXPECT_EQ(journal().first().toObject().value(u"by"_s).toString(), u"示例甲"_s);
}

TEST_F(ImportCommand, TakesAnImportBackAndKeepsTheReason)
{
    ASSERT_EQ(import({path(u"probe.json"_s)}).status, 0);
    const QString id = journal().first().toObject().value(u"id"_s).toString();
    EXPECT_EQ(run({u"import"_s, u"undo"_s, id}).status, 3);
    EXPECT_EQ(run({u"import"_s, u"undo"_s, id, u"--reason"_s, u"导错主机"_s}).status, 0);
    EXPECT_EQ(run({u"import"_s, u"undo"_s, id, u"--reason"_s, u"again"_s}).status, 3);
    EXPECT_EQ(journal().first().toObject().value(u"reason"_s).toString(), u"导错主机"_s);
    EXPECT_EQ(run({u"--json"_s, u"verify"_s}).status, 0);
}

TEST_F(ImportCommand, LeavesEverythingAsItWasWhereOneFileOfSeveralIsRefused)
{
    write(u"nonsense.bin"_s, QByteArray("\x01\x02\x03", 3));
    EXPECT_EQ(import({path(u"probe.json"_s), path(u"nonsense.bin"_s)}).status, 3);
    EXPECT_TRUE(journal().isEmpty());
    EXPECT_EQ(import({path(u"probe.json"_s), u"--format"_s, u"scroll"_s}).status, 3);
    EXPECT_EQ(import({path(u"probe.json"_s), u"--source-timezone"_s, u"Mars/Base"_s}).status, 3);
    EXPECT_EQ(import({path(u"probe.json"_s), u"--covers"_s, u"May"_s}).status, 3);
}

TEST_F(ImportCommand, CoversToTheMomentThatIsSaid)
{
    write(u"problems.csv"_s, "Severity,Time,Recovery time,Status,Host,Problem\n"
                             "High,2026-05-10 01:00:00,2026-05-10 01:10:00,RESOLVED,core,down\n");
    ASSERT_EQ(import({path(u"problems.csv"_s), u"--source-timezone"_s, u"Asia/Shanghai"_s, u"--covers"_s,
                      u"2026-05-01T06:00:00+08:00..2026-05-21T20:06:09+08:00"_s})
                  .status,
              0);
    const QJsonObject record = journal().first().toObject();
    const auto moment = [&record](const QString& key) {
        return QDateTime::fromString(record.value(key).toString(), Qt::ISODate).toUTC();
    };
    EXPECT_EQ(moment(u"from"_s), QDateTime(QDate(2026, 4, 30), QTime(22, 0), Qt::UTC));
    EXPECT_EQ(moment(u"to"_s), QDateTime(QDate(2026, 5, 21), QTime(12, 6, 9), Qt::UTC));
    EXPECT_EQ(import({path(u"problems.csv"_s), u"--source-timezone"_s, u"Asia/Shanghai"_s, u"--covers"_s,
                      u"2026-05-01 and so on..2026-06-01"_s})
                  .status,
              3);
}

TEST_F(ImportCommand, CountsTheSameBytesOnceWhateverIsAnswered)
{
    write(u"two.csv"_s, "Date,Time,Status\n2026-06-03,11:00:00,up\n2026-06-03,11:01:00,down\n");
    const auto inZone = [this](const QString& zone) {
        return import({path(u"two.csv"_s), u"--source-timezone"_s, zone});
    };
    ASSERT_EQ(inZone(u"Asia/Shanghai"_s).status, 0);
    const QString id = journal().first().toObject().value(u"id"_s).toString();
    const Ran other = inZone(u"UTC"_s);
    EXPECT_EQ(other.status, 3);
    EXPECT_TRUE(QString(other.out + other.err).contains(u"holdfast import undo "_s + id));
    EXPECT_EQ(import({path(u"two.csv"_s), u"--source-timezone"_s, u"UTC"_s, u"--dry-run"_s}).status, 3);
    EXPECT_EQ(inZone(u"Asia/Shanghai"_s).status, 0) << "the same again changes nothing";
    EXPECT_EQ(journal().size(), 1);
    ASSERT_EQ(run({u"import"_s, u"undo"_s, id, u"--reason"_s, u"时区错了"_s}).status, 0);
    EXPECT_EQ(inZone(u"UTC"_s).status, 0);
}

TEST_F(ImportCommand, TakesWhatAProblemListCoversAfterTheListItself)
{
    write(u"problems.csv"_s, "Severity,Time,Recovery time,Status,Host,Problem\n"
                             "High,2026-05-10 01:00:00,2026-05-10 01:10:00,RESOLVED,core,down\n");
    const auto covering = [this](const QString& period) {
        return import({path(u"problems.csv"_s), u"--source-timezone"_s, u"UTC"_s, u"--covers"_s, period});
    };
    ASSERT_EQ(import({path(u"problems.csv"_s), u"--source-timezone"_s, u"UTC"_s}).status, 0);
    EXPECT_EQ(covering(u"2026-05-01..2026-06-01"_s).status, 0);
    EXPECT_EQ(covering(u"2026-05-02..2026-07-01"_s).status, 3) << "neither holds the other";
    EXPECT_EQ(covering(u"2026-05-01..2026-07-01"_s).status, 0);
}

TEST_F(ImportCommand, RefusesAFileOfWhichNothingCanBeUsed)
{
    write(u"nan.json"_s, R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":
        {"__name__":"probe_success","job":"web"},"values":[[1777600800,"NaN"],[1777600860,"+Inf"]]}]}})");
    for (const QStringList& more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const Ran ran = import(QStringList{path(u"nan.json"_s)} + more);
        EXPECT_EQ(ran.status, 3);
        EXPECT_TRUE(QString(ran.out + ran.err).contains(u"NaN"_s))
            << "the reason of the first that was refused";
    }
    EXPECT_TRUE(journal().isEmpty());
}

TEST_F(ImportCommand, RefusesWhatIsNoFileAtOnce)
{
    ASSERT_EQ(QProcess::execute(u"mkfifo"_s, {path(u"pipe"_s)}), 0);
    ASSERT_TRUE(QFile::link(path(u"pipe"_s), path(u"link.csv"_s)));
    for (const QString& file : {path(u"pipe"_s), path(u"link.csv"_s), u"/dev/zero"_s}) {
        EXPECT_EQ(import({file}).status, 3) << file.toStdString();
        EXPECT_EQ(import({file, u"--format"_s, u"csv"_s}).status, 3) << file.toStdString();
    }
    EXPECT_TRUE(journal().isEmpty());
}

TEST_F(ImportCommand, SaysHowEachQuestionIsAnswered)
{
    const auto said = [this](const QByteArray& table) -> QString {
        write(u"asked.csv"_s, table);
        const Ran ran = run(
            {u"--as"_s, u"示例甲"_s, u"import"_s, path(u"asked.csv"_s), u"--source-timezone"_s, u"UTC"_s});
        EXPECT_EQ(ran.status, 3);
        return ran.out + ran.err;
    };
    const QString words = said("Time,Status\n2026-06-03 11:00:00,kaputt\n2026-06-03 11:01:00,geht\n");
    EXPECT_TRUE(words.contains(u"--answer \"words=geht=down,kaputt=up\""_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"up, down, degraded, maintenance"_s));
    const QString time = said("Datum,Status\n2026-06-03 11:00:00,up\n2026-06-03 11:01:00,down\n");
    EXPECT_TRUE(time.contains(u"--answer time=Datum"_s)) << time.toStdString();
    EXPECT_TRUE(time.contains(u"Datum, Status"_s));
}

TEST_F(ImportCommand, NamesEveryFileOnOneLine)
{
    write(u"a\nb.csv"_s, "Time,Status\n2026-06-03T11:00:00Z,up\n2026-06-03T11:01:00Z,down\n");
    const Ran ran = run({u"--as"_s, u"示例甲"_s, u"import"_s, path(u"a\nb.csv"_s)});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.contains(u"a b.csv"_s)) << ran.out.toStdString();
    write(u"bare.json"_s, R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
    const Ran empty = import({path(u"bare.json"_s)});
    EXPECT_EQ(empty.status, 3);
    EXPECT_TRUE(QString(empty.out + empty.err).contains(u"bare.json"_s));
}

TEST_F(ImportCommand, SaysWhichImportsLostTheirData)
{
    ASSERT_EQ(import({path(u"probe.json"_s)}).status, 0);
    ASSERT_TRUE(QFile::remove(path(u"data/measurements.db"_s)));
    EXPECT_FALSE(journal().first().toObject().value(u"present"_s).toBool(true));
    EXPECT_EQ(import({path(u"probe.json"_s)}).status, 0);
    ASSERT_EQ(journal().size(), 1);
    EXPECT_TRUE(journal().first().toObject().value(u"present"_s).toBool());
}

TEST_F(ImportCommand, ReadsATableAsTheAnswersSay)
{
    // In GB18030, with a vertical bar, the names in line 2, the day and the time of day in two columns.
    write(u"table.csv"_s, "a|b|c|d\n"
                          "\xC8\xD5|\xB0\xE0\xB4\xCE|x|y\n"
                          "2026-05-01|08:00|core|ok\n"
                          "2026-05-01|20:00|core|bad\n");
    const QStringList answers{u"--format"_s,          u"csv"_s,
                              u"--source-timezone"_s, u"Asia/Shanghai"_s,
                              u"--answer"_s,          u"encoding=gb18030"_s,
                              u"--answer"_s,          u"separator=bar"_s,
                              u"--answer"_s,          u"headerLine=2"_s,
                              u"--answer"_s,          u"time=日"_s,
                              u"--answer"_s,          u"clock=2"_s,
                              u"--answer"_s,          u"monitor=x"_s,
                              u"--answer"_s,          u"state=y"_s,
                              u"--answer"_s,          u"words=ok=up,bad=down"_s};
    const Ran ran = import(QStringList{path(u"table.csv"_s)} + answers);
    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
    const QJsonObject file = ran.json().value(u"files"_s).toArray().first().toObject();
    EXPECT_EQ(file.value(u"rows"_s).toInt(), 2);
    EXPECT_EQ(file.value(u"refused_count"_s).toInt(), 0);
    const QJsonObject monitor = file.value(u"monitors"_s).toArray().first().toObject();
    EXPECT_EQ(monitor.value(u"name"_s).toString(), u"core"_s);
    const QDateTime from = QDateTime::fromString(monitor.value(u"from"_s).toString(), Qt::ISODate);
    EXPECT_EQ(from.toUTC(), QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC));
    EXPECT_EQ(import(QStringList{path(u"table.csv"_s)} + answers).status, 0);
    EXPECT_EQ(journal().size(), 1) << "read in the same way it is known";
}

TEST_F(ImportCommand, NamesTheAnswerThatIsMissingOrWrong)
{
    write(u"table.csv"_s, "time,monitor,state\n2026-05-01T00:00:00Z,caf\xE9,up\n");
    const Ran asked = import({path(u"table.csv"_s)});
    EXPECT_EQ(asked.status, 3);
    EXPECT_TRUE(asked.err.contains(u"Line 2"_s) && asked.err.contains(u"--answer encoding="_s))
        << asked.err.toStdString();
    EXPECT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"encoding=klingon"_s}).status, 3);
    EXPECT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"encoding"_s}).status, 3);
    EXPECT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"colour=red"_s}).status, 3);
    EXPECT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"headerLine=7"_s, u"--answer"_s,
                      u"encoding=windows-1252"_s})
                  .status,
              3);
    EXPECT_TRUE(journal().isEmpty());
    EXPECT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"encoding=windows-1252"_s}).status, 0);
}

TEST_F(ImportCommand, TakesAnotherReadingOfATableOnlyInPlaceOfTheFirst)
{
    write(u"table.csv"_s, "time,at,monitor,state\n2026-05-01T00:00:00Z,2026-05-02T00:00:00Z,a,up\n");
    ASSERT_EQ(import({path(u"table.csv"_s)}).status, 0);
    ASSERT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"time=at"_s}).status, 3);
    const QString id = journal().first().toObject().value(u"id"_s).toString();
    ASSERT_EQ(run({u"import"_s, u"undo"_s, id, u"--reason"_s, u"看错了列"_s}).status, 0);
    ASSERT_EQ(import({path(u"table.csv"_s), u"--answer"_s, u"time=at"_s}).status, 0);
    EXPECT_EQ(journal().size(), 2);
}
