// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QHashFunctions>
#include <QString>

#include <chrono>
#include <limits>
#include <optional>

namespace holdfast {

/// What a monitor said of what it watches. Stored by number: never renumber.
///
/// Of two that speak for the same moment the one with the higher number holds, so the order in which files
/// are imported changes nothing.
enum class MonitorState : quint8 {
    None = 0,         ///< Nothing: the sample has a value only.
    Up = 1,           ///< Served.
    Maintenance = 2,  ///< The monitoring itself was told of a planned stop and looked away.
    Degraded = 3,     ///< Served badly, or a failure that the monitor had not confirmed yet.
    Down = 4          ///< Not served.
};

/// What a series measures.
enum class Metric {
    Probe,         ///< Whether something answers; a value beside the state is its response time.
    ResponseTime,  ///< How long an answer took.
    Resource       ///< How much of something is used or left: CPU, memory, disk, connections.
};

/// "probe", "response_time", "resource". Stored; never changes.
QString keyword(Metric metric);
std::optional<Metric> metricFromKeyword(const QString& keyword);

/// In which of three shapes a source states what it knows. They are kept apart and never silently mixed.
enum class Shape {
    Samples,    ///< Single looks, each of which speaks until the next.
    Intervals,  ///< From when to when a state lasted.
    Aggregates  ///< How many seconds of a period were of which state, but not which.
};

/// A single look. `value` is not a number where the source has none. One without state and value is a look
/// whose result is not known: it ends what was said before it.
struct Sample {
    qint64 atMs;  ///< UTC milliseconds.
    MonitorState state;
    double value = std::numeric_limits<double>::quiet_NaN();

    bool hasValue() const { return value == value; }
    bool isUnknown() const { return state == MonitorState::None && !hasValue(); }
};

/// A state that lasted, [from, to). `cause` is the source's own words; may be empty.
struct StateInterval {
    Instant from;
    std::optional<Instant> to;  ///< Absent: not over when the source was written.
    MonitorState state;
    QString cause;
};

/// How long a period was of which state, in whole seconds; what is missing to its length is unknown.
struct Aggregate {
    Instant from;
    Instant to;
    std::chrono::seconds up{};
    std::chrono::seconds down{};
    std::chrono::seconds degraded{};
    std::chrono::seconds maintenance{};

    friend bool operator==(const Aggregate&, const Aggregate&) = default;
};

/// Names a series for ever, in records and in the log: where it comes from and what it is called there.
struct SeriesKey {
    QString
        source;  ///< Keyword of the source's kind: "csv", "prometheus", "uptime-kuma", "zabbix", "upptime".
    QString monitor;  ///< As the source names it; never empty.

    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
    friend auto operator<=>(const SeriesKey& a, const SeriesKey& b)
    {
        const int bySource = QString::compare(a.source, b.source);
        return (bySource != 0 ? bySource : QString::compare(a.monitor, b.monitor)) <=> 0;
    }
    friend size_t qHash(const SeriesKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.source, key.monitor);
    }
};

/// What a reader knows of a series before its first measurement.
struct SeriesDescription {
    SeriesKey key;
    Metric metric = Metric::Probe;
    QString unit;  ///< Of the values: "ms", "s", "%", "bytes"; empty where there are none or it is not known.
    std::optional<std::chrono::milliseconds> interval;  ///< Between looks, where the source states it.
    QString proposedModule;  ///< A column or label of the source that may name the module; may be empty.

    friend bool operator==(const SeriesDescription&, const SeriesDescription&) = default;
};

}  // namespace holdfast
