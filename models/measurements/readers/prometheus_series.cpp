// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/prometheus_series.h"

#include "models/core/rfc3339.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype kMostCautions = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + value + u'"';
}

PrometheusMeaning meaningOf(const QString& name)
{
    if (name == "probe_success"_L1 || name == "up"_L1 || name.endsWith("_up"_L1))
        return PrometheusMeaning::State;
    if (name.startsWith("probe_"_L1) && name.endsWith("_duration_seconds"_L1))
        return PrometheusMeaning::ResponseTime;
    return PrometheusMeaning::Resource;
}

/// By the base units that Prometheus' naming rules ask for (prometheus.io/docs/practices/naming).
QString unitOf(const QString& name)
{
    static const QMap<QString, QString> units{{u"_bytes"_s, u"bytes"_s},     {u"_seconds"_s, u"s"_s},
                                              {u"_ratio"_s, u"ratio"_s},     {u"_percent"_s, u"%"_s},
                                              {u"_celsius"_s, u"°C"_s},      {u"_volts"_s, u"V"_s},
                                              {u"_amperes"_s, u"A"_s},       {u"_joules"_s, u"J"_s},
                                              {u"_milliseconds"_s, u"ms"_s}, {u"_watts"_s, u"W"_s}};
    QString base = name;
    if (base.endsWith("_total"_L1))
        base.chop(6);
    for (auto it = units.cbegin(); it != units.cend(); ++it) {
        if (base.endsWith(it.key()))
            return it.value();
    }
    return {};
}

Metric metricOf(PrometheusMeaning meaning)
{
    switch (meaning) {
    case PrometheusMeaning::State:
    case PrometheusMeaning::Ratio: return Metric::Probe;
    case PrometheusMeaning::ResponseTime: return Metric::ResponseTime;
    case PrometheusMeaning::Resource: return Metric::Resource;
    }
    Q_UNREACHABLE();
}

QString utc(qint64 ms)
{
    return formatRfc3339(instantFromMs(ms), QTimeZone::utc());
}

}  // namespace

QString notationOf(const PrometheusLabels& labels)
{
    QStringList pairs;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        if (it.key() != "__name__"_L1)
            pairs.append(it.key() + u'=' + quoted(it.value()));
    }
    const QString name = labels.value(u"__name__"_s);
    return pairs.isEmpty() && !name.isEmpty() ? name : name + u'{' + pairs.join(u", "_s) + u'}';
}

void UnnamedShape::add(qint64 atMs, double value)
{
    if (std::isfinite(value)) {
        if (value == 0 || value == 1)
            ++whole;
        else if (value > 0 && value < 1)
            ++fractional;
        else
            ++outside;
    }
    if (lastMs >= 0) {
        const qint64 distance = atMs - lastMs;
        isOrdered = isOrdered && distance > 0;
        stepMs = std::gcd(stepMs, distance);
        shortestMs = shortestMs == 0 ? distance : std::min(shortestMs, distance);
    }
    lastMs = atMs;
}

bool PrometheusWriter::saysWhatItIs(const PrometheusLabels& labels)
{
    const QString name = labels.value(u"__name__"_s);
    return !name.isEmpty() && !name.contains(u':');
}

void PrometheusWriter::judge(const QMap<QString, UnnamedShape>& shapes)
{
    m_shapes = shapes;
    qint64 whole = 0;
    qint64 fractional = 0;
    for (const UnnamedShape& shape : shapes) {
        if (shape.outside > 0)
            continue;
        whole += shape.whole;
        fractional += shape.fractional;
        m_hasLoneShares = m_hasLoneShares || (shape.fractional == 1 && shape.whole == 0);
    }
    // All come from one query. Availability is 1 most of the time, how busy something is hardly ever.
    m_hasRatios = fractional > 0 && whole >= fractional;
    m_hasShares = fractional > whole;
}

void PrometheusWriter::cautionOnce(const QString& name, const QString& text)
{
    if (m_cautioned.contains(name) || m_cautioned.size() > kMostCautions)
        return;
    m_cautioned.insert(name);
    m_sink.caution(m_cautioned.size() > kMostCautions
                       ? Text::tr("More series without a metric name were judged by their values alone.")
                       : text);
}

