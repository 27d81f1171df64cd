// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing processes are killed with SIGKILL at random points: every acknowledged entry is there afterwards,
// the file is sound and the tree verifies. HOLDFAST_KILLS sets how many (200 if not set; 10,000 before a
// release).
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/safekeeping/safekeeping_service.h"
#include "models/storage/integrity.h"
#include "tests/support/test_folder.h"

#include <QProcess>
#include <QSet>
#include <QThread>

#include <random>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

int killsWanted()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HOLDFAST_KILLS", &isSet);
    return isSet ? wanted : 200;
}

/// Starts the writer, kills it after a while and collects what it acknowledged.
class Writer {
public:
    Writer(const DataFolder& folder, const QStringList& options)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(HOLDFAST_CRASH_WRITER), QStringList{folder.path()} + options);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QList<QUuid> acknowledged()
    {
        QList<QUuid> uids;
        // A line that was cut off was never acknowledged.
        const QByteArrayList lines = m_process.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines.mid(0, lines.size() - 1))
            uids.append(QUuid::fromString(QString::fromLatin1(line)));
        return uids;
    }
    QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

/// What must hold after a kill; the message names the round and the seed.
void expectWhole(TestFolder& test, const QSet<QUuid>& acknowledged, const std::string& where)
{
    auto opened = openRecords(test.context());
    ASSERT_TRUE(opened) << where << opened.error().message.toStdString()
                        << opened.error().detail.toStdString();
    EXPECT_TRUE(checkIntegrity(*opened->database, IntegrityDepth::Full)->isEmpty()) << where;
    EXPECT_TRUE(requireIntactLogs(*opened->database, {})) << where;
    QSet<QUuid> stored;
    const auto entries = LogStore(*opened->database).entries().value();
    for (const StoredEntry& entry : entries)
        stored.insert(entry.record.draft.id.uid());
    EXPECT_TRUE(stored.contains(acknowledged)) << where;
}

void killAgainAndAgain(int kills, int writers, const QStringList& options)
{
    const unsigned seed = std::random_device{}();
    std::printf("%d kills, seed %u\n", kills, seed);
    std::mt19937 random(seed);
    QSet<QUuid> acknowledged;
    qint64 total = 0;
    auto test = std::make_unique<TestFolder>();
    test->create();
    for (int round = 0; round < kills; ++round) {
        // A new folder now and then keeps the checks quick.
        if (round % 50 == 49) {
            test = std::make_unique<TestFolder>();
            test->create();
            acknowledged.clear();
        }
        std::vector<std::unique_ptr<Writer>> running;
        for (int i = 0; i < writers; ++i)
            running.push_back(std::make_unique<Writer>(test->folder, options));
        for (auto& writer : running)
            writer->process().waitForStarted();
        QThread::usleep(5000 + random() % 45000);
        for (auto& writer : running)
            writer->kill();
        for (auto& writer : running) {
            const auto uids = writer->acknowledged();
            total += uids.size();
            acknowledged += QSet<QUuid>(uids.begin(), uids.end());
        }
        expectWhole(*test, acknowledged,
                    "round " + std::to_string(round) + " seed " + std::to_string(seed) + " ");
        if (::testing::Test::HasFailure())
            return;
    }
    std::printf("%lld entries acknowledged\n", static_cast<long long>(total));
    EXPECT_GT(total, kills / 4);
}

}  // namespace

TEST(Crash, LosesNoAcknowledgedEntry)
{
    killAgainAndAgain(killsWanted() * 6 / 10, 1, {});
}

TEST(Crash, LosesNoAcknowledgedEntryOfTwoWritersAtOnce)
{
    killAgainAndAgain(killsWanted() * 2 / 10, 2, {});
}

TEST(Crash, LosesNoAcknowledgedEntryWhileBackingUp)
{
    killAgainAndAgain(killsWanted() * 2 / 10, 1, {u"--backup"_s});
}
