// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/row_reader.h"

#include "models/measurements/table/clock_columns.h"
#include "models/measurements/table/plain_text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(std::string_view text)
{
    constexpr qsizetype kLongest = 60;
    return textOf(text).left(kLongest);
}

/// A column, or -1.
int columnOf(const TableLayout& layout, ColumnRole role)
{
    return layout.column(role).value_or(-1);
}

}  // namespace

RowReader::Taking RowReader::takingOf(const TableLayout& layout)
{
    switch (layout.rows) {
    case TableLayout::Rows::Samples:
        return layout.has(ColumnRole::Clock) ? Taking::PairedSample : Taking::Sample;
    case TableLayout::Rows::Changes: return Taking::Change;
    case TableLayout::Rows::Intervals: return Taking::Interval;
    case TableLayout::Rows::Shares: return Taking::Shares;
    }
    Q_UNREACHABLE();
}

RowReader::RowReader(const TableSketch& sketch, const ImportAnswers& answers, const QString& fallbackName,
                     MeasurementSink& sink)
    : m_sketch(sketch),
      m_layout(sketch.layout),
      m_answers(answers),
      m_sink(sink),
      m_times(sketch.zone, sketch.dateOrder),
      m_numbers(sketch.layout.decimal),
      m_words(sketch.layout),
      m_series(sketch.layout, fallbackName, sink),
      m_taking(takingOf(sketch.layout)),
      m_time(sketch.layout.column(ColumnRole::Time).value_or(0)),
      m_clock(columnOf(sketch.layout, ColumnRole::Clock)),
      m_endClock(columnOf(sketch.layout, ColumnRole::EndClock)),
      m_state(columnOf(sketch.layout, ColumnRole::State)),
      m_value(columnOf(sketch.layout, ColumnRole::Value)),
      m_cause(columnOf(sketch.layout, ColumnRole::Cause))
{
    // A column of ranges is one of times of day only where somebody said so.
    m_times.readClocksAs(bareClockOf(sketch), m_clock >= 0 && sketch.columns.at(m_clock).profile.isRanges());
    for (const int column : m_layout.series) {
        const QString name = m_sketch.header.at(column);
        m_wide.append(m_series.ofColumn(name.isEmpty() ? Text::tr("Column %1").arg(column + 1) : name));
    }
    if (m_series.isNamedByFallback() && m_layout.series.isEmpty())
        m_sink.caution(Text::tr("Nothing in the table names the monitor; it is called “%1”, after the file.")
                           .arg(fallbackName));
}

std::string_view RowReader::cell(const TableRow& row, ColumnRole role) const
{
    const auto column = m_layout.column(role);
    return column ? trimmed(cell(row, *column)) : std::string_view();
}

void RowReader::refuse(qint64 line, const QString& reason)
{
    if (m_refused == 0)
        m_firstReason = reason;
    // Of a row with a monitor a column, several cells may be refused.
    m_refused += line != m_lastRefused;
    m_lastRefused = line;
    m_sink.refused(line, reason);
}

void RowReader::refuseBlankLines()
{
    for (const qint64 line : std::exchange(m_blankLines, {}))
        refuse(line, Text::tr("The line is empty."));
}

void RowReader::take(const TableRow& row)
{
    // Those at the end of a file are nobody's mistake.
    constexpr qsizetype kMostBlankLines = 1000;
    if (row.flaw != RowFlaw::None) {
        refuse(row.line, holdfast::describe(row));
        return;
    }
    if (row.fields.size() != static_cast<size_t>(m_sketch.header.size())) {
        if (row.isBlank()) {
            m_blankLines.append(row.line);
            if (m_blankLines.size() == kMostBlankLines)
                refuseBlankLines();
            return;
        }
        refuse(row.line, Text::tr("It has %1 cells; the table has %2 columns.")
                             .arg(row.fields.size())
                             .arg(m_sketch.header.size()));
        return;
    }
    if (!m_blankLines.isEmpty())
        refuseBlankLines();
    switch (m_taking) {
    case Taking::Sample: takeSample(row); break;
    case Taking::PairedSample: takePairedSample(row); break;
    case Taking::Change: takeChange(row); break;
    case Taking::Interval: takeInterval(row); break;
    case Taking::Shares: takeShares(row); break;
    }
}

bool RowReader::readTime(const TableRow& row, std::string_view text, qint64& ms)
{
    const TimeReader::Outcome outcome = m_times.read(text, ms);
    if (outcome == TimeReader::Outcome::Read)
        return true;
    doubt(row, outcome, text);
    return false;
}

bool RowReader::readPair(const TableRow& row, std::string_view day, std::string_view clock, qint64& ms)
{
    const TimeReader::Outcome outcome = m_times.readPair(day, clock, ms);
    switch (outcome) {
    case TimeReader::Outcome::Read: return true;
    case TimeReader::Outcome::NoTime:
    case TimeReader::Outcome::TwoClocks:
        if (trimmed(day).empty())
            refuse(row.line, Text::tr("It has a time of day, but no day."));
        else
            doubt(row, outcome, day);
        return false;
    case TimeReader::Outcome::NoClock:
        if (trimmed(clock).empty())
            refuse(row.line, Text::tr("It has a day, but no time of day."));
        else
            doubt(row, outcome, clock);
        return false;
    case TimeReader::Outcome::NoDate:
    case TimeReader::Outcome::NoZone:
    case TimeReader::Outcome::NoOrder:
    case TimeReader::Outcome::Skipped:
    case TimeReader::Outcome::Twice:
    case TimeReader::Outcome::Shortened: break;
    }
    doubt(row, outcome, std::string(trimmed(day)) + ' ' + std::string(trimmed(clock)));
    return false;
}

