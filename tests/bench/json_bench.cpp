// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a query_range answer: our reader beside QJsonDocument on the same file, in alternating runs of
// processes of their own, so that peaks of memory do not mix (goal G10: at least 10 times as fast, at
// most 2.5 times the file of memory). json_bench [ROWS]
#include "models/measurements/measurement_source.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260501;
constexpr int kModules = 8;
constexpr int kPairs = 5;

/// Counts what it is given.
class CountingSink final : public MeasurementSink {
public:
    Index series(const SeriesDescription&) override { return 0; }
    void sample(Index, const Sample& sample) override
    {
        down += sample.state == MonitorState::Down ? 1 : 0, ++rows;
    }
    void unknownFrom(Index, Instant) override {}
    void interval(Index, const StateInterval&) override {}
    void aggregate(Index, const Aggregate&) override {}
    void covers(Index, Instant, Instant) override {}
    void remark(Index, Instant, const QString&) override {}
    void refused(qint64, const QString&) override {}
    void caution(const QString&) override {}

    qint64 rows = 0;
    qint64 down = 0;
};

/// A field of /proc/self/status in MiB.
double ownMiB(const QByteArray& field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void readWithQt(const QString& path, CountingSink& sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject answer = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& series : answer[u"data"_s][u"result"_s].toArray()) {
        for (const QJsonValue& value : series[u"values"_s].toArray()) {
            const QJsonArray pair = value.toArray();
            sink.sample(0, {static_cast<qint64>(pair[0].toDouble() * 1000),
                            pair[1].toString().toDouble() == 1 ? MonitorState::Up : MonitorState::Down});
        }
    }
}

/// One run in a process of its own: seconds and the rise of the peak of memory.
int runOne(const QString& reader, const QString& path)
{
    const double before = ownMiB("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    CountingSink sink;
    if (reader == "ours"_L1) {
        if (!readMeasurements(SourceFormat::PrometheusJson, {path, {}, {}}, sink))
            return 1;
    } else {
        readWithQt(path, sink);
    }
    std::printf("%.4f %.1f %lld %lld\n", static_cast<double>(timer.nsecsElapsed()) / 1e9,
                ownMiB("VmHWM:") - before, static_cast<long long>(sink.rows),
                static_cast<long long>(sink.down));
    return 0;
}

bool writeAnswer(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(kSeed);
    file.write(R"({"status":"success","data":{"resultType":"matrix","result":[)");
    for (int module = 0; module < kModules; ++module) {
        file.write(module == 0 ? "" : ",");
        file.write(R"({"metric":{"__name__":"probe_success","instance":"http://)" +
                   QByteArray::number(module) + R"(.example.test/","job":"blackbox"},"values":[)");
        for (int i = 0; i < rows / kModules; ++i)
            file.write((i == 0 ? "[" : ",[") + QByteArray::number(1'767'225'600LL + i * 60LL) +
                       (random() % 1000 == 0 ? ",\"0\"]" : ",\"1\"]"));
        file.write("]}");
    }
    return file.write("]}}") > 0;
}

struct Measured {
    std::vector<double> seconds;
    std::vector<double> memory;
    QByteArray counts;

    void add(const QByteArray& line)
    {
        const QList<QByteArray> fields = line.simplified().split(' ');
        seconds.push_back(fields.value(0).toDouble());
        memory.push_back(fields.value(1).toDouble());
        counts = fields.mid(2).join(' ');
    }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
};

QByteArray resultOf(const QString& reader, const QString& path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {reader, path});
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return runOne(arguments[1], arguments[2]);
    const int rows = arguments.size() == 2 ? arguments[1].toInt() : 1'000'000;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"answer.json"_s);
    if (!writeAnswer(path, rows))
        return 1;
    const double size = static_cast<double>(QFile(path).size()) / 1024 / 1024;
    Measured ours;
    Measured qt;
    for (int i = 0; i < kPairs; ++i) {
        ours.add(resultOf(u"ours"_s, path));
        qt.add(resultOf(u"qt"_s, path));
    }
    const double mine = Measured::median(ours.seconds);
    const double theirs = Measured::median(qt.seconds);
    std::printf("%d rows, %.1f MiB; rows and zeros: ours %s, QJsonDocument %s\n", rows, size,
                ours.counts.constData(), qt.counts.constData());
    std::printf("ours          %.3f s %6.2f M rows/s, memory %.2f x the file\n", mine, rows / mine / 1e6,
                Measured::median(ours.memory) / size);
    std::printf("QJsonDocument %.3f s %6.2f M rows/s, memory %.2f x the file\n", theirs, rows / theirs / 1e6,
                Measured::median(qt.memory) / size);
    std::printf("G10: %.1f times as fast\n", theirs / mine);
    return 0;
}
