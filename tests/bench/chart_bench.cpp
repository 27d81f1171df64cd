// SPDX-License-Identifier: GPL-3.0-or-later
//
// G11 and G12 of performance.md: what it costs to open and to pan a year of one-minute samples of eight
// modules, beside an empty QChart and beside QCustomPlot with the same data (skipped where it is not
// installed; it never becomes part of the program). HOLDFAST_SAMPLES sets how many samples a module has,
// HOLDFAST_PAIRS how many rounds alternate.
#include "models/core/disk.h"
#include "views/charts/response_time_chart.h"
#include "views/kit/prompter.h"
#include "views/kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

#ifdef HOLDFAST_HAS_QCUSTOMPLOT
// Its header needs the macro that this project does without.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#endif

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kModules = 8;
constexpr int kYearOfMinutes = 525'600;
constexpr int kFrames = 60;
constexpr qint64 kMinute = 60'000;
constexpr QSize kSize(1600, 900);

int numberFrom(const char* variable, int otherwise)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? wanted : otherwise;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

QList<Sample> makeSamples(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::lognormal_distribution<double> noise(2.5, 0.6);
    QList<Sample> samples;
    samples.reserve(count);
    for (int i = 0; i < count; ++i) {
        if (i % 50'000 > 120)
            samples.append({1'735'660'800'000 + i * kMinute, MonitorState::Up, noise(random)});
    }
    return samples;
}

/// Times of a frame each, painted into a picture of the window's size.
template <class Step>
std::vector<double> timeFrames(QWidget& widget, Step step)
{
    QPixmap target(kSize);
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        step(frame);
        widget.render(&target);
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// There and back again, by a hundredth of what is shown.
double offsetOf(int frame)
{
    return frame < kFrames / 2 ? frame : kFrames - frame;
}

struct EmptyChart {
    QChartView view{new QChart};
    QValueAxis* x = new QValueAxis;

    EmptyChart()
    {
        auto* y = new QValueAxis;
        view.chart()->addAxis(x, Qt::AlignBottom);
        view.chart()->addAxis(y, Qt::AlignLeft);
        view.resize(kSize);
        view.show();
    }
    std::vector<double> pan()
    {
        return timeFrames(view, [this](int frame) { x->setRange(offsetOf(frame), 100.0 + offsetOf(frame)); });
    }
};

struct OwnChart {
    DialogPrompter prompter;
    RealDisk disk;
    ResponseTimeChart chart{prompter, disk};

    void open(const QList<QList<Sample>>& data)
    {
        QList<BandSource> sources;
        for (qsizetype i = 0; i < data.size(); ++i)
            sources.append({u"core-app-%1"_s.arg(i + 1),
                            std::make_shared<MinMaxPyramid>(data.at(i), std::chrono::minutes(1))});
        chart.setSources(sources, u"ms"_s, QTimeZone("Asia/Shanghai"));
    }
    std::vector<double> pan(double share)
    {
        const Extent whole = chart.canvas().whole();
        const double length = whole.length() * share;
        return timeFrames(chart.canvas(), [&](int frame) {
            const double from = whole.from + offsetOf(frame) * (whole.length() - length) / kFrames;
            chart.canvas().setShown({from, from + length});
        });
    }
};

#ifdef HOLDFAST_HAS_QCUSTOMPLOT
struct CustomPlot {
    QCustomPlot plot;
    double from = 0;
    double to = 1;

    explicit CustomPlot(const QList<QList<Sample>>& data)
    {
        for (qsizetype i = 0; i < data.size(); ++i) {
            auto* rect = i == 0 ? plot.axisRect() : new QCPAxisRect(&plot);
            if (i > 0)
                plot.plotLayout()->addElement(static_cast<int>(i), 0, rect);
            QCPGraph* graph = plot.addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            QVector<QCPGraphData> points;
            points.reserve(data.at(i).size());
            for (const Sample& sample : data.at(i))
                points.append({static_cast<double>(sample.atMs), sample.value});
            graph->data()->set(points, true);
            graph->rescaleAxes();
        }
        from = static_cast<double>(data.first().first().atMs);
        to = static_cast<double>(data.first().last().atMs);
        plot.resize(kSize);
        plot.show();
    }
    std::vector<double> pan(double share)
    {
        const double length = (to - from) * share;
        return timeFrames(plot, [&](int frame) {
            const double begin = from + offsetOf(frame) * (to - from - length) / kFrames;
            for (int i = 0; i < plot.graphCount(); ++i)
                plot.graph(i)->keyAxis()->setRange(begin, begin + length);
            plot.replot(QCustomPlot::rpImmediateRefresh);
        });
    }
};
#endif

void say(const char* what, const std::vector<double>& times, double floor)
{
    std::printf("%-28s median %6.2f ms, p95 %6.2f ms, p95 is %.2f x an empty QChart\n", what, at(times, 0.5),
                at(times, 0.95), at(times, 0.95) / floor);
    std::fflush(stdout);
}

void append(std::vector<double>& all, const std::vector<double>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Scheme::Light);
    const int count = numberFrom("HOLDFAST_SAMPLES", kYearOfMinutes);
    const int pairs = numberFrom("HOLDFAST_PAIRS", 5);
    QList<QList<Sample>> data;
    for (unsigned i = 0; i < kModules; ++i)
        data.append(makeSamples(count, i));

    std::vector<double> openings;
    for (int i = 0; i <= pairs; ++i) {
        OwnChart own;
        own.chart.resize(kSize);
        own.chart.show();
        QPixmap target(kSize);
        own.chart.render(&target);  // Fonts and styles are loaded before.
        QElapsedTimer timer;
        timer.start();
        own.open(data);
        own.chart.render(&target);
        if (i > 0)
            openings.push_back(milliseconds(timer));
    }
    std::printf("%d modules x %d samples, %d x %d\n", kModules, count, kSize.width(), kSize.height());
    std::printf("opened and painted in %.1f ms (median of %d; G12: <= 60)\n", at(openings, 0.5), pairs);

    EmptyChart empty;
    OwnChart own;
    own.chart.resize(kSize);
    own.chart.canvas().setMinimumSize(kSize);
    own.chart.show();
    own.open(data);
    std::vector<double> floors;
    std::vector<double> years;
    std::vector<double> weeks;
    constexpr double kMostOfIt = 0.8;
    constexpr double kWeek = 7.0 / 365.0;
#ifdef HOLDFAST_HAS_QCUSTOMPLOT
    CustomPlot peer(data);
    std::vector<double> peers;
#endif
    for (int pair = 0; pair < pairs; ++pair) {
        append(floors, empty.pan());
        append(years, own.pan(kMostOfIt));
        append(weeks, own.pan(kWeek));
#ifdef HOLDFAST_HAS_QCUSTOMPLOT
        append(peers, peer.pan(kMostOfIt));
#endif
    }
    const double floor = at(floors, 0.95);
    say("empty QChart", floors, floor);
    say("Holdfast, most of a year", years, floor);
    say("Holdfast, a week", weeks, floor);
#ifdef HOLDFAST_HAS_QCUSTOMPLOT
    say("QCustomPlot, most of a year", peers, floor);
    std::printf("G11: p95 <= 3 x an empty QChart: %s; <= QCustomPlot: %s\n",
                at(years, 0.95) <= 3 * floor ? "kept" : "missed",
                at(years, 0.95) <= at(peers, 0.95) ? "kept" : "missed");
#else
    std::printf("QCustomPlot: skipped, it is not installed\n");
    std::printf("G11: p95 <= 3 x an empty QChart: %s\n", at(years, 0.95) <= 3 * floor ? "kept" : "missed");
#endif
    return 0;
}
