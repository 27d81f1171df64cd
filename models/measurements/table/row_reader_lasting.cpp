// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/table/duration_text.h"
#include "models/measurements/table/plain_text.h"
#include "models/measurements/table/row_reader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
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

}  // namespace

void RowReader::takeChange(const TableRow& row)
{
    qint64 atMs = 0;
    if (!readStart(row, atMs))
        return;
    const Index* series = readSeries(row);
    MonitorState state = MonitorState::None;
    if (series == nullptr)
        return;
    if (!readState(row, cell(row, ColumnRole::State), state)) {
        if (keep())  // What it was before is over all the same.
            m_changes[*series].append({instantFromMs(atMs), MonitorState::None, std::nullopt, {}});
        return;
    }
    const auto duration = readDuration(cell(row, ColumnRole::Duration), m_layout.durationUnit);
    if (!keep())
        return;
    m_changes[*series].append({instantFromMs(atMs), state, duration, textOf(cell(row, ColumnRole::Cause))});
    ++m_taken;
}

bool RowReader::keep()
{
    constexpr qint64 kMost = 2'000'000;
    if (++m_keptCount <= kMost)
        return true;
    m_failure = Error{Error::Code::BadInput,
                      Text::tr("The table has more than 2,000,000 changes of state. Split it and try again."),
                      {}};
    return false;
}

bool RowReader::readEnd(const TableRow& row, std::optional<Instant>& to)
{
    if (m_endClock >= 0)
        return readEndPair(row, to);
    const std::string_view end = cell(row, ColumnRole::End);
    qint64 toMs = 0;
    if (isEmpty(end))
        return true;
    if (!readTime(row, end, toMs))
        return false;
    to = instantFromMs(toMs);
    return true;
}

bool RowReader::readEndPair(const TableRow& row, std::optional<Instant>& to)
{
    const std::string_view clock = trimmed(cell(row, m_endClock));
    const bool hasDay = m_layout.has(ColumnRole::End);
    const std::string_view day = hasDay ? cell(row, ColumnRole::End) : cell(row, ColumnRole::Time);
    if (isEmpty(clock) && (!hasDay || isEmpty(day)))
        return true;
    qint64 toMs = 0;
    if (!readPair(row, day, clock, toMs))
        return false;
    to = instantFromMs(toMs);
    return true;
}

void RowReader::takeInterval(const TableRow& row)
{
    qint64 fromMs = 0;
    if (!readStart(row, fromMs))
        return;
    const Index* series = readSeries(row);
    if (series == nullptr)
        return;
    StateInterval interval{instantFromMs(fromMs), std::nullopt, MonitorState::Down,
                           textOf(cell(row, ColumnRole::Cause))};
    if (m_state >= 0 && !readState(row, cell(row, m_state), interval.state))
        return;
    const std::string_view lasted = cell(row, ColumnRole::Duration);
    const bool hasEnds = m_layout.has(ColumnRole::End) || m_endClock >= 0;
    if (hasEnds) {
        if (!readEnd(row, interval.to))
            return;
    } else if (!lasted.empty()) {
        const auto duration = readDuration(lasted, m_layout.durationUnit);
        if (!duration) {
            refuse(row.line, Text::tr("“%1” is no duration that can be read.").arg(textOf(lasted)));
            return;
        }
        interval.to = interval.from + *duration;
    }
    if (interval.to && *interval.to <= interval.from) {
        refuse(row.line, whyNoInterval(interval));
        return;
    }
    ++m_taken;
    emitInterval(*series, interval);
}

QString RowReader::whyNoInterval(const StateInterval& interval) const
{
    if (*interval.to == interval.from)
        return Text::tr("It ends at the moment it begins.");
    if (m_endClock >= 0 && !m_layout.has(ColumnRole::End))
        return Text::tr(
            "It ends before it begins: the table has one day for both, and does not say whether it "
            "ended on the next.");
    return Text::tr("It ends before it begins.");
}

void RowReader::emitInterval(Index series, const StateInterval& interval)
{
    m_listed.insert(series);
    if (interval.state == MonitorState::None) {
        if (m_answers.covered && keep())
            m_unknown[series].append(interval);
        return;
    }
    m_hasUp = m_hasUp || interval.state == MonitorState::Up;
    m_sink.interval(series, interval);
}