bool RowReader::readStart(const TableRow& row, qint64& ms)
{
    return m_clock < 0 ? readTime(row, cell(row, m_time), ms)
                       : readPair(row, cell(row, m_time), cell(row, m_clock), ms);
}

void RowReader::doubt(const TableRow& row, TimeReader::Outcome outcome, std::string_view text)
{
    const bool isAbout = outcome == TimeReader::Outcome::NoZone || outcome == TimeReader::Outcome::NoOrder;
    if (!isAbout) {
        refuse(row.line, describe(outcome, text, m_sketch.zone));
        return;
    }
    const bool isZone = outcome == TimeReader::Outcome::NoZone;
    m_question = {isZone ? ImportQuestion::About::Zone : ImportQuestion::About::DateOrder,
                  Text::tr("Line %1: %2").arg(row.line).arg(describe(outcome, text, m_sketch.zone)),
                  {shown(text)}};
}

bool RowReader::readState(const TableRow& row, std::string_view text, MonitorState& state)
{
    const auto found = m_words.find(text);
    if (found) {
        state = *found;
        return true;
    }
    if (trimmed(text).empty()) {
        state = MonitorState::None;
        return true;
    }
    refuse(row.line, Text::tr("“%1” is no state that is known.").arg(shown(text)));
    return false;
}

bool RowReader::readValue(const TableRow& row, std::string_view text, double& value)
{
    const auto read = m_numbers.read(text);
    if (read.outcome == NumberReader::Outcome::Nothing)
        return true;
    if (read.outcome != NumberReader::Outcome::Number) {
        refuse(row.line, describe(read.outcome, text));
        return false;
    }
    value = read.value;
    if (read.unit.empty() ||
        m_layout.unit == QLatin1String(read.unit.data(), static_cast<qsizetype>(read.unit.size())))
        return true;
    if (m_layout.unit == u"s"_s && read.unit == "ms") {
        value /= 1000;
        return true;
    }
    refuse(row.line, Text::tr("“%1” is in another unit than the rest (%2).").arg(shown(text), m_layout.unit));
    return false;
}

const RowReader::Index* RowReader::readSeries(const TableRow& row)
{
    const Index* series = m_series.find(row);
    if (series == nullptr && m_series.isFull())
        refuse(row.line,
               Text::tr("The table names more than 100,000 monitors. Check which column is which."));
    else if (series == nullptr)
        refuse(row.line, Text::tr("It does not name the monitor, or a spreadsheet shortened the name."));
    return series;
}

/// Inlined in both, so that rows of one column pay nothing for those of two.
[[gnu::always_inline]] inline void RowReader::takeSampleAt(const TableRow& row, qint64 atMs)
{
    if (!m_wide.isEmpty()) {
        takeWide(row, atMs);
        return;
    }
    const Index* series = readSeries(row);
    if (series == nullptr)
        return;
    Sample sample{atMs, MonitorState::None};
    const bool isRead = (m_state < 0 || readState(row, cell(row, m_state), sample.state)) &&
                        (m_value < 0 || readValue(row, cell(row, m_value), sample.value));
    if (!isRead) {
        if (m_state >= 0)
            takeNothing(*series, atMs);
        return;
    }
    ++m_taken;
    if (sample.isUnknown()) {
        if (m_state >= 0 && !trimmed(cell(row, m_state)).empty())
            takeNothing(*series, atMs);
        return;
    }
    m_sink.sample(*series, sample);
    if (m_cause >= 0 && sample.state > MonitorState::Up && !cell(row, m_cause).empty())
        m_sink.remark(*series, instantFromMs(atMs), textOf(trimmed(cell(row, m_cause))));
}

void RowReader::takeSample(const TableRow& row)
{
    qint64 atMs = 0;
    if (readTime(row, cell(row, m_time), atMs))
        takeSampleAt(row, atMs);
}

void RowReader::takePairedSample(const TableRow& row)
{
    qint64 atMs = 0;
    if (readPair(row, cell(row, m_time), cell(row, m_clock), atMs))
        takeSampleAt(row, atMs);
}

void RowReader::takeWide(const TableRow& row, qint64 atMs)
{
    bool isTaken = false;
    for (size_t place = 0; place < static_cast<size_t>(m_wide.size()); ++place)
        takeCell(row, place, atMs, isTaken);
    m_taken += isTaken;
}

void RowReader::takeNothing(Index series, qint64 atMs)
{
    m_sink.unknownFrom(series, instantFromMs(atMs));
}

void RowReader::takeCell(const TableRow& row, size_t place, qint64 atMs, bool& isTaken)
{
    const auto at = static_cast<qsizetype>(place);
    const std::string_view text = cell(row, m_layout.series.at(at));
    Sample sample{atMs, MonitorState::None};
    const bool isState = m_layout.seriesAre == TableLayout::Series::States;
    const bool isRead = isState ? readState(row, text, sample.state) : readValue(row, text, sample.value);
    isTaken |= isRead;
    if (isRead && !sample.isUnknown())
        m_sink.sample(m_wide.at(at), sample);
    else if (isState && (!isRead || !trimmed(text).empty()))
        takeNothing(m_wide.at(at), atMs);
}

}  // namespace holdfast
