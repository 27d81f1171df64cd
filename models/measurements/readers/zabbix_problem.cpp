// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/zabbix_problem.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

bool isOutage(const ZabbixProblem& problem)
{
    return !problem.grade || *problem.grade >= ZabbixSeverity::Warning;
}

}  // namespace

std::optional<ZabbixSeverity> zabbixSeverityFrom(const QString& word)
{
    static const QHash<QString, ZabbixSeverity> words{{u"not classified"_s, ZabbixSeverity::NotClassified},
                                                      {u"未分类"_s, ZabbixSeverity::NotClassified},
                                                      {u"information"_s, ZabbixSeverity::Information},
                                                      {u"信息"_s, ZabbixSeverity::Information},
                                                      {u"warning"_s, ZabbixSeverity::Warning},
                                                      {u"警告"_s, ZabbixSeverity::Warning},
                                                      {u"average"_s, ZabbixSeverity::Average},
                                                      {u"一般严重"_s, ZabbixSeverity::Average},
                                                      {u"high"_s, ZabbixSeverity::High},
                                                      {u"严重"_s, ZabbixSeverity::High},
                                                      {u"disaster"_s, ZabbixSeverity::Disaster},
                                                      {u"灾难"_s, ZabbixSeverity::Disaster}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString wordOf(ZabbixSeverity severity)
{
    switch (severity) {
    case ZabbixSeverity::NotClassified: return u"Not classified"_s;
    case ZabbixSeverity::Information: return u"Information"_s;
    case ZabbixSeverity::Warning: return u"Warning"_s;
    case ZabbixSeverity::Average: return u"Average"_s;
    case ZabbixSeverity::High: return u"High"_s;
    case ZabbixSeverity::Disaster: return u"Disaster"_s;
    }
    Q_UNREACHABLE();
}

MeasurementSink::Index ZabbixProblemWriter::indexOf(const ZabbixProblem& problem)
{
    const auto known = m_hosts.constFind(problem.host);
    if (known != m_hosts.constEnd())
        return *known;
    const auto index =
        m_sink.series({{u"zabbix"_s, problem.host}, Metric::Probe, {}, std::nullopt, problem.service});
    m_hosts.insert(problem.host, index);
    if (const auto& covered = m_answers.covered; covered && covered->from < covered->to)
        m_sink.covers(index, covered->from, covered->to);
    return index;
}

void ZabbixProblemWriter::take(const ZabbixProblem& problem)
{
    const auto index = indexOf(problem);
    const QString text = problem.text.simplified();
    const QString cause = problem.severity.isEmpty() ? text : u"%1 (%2)"_s.arg(text, problem.severity);
    const Instant from = instantFromMs(problem.fromMs);
    ++m_rows;
    if (!isOutage(problem) || problem.toMs == problem.fromMs) {
        m_sink.remark(index, from, cause);
        return;
    }
    m_open += problem.toMs ? 0 : 1;
    m_sink.interval(index, {from, problem.toMs ? std::optional(instantFromMs(*problem.toMs)) : std::nullopt,
                            MonitorState::Down, cause});
}

void ZabbixProblemWriter::finish()
{
    m_sink.caution(Text::tr(
        "Every problem from severity Warning upwards counts as an outage of its host; Information and Not "
        "classified do not. Reclassify those that were no outage, and check that the list was not cut at "
        "Zabbix' search limit."));
    if (!m_answers.covered)
        m_sink.caution(Text::tr(
            "A list of problems does not say when nothing was wrong: outside them the state is unknown. Say "
            "which period the list covers (--covers FROM..TO) to count the rest of it as up."));
    if (m_open > 0)
        m_sink.caution(Text::tr("%n problem(s) had no recovery time: not over when the list was written.",
                                nullptr, static_cast<int>(std::min<qint64>(m_open, 1'000'000'000))));
}

}  // namespace holdfast
