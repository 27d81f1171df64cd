// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/zabbix_csv_reader.h"

#include "models/core/rfc3339.h"
#include "models/measurements/readers/clock_text.h"
#include "models/measurements/readers/source_text.h"
#include "models/measurements/readers/zabbix_problem.h"
#include "models/tabular/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kLargestCsv = 64LL * 1024 * 1024;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kUnstatedSecondsMs = 59'999;  ///< Durations of days leave seconds out.
constexpr qint64 kSearchLimit = 1'000;         ///< Zabbix' default; administrators choose multiples of it.

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

/// Where each column stands; -1 where the file has none.
struct Columns {
    qsizetype severity = -1;
    qsizetype time = -1;
    qsizetype recovery = -1;
    qsizetype status = -1;
    qsizetype host = -1;
    qsizetype problem = -1;
    qsizetype duration = -1;
    qsizetype tags = -1;

    bool isWhole() const { return severity >= 0 && time >= 0 && recovery >= 0 && host >= 0 && problem >= 0; }
};

Columns columnsFrom(const QStringList& header)
{
    const auto find = [&header](const QStringList& names) -> qsizetype {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (names.contains(header.at(i).trimmed(), Qt::CaseInsensitive))
                return i;
        }
        return -1;
    };
    Columns columns;
    columns.severity = find({u"Severity"_s, u"严重性"_s, u"严重程度"_s, u"嚴重性"_s});
    columns.time = find({u"Time"_s, u"时间"_s, u"時間"_s});
    columns.recovery = find({u"Recovery time"_s, u"恢复时间"_s, u"恢復時間"_s});
    columns.status = find({u"Status"_s, u"状态"_s, u"狀態"_s});
    columns.host = find({u"Host"_s, u"主机"_s, u"主機"_s});
    columns.problem = find({u"Problem"_s, u"问题"_s, u"問題"_s});
    columns.duration = find({u"Duration"_s, u"持续时间"_s, u"持續時間"_s});
    columns.tags = find({u"Tags"_s, u"标记"_s, u"标签"_s, u"標籤"_s});
    return columns;
}

/// UTF-8 (any mark taken off), UTF-16 with a mark, else GB18030; absent where it is none of them.
std::optional<QByteArray> asUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return headText({{}, bytes, bytes.size()});
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return bytes;
    QStringDecoder gb18030("GB18030", QStringConverter::Flag::Stateless);
    if (!gb18030.isValid())
        return std::nullopt;
    const QString chinese = gb18030.decode(bytes);
    return gb18030.hasError() ? std::nullopt : std::optional(chinese.toUtf8());
}

