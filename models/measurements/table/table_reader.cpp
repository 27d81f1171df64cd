// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_reader.h"

#include "models/measurements/table/row_reader.h"
#include "models/measurements/table/table_opening.h"
#include "models/tabular/csv_stream.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

Error stopped()
{
    return {Error::Code::Cancelled, Text::tr("The reading was stopped."), {}};
}

/// Hands every row below the header to `reader`.
Done readRows(const ReadJob& job, const TableSketch& sketch, OpenTable& table, RowReader& reader)
{
    constexpr int kRowsBetweenReports = 16'384;
    const qint64 headerLine = sketch.headerLine.value_or(0);
    TableRow row;
    int sinceReport = 0;
    while (table.rows->next(row)) {
        if (row.line <= headerLine)
            continue;
        reader.take(row);
        if (reader.failure())
            return *reader.failure();
        if (reader.question())
            return done();
        if (++sinceReport == kRowsBetweenReports) {
            sinceReport = 0;
            if (!report(job.progress, table.rows->position(), table.rows->size()))
                return stopped();
        }
    }
    if (table.rows->failure())
        return *table.rows->failure();
    reader.finish();
    return reader.failure() ? Done(*reader.failure()) : done();
}

/// BadInput where nothing could be used, a caution where most could not.
Done judge(const RowReader& reader, MeasurementSink& sink)
{
    if (reader.taken() == 0 && reader.refusedCount() > 0) {
        return Error{
            Error::Code::BadInput,
            Text::tr("None of the %1 rows could be read. The first one: %2 Check which column is which.")
                .arg(reader.refusedCount())
                .arg(reader.firstReason()),
            {}};
    }
    if (reader.refusedCount() > reader.taken()) {
        sink.caution(
            Text::tr("More than half of the table was refused: %1 of %2 rows. Check which column is which.")
                .arg(reader.refusedCount())
                .arg(reader.refusedCount() + reader.taken()));
    }
    return done();
}

Result<ReadOutcome> readTable(const ReadJob& job, MeasurementSink& sink)
{
    const auto sketch = sketchTable(job.path, job.answers, job.progress);
    if (!sketch)
        return sketch.error();
    if (!sketch->questions.isEmpty())
        return ReadOutcome{sketch->questions, 0};
    auto table = openTable(job.path, sketch->columnsJson);
    if (!table)
        return table.error();
    if (sketch->sheets.size() > 1) {
        QStringList others = sketch->sheets;
        others.removeAll(sketch->sheet);
        sink.caution(Text::tr("Only the sheet “%1” was read; the workbook also has: %2. Another one is read "
                              "with --answer sheet=NAME.")
                         .arg(sketch->sheet, others.join(u", "_s)));
    }
    table->rows->padTo(static_cast<size_t>(sketch->header.size()));
    RowReader reader(sketch.value(), job.answers, QFileInfo(job.path).completeBaseName(), sink);
    if (auto read = readRows(job, sketch.value(), table.value(), reader); !read)
        return read.error();
    if (reader.question())
        return ReadOutcome{{*reader.question()}, 0};
    if (auto judged = judge(reader, sink); !judged)
        return judged.error();
    return ReadOutcome{{}, reader.taken()};
}

/// Whether a text is a table in which some column holds times.
bool looksLikeTable(const SourceHead& head)
{
    constexpr int kRows = 200;
    if (head.bytes.startsWith("PK\x03\x04") || head.bytes.startsWith("SQLite format 3"))
        return false;
    auto stream = CsvStream::open(head.path);
    // Where its encoding must be asked for, its times tell as well.
    if (!stream)
        stream = CsvStream::open(head.path, {TextEncoding::Windows1252, {}});
    if (!stream)
        return false;
    QList<ColumnProfile> profiles;
    TableRow row;
    for (int i = 0; i < kRows && stream.value()->next(row); ++i) {
        profiles.resize(std::max(profiles.size(), static_cast<qsizetype>(row.fields.size())));
        for (size_t column = 0; column < row.fields.size(); ++column)
            profiles[static_cast<qsizetype>(column)].add(row.fields[column]);
    }
    // The name of the column is no time.
    return profiles.size() > 1 && std::any_of(profiles.cbegin(), profiles.cend(), [](const auto& profile) {
               return profile.times * 2 >= profile.filled && profile.times > 0;
           });
}

bool looksLikeSheet(const SourceHead& head)
{
    return looksLikeWorkbook(head.bytes);
}

}  // namespace

MeasurementReader csvReader()
{
    return {SourceFormat::Csv, looksLikeTable, readTable};
}

MeasurementReader xlsxReader()
{
    return {SourceFormat::Xlsx, looksLikeSheet, readTable};
}

}  // namespace holdfast
