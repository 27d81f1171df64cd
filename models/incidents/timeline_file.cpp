// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/timeline_file.h"

#include "models/core/rfc3339.h"
#include "models/tabular/csv.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

/// Which field of a line is which.
struct Columns {
    qsizetype time;
    qsizetype kind;
    qsizetype precision;
    qsizetype source;
    QHash<QString, qsizetype> texts;  ///< By language.
};

QString kindFrom(const QString& written)
{
    static const QHash<QString, QString> kinds{
        {u"DETECT"_s, u"detected"_s},     {u"ASSESS"_s, u"assessment"_s},
        {u"DECIDE"_s, u"decision"_s},     {u"ACTION"_s, u"action"_s},
        {u"SETBACK"_s, u"setback"_s},     {u"COMM"_s, u"communication"_s},
        {u"MILESTONE"_s, u"milestone"_s}, {u"RECOVER"_s, u"recovered"_s},
        {u"CLOSE"_s, u"closed"_s},        {u"FACT"_s, u"fact"_s}};
    const QString upper = written.trimmed().toUpper();
    if (kinds.contains(upper))
        return kinds.value(upper);
    const QString lower = written.trimmed().toLower();
    return kinds.values().contains(lower) ? lower : QString();
}

Result<Columns> readHeader(const CsvRow& header)
{
    const auto find = [&header](const QString& name) { return header.fields.indexOf(name); };
    Columns columns{find(u"ts"_s), find(u"kind"_s), find(u"precision"_s), find(u"source"_s), {}};
    for (const QString& language : {u"zh"_s, u"en"_s}) {
        if (find(language) >= 0)
            columns.texts.insert(language, find(language));
    }
    if (find(u"text"_s) >= 0)
        columns.texts.insert(u"zh"_s, find(u"text"_s));
    if (columns.time < 0 || columns.kind < 0 || columns.texts.isEmpty()) {
        return Error{
            Error::Code::BadInput,
            Text::tr("This is no timeline: line 1 must name the columns ts, kind and at least one of zh, en "
                     "and text."),
            {}};
    }
    return columns;
}

Error wrong(int line, const QString& column, const QString& why)
{
    return {Error::Code::BadInput,
            Text::tr("Line %1, column %2: %3 Nothing was imported.").arg(line).arg(column, why),
            {}};
}

Result<TimelineRow> readRow(const CsvRow& row, const Columns& columns)
{
    const auto field = [&row](qsizetype column) {
        return column >= 0 && column < row.fields.size() ? row.fields.at(column).trimmed() : QString();
    };
    const auto at = parseRfc3339(field(columns.time));
    if (!at)
        return wrong(row.line, u"ts"_s, at.error().message);
    TimelineRow out{
        at.value(), field(columns.precision), kindFrom(field(columns.kind)), {}, field(columns.source)};
    if (out.kind.isEmpty())
        return wrong(row.line, u"kind"_s,
                     Text::tr("there is no kind of entry “%1”.").arg(field(columns.kind)));
    for (auto it = columns.texts.cbegin(); it != columns.texts.cend(); ++it) {
        if (!field(it.value()).isEmpty())
            out.text.insert(it.key(), field(it.value()));
    }
    if (out.text.isEmpty())
        return wrong(row.line, columns.texts.keys().first(), Text::tr("a text is missing."));
    return out;
}

}  // namespace

std::optional<Instant> Timeline::recovered() const
{
    const auto last = std::find_if(rows.crbegin(), rows.crend(),
                                   [](const TimelineRow& row) { return row.kind == "recovered"_L1; });
    return last == rows.crend() ? std::nullopt : std::optional(last->at);
}

Result<Timeline> readTimeline(const QByteArray& bytes)
{
    const auto lines = readCsv(bytes);
    if (!lines)
        return lines.error();
    if (lines->size() < 2)
        return Error{Error::Code::BadInput, Text::tr("The file holds no timeline: it has no entries."), {}};
    const auto columns = readHeader(lines->first());
    if (!columns)
        return columns.error();
    Timeline timeline{sha256(bytes), {}};
    for (qsizetype i = 1; i < lines->size(); ++i) {
        auto row = readRow(lines->at(i), columns.value());
        if (!row)
            return row.error();
        timeline.rows.append(std::move(row).value());
    }
    return timeline;
}

bool looksLikeTimeline(const QByteArray& head)
{
    const qsizetype end = head.indexOf('\n');
    const auto lines = readCsv(end < 0 ? head : head.left(end));
    return lines && !lines->isEmpty() && readHeader(lines->first());
}

}  // namespace holdfast
