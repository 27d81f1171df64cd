// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the whole window costs: 72 virtual hours with an entry every 10 seconds (memory by entry, stalls of
// the event loop), and its start beside an empty Qt window (performance.md, G13). HOLDFAST_ENTRIES sets how
// many entries are written (25,920 if not set; 0 leaves them out), HOLDFAST_PAIRS how many starts are
// compared (7), HOLDFAST_COLD how many of them with the machine's file cache emptied before each (0; only as
// root, and it slows down whatever else runs).
#include "app/locations.h"
#include "models/core/digest.h"
#include "tests/support/window_desk.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <unistd.h>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHours72 = 72 * 3600 / 10;
constexpr int kRowsOfALargeFolder = 20'000;

int numberFrom(const char* variable, int otherwise)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? wanted : otherwise;
}

double residentKb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

/// Gaps between the beats of a timer: what keeps them apart kept the window from answering.
class Stalls {
public:
    Stalls()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(kBeat);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kBeat;
            m_since.restart();
            m_gaps.push_back(std::max(0.0, gap));
        });
        m_since.start();
        m_beat.start();
    }
    /// The longest and the 99th of a hundred since the last call.
    std::pair<double, double> take()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps.empty()
                       ? 0
                       : m_gaps.at(static_cast<size_t>(static_cast<double>(m_gaps.size() - 1) * share));
        };
        const std::pair taken{at(1), at(0.99)};
        m_gaps.clear();
        return taken;
    }

private:
    static constexpr int kBeat = 5;
    QTimer m_beat;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

void write(WindowDesk& desk, const QString& code, int number)
{
    const QString text = u"第 %1 条：复制延迟 %2 秒，连接数正常，继续观察"_s.arg(number).arg(number % 90);
    const Act act{incident_entry::kLogged,
                  {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                  {},
                  {},
                  {},
                  {}};
    QEventLoop waiting;
    desk.shared().act(code, act, [&waiting](const LogService::Recorded& recorded) {
        if (!recorded)
            std::printf("refused: %s\n", qPrintable(recorded.error().message));
        waiting.quit();
    });
    waiting.exec();
    // What the new picture asks of the window is part of it.
    QCoreApplication::processEvents();
}

void seventyTwoHours(int entries)
{
    WindowDesk desk(u"zh_CN"_s);
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    Stalls stalls;
    const int slice = std::max(1, entries / 10);
    double warm = 0;
    double longest = 0;
    QElapsedTimer since;
    since.start();
    for (int i = 1; i <= entries; ++i) {
        desk.time.advance(std::chrono::seconds(10));
        write(desk, code, i);
        if (i % slice != 0)
            continue;
        const double perEntry = static_cast<double>(since.restart()) / slice;
        const auto [worst, p99] = stalls.take();
        longest = std::max(longest, worst);
        const double before = residentKb();
        ::malloc_trim(0);
        const double resident = residentKb();
        if (i == slice)
            warm = resident;
        std::printf(
            "%6d entries: %7.0f KiB (%7.0f before trimming), %6.2f ms an entry, stalls: p99 %6.1f ms, "
            "longest %6.1f ms\n",
            i, resident, before, perEntry, p99, worst);
        std::fflush(stdout);
        stalls.take();
        since.restart();
    }
    std::printf("memory: %.2f KiB an entry after the first tenth (goal: <= 2); longest stall %.0f ms\n",
                (residentKb() - warm) / (entries - slice), longest);
}

/// Says how far it is, on standard output, with what it takes.
void say(const char* what)
{
    std::printf("%s %.0f\n", what, residentKb());
    std::fflush(stdout);
}

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window, std::function<void()> then) : m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
    bool m_isPainted = false;
};

int showEmptyWindow()
{
    QWidget window;
    window.resize(1280, 820);
    const FirstPaint painted(window, [] {
        say("painted");
        say("usable");
        say("loaded");
        QCoreApplication::quit();
    });
    window.show();
    return QApplication::exec();
}

int showRealWindow(const QString& path)
{
    RealDisk disk;
    const SystemTimeSource time;
    const Session::World world{disk, time};
    const DataFolder folder(path);
    ScriptedPrompter prompter;
    Preferences preferences(windowPreferencesFile());
    Language language;
    language.use(u"zh_CN"_s);
    auto session = Session::open(world, folder);
    if (!session)
        return 1;
    ComposedWindow composed({*qobject_cast<QApplication*>(QCoreApplication::instance()), *session.value(),
                             world, folder, preferences, prompter, language});
    bool isPainted = false;
    bool isUsable = false;
    // What runs is on the screen, and what a declaration needs has arrived.
    const auto look = [&] {
        const Workspace& workspace = composed.workspace();
        const bool hasArrived = !workspace.openIncidents().isEmpty() && !workspace.duties().isEmpty();
        if (isPainted && hasArrived && !isUsable) {
            isUsable = true;
            say("usable");
        }
        if (isUsable && workspace.isLoaded()) {
            say("loaded");
            QCoreApplication::quit();
        }
    };
    const FirstPaint painted(composed.window(), [&] {
        say("painted");
        isPainted = true;
        look();
    });
    for (const auto signal : {&Workspace::recordsChanged, &Workspace::incidentsChanged})
        QObject::connect(&composed.workspace(), signal, &composed, look, Qt::QueuedConnection);
    composed.window().show();
    return QApplication::exec();
}

