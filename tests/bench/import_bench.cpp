// SPDX-License-Identifier: GPL-3.0-or-later
//
// What importing a year of monitoring costs beside the usual tools, in time, memory and disk: goals G1 to G9.
// Every ratio is the median of alternating runs, each in a process of its own.
//
//   import_bench [--pairs N] [--step SECONDS] [--peers FOLDER] [--keep FOLDER]
//
// --step 60 gives 4.2 million rows (230 MB), --step 5 gives 50 million (2.76 GB). What is not installed is
// skipped and said. The other words are what the program calls itself with.
#include "models/measurements/content_sink.h"
#include "models/measurements/derivation_store.h"
#include "models/measurements/import_journal_store.h"
#include "models/measurements/import_run_store.h"
#include "models/measurements/measurement_file_store.h"
#include "models/measurements/track_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartMs = 1'735'689'600'000;  // 2025-01-01T00:00:00Z
constexpr qint64 kYearMs = 365 * 86'400'000LL;
constexpr qint64 kMayMs = 1'746'057'600'000;  // 2025-05-01T00:00:00Z
constexpr qint64 kJuneMs = 1'748'736'000'000;

const char* const kModules[] = {"核心账务", "支付清算", "客户门户", "短信网关",
                                "数据库",   "报表",     "接口",     "认证"};
const char* const kComponents[] = {"core-app-01", "pay-01",    "portal-01", "sms-01",
                                   "db-01",       "report-01", "api-01",    "auth-01"};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The generator: the same seed gives the same file (splitmix64; Steele, Lea and Flood, OOPSLA 2014).
