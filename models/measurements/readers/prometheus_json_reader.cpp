// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/prometheus_json_reader.h"

#include "models/measurements/readers/json_text.h"
#include "models/measurements/readers/prometheus_series.h"
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

namespace json = simdjson::ondemand;
using simdjson::error_code;

constexpr qint64 kPointsBetweenReports = 65536;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

/// Puts "1795397719.856" or "1795394920" as milliseconds into `ms`; false where it is no moment.
bool readMoment(std::string_view token, qint64& ms)
{
    qint64 whole = 0;
    const char* const end = token.data() + token.size();
    const auto [stop, problem] = std::from_chars(token.data(), end, whole);
    if (problem == std::errc() && stop == end) {
        const bool isMoment = whole >= 0 && static_cast<double>(whole) < kLatestSecond;
        ms = isMoment ? whole * 1000 : 0;
        return isMoment;
    }
    const auto seconds = numberFrom(token);
    const auto moment = seconds ? msOfSeconds(*seconds) : std::nullopt;
    ms = moment.value_or(0);
    return moment.has_value();
}

/// Puts the number of a raw string token into `value`; false where it is none.
bool readNumber(std::string_view token, double& value)
{
    const std::string_view text = unquoted(token);
    if (text.size() == 1 && (text[0] == '0' || text[0] == '1')) {
        value = text[0] - '0';
        return true;
    }
    const auto number = numberFrom(text);
    value = number.value_or(0);
    return number.has_value();
}

/// One answer, walked without a tree in memory: once where every series has a name; where some have none,
/// once more to judge them and once more to hand them over.
class Answer {
public:
    Answer(const JsonText& text, const Progress& progress, MeasurementSink& sink)
        : m_text(text), m_progress(progress), m_sink(sink), m_writer(sink), m_lines(text.view().data())
    {
    }

    Result<ReadOutcome> read();

private:
    enum class Pass { Named, Judging, Unnamed };

    Done walk(json::document& document, Pass pass);
    error_code envelope(json::object object);
    error_code data(json::object object);
    error_code seriesList(json::array list);
    error_code series(json::object object);
    error_code labels(json::object object, PrometheusLabels& labels);
    error_code points(json::object object, const PrometheusLabels& labels);
    error_code point(json::value pair);
    error_code warnings(json::array list);
    void take(std::string_view moment, std::string_view number, bool isPair);
    bool stop(Error error);

    const JsonText& m_text;
    const Progress& m_progress;
    MeasurementSink& m_sink;
    PrometheusWriter m_writer;
    LineCounter m_lines;
    Pass m_pass = Pass::Named;
    qint64 m_seriesCount = 0;
    qint64 m_points = 0;
    bool m_hasUnnamed = false;
    bool m_isErrorAnswer = false;
    bool m_hasResult = false;
    QString m_serverWords;
    QMap<QString, UnnamedShape> m_shapes;
    UnnamedShape* m_shape = nullptr;
    std::optional<Error> m_failure;
};

bool Answer::stop(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    return false;
}

error_code Answer::warnings(json::array list)
{
    for (auto item : list) {
        std::string_view words;
        if (const auto problem = item.get_string().get(words))
            return problem;
        if (const auto text = fieldText(words); text && m_pass == Pass::Named)
            m_sink.caution(Text::tr("Prometheus warned: %1").arg(*text));
    }
    return simdjson::SUCCESS;
}

error_code Answer::labels(json::object object, PrometheusLabels& labels)
{
    for (auto field : object) {
        std::string_view key;
        std::string_view value;
        if (const auto problem = field.unescaped_key().get(key))
            return problem;
        const auto name = fieldText(key);
        if (const auto problem = field.value().get_string().get(value))
            return problem;
        const auto text = fieldText(value);
        if (!name || !text) {
            stop(badInput(
                Text::tr("A label of series %1 is longer than 64 KiB or no text. This is no answer of "
                         "Prometheus, or it is damaged.")
                    .arg(m_seriesCount)));
            return simdjson::CAPACITY;
        }
        labels.insert(*name, *text);
    }
    return simdjson::SUCCESS;
}

