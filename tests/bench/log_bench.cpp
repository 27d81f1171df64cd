// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a durable entry costs beside a bare SQLite commit in the same mode (goal G16: at most 1.5 times, by
// medians), and what a log of 100,000 entries costs to open, append to and verify, in time and memory.
#include "models/core/uid.h"
#include "models/log/log_store.h"
#include "models/log/verification_store.h"
#include "models/storage/records_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sqlite3.h>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPairs = 15;
constexpr int kActs = 60;
constexpr int kEntries = 100'000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory of this process now, MiB.
double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// The peer: one row of the same size, one commit, DELETE and EXTRA, straight through SQLite's own interface.
class BarePeer {
public:
    explicit BarePeer(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_exec(m_handle,
                     "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; "
                     "CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO t (body) VALUES (?)", -1, &m_insert, nullptr);
    }
    ~BarePeer()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    BarePeer(const BarePeer&) = delete;
    BarePeer& operator=(const BarePeer&) = delete;

    void commit(const QByteArray& body)
    {
        sqlite3_bind_blob(m_insert, 1, body.constData(), static_cast<int>(body.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// A folder with a log, on the disk that holds temporary files.
class Log {
public:
    Log() : m_folder(m_dir.filePath(u"data"_s))
    {
        if (!createRecords(context()) || !open())
            qFatal("no folder");
    }

    bool open()
    {
        m_opened.reset();
        auto opened = openRecords(context());
        if (opened)
            m_opened.emplace(std::move(opened).value());
        return m_opened.has_value();
    }
    EntryDraft draft() const
    {
        const Instant now = m_time.now();
        return automaticDraft(u"fact"_s, {u"incident"_s, mintUid(now)}, QByteArray(300, 'x'), now);
    }
    LogContext log() const
    {
        return {identifyInstallation(m_folder.records()), [this] { return m_time.read(); }};
    }
    Database& database() { return *m_opened->database; }
    QString path() const { return m_dir.filePath(u"peer.db"_s); }

private:
    OpeningContext context() { return {m_folder, m_disk, m_time, u"bench"_s}; }

    QTemporaryDir m_dir;
    DataFolder m_folder;
    RealDisk m_disk;
    SystemTimeSource m_time;
    std::optional<OpenRecords> m_opened;
};

void compareWithABareCommit(Log& log, const char* when)
{
    BarePeer peer(log.path());
    const LogContext context = log.log();
    std::vector<double> ours;
    std::vector<double> bare;
    for (int pair = 0; pair < kPairs; ++pair) {
        bare.push_back(milliseconds([&] {
                           for (int i = 0; i < kActs; ++i)
                               peer.commit(QByteArray(600, 'x'));
                       }) /
                       kActs);
        ours.push_back(milliseconds([&] {
                           for (int i = 0; i < kActs; ++i) {
                               if (!LogStore(log.database()).append(context, log.draft()))
                                   qFatal("append");
                           }
                       }) /
                       kActs);
    }
    std::printf("durable entry, %s: %.3f ms; bare commit %.3f ms; ratio %.2f (G16: <= 1.5; medians of %d "
                "pairs of %d)\n",
                when, median(ours), median(bare), median(ours) / median(bare), kPairs, kActs);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Log log;
    compareWithABareCommit(log, "empty log");

    const LogContext context = log.log();
    const double filled = milliseconds([&] {
        for (int done = 0; done < kEntries; done += 1000) {
            const auto written = log.database().transact([&](Connection& connection) {
                for (int i = 0; i < 1000; ++i)
                    appendEntry(connection, context, log.draft());
                return 0;
            });
            if (!written)
                qFatal("fill");
        }
    });
    std::printf("%d entries appended, 1000 a transaction: %.0f ms, %.0f a second\n", kEntries, filled,
                kEntries / filled * 1000);
    compareWithABareCommit(log, "100,000 entries");

    std::vector<double> opening;
    for (int i = 0; i < 5; ++i)
        opening.push_back(milliseconds([&] { log.open(); }));
    const double before = residentMiB();
    std::vector<double> verifying;
    for (int i = 0; i < 5; ++i) {
        verifying.push_back(milliseconds([&] {
            if (!requireIntactLogs(log.database(), {}))
                qFatal("verify");
        }));
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("open: %.2f ms; verify %d entries: %.0f ms, %.1f us an entry\n", median(opening), kEntries,
                median(verifying), median(verifying) * 1000 / kEntries);
    std::printf("memory: %.1f MiB before verifying, %.1f MiB after, peak %.1f MiB\n", before, residentMiB(),
                static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
