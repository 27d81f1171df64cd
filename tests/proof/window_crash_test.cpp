// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window is killed with SIGKILL in mid-incident and opened again: the same step is in focus, the same
// clocks run, and nothing that was said to be saved is missing. HOLDFAST_WINDOW_KILLS sets how often (50 if
// not set), HOLDFAST_SEED repeats a run.
#include "tests/support/program_test.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

unsigned numberFrom(const char* variable, unsigned otherwise)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? static_cast<unsigned>(wanted) : otherwise;
}

QString text(const QJsonObject& line, QLatin1StringView key)
{
    return line.value(key).toString();
}

/// The window in a process of its own.
class Worker {
public:
    Worker(const QString& data, const QString& stateHome, const QStringList& more)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, stateHome);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(HOLDFAST_WINDOW_WORKER), QStringList{data} + more);
        EXPECT_TRUE(m_process.waitForStarted(kPatience));
    }
    ~Worker() { kill(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatience);
        takeLines();
    }
    /// Waits for a line that satisfies `isWanted`; empty when none came.
    template <class Condition>
    QJsonObject waitFor(Condition isWanted)
    {
        QElapsedTimer since;
        since.start();
        for (qsizetype seen = 0; since.elapsed() < kPatience;) {
            for (; seen < m_lines.size(); ++seen) {
                if (isWanted(m_lines.at(seen)))
                    return m_lines.at(seen);
            }
            if (m_process.state() == QProcess::NotRunning)
                return {};
            m_process.waitForReadyRead(50);
            takeLines();
        }
        return {};
    }
    QJsonObject first()
    {
        return waitFor([](const QJsonObject& line) { return text(line, "kind"_L1) == "first"_L1; });
    }
    void say(const QByteArray& line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten(kPatience);
    }
    const QList<QJsonObject>& lines() const { return m_lines; }

private:
    void takeLines()
    {
        m_bytes += m_process.readAllStandardOutput();
        // A line that was cut off was never said.
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            m_lines.append(QJsonDocument::fromJson(m_bytes.left(end)).object());
            m_bytes.remove(0, end + 1);
        }
    }

    QProcess m_process;
    QByteArray m_bytes;
    QList<QJsonObject> m_lines;
};

class WindowCrash : public ProgramTest {
protected:
    QString begin()
    {
        EXPECT_EQ(run({u"init"_s, u"--sample"_s}).status, 0);
        const Ran ran = run(
            {u"--json"_s, u"incident"_s, u"declare"_s, u"--plan"_s, u"DB-01"_s, u"--impact"_s, u"-10m"_s});
        EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
        return text(ran.json(), "id"_L1);
    }
    std::unique_ptr<Worker> open(const QStringList& more = {})
    {
        return std::make_unique<Worker>(path(u"data"_s), path(u"state"_s), more);
    }
};

/// What a window said last before it was killed.
struct Remembered {
    QJsonObject line;   ///< The last that was saved.
    QString unsettled;  ///< The act that had begun and was not said to be saved; empty without.
};

Remembered rememberedFrom(const QList<QJsonObject>& lines)
{
    Remembered remembered;
    for (const QJsonObject& line : lines) {
        const QString kind = text(line, "kind"_L1);
        if (kind == "about"_L1) {
            remembered.unsettled = text(line, "act"_L1);
        } else if (kind != "shown"_L1) {
            remembered.line = line;
            remembered.unsettled.clear();
        }
    }
    return remembered;
}

/// `opened` shows what `before` showed, or one act later.
void expectSame(const QJsonObject& opened, const Remembered& before, const std::string& where)
{
    const int more = opened.value("entries"_L1).toInt() - before.line.value("entries"_L1).toInt();
    EXPECT_EQ(text(opened, "incident"_L1), text(before.line, "incident"_L1)) << where;
    EXPECT_EQ(opened.value("clocks"_L1), before.line.value("clocks"_L1)) << where;
    EXPECT_GE(more, 0) << where;
    if (before.unsettled.isEmpty() || before.unsettled == "choose"_L1) {
        EXPECT_EQ(more, 0) << where << before.unsettled.toStdString();
    }
    const bool mayMove = before.unsettled == "choose"_L1 || before.unsettled == "done"_L1;
    if (!mayMove) {
        EXPECT_EQ(text(opened, "focus"_L1), text(before.line, "focus"_L1)) << where;
    }
}

}  // namespace