std::optional<Instant> RowReader::endOfPeriod(const TableRow& row, qint64 fromMs)
{
    if (m_layout.has(ColumnRole::End) || m_endClock >= 0) {
        std::optional<Instant> to;
        if (readEnd(row, to) && !to)
            refuse(row.line, Text::tr("It does not say when the period ended."));
        return to;
    }
    const QTimeZone zone = m_sketch.zone.value_or(QTimeZone::utc());
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs, zone);
    switch (m_layout.period.value_or(TableLayout::Period::Hour)) {
    case TableLayout::Period::Hour: return instantFromMs(fromMs) + std::chrono::hours(1);
    case TableLayout::Period::Day: return instantFromMs(from.addDays(1).toMSecsSinceEpoch());
    case TableLayout::Period::Month: return instantFromMs(from.addMonths(1).toMSecsSinceEpoch());
    }
    Q_UNREACHABLE();
}

void RowReader::takeShares(const TableRow& row)
{
    qint64 fromMs = 0;
    if (!readStart(row, fromMs))
        return;
    const Instant from = instantFromMs(fromMs);
    const auto to = endOfPeriod(row, fromMs);
    if (!to)
        return;
    if (*to <= from) {
        refuse(row.line, Text::tr("It ends before it begins."));
        return;
    }
    bool isTaken = false;
    if (m_layout.isWide()) {
        for (qsizetype i = 0; i < m_wide.size(); ++i)
            isTaken |= takeShare(row, m_wide.at(i), m_layout.series.at(i), from, *to);
    } else if (const Index* series = readSeries(row); series != nullptr) {
        isTaken = takeShare(row, *series, m_layout.column(ColumnRole::Share).value_or(m_time), from, *to);
    }
    m_taken += isTaken;
}

bool RowReader::takeShare(const TableRow& row, Index series, int column, Instant from, Instant to)
{
    constexpr double kPercent = 100;
    const auto read = m_numbers.read(cell(row, column));
    if (read.outcome == NumberReader::Outcome::Nothing)
        return true;
    if (read.outcome != NumberReader::Outcome::Number) {
        refuse(row.line, describe(read.outcome, cell(row, column)));
        return false;
    }
    const double share = m_layout.unit == u"%"_s || read.unit == "%" ? read.value / kPercent : read.value;
    if (share < 0 || share > 1) {
        refuse(row.line, Text::tr("“%1” is no share between 0 and 100 %.").arg(textOf(cell(row, column))));
        return false;
    }
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(to - from);
    Aggregate aggregate{from, to};
    aggregate.up = std::chrono::seconds(std::llround(share * static_cast<double>(length.count())));
    aggregate.down = length - aggregate.up;
    m_sink.aggregate(series, aggregate);
    return true;
}

void RowReader::finish()
{
    QList<Index> changed = m_changes.keys();
    std::sort(changed.begin(), changed.end());
    for (const Index series : changed) {
        for (const StateInterval& interval : intervalsOf(m_changes.value(series)))
            emitInterval(series, interval);
    }
    const bool isProblemList = !m_listed.isEmpty() && !m_hasUp;
    if (!isProblemList)
        return;
    if (m_answers.covered) {
        finishCover();
    } else {
        m_sink.caution(
            Text::tr("The table lists only problems: outside them nothing is known. If it has every problem "
                     "of a period, say which one (--covers FROM..TO), and the rest of it counts as up."));
    }
    if (m_answers.covered && m_refused > 0)
        m_sink.caution(
            Text::tr("An outage in a line that was refused would count as up. Correct these lines and "
                     "import the file again."));
}

/// Says what the list covers, without what it calls unknown itself.
void RowReader::finishCover()
{
    QList<Index> listed(m_listed.cbegin(), m_listed.cend());
    std::sort(listed.begin(), listed.end());
    for (const Index series : listed) {
        QList<StateInterval> unknown = m_unknown.value(series);
        std::sort(unknown.begin(), unknown.end(),
                  [](const StateInterval& a, const StateInterval& b) { return a.from < b.from; });
        Instant from = m_answers.covered->from;
        const Instant to = m_answers.covered->to;
        for (const StateInterval& gap : unknown) {
            if (gap.from > from)
                m_sink.covers(series, from, std::min(gap.from, to));
            from = std::max(from, gap.to.value_or(to));
            if (from >= to)
                break;
        }
        if (from < to)
            m_sink.covers(series, from, to);
    }
}

}  // namespace holdfast
