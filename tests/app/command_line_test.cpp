// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built program, run as a person or a script would run it.
#include "models/log/log_store.h"
#include "tests/support/program_test.h"

#include <QDir>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class CommandLine : public ProgramTest {
protected:
    void begin()
    {
        ASSERT_EQ(run({u"init"_s, u"--operator"_s, u"示例甲"_s, u"--role"_s, u"组长"_s}).status, 0);
        ASSERT_EQ(run({u"--as"_s, u"示例甲"_s, u"person"_s, u"add"_s, u"示例乙"_s}).status, 0);
    }
};

}  // namespace

TEST_F(CommandLine, ListsEveryCommandWithAnExampleThatItUnderstands)
{
    const Ran help = run({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    for (const QString& name : {u"init"_s, u"status"_s, u"verify"_s, u"check"_s, u"backup"_s, u"restore"_s,
                                u"tour"_s, u"workdays"_s}) {
        EXPECT_TRUE(help.out.contains(u"  "_s + name));
        const Ran own = run({name, u"--help"_s});
        EXPECT_EQ(own.status, 0) << name.toStdString();
        EXPECT_TRUE(own.out.contains(u"holdfast"_s));
    }
}

TEST_F(CommandLine, SaysHowItIsUsedWhereNoWindowCanBeShown)
{
    const Ran ran = run({}, u"unset QT_QPA_PLATFORM DISPLAY WAYLAND_DISPLAY; PINS=/dev/null;"_s);
    EXPECT_EQ(ran.status, 2);
    EXPECT_TRUE(ran.err.contains(u"incident declare"_s));
}

TEST_F(CommandLine, EndsWithTwoWhereItIsNotUnderstood)
{
    for (const QStringList& words :
         {QStringList{u"fly"_s}, QStringList{u"status"_s, u"--fast"_s}, QStringList{u"restore"_s},
          QStringList{u"backup"_s, u"a"_s, u"b"_s}, QStringList{u"--lang"_s, u"fr"_s, u"status"_s},
          QStringList{u"--timezone"_s, u"Mars/Base"_s, u"status"_s},
          QStringList{u"--pin-fd"_s, u"x"_s, u"status"_s}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.status, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(ran.out.isEmpty());
        EXPECT_FALSE(ran.err.isEmpty());
    }
}

TEST_F(CommandLine, SaysARefusalAsJson)
{
    const Ran ran = run({u"--json"_s, u"status"_s});
    EXPECT_EQ(ran.status, 4);
    const QJsonObject error = QJsonDocument::fromJson(ran.err.toUtf8()).object().value(u"error"_s).toObject();
    EXPECT_EQ(error.value(u"code"_s).toString(), u"not_found"_s);
    EXPECT_TRUE(error.value(u"message"_s).toString().contains(u"holdfast init"_s));
}

TEST_F(CommandLine, HasTheDocumentsThatOthersRelyOn)
{
    begin();
    const QJsonObject status = run({u"--json"_s, u"status"_s}).json();
    for (const QString& key : {u"open_incidents"_s, u"duties"_s, u"unproven"_s})
        EXPECT_TRUE(status.value(key).isArray());
    const QJsonObject verify = run({u"--json"_s, u"verify"_s}).json();
    EXPECT_TRUE(verify.value(u"ok"_s).toBool());
    EXPECT_EQ(verify.value(u"size"_s).toInt(), 3);
    EXPECT_EQ(verify.value(u"root"_s).toString().size(), 64);
    EXPECT_TRUE(verify.value(u"first_bad"_s).isNull());
    const QJsonObject workdays =
        run({u"--json"_s, u"workdays"_s, u"--before"_s, u"2026-02-24"_s, u"--days"_s, u"3"_s}).json();
    EXPECT_EQ(workdays.value(u"date"_s).toString(), u"2026-02-12"_s);
    EXPECT_TRUE(workdays.value(u"known"_s).toBool());
}

TEST_F(CommandLine, EndsWithFourWhereNoDataFolderCanBeMade)
{
    write(u"data"_s, "a file in its place");
    EXPECT_EQ(run({u"init"_s}).status, 4);
    EXPECT_EQ(run({u"status"_s}).status, 4);
}

TEST_F(CommandLine, IsNotCreatedTwice)
{
    begin();
    EXPECT_EQ(run({u"init"_s}).status, 3);
}

TEST_F(CommandLine, SpeaksChinese)
{
    EXPECT_TRUE(run({u"--lang"_s, u"zh_CN"_s, u"status"_s}).err.contains(u"数据文件夹"_s));
}

TEST_F(CommandLine, IsStrictOnlyWhenAsked)
{
    begin();
    EXPECT_EQ(run({u"status"_s}).status, 0);
    EXPECT_EQ(run({u"status"_s, u"--strict"_s}).status, 1);
    ASSERT_EQ(run({u"backup"_s}).status, 0);
    ASSERT_EQ(run({u"check"_s}).status, 0);
    EXPECT_EQ(run({u"status"_s, u"--strict"_s}).status, 0);
    ASSERT_EQ(run({u"duty"_s, u"add"_s, u"复盘"_s, u"--due"_s, u"2020-01-01"_s}).status, 0);
    EXPECT_EQ(run({u"status"_s, u"--strict"_s}).status, 1);
}

TEST_F(CommandLine, EndsWithOneWhenTheLogWasAlteredByAnotherProgram)
{
    begin();
    const QString records = path(u"data/records.db"_s);
    QProcess shell;
    shell.start(u"sqlite3"_s,
                {records, u"DROP TRIGGER log_entry_is_never_changed; UPDATE log_entry SET occurred_at_ms = "
                          "occurred_at_ms - 60000 WHERE seq = 2;"_s});
    ASSERT_TRUE(shell.waitForFinished());
    ASSERT_EQ(shell.exitCode(), 0);
    const Ran ran = run({u"--json"_s, u"verify"_s});
    EXPECT_EQ(ran.status, 1);
    EXPECT_FALSE(ran.json().value(u"ok"_s).toBool());
    EXPECT_EQ(ran.json().value(u"first_bad"_s).toInt(), 2);
}

TEST_F(CommandLine, FindsACutTailByTheCheckpointOfABackup)
{
    begin();
    ASSERT_EQ(run({u"backup"_s, path(u"copy.db"_s)}).status, 0);
    ASSERT_EQ(run({u"verify"_s, path(u"copy.db.checkpoint"_s)}).status, 0);
    QProcess shell;
    shell.start(
        u"sqlite3"_s,
        {path(u"data/records.db"_s),
         u"DROP TRIGGER log_entry_is_never_deleted; DELETE FROM log_private WHERE uid = (SELECT uid FROM "
         "log_entry WHERE seq = 3); DELETE FROM log_entry WHERE seq = 3;"_s});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(run({u"verify"_s}).status, 0) << "without a checkpoint elsewhere nothing can be claimed";
    const Ran ran = run({u"--json"_s, u"verify"_s, path(u"copy.db.checkpoint"_s)});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.json().value(u"first_bad"_s).toInt(), 3);
}

TEST_F(CommandLine, NeedsASecondPersonWithTheirPinForWhatCannotBeUndone)
{
    begin();
    const QStringList erase{u"log"_s, u"erase"_s, u"4"_s, u"--reason"_s, u"个人信息删除请求"_s};
    const QStringList both{u"--as"_s, u"示例甲"_s, u"--second"_s, u"示例乙"_s, u"--pin-fd"_s, u"3"_s};
    ASSERT_EQ(runWithPins({u"person"_s, u"pin"_s, u"示例甲"_s, u"--pin-fd"_s, u"3"_s}, "271828\n").status, 0);
    ASSERT_EQ(runWithPins({u"person"_s, u"pin"_s, u"示例乙"_s, u"--pin-fd"_s, u"3"_s}, "314159\n").status, 0);
    EXPECT_EQ(run(QStringList{u"--as"_s, u"示例甲"_s} + erase).status, 3);
    EXPECT_EQ(
        runWithPins(QStringList{u"--as"_s, u"示例甲"_s, u"--second"_s, u"示例甲"_s, u"--pin-fd"_s, u"3"_s} +
                        erase,
                    "271828\n271828\n")
            .status,
        3);
    EXPECT_EQ(runWithPins(both + erase, "271828\n000000\n").status, 3);
    EXPECT_EQ(runWithPins(both + erase, "271828\n").status, 3);
    const Ran erased = runWithPins(both + erase, "271828\n314159\n");
    EXPECT_EQ(erased.status, 0) << erased.err.toStdString();
    EXPECT_EQ(run({u"verify"_s}).status, 0);
    const QJsonObject last =
        run({u"--json"_s, u"log"_s, u"list"_s}).json().value(u"entries"_s).toArray().last().toObject();
    EXPECT_EQ(last.value(u"confirmed_by"_s).toString(), u"示例乙"_s);
    EXPECT_EQ(last.value(u"assurance"_s).toString(), u"pin"_s);
}

TEST_F(CommandLine, KeepsWhatAFullDiskRefusedAndWritesItWithTheNextCommand)
{
    begin();
    write(u"pins"_s, {});
    // Files of at most 8 KiB: enough to keep an entry aside, not for SQLite's journal of a large change.
    const QStringList add{u"duty"_s, u"add"_s, u"联系人核对"_s, u"--due"_s, u"2030-01-01"_s};
    const Ran refused = run(add, u"ulimit -f 8; trap '' XFSZ; PINS='%1';"_s.arg(path(u"pins"_s)));
    EXPECT_EQ(refused.status, 4);
    EXPECT_TRUE(refused.err.contains(u"NOT SAVED"_s)) << refused.err.toStdString();
    const Ran status = run({u"--json"_s, u"status"_s});
    EXPECT_EQ(status.json().value(u"not_saved"_s).toInt(), 0);
    EXPECT_EQ(status.json().value(u"duties"_s).toArray().size(), 1);
    EXPECT_EQ(run({u"verify"_s}).status, 0);
}

TEST_F(CommandLine, LetsManyProcessesWriteAtOnce)
{
    begin();
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < 12; ++i) {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(HOLDFAST_PROGRAM),
                       {u"--data"_s, path(u"data"_s), u"person"_s, u"add"_s, u"示例 %1"_s.arg(i)});
        running.push_back(std::move(process));
    }
    for (auto& process : running) {
        ASSERT_TRUE(process->waitForFinished());
        EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardError().toStdString();
    }
    EXPECT_EQ(run({u"--json"_s, u"person"_s, u"list"_s}).json().value(u"people"_s).toArray().size(), 14);
    EXPECT_EQ(run({u"--json"_s, u"verify"_s}).json().value(u"size"_s).toInt(), 15);
}

