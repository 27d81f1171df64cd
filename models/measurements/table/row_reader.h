// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/table/change_list.h"
#include "models/measurements/table/number_reader.h"
#include "models/measurements/table/series_finder.h"
#include "models/measurements/table/table_sketch.h"
#include "models/measurements/table/time_reader.h"
#include "models/measurements/table/word_finder.h"

#include <QSet>

namespace holdfast {

/// Makes measurements of the rows of a table, as its layout says.
class RowReader {
public:
    /// `fallbackName` is the monitor's where nothing names it. The references must outlive the reader.
    RowReader(const TableSketch& sketch, const ImportAnswers& answers, const QString& fallbackName,
              MeasurementSink& sink);

    /// A row below the header.
    void take(const TableRow& row);
    /// After the last row: what could be told only with all of them.
    void finish();
    /// A question that came up on the way; the reading is of no use then.
    const std::optional<ImportQuestion>& question() const { return m_question; }
    /// Why the reading cannot go on at all.
    const std::optional<Error>& failure() const { return m_failure; }
    qint64 taken() const { return m_taken; }
    qint64 refusedCount() const { return m_refused; }
    /// Of the first row that was refused.
    const QString& firstReason() const { return m_firstReason; }

private:
    using Index = MeasurementSink::Index;
    /// How a row is taken: what it is, and for looks whether day and time of day stand in one column.
    enum class Taking { Sample, PairedSample, Change, Interval, Shares };

    std::string_view cell(const TableRow& row, int column) const
    {
        return row.fields[static_cast<size_t>(column)];
    }
    std::string_view cell(const TableRow& row, ColumnRole role) const;
    bool readTime(const TableRow& row, std::string_view text, qint64& ms);
    bool readPair(const TableRow& row, std::string_view day, std::string_view clock, qint64& ms);
    bool readStart(const TableRow& row, qint64& ms);
    /// When a state was over; without a value where the row does not say it. False where it is refused.
    bool readEnd(const TableRow& row, std::optional<Instant>& to);
    bool readEndPair(const TableRow& row, std::optional<Instant>& to);
    bool isEmpty(std::string_view text)
    {
        return m_numbers.read(text).outcome == NumberReader::Outcome::Nothing;
    }
    static Taking takingOf(const TableLayout& layout);
    /// Asks or refuses, as `outcome` has it.
    void doubt(const TableRow& row, TimeReader::Outcome outcome, std::string_view text);
    bool readState(const TableRow& row, std::string_view text, MonitorState& state);
    bool readValue(const TableRow& row, std::string_view text, double& value);
    const Index* readSeries(const TableRow& row);
    /// Counts a row that is kept to the end; false where there are more than a table of states has.
    bool keep();
    void refuse(qint64 line, const QString& reason);
    void refuseBlankLines();

    void takeSample(const TableRow& row);
    void takePairedSample(const TableRow& row);
    void takeSampleAt(const TableRow& row, qint64 atMs);
    void takeWide(const TableRow& row, qint64 atMs);
    /// A look whose result is not known: what was said before it ends.
    void takeNothing(Index series, qint64 atMs);
    void takeCell(const TableRow& row, size_t place, qint64 atMs, bool& isTaken);
    void takeChange(const TableRow& row);
    void takeInterval(const TableRow& row);
    void takeShares(const TableRow& row);
    bool takeShare(const TableRow& row, Index series, int column, Instant from, Instant to);
    std::optional<Instant> endOfPeriod(const TableRow& row, qint64 fromMs);
    QString whyNoInterval(const StateInterval& interval) const;
    void emitInterval(Index series, const StateInterval& interval);
    void finishCover();

    const TableSketch& m_sketch;
    const TableLayout& m_layout;
    const ImportAnswers& m_answers;
    MeasurementSink& m_sink;
    TimeReader m_times;
    NumberReader m_numbers;
    WordFinder m_words;
    SeriesFinder m_series;
    Taking m_taking;
    int m_time = 0;
    int m_clock = -1;  ///< -1 where the time of day stands with the day.
    int m_endClock = -1;
    int m_state = -1;  ///< Columns of the form that is read fastest; -1 where there is none.
    int m_value = -1;
    int m_cause = -1;
    QList<Index> m_wide;                         ///< Series by place in TableLayout::series.
    QHash<Index, QList<StateChange>> m_changes;  ///< Of Rows::Changes only.
    /// Of lists of problems: what the list itself calls unknown.
    QHash<Index, QList<StateInterval>> m_unknown;
    qint64 m_keptCount = 0;  ///< Of the two above.
    QSet<Index> m_listed;    ///< The series of which there are intervals.
    bool m_hasUp = false;
    qint64 m_taken = 0;
    qint64 m_refused = 0;  ///< Rows, not cells.
    qint64 m_lastRefused = -1;
    QList<qint64> m_blankLines;  ///< Not known yet to stand before another row.
    QString m_firstReason;
    std::optional<ImportQuestion> m_question;
    std::optional<Error> m_failure;
};

}  // namespace holdfast
