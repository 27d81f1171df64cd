// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/measurements/measurement_source.h"

#include <QFile>
#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string_view>

namespace holdfast {

/// No field of a file may be longer than this; what is longer is refused, never cut.
inline constexpr qsizetype kLongestField = 64 * 1024;
/// No line may be longer than this.
inline constexpr qsizetype kLongestLine = 1024 * 1024;
/// Nesting of JSON.
inline constexpr std::size_t kDeepestNesting = 64;
/// Moments before 1970 and from the year 10000 on are no measurements.
inline constexpr double kLatestSecond = 253'402'300'800.0;

/// BadInput with `message`.
Error badInput(const QString& message);
/// BadInput: "Line 17: <why>".
Error badLine(qint64 line, const QString& why);
Error cancelledReading();
/// Why the file at `path` could not be read.
Error unreadable(const QString& path, const QString& why);

/// The beginning of a file as UTF-8 without byte order mark; UTF-16 with a mark is converted.
QByteArray headText(const SourceHead& head);

/// `bytes` as text where they are valid UTF-8 and no longer than a field may be.
std::optional<QString> fieldText(std::string_view bytes);

/// The moment that a Unix time in seconds means; absent where it is none between 1970 and 9999.
std::optional<qint64> msOfSeconds(double seconds);

/// A number as programs write it ("0.25", "1e-05", "NaN", "+Inf"); absent where the whole text is none.
std::optional<double> numberFrom(std::string_view text);

/// Tells lines of a text from places in it, which must not go backwards.
class LineCounter {
public:
    explicit LineCounter(const char* begin) : m_at(begin) {}

    qint64 lineOf(const char* place);

private:
    const char* m_at;
    qint64 m_line = 1;
};

/// Where a record stands. Its line is counted only when it is asked for, because few are refused.
class SourcePlace {
public:
    explicit SourcePlace(qint64 line) : m_line(line) {}
    SourcePlace(LineCounter& counter, const char* at) : m_counter(&counter), m_at(at) {}

    qint64 line() const { return m_counter ? m_counter->lineOf(m_at) : m_line; }

private:
    LineCounter* m_counter = nullptr;
    const char* m_at = nullptr;
    qint64 m_line = 1;
};

/// One line, without its end; the text holds until the next is read.
struct SourceLine {
    qint64 number = 0;  ///< From 1.
    std::string_view text;
};

/// Reads a text file line by line and holds no more than a piece of it. UTF-8 with or without byte order
/// mark and UTF-16 with one; any of LF and CRLF ends a line.
class LineReader {
public:
    LineReader(QString path, Progress progress);

    /// False after the last line and where something failed; then failure() says what.
    bool next(SourceLine& line);
    const std::optional<Error>& failure() const { return m_failure; }

private:
    bool fill();

    QString m_path;
    Progress m_progress;
    QFile m_file;
    std::unique_ptr<QStringDecoder> m_decoder;  ///< Only for UTF-16.
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    qint64 m_number = 0;
    bool m_isOpen = false;
    bool m_isAtEnd = false;
    std::optional<Error> m_failure;
};

}  // namespace holdfast
