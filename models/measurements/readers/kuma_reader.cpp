// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/kuma_reader.h"

#include "models/measurements/readers/clock_text.h"
#include "models/measurements/readers/kuma_history.h"
#include "models/measurements/readers/kuma_store.h"
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kLongestInterval_s = 30 * 86'400;
constexpr qint64 kMostBeats = 1'000'000;  ///< In one period of a sum.

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

enum Status : qint64 { kDown = 0, kUp = 1, kPending = 2, kMaintenance = 3 };

std::optional<MonitorState> stateOf(qint64 status)
{
    switch (status) {
    case kDown: return MonitorState::Down;
    case kUp: return MonitorState::Up;
    case kPending: return MonitorState::Degraded;
    case kMaintenance: return MonitorState::Maintenance;
    default: return std::nullopt;
    }
}

/// As the sums count it: pending is down.
BeatCount countOf(qint64 status)
{
    return {status == kUp ? 1 : 0, status == kDown || status == kPending ? 1 : 0,
            status == kMaintenance ? 1 : 0};
}

std::optional<qint64> maintenanceIn(const std::optional<QString>& extras)
{
    if (!extras)
        return 0;
    const QJsonDocument document = QJsonDocument::fromJson(extras->toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const double count = document.object().value(u"maintenance"_s).toDouble(0);
    if (!(count >= 0 && count <= static_cast<double>(kMostBeats)))
        return std::nullopt;
    return static_cast<qint64>(count);
}

/// What is known of one monitor.
struct Watched {
    MeasurementSink::Index index;
    QString name;
    KumaHistory history;
};

/// A beat whose values are as they should be.
struct GoodBeat {
    Watched* watched;
    qint64 atMs;
    qint64 status;
};

class KumaDatabase {
public:
    KumaDatabase(KumaStore& store, MeasurementSink& sink) : m_store(store), m_sink(sink) {}

    Result<ReadOutcome> read();

private:
    Done readMonitors();
    Done readSums();
    std::optional<GoodBeat> good(const KumaBeat& beat, bool isReporting);
    void take(const KumaBeat& beat);
    void count(KumaStatistic statistic, const KumaCount& sum);
    Watched& add(const KumaMonitor& monitor, const QString& name);
    Watched* find(std::optional<qint64> monitor);

    KumaStore& m_store;
    MeasurementSink& m_sink;
    std::map<qint64, Watched> m_monitors;
    bool m_hasSums = false;
    qint64 m_rows = 0;
};

Watched& KumaDatabase::add(const KumaMonitor& monitor, const QString& name)
{
    const qint64 stated = monitor.interval_s.value_or(0);
    const bool isUsable = stated > 0 && stated <= kLongestInterval_s;
    const std::chrono::seconds interval(isUsable ? stated : 60);
    SeriesDescription description{{u"uptime-kuma"_s, name}, Metric::Probe, u"ms"_s, std::nullopt, {}};
    if (isUsable)
        description.interval = interval;
    else
        m_sink.caution(
            Text::tr("%1 states no usable interval between beats; 60 s are taken for sums.").arg(name));
    return m_monitors.insert({monitor.id, {m_sink.series(description), name, KumaHistory(interval)}})
        .first->second;
}

Done KumaDatabase::readMonitors()
{
    const auto monitors = m_store.monitors();
    if (!monitors)
        return monitors.error();
    QSet<QString> names;
    for (const KumaMonitor& monitor : monitors.value()) {
        QString name = monitor.name.isEmpty() ? u"Monitor #%1"_s.arg(monitor.id) : monitor.name;
        if (names.contains(name)) {
            const QString numbered = u"%1 (#%2)"_s.arg(name).arg(monitor.id);
            m_sink.caution(Text::tr("Several monitors are called “%1”; one of them is listed as “%2”.")
                               .arg(name, numbered));
            name = numbered;
        }
        names.insert(name);
        add(monitor, name);
    }
    return done();
}

Watched* KumaDatabase::find(std::optional<qint64> monitor)
{
    if (!monitor)
        return nullptr;
    const auto found = m_monitors.find(*monitor);
    return found == m_monitors.end() ? nullptr : &found->second;
}

std::optional<GoodBeat> KumaDatabase::good(const KumaBeat& beat, bool isReporting)
{
    Watched* const watched = find(beat.monitor);
    const auto at = beat.time ? utcMoment(*beat.time) : std::nullopt;
    QString problem;
    if (!watched)
        problem = Text::tr("The beat belongs to no monitor of the database.");
    else if (!at)
        problem = Text::tr("%1: the time “%2” is none that Uptime Kuma writes.")
                      .arg(watched->name, beat.time.value_or(QString()).left(40));
    else if (!beat.status || !stateOf(*beat.status))
        problem = Text::tr("%1: the state is none of 0 to 3.").arg(watched->name);
    else
        return GoodBeat{watched, *at, *beat.status};
    if (isReporting)
        m_sink.refused(std::max<qint64>(beat.row, 1), problem);
    return std::nullopt;
}

void KumaDatabase::take(const KumaBeat& beat)
{
    const auto known = good(beat, true);
    if (!known)
        return;
    if (known->status == kDown && beat.message && !beat.message->isEmpty())
        m_sink.remark(known->watched->index, instantFromMs(known->atMs), beat.message->simplified());
    if (m_hasSums && !known->watched->history.takesBeat(known->atMs))
        return;
    Sample sample{known->atMs, *stateOf(known->status)};
    if (beat.ping_ms && *beat.ping_ms >= 0 && known->status == kUp)
        sample.value = *beat.ping_ms;
    m_sink.sample(known->watched->index, sample);
    ++m_rows;
}

void KumaDatabase::count(KumaStatistic statistic, const KumaCount& sum)
{
    const auto isCount = [](std::optional<qint64> value) {
        return value && *value >= 0 && *value <= kMostBeats;
    };
    Watched* const watched = find(sum.monitor);
    const auto maintenance = maintenanceIn(sum.extras);
    const bool hasTime =
        sum.from_s && msOfSeconds(static_cast<double>(*sum.from_s) + 86'400) && *sum.from_s >= 0;
    if (!watched || !hasTime || !isCount(sum.up) || !isCount(sum.down) || !maintenance) {
        m_sink.refused(std::max<qint64>(sum.row, 1),
                       Text::tr("A sum of beats (by minute, hour or day) has no monitor, "
                                "time or counts that can be used."));
        return;
    }
    m_hasSums = true;
    watched->history.addSum(statistic, *sum.from_s, {*sum.up, *sum.down, *maintenance});
}

Done KumaDatabase::readSums()
{
    for (const KumaStatistic statistic :
         {KumaStatistic::Minutely, KumaStatistic::Hourly, KumaStatistic::Daily}) {
        const auto read = m_store.counts(statistic, [this, statistic](const KumaCount& sum) {
            count(statistic, sum);
            return true;
        });
        if (!read)
            return read;
    }
    if (!m_hasSums)
        return done();
    return m_store.beats([this](const KumaBeat& beat) {
        if (const auto known = good(beat, false))
            known->watched->history.addBeat(known->atMs, countOf(known->status));
        return true;
    });
}

Result<ReadOutcome> KumaDatabase::read()
{
    if (const auto read = readMonitors(); !read)
        return read.error();
    if (const auto read = readSums(); !read)
        return read.error();
    const auto beats = m_store.beats([this](const KumaBeat& beat) {
        take(beat);
        return true;
    });
    if (!beats)
        return beats.error();
    bool hasAggregates = false;
    for (const auto& [id, watched] : m_monitors) {
        for (const Aggregate& aggregate : watched.history.aggregates()) {
            m_sink.aggregate(watched.index, aggregate);
            hasAggregates = true;
            ++m_rows;
        }
    }
    if (hasAggregates)
        m_sink.caution(Text::tr(
            "Uptime Kuma 2 keeps single beats for a short time only. Older time is taken from its sums by "
            "minute, hour and day: how long a monitor was down is known, but not exactly when, and a "
            "failure that was not confirmed yet counts as down there."));
    if (m_store.lacksWal())
        m_sink.caution(Text::tr(
            "No file of the same name with -wal at its end lay beside the database. If Uptime Kuma was "
            "running when it was copied, the newest beats are only there: copy both files and import "
            "again."));
    return ReadOutcome{{}, m_rows};
}

bool looksLikeSqlite(const SourceHead& head)
{
    return head.bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<ReadOutcome> readKuma(const ReadJob& job, MeasurementSink& sink)
{
    const auto store = KumaStore::open(job.path, job.progress);
    if (!store)
        return store.error();
    return KumaDatabase(**store, sink).read();
}

}  // namespace

MeasurementReader kumaReader()
{
    return {SourceFormat::UptimeKuma, looksLikeSqlite, readKuma};
}

}  // namespace holdfast
