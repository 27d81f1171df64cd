// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// The formats of monitoring data that are read.
enum class SourceFormat {
    Csv,             ///< "csv": any table with times; a wizard says which column is which.
    Xlsx,            ///< "xlsx": the same in a workbook.
    PrometheusJson,  ///< "prometheus": answers of query and query_range, with envelope or bare.
    PrometheusText,  ///< "prometheus-text": promtool's text, tsdb dump, exposition format.
    UptimeKuma,      ///< "uptime-kuma": its SQLite database, v1 and v2.
    ZabbixProblems,  ///< "zabbix": the front end's CSV of problems.
    ZabbixNdjson,    ///< "zabbix-ndjson": real-time export of problems, history and trends.
    UpptimeLog,      ///< "upptime": commit times and subjects of status commits.
    UpptimeSummary   ///< "upptime-summary": history/summary.json.
};

/// Stored and printed; never changes.
QString keyword(SourceFormat format);
std::optional<SourceFormat> sourceFormatFromKeyword(const QString& keyword);
QList<SourceFormat> allSourceFormats();
/// For the person, translated: "Uptime Kuma database".
QString nameOf(SourceFormat format);

}  // namespace holdfast
