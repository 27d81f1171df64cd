// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"

#include <optional>

namespace holdfast {

/// How grave a problem of Zabbix is, by its numbers.
enum class ZabbixSeverity {
    NotClassified = 0,
    Information = 1,
    Warning = 2,
    Average = 3,
    High = 4,
    Disaster = 5
};

/// By Zabbix' own words, English or Chinese.
std::optional<ZabbixSeverity> zabbixSeverityFrom(const QString& word);
/// Zabbix' English word.
QString wordOf(ZabbixSeverity severity);

/// One problem on one host.
struct ZabbixProblem {
    QString host;
    QString text;
    QString severity;  ///< In the source's words.
    std::optional<ZabbixSeverity> grade;
    QString service;  ///< Of a tag "service" or "module"; may be empty.
    qint64 fromMs;
    std::optional<qint64> toMs;  ///< Absent: not over when the list was written.
};

/// Hands problems over. From Warning upwards, and where the severity is not known, a problem is an outage of
/// its host: that is what a list of problems is for, and one that was none can be reclassified. What is of
/// lower severity, or took no time, is a remark.
class ZabbixProblemWriter {
public:
    ZabbixProblemWriter(MeasurementSink& sink, const ImportAnswers& answers)
        : m_sink(sink), m_answers(answers)
    {
    }

    void take(const ZabbixProblem& problem);
    /// Says what a list of problems does not say.
    void finish();

    qint64 rows() const { return m_rows; }

private:
    MeasurementSink::Index indexOf(const ZabbixProblem& problem);

    MeasurementSink& m_sink;
    const ImportAnswers& m_answers;
    QHash<QString, MeasurementSink::Index> m_hosts;
    qint64 m_rows = 0;
    qint64 m_open = 0;
};

}  // namespace holdfast