void Answer::take(std::string_view moment, std::string_view number, bool isPair)
{
    qint64 atMs = 0;
    double value = 0;
    const bool hasMoment = isPair && readMoment(trimmedToken(moment), atMs);
    isPair = hasMoment && readNumber(number, value);
    if (m_shape) {
        if (isPair)
            m_shape->add(atMs, value);
        return;
    }
    const SourcePlace place(m_lines, moment.data());
    if (isPair) {
        m_writer.point(place, atMs, value);
        return;
    }
    m_writer.refuse(place, Text::tr("value %1 is not a pair of a Unix time and a number.").arg(m_points));
    if (hasMoment)
        m_writer.unknownFrom(atMs);
}

error_code Answer::point(json::value entry)
{
    json::array pair;
    if (const auto problem = entry.get_array().get(pair))
        return problem;
    std::string_view moment;
    std::string_view number;
    int count = 0;
    for (auto item : pair) {
        json::value part;
        if (const auto problem = std::move(item).get(part))
            return problem;
        if (count == 0)
            moment = part.raw_json_token();
        else if (count == 1)
            number = part.raw_json_token();
        ++count;
    }
    ++m_points;
    take(moment, number, count == 2);
    return simdjson::SUCCESS;
}

error_code Answer::points(json::object object, const PrometheusLabels& labels)
{
    const QString name = notationOf(labels);
    json::value values;
    bool isOne = false;
    error_code problem = object.find_field_unordered("values").get(values);
    if (problem == simdjson::NO_SUCH_FIELD) {
        problem = object.find_field_unordered("value").get(values);
        isOne = true;
    }
    if (problem == simdjson::NO_SUCH_FIELD) {
        if (m_pass == Pass::Named)
            m_sink.refused(
                1, Text::tr("%1 has no plain values (a native histogram?) and is left out.").arg(name));
        return simdjson::SUCCESS;
    }
    if (problem)
        return problem;
    m_points = 0;
    if (m_pass == Pass::Judging)
        m_shape = &m_shapes[name];
    else if (!m_writer.begin(labels, m_lines.lineOf(values.raw_json_token().data())))
        return simdjson::SUCCESS;
    if (isOne)
        return point(values);
    json::array list;
    if (const auto noList = values.get_array().get(list))
        return noList;
    for (auto item : list) {
        json::value entry;
        if (const auto failed = std::move(item).get(entry))
            return failed;
        if (m_points % kPointsBetweenReports == 0) {
            const qint64 size = static_cast<qint64>(m_text.view().size());
            const qint64 offset = entry.raw_json_token().data() - m_text.view().data();
            if (!report(m_progress, (size + offset) / 2, size)) {
                stop(cancelledReading());
                return simdjson::CAPACITY;
            }
        }
        if (const auto failed = point(entry))
            return failed;
    }
    return simdjson::SUCCESS;
}

error_code Answer::series(json::object object)
{
    ++m_seriesCount;
    json::object metric;
    if (const auto problem = object.find_field_unordered("metric").get_object().get(metric))
        return problem;
    PrometheusLabels names;
    if (const auto problem = labels(metric, names))
        return problem;
    const bool isNamed = PrometheusWriter::saysWhatItIs(names);
    m_hasUnnamed = m_hasUnnamed || !isNamed;
    if (isNamed != (m_pass == Pass::Named))
        return simdjson::SUCCESS;
    const error_code problem = points(object, names);
    m_shape = nullptr;
    return problem;
}

error_code Answer::seriesList(json::array list)
{
    m_hasResult = true;
    for (auto item : list) {
        json::value entry;
        if (const auto problem = std::move(item).get(entry))
            return problem;
        json::object object;
        const error_code problem = entry.get_object().get(object);
        if (problem == simdjson::INCORRECT_TYPE) {
            stop(badInput(
                Text::tr("The answer is a single value without labels (a scalar or a text), so it does "
                         "not say of which monitor it is. Ask for the series itself, as in "
                         "query_range?query=probe_success.")));
            return problem;
        }
        if (problem)
            return problem;
        if (const auto failed = series(object))
            return failed;
    }
    return simdjson::SUCCESS;
}

error_code Answer::data(json::object object)
{
    for (auto field : object) {
        std::string_view key;
        if (const auto problem = field.unescaped_key().get(key))
            return problem;
        if (key != "result")
            continue;
        json::array list;
        if (const auto problem = field.value().get_array().get(list))
            return problem;
        if (const auto problem = seriesList(list))
            return problem;
    }
    return simdjson::SUCCESS;
}