TEST_F(WindowCrash, ReopensOnTheSameStepWithTheSameClocks)
{
    const unsigned kills = numberFrom("HOLDFAST_WINDOW_KILLS", 50);
    const unsigned seed = numberFrom("HOLDFAST_SEED", std::random_device{}());
    std::printf("%u kills, seed %u\n", kills, seed);
    std::mt19937 random(seed);
    begin();
    std::optional<Remembered> before;
    qsizetype acts = 0;
    int unsettled = 0;
    for (unsigned round = 0; round < kills && !HasFailure(); ++round) {
        const std::string where = "round " + std::to_string(round) + ", seed " + std::to_string(seed) + ": ";
        const auto worker = open({QString::number(random())});
        if (random() % 8 == 0) {
            // While it starts.
            QThread::msleep(random() % 300);
            worker->kill();
        } else {
            const QJsonObject opened = worker->first();
            ASSERT_FALSE(opened.isEmpty()) << where;
            EXPECT_FALSE(opened.value("clocks"_L1).toArray().isEmpty()) << where;
            if (before)
                expectSame(opened, *before, where);
            QThread::msleep(random() % 700);
            worker->kill();
        }
        const Remembered now = rememberedFrom(worker->lines());
        if (now.line.isEmpty())
            continue;
        acts += std::count_if(worker->lines().cbegin(), worker->lines().cend(),
                              [](const QJsonObject& line) { return text(line, "kind"_L1) == "settled"_L1; });
        unsettled += now.unsettled.isEmpty() ? 0 : 1;
        before = now;
    }
    std::printf("%lld acts were saved; %d windows were killed with an act on its way\n",
                static_cast<long long>(acts), unsettled);
    EXPECT_GT(acts, static_cast<qsizetype>(kills));
    EXPECT_EQ(run({u"verify"_s}).status, 0);
    EXPECT_EQ(run({u"check"_s}).status, 0);
}

TEST_F(WindowCrash, AWindowAndTheCommandLineWorkOnOneIncidentTogether)
{
    const QString id = begin();
    const auto worker = open();
    const QJsonObject first = worker->first();
    ASSERT_FALSE(first.isEmpty());
    ASSERT_EQ(run({u"incident"_s, u"log"_s, id, u"said from the command line"_s}).status, 0);
    QElapsedTimer since;
    since.start();
    const QJsonObject shown = worker->waitFor([](const QJsonObject& line) {
        return text(line, "last"_L1).contains("said from the command line"_L1);
    });
    EXPECT_FALSE(shown.isEmpty());
    EXPECT_LT(since.elapsed(), 2'000);
    std::printf("the window showed the foreign entry after %lld ms\n",
                static_cast<long long>(since.elapsed()));

    worker->say("log said in the window");
    const QJsonObject settled =
        worker->waitFor([](const QJsonObject& line) { return text(line, "kind"_L1) == "settled"_L1; });
    EXPECT_TRUE(text(settled, "last"_L1).contains("said in the window"_L1));
    QStringList texts;
    const QJsonArray entries =
        run({u"--json"_s, u"incident"_s, u"show"_s, id}).json().value("entries"_L1).toArray();
    for (const QJsonValue& entry : entries)
        texts.append(text(entry.toObject(), "text"_L1));
    EXPECT_TRUE(texts.contains(u"said from the command line"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"said in the window"_s)) << texts.join(u'|').toStdString();
}

TEST_F(WindowCrash, TheProgramOpensAgainWhereOneThatWasKilledHeldTheLock)
{
    begin();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto lockHolder = [this] {
        QDirIterator files(path(u"state"_s), {u"window-lock"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            return qint64(0);
        QFile lock(files.next());
        return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : qint64(0);
    };
    const auto hasLock = [&](QProcess& program) {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < kPatience && program.state() != QProcess::NotRunning) {
            if (lockHolder() == program.processId())
                return true;
            program.waitForFinished(20);
        }
        return false;
    };
    const auto start = [&](QProcess& program) {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HOLDFAST_PROGRAM), {u"--data"_s, path(u"data"_s)});
        ASSERT_TRUE(program.waitForStarted(kPatience));
    };
    for (int round = 0; round < 3; ++round) {
        QProcess program;
        start(program);
        ASSERT_TRUE(hasLock(program)) << round << program.readAllStandardError().toStdString();
        program.kill();
        program.waitForFinished(kPatience);
    }
    QProcess program;
    start(program);
    ASSERT_TRUE(hasLock(program));
    // A second one raises the first and leaves.
    QProcess second;
    start(second);
    EXPECT_TRUE(second.waitForFinished(kPatience));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(program.state(), QProcess::Running);
    program.terminate();
    if (!program.waitForFinished(5'000)) {
        program.kill();
        program.waitForFinished(kPatience);
    }
    EXPECT_EQ(run({u"verify"_s}).status, 0);
}