/// "13d 7h 35m", "3m 50s", "0": milliseconds. Zabbix leaves seconds out from one day on.
std::optional<qint64> durationFrom(const QString& text)
{
    static const QHash<QChar, qint64> units{{u'y', 365 * kDayMs}, {u'M', 30 * kDayMs}, {u'w', 7 * kDayMs},
                                            {u'd', kDayMs},       {u'h', 3'600'000},   {u'm', 60'000},
                                            {u's', 1'000}};
    if (text == "0"_L1)
        return 0;
    qint64 sum = 0;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        const int count = part.chopped(1).toInt(&isNumber);
        if (!isNumber || count < 0 || !units.contains(part.back()))
            return std::nullopt;
        sum += count * units.value(part.back());
    }
    return parts.isEmpty() ? std::nullopt : std::optional(sum);
}

QString serviceIn(const QString& tags)
{
    for (const QString& tag : tags.split(u", "_s)) {
        const qsizetype colon = tag.indexOf(u": "_s);
        const QString name = tag.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (QStringList{u"service"_s, u"module"_s, u"服务"_s, u"模块"_s}.contains(name, Qt::CaseInsensitive))
            return tag.mid(colon + 2).trimmed();
    }
    return {};
}

class ProblemList {
public:
    ProblemList(const ReadJob& job, MeasurementSink& sink)
        : m_job(job), m_sink(sink), m_writer(sink, job.answers)
    {
    }

    Result<ReadOutcome> read(const QList<CsvRow>& rows);

private:
    struct Span {
        qint64 fromMs;
        std::optional<qint64> toMs;
    };

    std::optional<ImportQuestion> question(const QList<CsvRow>& rows) const;
    QString field(const CsvRow& row, qsizetype column) const;
    QList<qint64> moments(const CsvRow& row, qsizetype column);
    std::optional<Span> spanOf(const CsvRow& row);
    bool fitsDuration(const CsvRow& row, const Span& span) const;
    void doubt(const CsvRow& row, const Span& span);
    void take(const CsvRow& row);

    const ReadJob& m_job;
    MeasurementSink& m_sink;
    ZabbixProblemWriter m_writer;
    Columns m_columns;
    bool m_hasDoubted = false;
};

QString ProblemList::field(const CsvRow& row, qsizetype column) const
{
    return column >= 0 && column < row.fields.size() ? row.fields.at(column).trimmed() : QString();
}

std::optional<ImportQuestion> ProblemList::question(const QList<CsvRow>& rows) const
{
    if (m_job.answers.zone)
        return std::nullopt;
    QStringList examples;
    for (qsizetype i = 1; i < rows.size() && examples.size() < 3; ++i) {
        if (!field(rows.at(i), m_columns.time).isEmpty())
            examples.append(field(rows.at(i), m_columns.time));
    }
    return ImportQuestion{
        ImportQuestion::About::Zone,
        Text::tr("In which time zone are times like “%1”? The list does not say: it is the zone set in the "
                 "front end of Zabbix for the person who exported it.")
            .arg(examples.value(0)),
        examples};
}

QList<qint64> ProblemList::moments(const CsvRow& row, qsizetype column)
{
    const QString text = field(row, column);
    const auto written = writtenMoment(text);
    if (!written) {
        m_sink.refused(row.line,
                       Text::tr("“%1” is no date and time as Zabbix writes them.").arg(text.left(60)));
        return {};
    }
    const QList<qint64> found = momentsIn(*written, *m_job.answers.zone);
    if (found.isEmpty())
        m_sink.refused(row.line, Text::tr("“%1” never was in the time zone %2: clocks were put forward then.")
                                     .arg(text, QString::fromUtf8(m_job.answers.zone->id())));
    return found;
}

std::optional<ProblemList::Span> ProblemList::spanOf(const CsvRow& row)
{
    const QList<qint64> begins = moments(row, m_columns.time);
    const bool isOpen = field(row, m_columns.recovery).isEmpty();
    const QList<qint64> ends =
        isOpen || begins.isEmpty() ? QList<qint64>() : moments(row, m_columns.recovery);
    if (begins.isEmpty() || (ends.isEmpty() && !isOpen))
        return std::nullopt;
    QList<Span> possible;
    for (const qint64 from : begins) {
        if (isOpen)
            possible.append({from, std::nullopt});
        for (const qint64 to : ends) {
            if (to >= from)
                possible.append({from, to});
        }
    }
    if (possible.size() > 1)
        possible.removeIf([&](const Span& span) { return !fitsDuration(row, span); });
    if (possible.size() == 1)
        return possible.first();
    m_sink.refused(row.line,
                   begins.size() * std::max<qsizetype>(ends.size(), 1) == 1
                       ? Text::tr("The recovery is before the problem.")
                       : Text::tr("A time of the line was twice in the time zone %1, because clocks were put "
                                  "back, and the duration does not tell which is meant.")
                             .arg(QString::fromUtf8(m_job.answers.zone->id())));
    return std::nullopt;
}

bool ProblemList::fitsDuration(const CsvRow& row, const Span& span) const
{
    const auto stated = durationFrom(field(row, m_columns.duration));
    return stated && span.toMs &&
           std::llabs(*span.toMs - span.fromMs - *stated) <= (*stated >= kDayMs ? kUnstatedSecondsMs : 0);
}

void ProblemList::doubt(const CsvRow& row, const Span& span)
{
    const bool isStated = durationFrom(field(row, m_columns.duration)).has_value();
    if (m_hasDoubted || !isStated || !span.toMs || fitsDuration(row, span))
        return;
    m_hasDoubted = true;
    m_sink.caution(
        Text::tr(
            "Line %1: its times are %2 s apart, but its duration says “%3”. Check the time zone and whether "
            "the file was edited.")
            .arg(row.line)
            .arg((*span.toMs - span.fromMs) / 1000)
            .arg(field(row, m_columns.duration)));
}

void ProblemList::take(const CsvRow& row)
{
    const QString host = field(row, m_columns.host);
    if (host.isEmpty()) {
        m_sink.refused(row.line, Text::tr("The line names no host, or has fewer fields than the header."));
        return;
    }
    const bool isResolved =
        QStringList{u"RESOLVED"_s, u"已解决"_s}.contains(field(row, m_columns.status), Qt::CaseInsensitive);
    if (isResolved && field(row, m_columns.recovery).isEmpty()) {
        m_sink.refused(row.line, Text::tr("The problem is resolved, but its recovery time is missing."));
        return;
    }
    const auto span = spanOf(row);
    if (!span)
        return;
    doubt(row, *span);
    const QString severity = field(row, m_columns.severity);
    m_writer.take({host, field(row, m_columns.problem), severity, zabbixSeverityFrom(severity),
                   serviceIn(field(row, m_columns.tags)), span->fromMs, span->toMs});
}

Result<ReadOutcome> ProblemList::read(const QList<CsvRow>& rows)
{
    m_columns = rows.isEmpty() ? Columns() : columnsFrom(rows.first().fields);
    if (!m_columns.isWhole())
        return badInput(Text::tr(
            "Line 1 must name Zabbix' columns, at least severity, time, recovery time, host and problem "
            "(严重性, 时间, 恢复时间, 主机, 问题)."));
    if (const auto asked = question(rows))
        return ReadOutcome{{*asked}, 0};
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (i % 1000 == 0 && !report(m_job.progress, i, rows.size()))
            return cancelledReading();
        take(rows.at(i));
    }
    m_writer.finish();
    const qint64 lines = rows.size() - 1;
    if (lines > 0 && lines % kSearchLimit == 0)
        m_sink.caution(
            Text::tr(
                "The list has exactly %1 lines: it was probably cut at Zabbix' search limit. Export shorter "
                "periods.")
                .arg(lines));
    return ReadOutcome{{}, m_writer.rows()};
}

bool looksLikeProblemList(const SourceHead& head)
{
    const QByteArray text = headText(head);
    const auto line = asUtf8(text.left(text.indexOf('\n')));
    const auto rows = line ? readCsv(*line) : Result<QList<CsvRow>>(QList<CsvRow>());
    return rows && !rows->isEmpty() && columnsFrom(rows->first().fields).isWhole();
}

Result<ReadOutcome> readProblemList(const ReadJob& job, MeasurementSink& sink)
{
    QFile file(job.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(job.path, file.errorString());
    if (file.size() > kLargestCsv)
        return badInput(
            Text::tr(
                "%1 is larger than 64 MiB, which is the most that is read of a problem list. Export shorter "
                "periods.")
                .arg(QFileInfo(job.path).fileName()));
    const auto text = asUtf8(file.readAll());
    if (!text)
        return badInput(
            Text::tr("The text is neither UTF-8 nor GB18030. Save it as UTF-8 and import it again."));
    const auto rows = readCsv(*text);
    if (!rows)
        return rows.error();
    return ProblemList(job, sink).read(rows.value());
}

}  // namespace

MeasurementReader zabbixCsvReader()
{
    return {SourceFormat::ZabbixProblems, looksLikeProblemList, readProblemList};
}

}  // namespace holdfast
