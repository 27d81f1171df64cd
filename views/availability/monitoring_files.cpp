// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/monitoring_files.h"

#include "models/incidents/timeline_file.h"
#include "models/measurements/measurement_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kLargestTimeline = 16 * 1024 * 1024;
constexpr qint64 kHead = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonitoringFiles)
};

FileKinds kindsOf(const QString& path)
{
    FileKinds kinds;
    const auto format = recogniseSource(path);
    kinds.isMonitoring = format.hasValue();
    if (!format)
        kinds.why = format.error().message;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return kinds;
    QByteArray bytes = file.read(kHead);
    if (!looksLikeTimeline(bytes) || file.size() > kLargestTimeline)
        return kinds;
    bytes += file.readAll();
    kinds.isTimeline = true;
    if (format && format.value() == SourceFormat::Csv && readTimeline(bytes))
        kinds.isMonitoring = false;
    return kinds;
}

}  // namespace

QFuture<FileKinds> lookInto(const QString& path)
{
    auto promise = std::make_shared<QPromise<FileKinds>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(kindsOf(path));
        promise->finish();
    });
    return promise->future();
}

QString monitoringFileFilter()
{
    return Text::tr("Monitoring data (*.csv *.xlsx *.json *.ndjson *.db *.sqlite *.txt *.tsv *.prom)") +
           u";;"_s + Text::tr("All files (*)");
}

}  // namespace holdfast