std::optional<PrometheusMeaning> PrometheusWriter::meaningOfUnnamed(const PrometheusLabels& labels,
                                                                    qint64 line)
{
    static const QStringList kResourceLabels{u"mountpoint"_s, u"device"_s, u"fstype"_s, u"cpu"_s, u"mode"_s};
    const QString name = notationOf(labels);
    const UnnamedShape shape = m_shapes.value(name);
    const bool isOfResource = std::any_of(kResourceLabels.cbegin(), kResourceLabels.cend(),
                                          [&labels](const QString& label) { return labels.contains(label); });
    const bool isLone = shape.outside == 0 && shape.whole + shape.fractional == 1;
    if (isLone && m_hasLoneShares && !isOfResource) {
        m_sink.refused(line, Text::tr("%1: a single value between 0 and 1 is a share of some period, but the "
                                      "period is not known. Ask "
                                      "query_range with a step as long as the period.")
                                 .arg(name));
        return std::nullopt;
    }
    if (shape.outside > 0 || isOfResource || m_hasShares) {
        cautionOnce(name, Text::tr("%1 has no plain metric name. By its values it is taken for a resource "
                                   "without a unit, not for the state of a monitor.")
                              .arg(name));
        return PrometheusMeaning::Resource;
    }
    if (!m_hasRatios) {
        cautionOnce(name, Text::tr("%1 has no plain metric name. Its values are all 0 or 1 and are taken for "
                                   "down and up.")
                              .arg(name));
        return PrometheusMeaning::State;
    }
    if (shape.stepMs < 1000 || !shape.isOrdered || shape.stepMs != shape.shortestMs) {
        m_sink.refused(line,
                       Text::tr("%1: the values lie between 0 and 1, so each is a share of a period, but "
                                "they do not stand at regular distances and the period is not known. Ask "
                                "query_range with a step as long as the period.")
                           .arg(name));
        return std::nullopt;
    }
    cautionOnce(name,
                Text::tr("%1 has no plain metric name and its file has values between 0 and 1: each is "
                         "taken for the share of the %2 s before it that was up. When in them an outage "
                         "began is not known, and time without samples counts like the rest.")
                    .arg(name)
                    .arg(shape.stepMs / 1000));
    return PrometheusMeaning::Ratio;
}

bool PrometheusWriter::begin(const PrometheusLabels& labels, qint64 line)
{
    const QString metric = labels.value(u"__name__"_s);
    m_open = {notationOf(labels), meaningOf(metric), 0, {}, -1};
    if (!saysWhatItIs(labels)) {
        const auto meaning = meaningOfUnnamed(labels, line);
        if (!meaning)
            return false;
        m_open.meaning = *meaning;
        m_open.step = std::chrono::milliseconds(m_shapes.value(m_open.name).stepMs);
    }
    m_open.index =
        m_sink.series({{u"prometheus"_s, m_open.name},
                       metricOf(m_open.meaning),
                       m_open.meaning == PrometheusMeaning::State ? QString() : unitOf(metric),
                       m_open.meaning == PrometheusMeaning::Ratio ? std::optional(m_open.step) : std::nullopt,
                       labels.value(u"module"_s)});
    if (metric.endsWith("_total"_L1))
        cautionOnce(
            m_open.name,
            Text::tr("%1 is a counter: it only grows. To forecast, export its rate().").arg(m_open.name));
    return true;
}

void PrometheusWriter::refuse(const SourcePlace& place, const QString& reason)
{
    m_sink.refused(place.line(), Text::tr("%1: %2").arg(m_open.name, reason));
}

void PrometheusWriter::point(const SourcePlace& place, qint64 atMs, double value)
{
    if (!std::isfinite(value)) {
        refuse(place, Text::tr("the value at %1 is no number (NaN or infinite), so nothing is known of that "
                               "time.")
                          .arg(utc(atMs)));
        unknownFrom(atMs);
        return;
    }
    if (m_open.meaning == PrometheusMeaning::Ratio) {
        aggregate(place, atMs, value);
        return;
    }
    if (m_open.meaning != PrometheusMeaning::State) {
        m_sink.sample(m_open.index, {atMs, MonitorState::None, value});
        ++m_rows;
        return;
    }
    if (value != 0 && value != 1) {
        refuse(place, Text::tr("the value at %1 is %2, but only 1 (up) and 0 (down) have a meaning here.")
                          .arg(utc(atMs))
                          .arg(value));
        unknownFrom(atMs);
        return;
    }
    m_sink.sample(m_open.index, {atMs, value == 1 ? MonitorState::Up : MonitorState::Down});
    ++m_rows;
    if (const qint64 distance = atMs - m_open.lastMs; m_open.lastMs >= 0 && distance > 0)
        m_shortestStateMs = m_shortestStateMs == 0 ? distance : std::min(m_shortestStateMs, distance);
    m_open.lastMs = atMs;
}

void PrometheusWriter::unknownFrom(qint64 atMs)
{
    if (m_open.meaning == PrometheusMeaning::State)
        m_sink.unknownFrom(m_open.index, instantFromMs(atMs));
}

void PrometheusWriter::aggregate(const SourcePlace& place, qint64 atMs, double ratio)
{
    const qint64 from = atMs - m_open.step.count();
    if (from < 0) {
        refuse(place, Text::tr("the period of the value at %1 begins before 1970.").arg(utc(atMs)));
        return;
    }
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(m_open.step);
    const std::chrono::seconds up(std::llround(ratio * static_cast<double>(whole.count())));
    m_sink.aggregate(m_open.index, {instantFromMs(from), instantFromMs(atMs), up, whole - up, {}, {}});
    ++m_rows;
}

void PrometheusWriter::finish()
{
    if (m_shortestStateMs == 0)
        return;
    m_sink.caution(
        Text::tr("The values stand %1 s apart: a shorter outage may be missing, and one that shows "
                 "counts for at least that long. Where they come from a query with a step, "
                 "Prometheus looked back up to 5 minutes, so a hole in the monitoring looks up to 5 "
                 "minutes shorter, or vanishes. The raw samples, as in probe_success[1d], are "
                 "exact.")
            .arg(static_cast<double>(m_shortestStateMs) / 1000));
}

}  // namespace holdfast
