// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/measurement_source.h"
#include "models/measurements/readers/kuma_reader.h"
#include "models/measurements/readers/prometheus_json_reader.h"
#include "models/measurements/readers/prometheus_text_reader.h"
#include "models/measurements/readers/source_text.h"
#include "models/measurements/readers/upptime_log_reader.h"
#include "models/measurements/readers/upptime_summary_reader.h"
#include "models/measurements/readers/zabbix_csv_reader.h"
#include "models/measurements/readers/zabbix_ndjson_reader.h"
#include "models/measurements/table/table_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kHead = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

Result<SourceHead> readHead(const QString& path)
{
    if (const auto regular = requireRegularFile(path); !regular)
        return regular.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return SourceHead{path, file.read(kHead), file.size()};
}

}  // namespace

Done requireRegularFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return done();  // Whoever opens it knows why it cannot be.
    if (file.isDir())
        return badInput(Text::tr("%1 is a folder. Name the file itself.").arg(file.fileName()));
    if (!file.isFile())
        return badInput(
            Text::tr("%1 is no file but a pipe or a device. Save what comes from it as a file and "
                     "import that.")
                .arg(file.fileName()));
    // So are the files of the system that wait for something to happen.
    if (file.size() == 0)
        return badInput(Text::tr("%1 is empty. Export it again.").arg(file.fileName()));
    return done();
}

QList<MeasurementReader> allReaders()
{
    return {kumaReader(),         upptimeSummaryReader(), prometheusJsonReader(),
            zabbixNdjsonReader(), prometheusTextReader(), upptimeLogReader(),
            zabbixCsvReader(),    xlsxReader(),           csvReader()};
}

Result<SourceFormat> recogniseSource(const QString& path)
{
    const auto head = readHead(path);
    if (!head)
        return head.error();
    for (const MeasurementReader& reader : allReaders()) {
        if (reader.recognises(head.value()))
            return reader.format;
    }
    QStringList known;
    for (const MeasurementReader& reader : allReaders())
        known.append(nameOf(reader.format));
    return badInput(Text::tr("%1 is in no format that is known. What can be read: %2.")
                        .arg(QFileInfo(path).fileName(), known.join(u", "_s)));
}

Result<ReadOutcome> readMeasurements(SourceFormat format, const ReadJob& job, MeasurementSink& sink)
{
    for (const MeasurementReader& reader : allReaders()) {
        if (reader.format == format)
            return reader.read(job, sink);
    }
    return badInput(Text::tr("%1 cannot be read by this version.").arg(nameOf(format)));
}

}  // namespace holdfast