struct Start {
    double painted_ms = 0;
    double usable_ms = 0;
    double loaded_ms = 0;
    double memory_kb = 0;
};

Start timeStart(const QStringList& words)
{
    QProcess child;
    QElapsedTimer since;
    since.start();
    child.start(QCoreApplication::applicationFilePath(), words);
    Start start;
    QByteArray bytes;
    while (child.state() != QProcess::NotRunning || child.bytesAvailable() > 0) {
        child.waitForReadyRead(1000);
        bytes += child.readAllStandardOutput();
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
            const QByteArray line = bytes.left(end);
            bytes.remove(0, end + 1);
            const double now = static_cast<double>(since.nsecsElapsed()) / 1e6;
            if (line.startsWith("painted"))
                start.painted_ms = now;
            if (line.startsWith("usable"))
                start.usable_ms = now;
            if (line.startsWith("loaded")) {
                start.loaded_ms = now;
                start.memory_kb = line.split(' ').value(1).toDouble();
            }
        }
        if (start.loaded_ms > 0)
            break;
    }
    child.waitForFinished();
    return start;
}

/// The sample with an incident running, and a past one with `rows` entries.
void fill(Desk& desk, int rows)
{
    desk.declare(u"DB-01"_s);
    if (rows == 0)
        return;
    ImportRequest request{Timeline{sha256("a long night"), {}}, true, {}, {}, {}, {}, {}, {}, {}};
    request.title = {{u"zh"_s, u"很长的一夜"_s}, {u"en"_s, u"A long night"_s}};
    for (int i = 0; i < rows; ++i) {
        const QString text = u"第 %1 条：复制延迟 %2 秒，继续观察"_s.arg(i).arg(i % 90);
        request.timeline.rows.append({desk.time.now() - std::chrono::seconds(10 * (rows - i)),
                                      {},
                                      u"fact"_s,
                                      QJsonObject{{u"zh"_s, text}},
                                      {}});
    }
    const auto imported = await(desk.session->incidents().import(request, desk.workspace->actor()));
    if (!imported)
        std::printf("refused: %s\n", qPrintable(imported.error().message));
}

/// Empties the machine's file cache; false where that is not permitted.
bool emptyFileCache()
{
    ::sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly) && file.write("3") == 1;
}

/// What starts of one kind took, each against the empty window's of its pair.
struct Ratios {
    std::vector<double> painted;
    std::vector<double> usable;
    std::vector<double> loaded;
    std::vector<double> memory;
};

using Desks = std::vector<std::unique_ptr<Desk>>;

void comparePairs(const Desks& desks, int pairs, bool isCold)
{
    std::vector<Ratios> ratios(desks.size());
    std::vector<double> emptyTimes;
    std::vector<double> emptyMemory;
    const auto start = [isCold](const QStringList& words) {
        if (isCold && !emptyFileCache())
            std::printf("the file cache cannot be emptied here\n");
        return timeStart(words);
    };
    for (int pair = 0; pair <= pairs; ++pair) {
        const Start empty = start({u"--empty"_s});
        std::vector<Start> real;
        for (const auto& desk : desks)
            real.push_back(start({u"--start"_s, desk->folder.path()}));
        if (pair == 0)
            continue;  // It warms the file cache.
        emptyTimes.push_back(empty.usable_ms);
        emptyMemory.push_back(empty.memory_kb);
        for (size_t i = 0; i < real.size(); ++i) {
            ratios.at(i).painted.push_back(real.at(i).painted_ms / empty.usable_ms);
            ratios.at(i).usable.push_back(real.at(i).usable_ms / empty.usable_ms);
            ratios.at(i).loaded.push_back(real.at(i).loaded_ms / empty.usable_ms);
            ratios.at(i).memory.push_back(real.at(i).memory_kb / empty.memory_kb);
        }
    }
    std::printf("empty Qt window: %.0f ms, %.0f KiB; medians of %d pairs, %s\n", median(emptyTimes),
                median(emptyMemory), pairs, isCold ? "cold" : "warm");
    for (size_t i = 0; i < ratios.size(); ++i) {
        std::printf("%5d entries: first paint %.2f x, usable %.2f x (G13: <= %.1f), with the past %.2f x, "
                    "memory %.2f x (G13: <= 2)\n",
                    i == 0 ? 0 : kRowsOfALargeFolder, median(ratios.at(i).painted),
                    median(ratios.at(i).usable), isCold ? 1.7 : 3.0, median(ratios.at(i).loaded),
                    median(ratios.at(i).memory));
    }
}

void compareStarts(int pairs, int coldPairs)
{
    Desks desks;
    for (const int rows : {0, kRowsOfALargeFolder}) {
        desks.push_back(std::make_unique<Desk>());
        fill(*desks.back(), rows);
        // The folder has one writer at a time.
        desks.back()->workspace.reset();
        desks.back()->session.reset();
    }
    comparePairs(desks, pairs, false);
    if (coldPairs > 0)
        comparePairs(desks, coldPairs, true);
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfast"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--empty"_L1)
        return showEmptyWindow();
    if (words.value(1) == "--start"_L1)
        return showRealWindow(words.value(2));
    compareStarts(numberFrom("HOLDFAST_PAIRS", 7), numberFrom("HOLDFAST_COLD", 0));
    if (const int entries = numberFrom("HOLDFAST_ENTRIES", kHours72); entries > 0)
        seventyTwoHours(entries);
    return 0;
}
