// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/zabbix_ndjson_reader.h"

#include "models/measurements/readers/json_text.h"
#include "models/measurements/readers/source_text.h"
#include "models/measurements/readers/zabbix_item.h"
#include "models/measurements/readers/zabbix_problem.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

namespace dom = simdjson::dom;

constexpr qsizetype kMostHosts = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

/// A field that holds an integer, or the text of one, as answers of the API do.
std::optional<qint64> integerIn(dom::element object, const char* key)
{
    int64_t number = 0;
    if (!object[key].get_int64().get(number))
        return number;
    std::string_view text;
    if (object[key].get_string().get(text))
        return std::nullopt;
    const auto value = numberFrom(text);
    if (!value || std::floor(*value) != *value || std::fabs(*value) > 9e15)
        return std::nullopt;
    return static_cast<qint64>(*value);
}

std::optional<double> numberIn(dom::element object, const char* key)
{
    double number = 0;
    if (!object[key].get_double().get(number))
        return number;
    std::string_view text;
    if (object[key].get_string().get(text))
        return std::nullopt;
    const auto value = numberFrom(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<QString> textIn(dom::element object, const char* key)
{
    std::string_view text;
    if (object[key].get_string().get(text))
        return std::nullopt;
    return fieldText(text);
}

bool has(dom::element object, const char* key)
{
    dom::element value;
    return !object[key].get(value);
}

/// "clock" and "ns" as milliseconds.
std::optional<qint64> momentIn(dom::element object)
{
    const auto clock = integerIn(object, "clock");
    const auto whole = clock ? msOfSeconds(static_cast<double>(*clock)) : std::nullopt;
    const qint64 ns = integerIn(object, "ns").value_or(0);
    if (!whole || ns < 0 || ns >= 1'000'000'000)
        return std::nullopt;
    return *whole + ns / 1'000'000;
}

/// Names of the hosts: objects with "host", before version 4.4 plain texts.
QStringList hostsIn(dom::element object)
{
    QStringList hosts;
    dom::array list;
    if (object["hosts"].get_array().get(list))
        return hosts;
    for (const dom::element item : list) {
        std::string_view plain;
        const auto name = item.is_object()               ? textIn(item, "host")
                          : item.get_string().get(plain) ? std::nullopt
                                                         : fieldText(plain);
        if (name && !name->trimmed().isEmpty() && hosts.size() < kMostHosts)
            hosts.append(name->trimmed());
    }
    return hosts;
}

QString serviceIn(dom::element object)
{
    dom::array tags;
    if (object["tags"].get_array().get(tags))
        return {};
    for (const dom::element tag : tags) {
        const QString name = textIn(tag, "tag").value_or(QString()).toLower();
        if (name == "service"_L1 || name == "module"_L1)
            return textIn(tag, "value").value_or(QString()).trimmed();
    }
    return {};
}

/// A problem, or a recovery, that waits for its other half.
struct Waiting {
    qint64 atMs;
    qint64 line;
    QStringList hosts;
    ZabbixProblem problem;
};

class ZabbixExport {
public:
    ZabbixExport(const ReadJob& job, MeasurementSink& sink)
        : m_job(job), m_sink(sink), m_problems(sink, job.answers), m_items(sink)
    {
    }

    Result<ReadOutcome> readLines();
    Result<ReadOutcome> readAnswer(dom::element answer);

private:
    enum class Pass { Taking, Judging };

    std::optional<Error> walk(Pass pass);
    void take(qint64 line, dom::element object);
    void problem(qint64 line, dom::element object);
    void recovery(qint64 line, dom::element object);
    void history(qint64 line, dom::element object);
    void trend(qint64 line, dom::element object);
    void judge(dom::element object);
    void emitProblem(const Waiting& begun, std::optional<qint64> toMs);
    ReadOutcome finish();

    const ReadJob& m_job;
    MeasurementSink& m_sink;
    ZabbixProblemWriter m_problems;
    ZabbixItemWriter m_items;
    std::map<qint64, Waiting> m_begun;  ///< By the problem's event.
    std::map<qint64, Waiting> m_ended;  ///< Likewise.
    QHash<qint64, ZabbixItemShape> m_shapes;
    bool m_isJudged = false;
    bool m_hasProblems = false;
    std::optional<Error> m_failure;
};

void ZabbixExport::emitProblem(const Waiting& begun, std::optional<qint64> toMs)
{
    if (toMs && *toMs < begun.atMs) {
        m_sink.refused(begun.line, Text::tr("The recovery is before the problem."));
        return;
    }
    ZabbixProblem problem = begun.problem;
    problem.toMs = toMs;
    for (const QString& host : begun.hosts) {
        problem.host = host;
        m_problems.take(problem);
    }
}

void ZabbixExport::problem(qint64 line, dom::element object)
{
    const auto event = integerIn(object, "eventid");
    const auto at = momentIn(object);
    const auto text = textIn(object, "name");
    const QStringList hosts = hostsIn(object);
    if (!event || !at || !text || hosts.isEmpty()) {
        m_sink.refused(line,
                       Text::tr("The problem has no event number, time, name or host that can be read."));
        return;
    }
    const auto grade = integerIn(object, "severity");
    Waiting begun{*at, line, hosts, {{}, *text, {}, std::nullopt, serviceIn(object), *at, std::nullopt}};
    if (grade && *grade >= 0 && *grade <= 5) {
        begun.problem.grade = static_cast<ZabbixSeverity>(*grade);
        begun.problem.severity = wordOf(*begun.problem.grade);
    }
    if (const auto ended = m_ended.find(*event); ended != m_ended.end()) {
        emitProblem(begun, ended->second.atMs);
        m_ended.erase(ended);
    } else if (!m_begun.insert({*event, begun}).second) {
        m_sink.refused(line, Text::tr("Problem %1 stands in the file twice.").arg(*event));
    }
}

void ZabbixExport::recovery(qint64 line, dom::element object)
{
    const auto event = integerIn(object, "p_eventid");
    const auto at = momentIn(object);
    if (!event || !at) {
        m_sink.refused(line, Text::tr("The recovery names no problem, or no time."));
        return;
    }
    if (const auto begun = m_begun.find(*event); begun != m_begun.end()) {
        emitProblem(begun->second, *at);
        m_begun.erase(begun);
    } else {
        m_ended.insert({*event, {*at, line, {}, {}}});
    }
}

void ZabbixExport::history(qint64 line, dom::element object)
{
    const auto item = integerIn(object, "itemid");
    const auto at = momentIn(object);
    const auto value = numberIn(object, "value");
    dom::element host;
    if (!item || !at) {
        m_sink.refused(line, Text::tr("The value has no item or no time that can be read."));
    } else if (!value || integerIn(object, "type").value_or(0) % 3 != 0) {
        m_sink.refused(line, Text::tr("The value of item %1 is text, not a number.").arg(*item));
    } else {
        const bool hasHost = !object["host"].get(host);
        m_items.value({*item, hasHost ? textIn(host, "host").value_or(QString()).trimmed() : QString(),
                       textIn(object, "name").value_or(QString()).simplified()},
                      *at, *value);
    }
}

void ZabbixExport::trend(qint64 line, dom::element object)
{
    const auto item = integerIn(object, "itemid");
    const auto at = momentIn(object);
    const auto average = numberIn(object, "avg");
    dom::element host;
    if (!item || !at || !average) {
        m_sink.refused(line, Text::tr("The trend has no item, time or mean that can be read."));
        return;
    }
    const bool hasHost = !object["host"].get(host);
    m_items.trend({*item, hasHost ? textIn(host, "host").value_or(QString()).trimmed() : QString(),
                   textIn(object, "name").value_or(QString()).simplified()},
                  *at, *average);
}

void ZabbixExport::judge(dom::element object)
{
    const auto item = integerIn(object, "itemid");
    const auto value = numberIn(object, "value");
    if (item && value)
        m_shapes[*item].add(*value);
}

void ZabbixExport::take(qint64 line, dom::element object)
{
    if (!object.is_object()) {
        m_sink.refused(line, Text::tr("The line is no JSON object."));
    } else if (has(object, "itemid") && has(object, "avg")) {
        trend(line, object);
    } else if (has(object, "itemid")) {
        if (!m_isJudged) {
            m_isJudged = true;
            m_failure = walk(Pass::Judging);
            m_items.judge(m_shapes);
        }
        history(line, object);
    } else if (has(object, "p_eventid")) {
        m_hasProblems = true;
        recovery(line, object);
    } else if (has(object, "eventid")) {
        m_hasProblems = true;
        problem(line, object);
    } else {
        m_sink.refused(line, Text::tr("The line is no problem, recovery, value or trend of Zabbix."));
    }
}

std::optional<Error> ZabbixExport::walk(Pass pass)
{
    dom::parser parser;
    if (parser.allocate(static_cast<std::size_t>(kLongestLine), kDeepestNesting))
        return badInput(Text::tr("There is too little memory to read the file."));
    LineReader lines(m_job.path, m_job.progress);
    for (SourceLine line; lines.next(line);) {
        dom::element object;
        if (line.text.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        const bool isBad =
            parser.parse(line.text.data(), line.text.size(), true).get(object) != simdjson::SUCCESS;
        if (pass == Pass::Judging) {
            if (!isBad && object.is_object())
                judge(object);
        } else if (isBad) {
            m_sink.refused(
                line.number,
                Text::tr("The line is no whole JSON object: cut off, damaged, not UTF-8 or nested too "
                         "deep."));
        } else {
            take(line.number, object);
        }
        if (m_failure)
            return m_failure;
    }
    return lines.failure();
}

ReadOutcome ZabbixExport::finish()
{
    for (const auto& [event, begun] : m_begun)
        emitProblem(begun, std::nullopt);
    for (const auto& [event, ended] : m_ended)
        m_sink.refused(
            ended.line,
            Text::tr("Problem %1 recovered, but its beginning is not in this file. Put the earlier file "
                     "before this one (cat) and import both as one.")
                .arg(event));
    if (m_hasProblems)
        m_problems.finish();
    return {{}, m_problems.rows() + m_items.rows()};
}

Result<ReadOutcome> ZabbixExport::readLines()
{
    if (const auto failed = walk(Pass::Taking))
        return *failed;
    return finish();
}

Result<ReadOutcome> ZabbixExport::readAnswer(dom::element answer)
{
    dom::element error;
    if (!answer["error"].get(error))
        return badInput(Text::tr("Zabbix answered with an error instead of data: “%1 %2” Correct the request "
                                 "and export it again.")
                            .arg(textIn(error, "message").value_or(QString()),
                                 textIn(error, "data").value_or(QString())));
    dom::array values;
    if (answer["result"].get_array().get(values))
        return badInput(Text::tr("This is no answer of Zabbix to history.get: it has no list “result”."));
    for (const dom::element value : values)
        judge(value);
    m_items.judge(m_shapes);
    qint64 number = 0;
    for (const dom::element value : values) {
        ++number;
        if (value.is_object() && has(value, "itemid") && has(value, "value"))
            history(number, value);
        else
            m_sink.refused(
                number, Text::tr("Entry %1 is no value of an item. Of the API only history.get can be read.")
                            .arg(number));
    }
    return finish();
}

bool isAnswer(const QByteArray& text)
{
    return text.startsWith('{') && text.contains("\"jsonrpc\"");
}

bool looksLikeZabbix(const SourceHead& head)
{
    const QByteArray text = headText(head).trimmed();
    if (isAnswer(text.left(4096)))
        return text.contains("\"error\"") || text.contains("\"itemid\"") || text.contains("\"result\"");
    const QByteArray line = text.left(text.indexOf('\n'));
    return line.startsWith('{') && line.contains("\"clock\"") &&
           (line.contains("\"eventid\"") || (line.contains("\"itemid\"") && line.contains("\"host\"")));
}

Result<ReadOutcome> readZabbix(const ReadJob& job, MeasurementSink& sink)
{
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(job.path, file.errorString());
    const QByteArray head = headText({job.path, file.read(4096), file.size()}).trimmed();
    file.close();
    ZabbixExport source(job, sink);
    if (!isAnswer(head))
        return source.readLines();
    const auto text = readJsonText(job.path, job.progress, kLargestJsonTree);
    if (!text)
        return text.error();
    dom::parser parser;
    dom::element answer;
    const auto view = text->view();
    if (const auto problem = parser.allocate(view.size(), kDeepestNesting))
        return badJson(problem, text.value(), nullptr);
    if (const auto problem = parser.parse(view.data(), view.size(), false).get(answer))
        return badJson(problem, text.value(), nullptr);
    return source.readAnswer(answer);
}

}  // namespace

MeasurementReader zabbixNdjsonReader()
{
    return {SourceFormat::ZabbixNdjson, looksLikeZabbix, readZabbix};
}

}  // namespace holdfast
