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
    if (QFileInfo(path).isDir())
        return badInput(Text::tr("%1 is a folder. Name the file itself.").arg(QFileInfo(path).fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const SourceHead head{path, file.read(kHead), file.size()};
    if (head.bytes.isEmpty())
        return badInput(Text::tr("%1 is empty. Export it again.").arg(QFileInfo(path).fileName()));
    return head;
}

}  // namespace

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
