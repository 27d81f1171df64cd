// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole night on the database plan, worked by two command lines in turn, each killed with SIGKILL now and
// then in the middle of an act: nothing that was acknowledged is missing, nothing is half done, and the night
// comes to its verified end. HOLDFAST_SEED repeats a night.
#include "tests/support/program_test.h"

#include <QThread>

#include <iostream>
#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class Night : public ProgramTest {
protected:
    /// Starts the program and kills it after `patience`; whether it ended by itself, with success.
    bool runWithPatience(const QStringList& words, unsigned long patienceUs)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HOLDFAST_PROGRAM), QStringList{u"--data"_s, path(u"data"_s)} + words);
        EXPECT_TRUE(process.waitForStarted());
        QThread::usleep(patienceUs);
        process.kill();
        EXPECT_TRUE(process.waitForFinished());
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QJsonObject show(const QString& id)
    {
        const Ran ran = run({u"--json"_s, u"incident"_s, u"show"_s, id});
        EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
        return ran.json();
    }
};

QStringList openSteps(const QJsonObject& incident)
{
    QStringList open;
    const QJsonArray steps = incident.value("steps"_L1).toArray();
    for (const QJsonValue& value : steps) {
        const QString state = value.toObject().value("state"_L1).toString();
        if (state == "ready"_L1 || state == "running"_L1)
            open.append(value.toObject().value("id"_L1).toString());
    }
    return open;
}

QString stateOf(const QJsonObject& incident, const QString& id)
{
    const QJsonArray steps = incident.value("steps"_L1).toArray();
    for (const QJsonValue& value : steps) {
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject().value("state"_L1).toString();
    }
    return {};
}

}  // namespace

TEST_F(Night, OfTwoProcessesWithKillsEndsVerifiedAndComplete)
{
    const QByteArray given = qgetenv("HOLDFAST_SEED");
    const quint32 seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    std::cout << "Night seed " << seed << " (HOLDFAST_SEED)" << std::endl;
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };

    ASSERT_EQ(run({u"init"_s, u"--sample"_s}).status, 0);
    const QString id =
        run({u"--json"_s, u"incident"_s, u"declare"_s, u"--plan"_s, u"DB-01"_s, u"--impact"_s, u"-5m"_s})
            .json()
            .value("id"_L1)
            .toString();
    const QStringList people{u"示例甲"_s, u"示例卯"_s};  // The lead and the scribe, on one folder.
    QStringList acknowledged;
    int kills = 0;
    int turn = 0;
    for (QJsonObject incident = show(id); !openSteps(incident).isEmpty(); incident = show(id)) {
        ASSERT_LT(turn, 400) << "the night does not end";
        const QStringList open = openSteps(incident);
        const QString step = open.at(upTo(static_cast<int>(open.size()) - 1));
        const bool isScribes = turn++ % 2 == 1;
        const QStringList who{u"--as"_s, people.at(isScribes ? 1 : 0)};
        const QString words = u"记录 %1"_s.arg(turn);
        const bool isLogging = isScribes;
        const QStringList act = isLogging ? QStringList{u"incident"_s, u"log"_s, id, words}
                                          : QStringList{u"incident"_s, u"step"_s,     id,
                                                        step,          u"done"_s,     u"--option"_s,
                                                        u"unsure"_s,   u"--reason"_s, u"第二人不在场"_s};
        if (upTo(2) == 0) {
            // Somebody pulls the plug within the time that an act takes.
            const bool wasDone = runWithPatience(who + act, static_cast<unsigned long>(upTo(60'000)));
            ++kills;
            if (wasDone && isLogging)
                acknowledged.append(words);
            if (wasDone && !isLogging) {
                EXPECT_EQ(stateOf(show(id), step), u"done"_s);
            }
            continue;
        }
        const Ran ran = run(who + act);
        ASSERT_EQ(ran.status, 0) << act.join(u' ').toStdString() << ": " << ran.err.toStdString();
        if (isLogging)
            acknowledged.append(words);
    }
    ASSERT_EQ(run({u"--as"_s, u"示例甲"_s, u"incident"_s, u"stand-down"_s, id}).status, 0);
    ASSERT_EQ(run({u"incident"_s, u"close"_s, id}).status, 0);

    const QJsonObject incident = show(id);
    EXPECT_EQ(incident.value("state"_L1).toString(), u"closed"_s);
    EXPECT_TRUE(incident.value("conflicts"_L1).toArray().isEmpty());
    QStringList texts;
    const QJsonArray entries = incident.value("entries"_L1).toArray();
    for (const QJsonValue& entry : entries)
        texts.append(entry.toObject().value("text"_L1).toString());
    for (const QString& words : std::as_const(acknowledged))
        EXPECT_EQ(texts.count(words), 1) << words.toStdString();
    const QJsonArray steps = incident.value("steps"_L1).toArray();
    for (const QJsonValue& value : steps) {
        const QString state = value.toObject().value("state"_L1).toString();
        EXPECT_TRUE(state == "done"_L1 || state == "not_applicable"_L1) << state.toStdString();
    }
    EXPECT_EQ(run({u"verify"_s, u"--incident"_s, id}).status, 0);
    EXPECT_EQ(run({u"check"_s}).status, 0);
    std::cout << turn << " acts, " << kills << " kills" << std::endl;
}