class Chance {
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

/// Writes [fromMs, toMs) of eight components, a sample each `stepS` seconds: up with a response time of 5 to
/// 45 ms, now and then down for some minutes, without one.
void generate(const QString& path, qint64 fromMs, qint64 toMs, int stepS)
{
    FILE* file = std::fopen(path.toLocal8Bit().constData(), "wb");
    if (file == nullptr)
        qFatal("cannot write");
    std::vector<char> buffer(1 << 20);
    std::setvbuf(file, buffer.data(), _IOFBF, buffer.size());
    std::fputs("timestamp,module,component,status,response_ms\n", file);
    Chance chance(42);
    qint64 downUntil[8] = {};
    for (qint64 at = fromMs; at < toMs; at += stepS * 1000LL) {
        const std::time_t seconds = at / 1000;
        std::tm utc{};
        gmtime_r(&seconds, &utc);
        char moment[32];
        std::strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%SZ", &utc);
        for (int i = 0; i < 8; ++i) {
            const quint64 any = chance.next();
            if (any % 40'000 < static_cast<quint64>(stepS))
                downUntil[i] = at + static_cast<qint64>(60'000 + (any >> 40) % 1'800'000);
            if (at < downUntil[i]) {
                std::fprintf(file, "%s,%s,%s,down,\n", moment, kModules[i], kComponents[i]);
            } else {
                const auto hundredths = static_cast<int>(500 + (any >> 20) % 4000);
                std::fprintf(file, "%s,%s,%s,up,%d.%02d\n", moment, kModules[i], kComponents[i],
                             hundredths / 100, hundredths % 100);
            }
        }
    }
    std::fclose(file);
}

/// How a child process ended.
struct Run {
    double wallS = 0;
    double peakMiB = 0;
    bool isGood = false;
};

Run runChild(const QStringList& words)
{
    std::vector<QByteArray> bytes;
    for (const QString& word : words)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& each : bytes)
        arguments.push_back(each.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t pid = ::vfork();
    if (pid == 0) {
        const int null = ::open("/dev/null", O_WRONLY);
        ::dup2(null, 1);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(pid, &status, 0, &usage);
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, static_cast<double>(usage.ru_maxrss) / 1024,
            WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

/// measurements.db in a folder, without records.db beside it.
class Store {
public:
    explicit Store(const QString& folder) : m_folder(folder)
    {
        auto opened = openMeasurements({m_folder, m_disk, m_time, u"bench"_s});
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        m_opened.emplace(std::move(opened).value());
    }

    void import(const QString& file)
    {
        ImportTask task;
        task.format = SourceFormat::Csv;
        task.job.path = file;
        task.answers = answersToJson(task.job.answers);
        task.read = [](const ReadJob& job, MeasurementSink& sink) {
            return readMeasurements(SourceFormat::Csv, job, sink);
        };
        task.now = m_time.now();
        task.findInJournal = [](const QByteArray&) { return std::optional<ImportId>(); };
        task.draft = [](const ImportRecord& record) { return draftImported(record, Actor{}); };
        const auto outcome = importInto(*m_opened->database, task);
        if (!outcome)
            qFatal("import: %s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
        for (const ImportQuestion& question : outcome->content.questions)
            qFatal("asked: %s", qPrintable(question.text));
    }

    /// Seconds by state of every series in a month, from its runs; answers how many interruptions there were.
    int month(bool withInterruptions)
    {
        const auto answer = m_opened->database->read([&](Connection& connection) {
            if (m_keys.isEmpty()) {
                for (const SeriesSummary& summary : readSeriesSummaries(connection))
                    m_keys.append(summary.description.key);
            }
            int interruptions = 0;
            for (const MonitorTrack& track :
                 readTracks(connection, m_keys, instantFromMs(kMayMs), instantFromMs(kJuneMs))) {
                qint64 ms[5] = {};
                for (const StateRun& run : track.runs) {
                    ms[static_cast<int>(run.state)] += (run.to - run.from).count();
                    interruptions += withInterruptions && run.state == MonitorState::Down ? 1 : 0;
                }
                m_known += ms[1] + ms[4];
            }
            return interruptions;
        });
        return answer ? answer.value() : -1;
    }

    void derive()
    {
        const auto derived = m_opened->database->transact([](Connection& connection) {
            deriveEverything(connection);
            return 0;
        });
        if (!derived)
            qFatal("derive");
    }

    qint64 size() const { return QFileInfo(m_folder.measurements()).size(); }

private:
    DataFolder m_folder;
    RealDisk m_disk;
    SystemTimeSource m_time;
    std::optional<OpenRecords> m_opened;
    QList<SeriesKey> m_keys;
    qint64 m_known = 0;
};

struct Bench {
    QString self;
    QString folder;
    QString file;
    QString peers;
    int pairs = 5;
    int stepS = 60;

    QString fresh(const QString& name) const
    {
        const QString path = folder + u'/' + name;
        QFile::remove(path + u"/measurements.db"_s);
        QDir().mkpath(path);
        return path;
    }

    /// The import that ours is compared with itself by; each run begins without a database.
    QStringList ownWords(const QString& kind) const { return {self, kind, file, fresh(kind)}; }

    /// Alternating runs of ours and a peer's; prints the ratio of the medians.
    void compare(const char* goal, const char* limit, const QString& peer, const QStringList& words) const
    {
        if (QStandardPaths::findExecutable(words.first()).isEmpty() && !QFileInfo::exists(words.first())) {
            std::printf("%-4s SKIPPED: %s is not installed\n", goal, qPrintable(peer));
            return;
        }
        std::vector<double> ours;
        std::vector<double> theirs;
        double ownPeak = 0;
        double peerPeak = 0;
        for (int i = 0; i < pairs; ++i) {
            const Run own = runChild(ownWords(u"child-import"_s));
            const bool isOurs = words.first() == self;
            const Run other = runChild(isOurs ? ownWords(words.at(1)) : words);
            if (!own.isGood || !other.isGood) {
                std::printf("%-4s SKIPPED: %s did not run (it may be missing)\n", goal,
                            own.isGood ? qPrintable(peer) : "our own import");
                return;
            }
            ours.push_back(own.wallS);
            theirs.push_back(other.wallS);
            ownPeak = std::max(ownPeak, own.peakMiB);
            peerPeak = std::max(peerPeak, other.peakMiB);
        }
        std::printf("%-4s own %.3f s (peak %.1f MiB), %s %.3f s (peak %.1f MiB): ratio %.3f, goal %s\n", goal,
                    median(ours), ownPeak, qPrintable(peer), median(theirs), peerPeak,
                    median(ours) / median(theirs), limit);
        std::fflush(stdout);
    }

    void comparePeers() const
    {
        const QString database = folder + u"/peer.db"_s;
        compare("G3", stepS == 5 ? "<= 10" : "<= 18", u"wc -l"_s, {u"wc"_s, u"-l"_s, file});
        compare("G3", "<= 2.5", u"own parsing alone"_s, {self, u"child-parse"_s});
        compare("G4", ">= 1/1.1", u"with interruptions"_s, {self, u"child-full"_s});
        compare("G2", "<= 0.333", u"mawk"_s, {u"sh"_s, peers + u"/awk_month.sh"_s, u"mawk"_s, file});
        compare("G1", "<= 0.067", u"sqlite3 CLI"_s,
                {u"sh"_s, peers + u"/sqlite3_month.sh"_s, file, database});
        compare("G1", "<= 0.125", u"pandas"_s, {u"/usr/bin/python3"_s, peers + u"/pandas_month.py"_s, file});
        std::printf("G2   SKIPPED: DuckDB is not packaged by Debian\n");
    }

    /// The month from one row a sample, as the peer left it.
    double rowTableMs() const
    {
        sqlite3* handle = nullptr;
        const QByteArray path = QString(folder + u"/peer.db"_s).toLocal8Bit();
        if (sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
            sqlite3_close(handle);
            return 0;
        }
        std::vector<double> runs;
        for (int i = 0; i < 5; ++i) {
            runs.push_back(milliseconds([handle] {
                sqlite3_exec(
                    handle,
                    "SELECT component, count(*), sum(status = 'up') FROM raw WHERE timestamp >= '2025-05-01' "
                    "AND timestamp < '2025-06-01' GROUP BY 1",
                    nullptr, nullptr, nullptr);
            }));
        }
        sqlite3_close(handle);
        return median(runs);
    }

    void measureStore() const
    {
        Store store(fresh(u"store"_s));
        store.import(file);
        const double rows = static_cast<double>(kYearMs) / (stepS * 1000.0) * 8;
        std::printf("G6   %.2f B/sample (%lld bytes), goal <= 3\n", static_cast<double>(store.size()) / rows,
                    static_cast<long long>(store.size()));
        std::vector<double> months;
        for (int i = 0; i < 101; ++i)
            months.push_back(milliseconds([&store] { store.month(true); }));
        const double rowTable = rowTableMs();
        std::printf("G7   a month of all modules %.3f ms, goal <= 1; row table %.1f ms, ratio 1/%.0f, goal "
                    "<= 1/100\n",
                    median(months), rowTable, rowTable / median(months));
        std::vector<double> derived;
        for (int i = 0; i < pairs; ++i)
            derived.push_back(milliseconds([&store] { store.derive(); }));
        std::printf("G9   everything derived anew in %.1f ms, goal <= 150\n", median(derived));
        measureDays(store);
    }

    void measureDays(Store& store) const
    {
        std::vector<double> appended;
        std::vector<double> again;
        for (int day = 0; day < 15; ++day) {
            const QString path = folder + u"/day-%1.csv"_s.arg(day);
            const qint64 from = kStartMs + kYearMs + day * 86'400'000LL;
            generate(path, from, from + 86'400'000, stepS);
            appended.push_back(milliseconds([&] {
                store.import(path);
                store.month(true);
            }));
            again.push_back(milliseconds([&] { store.import(path); }));
        }
        std::printf(
            "G8   a day appended and the month reckoned in %.2f ms, goal <= 5; the same day again %.2f ms\n",
            median(appended), median(again));
    }
};

int child(const QStringList& words)
{
    const QString file = words.value(2);
    if (words.value(1) == u"child-parse"_s) {
        ContentSink sink;
        ReadJob job;
        job.path = file;
        return readMeasurements(SourceFormat::Csv, job, sink) ? 0 : 1;
    }
    Store store(words.value(3));
    store.import(file);
    return store.month(words.value(1) == u"child-full"_s) < 0 ? 1 : 0;
}

QString valueOf(const QStringList& words, const QString& option, const QString& otherwise)
{
    const qsizetype at = words.indexOf(option);
    return at < 0 ? otherwise : words.value(at + 1);
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1).startsWith(u"child-"_s))
        return child(words);
    QTemporaryDir temporary;
    Bench bench;
    bench.self = QCoreApplication::applicationFilePath();
    bench.folder = valueOf(words, u"--keep"_s, temporary.path());
    bench.peers = valueOf(words, u"--peers"_s, QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/../research/peers"));
    bench.pairs = valueOf(words, u"--pairs"_s, u"5"_s).toInt();
    bench.stepS = valueOf(words, u"--step"_s, u"60"_s).toInt();
    bench.file = bench.folder + u"/year-%1.csv"_s.arg(bench.stepS);
    QDir().mkpath(bench.folder);
    if (!QFileInfo::exists(bench.file))
        generate(bench.file, kStartMs, kStartMs + kYearMs, bench.stepS);
    std::printf("%s: %.1f MB\n", qPrintable(bench.file),
                static_cast<double>(QFileInfo(bench.file).size()) / 1e6);
    std::printf("G5   peak memory stands with each run, goal <= %d MiB\n", bench.stepS == 5 ? 128 : 48);
    bench.comparePeers();
    bench.measureStore();
    return 0;
}
