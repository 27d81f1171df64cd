// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/measurements/measurement_source.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace holdfast {

/// What a column of a table says.
enum class ColumnRole {
    Time,       ///< When a look was taken, or when a state began; its day, where there is a Clock.
    Clock,      ///< The time of day that belongs to the day in Time.
    End,        ///< When a state was over; its day, where there is an EndClock.
    EndClock,   ///< The time of day when it was over: of the day in End, else of the day in Time.
    Duration,   ///< How long it lasted.
    Monitor,    ///< Names the monitor.
    Component,  ///< Names the component or host; the monitor where there is no name of one, else before it.
    Module,     ///< May name the module; the monitor where nothing else names it.
    State,      ///< How it was, in words or 0 and 1.
    Value,      ///< A response time or another number.
    Share,      ///< Which share of a period it was up.
    Cause       ///< Why, in the words of the source.
};

/// "time", "end", …: the key in the JSON form.
QString keyword(ColumnRole role);
QList<ColumnRole> allColumnRoles();

/// How a table is read as measurements.
///
/// Its JSON form, as a preset or an answer holds it; what is absent is recognised, columns are named by their
/// header or by their number from 1 where several have one name:
///
///     {"rows": "samples" | "changes" | "intervals" | "shares",
///      "time": "timestamp", "clock": …, "end": 4, "endClock": …, "duration": …, "monitor": …, "component":
///      …, "module": …, "state": …, "value": …, "share": …, "cause": …, "series": ["core", "hr"] | "*", one
///      monitor a column; "*": all without another role "seriesAre": "states" | "values" | "shares",
///      "monitorName": "core",                     where no column names the monitor
///      "words": {"正常": "up", "PROBLEM": "down"}, up, maintenance, degraded, down or none
///      "metric": "probe" | "response" | "resource", "unit": "ms",
///      "durationUnit": "s" | "min" | "h",         of durations that are bare numbers
///      "period": "hour" | "day" | "month",        of shares without an end
///      "decimal": "." | ",", "separator": ";", "encoding": "gb18030", "sheet": "Sheet1",
///      "headerLine": 3 | "none",                  the line that names the columns
///      "header": ["Event", "Monitor"]}            of a preset: what a table must have to be meant
struct TableLayout {
    enum class Rows {
        Samples,    ///< A row is one look.
        Changes,    ///< A row is a state that lasts until the next row of the same monitor.
        Intervals,  ///< A row is a state from when to when it lasted.
        Shares      ///< A row says which share of a period it was up.
    };
    enum class Series { Values, States, Shares };
    enum class Period { Hour, Day, Month };

    Rows rows = Rows::Samples;
    QHash<ColumnRole, int> columns;  ///< From 0.
    QList<int> series;               ///< Columns that are a monitor each; empty in the long form.
    Series seriesAre = Series::Values;
    QString monitorName;
    QHash<QString, MonitorState> words;  ///< As in the file, trimmed, in small letters.
    Metric metric = Metric::Probe;
    QString unit;
    std::chrono::seconds durationUnit{0};  ///< Zero: a bare number is no duration.
    std::optional<Period> period;
    char decimal = '.';

    std::optional<int> column(ColumnRole role) const
    {
        const auto found = columns.constFind(role);
        return found != columns.constEnd() ? std::optional(found.value()) : std::nullopt;
    }
    bool has(ColumnRole role) const { return columns.contains(role); }
    bool isWide() const { return !series.isEmpty(); }
};

/// Puts what `json` says over `layout`. BadInput where it names a column that `header` has not, several
/// columns that have one name, or a word that is none of those above.
Done applyJson(const QJsonObject& json, const QStringList& header, TableLayout& layout);

/// The whole of `layout`, to be saved as a preset.
QJsonObject toJson(const TableLayout& layout, const QStringList& header);

/// The keys that say how the table is written, not what its columns are: encoding, separator, sheet and
/// headerLine.
QStringList formKeys();
/// What `json` has of these keys.
QJsonObject formIn(const QJsonObject& json);

}  // namespace holdfast
