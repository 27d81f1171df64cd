// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/measurements/measurement_sink.h"
#include "models/measurements/source_format.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// Which of three numbers in a date is the day.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// [from, to), as the person states it for a list of problems.
struct CoveredPeriod {
    Instant from;
    Instant to;

    friend bool operator==(const CoveredPeriod&, const CoveredPeriod&) = default;
};

/// What a person has said about a file that does not say it itself. Nothing of it is ever guessed.
struct ImportAnswers {
    std::optional<QTimeZone> zone;         ///< Of times without one.
    std::optional<DateOrder> dateOrder;    ///< Of dates like 03/04/2026.
    std::optional<CoveredPeriod> covered;  ///< Of a list of problems.
    QString preset;                        ///< Name of a saved reading of a table; empty: none.
    QJsonObject columns;  ///< What was said of a table, above its preset; empty: as recognised.
    QJsonObject presets;  ///< The saved presets there are, by name.
};

/// Something that must be answered before a file can be read.
struct ImportQuestion {
    enum class About {
        Zone,       ///< --source-timezone
        DateOrder,  ///< --date-order
        Covered,    ///< --covers
        Form,       ///< --answer: how a table is written: encoding, separator, names of columns.
        Columns     ///< --preset, --answer
    };

    About about;
    QString text;          ///< The question, translated: what is unclear, with an example from the file.
    QStringList examples;  ///< Texts of the file that it is about.
    /// How it may be answered on the command line, as --answer takes it: "time=Datum".
    QStringList answers = {};
};

/// How a reading ended. Where questions are left, nothing of the sink counts.
struct ReadOutcome {
    QList<ImportQuestion> questions;
    qint64 rows = 0;  ///< Records that were taken.
};

/// One file to read.
struct ReadJob {
    QString path;
    ImportAnswers answers;
    Progress progress;  ///< In bytes of the file.
};

/// The beginning of a file and what lies around it, for recognising what it is.
struct SourceHead {
    QString path;
    QByteArray bytes;  ///< The first 64 KiB.
    qint64 size = 0;
};

/// A reader. BadInput names the line and what to do; Cancelled when `progress` said stop.
struct MeasurementReader {
    SourceFormat format;
    /// Whether this looks like one: by content alone, never by the name.
    bool (*recognises)(const SourceHead& head);
    Result<ReadOutcome> (*read)(const ReadJob& job, MeasurementSink& sink);
};

/// Every reader, the particular formats before the general ones.
QList<MeasurementReader> allReaders();
/// BadInput where `path` is a folder, a pipe or a device, or has nothing in it: what is no file may have no
/// end, or make its reader wait. Links are followed.
Done requireRegularFile(const QString& path);
/// What `path` is; BadInput where it is nothing that is known, naming what can be read.
Result<SourceFormat> recogniseSource(const QString& path);
/// Reads `job` as `format`.
Result<ReadOutcome> readMeasurements(SourceFormat format, const ReadJob& job, MeasurementSink& sink);

}  // namespace holdfast
