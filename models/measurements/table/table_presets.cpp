// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/table_presets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// Grafana: packages/grafana-data/src/utils/csv.ts: one column "Time", one a series. UptimeRobot: the newest
/// event first, each lasts until the next one of the monitor; the last lasts as long as its duration says.
constexpr char kPresets[] = R"json({
    "Grafana": {"rows": "samples", "time": "Time", "series": "*"},
    "UptimeRobot": {"rows": "changes", "time": "Date-Time", "monitor": "Monitor", "state": "Event",
        "cause": "Reason", "duration": "Duration (in mins.)", "durationUnit": "min",
        "words": {"up": "up", "down": "down", "paused": "maintenance", "started": "none"},
        "header": ["Event", "Monitor", "Date-Time", "Reason", "Duration (in mins.)"]}
})json";

}  // namespace

QJsonObject builtInPresets()
{
    static const QJsonObject presets = QJsonDocument::fromJson(QByteArray(kPresets)).object();
    return presets;
}

std::optional<QJsonObject> presetCalled(const QString& name, const QJsonObject& saved)
{
    for (const QJsonObject& presets : {saved, builtInPresets()}) {
        if (presets.value(name).isObject())
            return presets.value(name).toObject();
    }
    return std::nullopt;
}

QString presetFor(const QStringList& header)
{
    const QJsonObject presets = builtInPresets();
    for (const QString& name : presets.keys()) {
        const QJsonArray wanted = presets.value(name).toObject().value(u"header"_s).toArray();
        bool isMeant = !wanted.isEmpty();
        for (const QJsonValue column : wanted)
            isMeant = isMeant && header.contains(column.toString());
        if (isMeant)
            return name;
    }
    return {};
}

}  // namespace holdfast