error_code Answer::envelope(json::object object)
{
    for (auto field : object) {
        std::string_view key;
        if (const auto problem = field.unescaped_key().get(key))
            return problem;
        error_code problem = simdjson::SUCCESS;
        if (key == "status" || key == "error") {
            const bool isWords = key == "error";
            std::string_view text;
            problem = field.value().get_string().get(text);
            if (isWords)
                m_serverWords = fieldText(text).value_or(QString());
            else
                m_isErrorAnswer = text == "error";
        } else if (key == "data") {
            json::value value;
            json::json_type type = json::json_type::null;
            json::object inner;
            problem = field.value().get(value);
            if (!problem)
                problem = value.type().get(type);
            if (!problem && type == json::json_type::object) {
                problem = value.get_object().get(inner);
                if (!problem)
                    problem = data(inner);
            }
        } else if (key == "warnings" || key == "infos") {
            json::array list;
            problem = field.value().get_array().get(list);
            if (!problem)
                problem = warnings(list);
        }
        if (problem)
            return problem;
    }
    return simdjson::SUCCESS;
}

Done Answer::walk(json::document& document, Pass pass)
{
    m_pass = pass;
    m_seriesCount = 0;
    json::array list;
    json::object object;
    error_code problem = document.get_array().get(list);
    if (!problem)
        problem = seriesList(list);
    else if (problem == simdjson::INCORRECT_TYPE && !(problem = document.get_object().get(object)))
        problem = envelope(object);
    if (m_failure)
        return *m_failure;
    const char* rest = nullptr;
    if (!problem && document.current_location().get(rest) == simdjson::SUCCESS)
        problem = simdjson::TRAILING_CONTENT;
    if (problem) {
        const char* at = nullptr;
        return badJson(problem, m_text, document.current_location().get(at) ? nullptr : at);
    }
    return done();
}

Result<ReadOutcome> Answer::read()
{
    json::parser parser;
    json::document document;
    if (const auto problem = parser.allocate(m_text.view().size(), kDeepestNesting))
        return badJson(problem, m_text, nullptr);
    if (const auto problem = parser.iterate(m_text.view()).get(document))
        return badJson(problem, m_text, nullptr);
    if (const auto walked = walk(document, Pass::Named); !walked)
        return walked.error();
    if (m_isErrorAnswer)
        return badInput(
            Text::tr("Prometheus answered with an error instead of data: “%1” Correct the query and "
                     "export it again.")
                .arg(m_serverWords));
    if (!m_hasResult)
        return badInput(Text::tr("This is no answer of Prometheus: it has no list of results."));
    if (m_seriesCount == 0)
        return badInput(
            Text::tr("The answer holds no series: the query matched nothing in that time. Check the "
                     "metric's name and the period, and export it again."));
    for (const Pass pass : {Pass::Judging, Pass::Unnamed}) {
        if (!m_hasUnnamed)
            break;
        document.rewind();
        m_lines = LineCounter(m_text.view().data());
        if (const auto walked = walk(document, pass); !walked)
            return walked.error();
        if (pass == Pass::Judging)
            m_writer.judge(m_shapes);
    }
    m_writer.finish();
    return ReadOutcome{{}, m_writer.rows()};
}

bool looksLikePrometheus(const SourceHead& head)
{
    const QByteArray text = headText(head).trimmed();
    if (text == "[]")
        return true;
    if (text.startsWith('{'))
        return text.contains("\"resultType\"") ||
               (text.contains("\"status\"") && text.contains("\"errorType\""));
    return text.startsWith('[') && text.contains("\"metric\"") && text.contains("\"value");
}

Result<ReadOutcome> readPrometheusJson(const ReadJob& job, MeasurementSink& sink)
{
    const auto text = readJsonText(job.path, job.progress);
    if (!text)
        return text.error();
    return Answer(text.value(), job.progress, sink).read();
}

}  // namespace

MeasurementReader prometheusJsonReader()
{
    return {SourceFormat::PrometheusJson, looksLikePrometheus, readPrometheusJson};
}

}  // namespace holdfast
