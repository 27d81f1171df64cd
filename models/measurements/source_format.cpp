// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/source_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceFormat)
};

}  // namespace

QString keyword(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv: return u"csv"_s;
    case SourceFormat::Xlsx: return u"xlsx"_s;
    case SourceFormat::PrometheusJson: return u"prometheus"_s;
    case SourceFormat::PrometheusText: return u"prometheus-text"_s;
    case SourceFormat::UptimeKuma: return u"uptime-kuma"_s;
    case SourceFormat::ZabbixProblems: return u"zabbix"_s;
    case SourceFormat::ZabbixNdjson: return u"zabbix-ndjson"_s;
    case SourceFormat::UpptimeLog: return u"upptime"_s;
    case SourceFormat::UpptimeSummary: return u"upptime-summary"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SourceFormat> sourceFormatFromKeyword(const QString& text)
{
    for (const SourceFormat format : allSourceFormats()) {
        if (keyword(format) == text)
            return format;
    }
    return std::nullopt;
}

QList<SourceFormat> allSourceFormats()
{
    return {SourceFormat::Csv,
            SourceFormat::Xlsx,
            SourceFormat::PrometheusJson,
            SourceFormat::PrometheusText,
            SourceFormat::UptimeKuma,
            SourceFormat::ZabbixProblems,
            SourceFormat::ZabbixNdjson,
            SourceFormat::UpptimeLog,
            SourceFormat::UpptimeSummary};
}

QString nameOf(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv: return Text::tr("Table of measurements (CSV)");
    case SourceFormat::Xlsx: return Text::tr("Table of measurements (XLSX)");
    case SourceFormat::PrometheusJson: return Text::tr("Prometheus query answer (JSON)");
    case SourceFormat::PrometheusText: return Text::tr("Prometheus text");
    case SourceFormat::UptimeKuma: return Text::tr("Uptime Kuma database");
    case SourceFormat::ZabbixProblems: return Text::tr("Zabbix problem list (CSV)");
    case SourceFormat::ZabbixNdjson: return Text::tr("Zabbix real-time export (ndjson)");
    case SourceFormat::UpptimeLog: return Text::tr("Upptime commit log");
    case SourceFormat::UpptimeSummary: return Text::tr("Upptime summary (JSON)");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