TEST_F(CommandLine, RescuesADamagedFolder)
{
    begin();
    ASSERT_EQ(run({u"backup"_s}).status, 0);
    QFile file(path(u"data/records.db"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(0);
    file.write(QByteArray(100, '\0'));
    file.close();
    EXPECT_EQ(run({u"status"_s}).status, 4);
    const QStringList backups = QDir(path(u"data/backups"_s)).entryList({u"*.db"_s});
    ASSERT_EQ(backups.size(), 1) << "the newest of this hour, and no other";
    EXPECT_EQ(run({u"restore"_s, path(u"data/backups/"_s + backups.last())}).status, 0);
    EXPECT_EQ(run({u"verify"_s}).status, 0);
    EXPECT_EQ(run({u"--json"_s, u"person"_s, u"list"_s}).json().value(u"people"_s).toArray().size(), 2);
}

TEST_F(CommandLine, TakesInTheHolidaysOfOtherYearsButNoEmptyOnes)
{
    begin();
    const QString data = QStringLiteral(HOLDFAST_TEST_DATA_DIR "/calendars/");
    const QStringList import{u"--json"_s, u"calendar"_s, u"import"_s};
    EXPECT_EQ(run(import + QStringList{data + u"holiday-cn/2027.json"_s}).status, 3);
    const QStringList other = import + QStringList{data + u"chinese-days/2026.ics"_s};
    EXPECT_EQ(run(other).json().value(u"changed"_s).toInt(), 1);
    EXPECT_EQ(run(other).json().value(u"changed"_s).toInt(), 0);
    const QStringList beyond{u"--json"_s, u"workdays"_s, u"--before"_s, u"2027-01-04"_s, u"--days"_s, u"3"_s};
    EXPECT_FALSE(run(beyond).json().value(u"known"_s).toBool());
    write(u"2027.json"_s,
          R"({"year":2027,"papers":["paper"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]})");
    ASSERT_EQ(run(import + QStringList{path(u"2027.json"_s)}).status, 0);
    EXPECT_TRUE(run(beyond).json().value(u"known"_s).toBool());
    EXPECT_EQ(run(beyond).json().value(u"date"_s).toString(), u"2026-12-29"_s);
}

TEST_F(CommandLine, NeverTouchesAnythingWithoutBeingAsked)
{
    EXPECT_EQ(run({u"status"_s}).status, 4);
    EXPECT_FALSE(QDir(path(u"data"_s)).exists());
    EXPECT_FALSE(QDir(path(u"home"_s)).exists());
}

TEST_F(CommandLine, TourLeavesATranscriptInBothLanguages)
{
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        const QString out = path(u"tour-"_s + language);
        const Ran ran = run({u"--lang"_s, language, u"tour"_s, u"--out"_s, out, u"--commands-only"_s});
        ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
        QFile transcript(out + u"/transcript.md"_s);
        ASSERT_TRUE(transcript.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(transcript.readAll());
        EXPECT_GT(text.size(), 30'000);
        const QJsonObject night =
            readJsonFile(out + u'/' + QDir(out).entryList({u"*-incident-show.json"_s}).value(0));
        EXPECT_EQ(night.value("state"_L1).toString(), u"closed"_s);
        EXPECT_TRUE(night.value("conflicts"_L1).toArray().isEmpty());
        EXPECT_TRUE(night.value("due"_L1).toArray().isEmpty()) << "somebody was left untold";
        EXPECT_EQ(QDir(out).entryList({u"*.json"_s}).size(), text.count(u"\n## "_s));
        EXPECT_EQ(run({u"tour"_s, u"--out"_s, out}).status, 3) << "a folder that is not empty is left alone";
    }
}
