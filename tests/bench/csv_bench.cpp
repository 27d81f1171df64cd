// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to read a year of one-minute samples of eight components as CSV (4.2 million rows, 230 MB),
// beside `wc -l`, which only counts the line ends (goal G3): cutting the file into fields alone, and reading
// it whole as measurements into a sink that keeps nothing. Alternating runs, medians.
//
// Usage: csv_bench [MINUTES [SEED]]
#include "models/measurements/table/table_reader.h"
#include "models/tabular/csv_stream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfAYear = 525'600;
constexpr int kPairs = 5;

/// Keeps nothing but what shows that everything came.
class NullSink final : public MeasurementSink {
public:
    Index series(const SeriesDescription&) override { return seriesCount++; }
    void sample(Index, const Sample& sample) override
    {
        ++samples;
        downs += sample.state == MonitorState::Down;
        sum += sample.hasValue() ? sample.value : 0;
    }
    void unknownFrom(Index, Instant) override {}
    void interval(Index, const StateInterval&) override {}
    void aggregate(Index, const Aggregate&) override {}
    void covers(Index, Instant, Instant) override {}
    void remark(Index, Instant, const QString&) override {}
    void refused(qint64, const QString&) override { ++refusals; }
    void caution(const QString&) override {}

    int seriesCount = 0;
    qint64 samples = 0;
    qint64 downs = 0;
    qint64 refusals = 0;
    double sum = 0;
};

/// 2025-01-01T00:00:00Z,核心账务,core-app-01,up,10.11
qint64 writeTable(const QString& path, int minutes, unsigned seed)
{
    static constexpr std::pair<const char*, const char*> kComponents[] = {
        {"核心账务", "core-app-01"}, {"核心账务", "core-app-02"}, {"核心账务", "core-db-01"},
        {"客户关系", "crm-web-01"},  {"客户关系", "crm-app-01"},  {"员工管理", "hr-app-01"},
        {"结算", "settle-01"},       {"财务", "fin-app-01"}};
    std::mt19937 random(seed);
    std::lognormal_distribution<double> response(2.5, 0.5);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write("timestamp,module,component,status,response_ms\n");
    std::vector<char> line(256);
    qint64 rows = 0;
    for (int minute = 0; minute < minutes; ++minute) {
        const time_t moment = 1'735'689'600 + minute * 60LL;
        tm parts{};
        gmtime_r(&moment, &parts);
        char when[32];
        std::strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &parts);
        for (const auto& [module, component] : kComponents) {
            const bool isDown = random() % 2000 == 0;
            const int length =
                isDown ? std::snprintf(line.data(), line.size(), "%s,%s,%s,down,\n", when, module, component)
                       : std::snprintf(line.data(), line.size(), "%s,%s,%s,up,%.2f\n", when, module,
                                       component, response(random));
            file.write(line.data(), length);
            ++rows;
        }
    }
    return rows;
}

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

qint64 cut(const QString& path)
{
    const auto stream = CsvStream::open(path);
    qint64 fields = 0;
    TableRow row;
    while (stream && stream.value()->next(row))
        fields += static_cast<qint64>(row.fields.size());
    return fields;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int minutes = arguments.size() > 1 ? arguments.at(1).toInt() : kMinutesOfAYear;
    const unsigned seed = arguments.size() > 2 ? arguments.at(2).toUInt() : 1;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"year.csv"_s);
    const qint64 rows = writeTable(path, minutes, seed);
    std::vector<double> counting;
    std::vector<double> cutting;
    std::vector<double> reading;
    qint64 fields = 0;
    qint64 taken = 0;
    for (int i = 0; i < kPairs; ++i) {
        counting.push_back(seconds([&path] {
            QProcess::execute(u"sh"_s, {u"-c"_s, u"wc -l < \"$0\" > /dev/null"_s, path});
        }));
        cutting.push_back(seconds([&] { fields = cut(path); }));
        reading.push_back(seconds([&] {
            NullSink sink;
            const auto outcome = csvReader().read({path, {}, {}}, sink);
            taken = outcome ? outcome->rows : -1;
        }));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld rows, %lld MB, seed %u: %lld fields, %lld rows taken\n", static_cast<long long>(rows),
                static_cast<long long>(QFileInfo(path).size() / 1'000'000), seed,
                static_cast<long long>(fields), static_cast<long long>(taken));
    std::printf("wc -l       %.3f s\n", median(counting));
    std::printf("fields only %.3f s  %.1f x wc\n", median(cutting), median(cutting) / median(counting));
    std::printf("measured    %.3f s  %.1f x wc  %.2f x fields only\n", median(reading),
                median(reading) / median(counting), median(reading) / median(cutting));
    std::printf("peak memory %ld MiB\n", usage.ru_maxrss / 1024);
    return taken == rows ? 0 : 1;
}
