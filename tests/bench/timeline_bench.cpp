// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a timeline of 100,000 entries costs in the window (performance.md, G14): from the state to the first
// painted picture, jumps anywhere in it, memory beside the state, filters, and one more entry.
#include "models/incidents/fold.h"
#include "models/incidents/timeline_table_model.h"
#include "views/kit/theme.h"
#include "views/timeline/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <random>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 100'000;
constexpr int kJumps = 500;
constexpr int kRuns = 7;
constexpr QSize kSize{420, 640};

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(static_cast<double>(values.size() - 1) * share));
}

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

IncidentEntry entry(int i, const QString& kind, const QJsonObject& payload)
{
    static const DeviceId device(QUuid::createUuid());
    const Instant at = instantFromMs(1'795'546'800'000 + i * 2000LL);
    return {EntryId(QUuid::createUuid()),
            device,
            static_cast<quint64>(i + 1),
            {toMs(at), 0},
            kind,
            at,
            at,
            Actor{NamedPerson{PersonId(QUuid::createUuid()), u"示例卯"_s}, {}, Assurance::Stated},
            {},
            {},
            payload};
}

IncidentEntry word(int i)
{
    static const QStringList kinds{u"fact"_s, u"decision"_s, u"action"_s, u"communication"_s};
    static const QString text = u"第 %1 条：复制延迟 %2 秒，连接数正常，继续观察主库日志与网络"_s;
    return entry(i, incident_entry::kLogged,
                 {{u"kind"_s, kinds.at(i % kinds.size())},
                  {u"text"_s, QJsonObject{{u"zh"_s, text.arg(i).arg(i % 90).repeated(1 + i % 3)}}}});
}

IncidentState longNight()
{
    QList<IncidentEntry> entries{entry(0, incident_entry::kOpened,
                                       {{u"code"_s, u"INC-2026-001"_s},
                                        {u"mode"_s, u"real"_s},
                                        {u"title"_s, QJsonObject{{u"zh"_s, u"测"_s}}},
                                        {u"pinned"_s, QJsonObject{{u"rule_set"_s, 1}}}})};
    for (int i = 1; i < kEntries; ++i)
        entries.append(word(i));
    return fold(std::move(entries));
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyTheme(*qApp, Scheme::Light);
    IncidentState state = longNight();
    {
        // Fonts are loaded once in a program's life, not by the timeline.
        TimelineTableModel warm;
        TimelineView view(nullptr);
        view.setTimeline(&warm);
        view.resize(kSize);
        warm.setState(fold(state.entries.mid(0, 30)));
        view.grab();
    }
    std::vector<double> setting;
    std::vector<double> painting;
    double grown = 0;
    for (int run = 0; run < kRuns; ++run) {
        ::malloc_trim(0);
        const double before = residentMb();
        TimelineTableModel model;
        model.setLanguage(u"zh"_s);
        TimelineView view(nullptr);
        view.setTimeline(&model);
        view.resize(kSize);
        painting.push_back(millisecondsOf([&] {
            setting.push_back(millisecondsOf([&] { model.setState(state); }));
            view.showNewest();
            view.grab();
        }));
        grown = std::max(grown, residentMb() - before);
    }
    std::printf("%d entries: set %.1f ms; set and first paint %.1f ms (G14: <= 60); memory +%.1f MB (G14: <= "
                "15); medians of %d\n",
                kEntries, quantile(setting, 0.5), quantile(painting, 0.5), grown, kRuns);

    TimelineTableModel model;
    model.setLanguage(u"zh"_s);
    TimelineView view(nullptr);
    view.setTimeline(&model);
    view.resize(kSize);
    model.setState(state);
    view.grab();
    std::mt19937 random(1);
    std::vector<double> jumps;
    for (int i = 0; i < kJumps; ++i) {
        const int number = static_cast<int>(random() % kEntries) + 1;
        jumps.push_back(millisecondsOf([&] {
            view.choose(number);
            view.grab();
        }));
    }
    std::printf("jump and paint: median %.1f ms, p99 %.1f ms (G14: <= 30), worst %.1f ms, %d jumps\n",
                quantile(jumps, 0.5), quantile(jumps, 0.99), quantile(jumps, 1), kJumps);
    std::vector<double> appending;
    for (int i = 0; i < 25; ++i) {
        apply(state, word(kEntries + i));
        appending.push_back(millisecondsOf([&] {
            model.setState(state);
            view.showNewest();
            view.grab();
        }));
    }
    const double words = millisecondsOf([&] { model.setRule({{}, {}, u"延迟 42"_s}); });
    const double kinds = millisecondsOf([&] { model.setRule({{u"decision"_s}, {}, {}}); });
    std::printf("one more entry, shown and painted: %.1f ms; filter by words %.0f ms, by kind %.0f ms\n",
                quantile(appending, 0.5), words, kinds);
    return 0;
}
