// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_sink.h"
#include "models/measurements/readers/source_text.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace holdfast {

/// The labels of a series of Prometheus, its name as "__name__" among them.
using PrometheusLabels = QMap<QString, QString>;

/// The series as Prometheus itself writes it: `probe_success{instance="…", job="…"}`, labels in order.
/// This is the monitor's name, so it is the same whatever else a file holds and whichever form it has.
QString notationOf(const PrometheusLabels& labels);

/// What the values of a series without a name look like; it has to be seen whole before it can be judged.
struct UnnamedShape {
    qint64 whole = 0;       ///< Values that are 0 or 1.
    qint64 fractional = 0;  ///< Between them.
    qint64 outside = 0;
    qint64 lastMs = -1;
    qint64 stepMs = 0;      ///< What all distances are multiples of.
    qint64 shortestMs = 0;  ///< The shortest distance.
    bool isOrdered = true;

    void add(qint64 atMs, double value);
};

/// What a series of Prometheus means.
enum class PrometheusMeaning {
    State,  ///< 1 is up, 0 is down.
    Ratio,  ///< The share of the step before it that was up.
    ResponseTime,
    Resource
};

/// Hands series of Prometheus to a sink and says what must be known to judge them.
class PrometheusWriter {
public:
    explicit PrometheusWriter(MeasurementSink& sink) : m_sink(sink) {}

    /// Whether the name tells what the values are; a recording rule's ("job:up:avg1h") does not.
    static bool saysWhatItIs(const PrometheusLabels& labels);

    /// Shapes of the series without a name, by notation; must be known before begin() is given one.
    void judge(const QMap<QString, UnnamedShape>& shapes);

    /// The values that follow are of this series. False where it cannot be used; that was then refused at
    /// `line`.
    bool begin(const PrometheusLabels& labels, qint64 line);
    /// One value, and where it stands.
    void point(const SourcePlace& place, qint64 atMs, double value);
    /// Refuses a value of the present series.
    void refuse(const SourcePlace& place, const QString& reason);
    /// A value of the present series that cannot be read, of a moment that can.
    void unknownFrom(qint64 atMs);
    /// Says what holds of values that are answers of a query with a step.
    void finish();

    qint64 rows() const { return m_rows; }

private:
    struct Open {
        QString name;
        PrometheusMeaning meaning = PrometheusMeaning::Resource;
        MeasurementSink::Index index = 0;
        std::chrono::milliseconds step{};
        qint64 lastMs = -1;
    };

    std::optional<PrometheusMeaning> meaningOfUnnamed(const PrometheusLabels& labels, qint64 line);
    void aggregate(const SourcePlace& place, qint64 atMs, double ratio);
    void cautionOnce(const QString& name, const QString& text);

    MeasurementSink& m_sink;
    bool m_hasRatios = false;      ///< Series without a name are shares of time.
    bool m_hasShares = false;      ///< They are shares of something else.
    bool m_hasLoneShares = false;  ///< Single values, so that nothing tells of what they are shares.
    QMap<QString, UnnamedShape> m_shapes;
    QSet<QString> m_cautioned;
    Open m_open;
    qint64 m_rows = 0;
    qint64 m_shortestStateMs = 0;
};

}  // namespace holdfast
