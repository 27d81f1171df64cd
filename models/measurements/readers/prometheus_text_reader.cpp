// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/prometheus_text_reader.h"

#include "models/measurements/readers/prometheus_line.h"
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

using Kind = PrometheusLine::Kind;

/// Reads the lines of one file. Series without a plain name can only be judged whole, so at the first of them
/// the file is read once to the end for their shapes.
class TextAnswer {
public:
    TextAnswer(const ReadJob& job, MeasurementSink& sink) : m_job(job), m_sink(sink), m_writer(sink) {}

    Result<ReadOutcome> read();

private:
    std::optional<Error> take(const SourceLine& at, const PrometheusLine& line);
    bool open(qint64 number, std::string_view metric);
    bool judge();
    void point(qint64 number, const PrometheusLine& line);

    const ReadJob& m_job;
    MeasurementSink& m_sink;
    PrometheusWriter m_writer;
    std::string m_metric;  ///< Of the series whose values are read.
    bool m_isUsable = false;
    bool m_isJudged = false;
    bool m_hasHeaders = false;
    qint64 m_untimed = 0;
    std::optional<Error> m_failure;
};

bool TextAnswer::judge()
{
    QMap<QString, UnnamedShape> shapes;
    LineReader lines(m_job.path, m_job.progress);
    std::optional<PrometheusLabels> labels;
    for (SourceLine at; lines.next(at);) {
        const PrometheusLine line = splitPrometheusLine(at.text);
        if (line.kind == Kind::Header || line.kind == Kind::Sample)
            labels = labelsFrom(line.metric);
        const auto moment = momentOf(line);
        const auto value = numberFrom(line.value);
        if (labels && moment && value && !PrometheusWriter::saysWhatItIs(*labels))
            shapes[notationOf(*labels)].add(*moment, *value);
    }
    m_failure = lines.failure();
    m_writer.judge(shapes);
    m_isJudged = true;
    return !m_failure;
}

bool TextAnswer::open(qint64 number, std::string_view metric)
{
    if (!m_metric.empty() && m_metric == metric)
        return m_isUsable;
    m_metric = metric;
    const auto labels = labelsFrom(metric);
    m_isUsable = false;
    if (!labels)
        m_sink.refused(number,
                       Text::tr("The labels cannot be read: they are damaged, longer than 64 KiB, or not "
                                "UTF-8."));
    else if (m_isJudged || PrometheusWriter::saysWhatItIs(*labels) || judge())
        m_isUsable = m_writer.begin(*labels, number);
    return m_isUsable;
}

void TextAnswer::point(qint64 number, const PrometheusLine& line)
{
    const auto value = numberFrom(line.value);
    const auto moment = momentOf(line);
    if (value && moment)
        m_writer.point(SourcePlace(number), *moment, *value);
    else
        m_writer.refuse(SourcePlace(number), Text::tr("the line has no number and time that can be read."));
}

std::optional<Error> TextAnswer::take(const SourceLine& at, const PrometheusLine& line)
{
    switch (line.kind) {
    case Kind::Nothing: break;
    case Kind::Header:
        m_hasHeaders = true;
        open(at.number, line.metric);
        break;
    case Kind::Point:
        if (!m_hasHeaders)
            m_sink.refused(at.number, Text::tr("A value stands before the first series."));
        else if (m_isUsable)
            point(at.number, line);
        break;
    case Kind::Sample:
        if (open(at.number, line.metric))
            point(at.number, line);
        break;
    case Kind::Untimed:
        ++m_untimed;
        m_sink.refused(at.number, Text::tr("The value has no time."));
        break;
    case Kind::Scalar:
        return badLine(at.number,
                       Text::tr("A scalar does not say of which monitor it is. Ask for the series itself, as "
                                "in probe_success."));
    case Kind::Unknown:
        m_sink.refused(at.number,
                       Text::tr("The line is neither a sample nor a comment of Prometheus' text forms."));
        break;
    }
    return m_failure;
}

Result<ReadOutcome> TextAnswer::read()
{
    LineReader lines(m_job.path, m_job.progress);
    for (SourceLine at; lines.next(at);) {
        if (const auto failed = take(at, splitPrometheusLine(at.text)))
            return *failed;
    }
    if (lines.failure())
        return *lines.failure();
    if (m_writer.rows() == 0 && m_untimed > 0)
        return badInput(
            Text::tr("No value of the file has a time: it is the page of an exporter, which says how things "
                     "are at the moment it is asked. Export what Prometheus has stored: query_range as "
                     "JSON, promtool query range, promtool tsdb dump, or /federate."));
    if (m_hasHeaders)
        m_writer.finish();
    return ReadOutcome{{}, m_writer.rows()};
}

bool looksLikePrometheusText(const SourceHead& head)
{
    const QByteArray text = headText(head);
    const bool isDescribed = text.startsWith("# HELP ") || text.startsWith("# TYPE ") ||
                             text.contains("\n# HELP ") || text.contains("\n# TYPE ");
    for (const QByteArray& part : text.split('\n')) {
        const PrometheusLine line =
            splitPrometheusLine({part.constData(), static_cast<std::size_t>(part.size())});
        switch (line.kind) {
        case Kind::Nothing: continue;
        case Kind::Scalar:
        case Kind::Header: return true;
        case Kind::Sample:
        case Kind::Untimed:
            return (isDescribed || line.isTimeInBrackets || line.metric.ends_with('}')) &&
                   numberFrom(line.value) && labelsFrom(line.metric) &&
                   (line.kind == Kind::Untimed || momentOf(line));
        case Kind::Point:
        case Kind::Unknown: return false;
        }
    }
    return false;
}

Result<ReadOutcome> readPrometheusText(const ReadJob& job, MeasurementSink& sink)
{
    return TextAnswer(job, sink).read();
}

}  // namespace

MeasurementReader prometheusTextReader()
{
    return {SourceFormat::PrometheusText, looksLikePrometheusText, readPrometheusText};
}

}  // namespace holdfast
