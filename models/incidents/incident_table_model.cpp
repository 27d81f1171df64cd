// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_table_model.h"

#include "models/incidents/entry_sentence.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

int weightOf(const ClockReading& clock)
{
    if (clock.verdict)
        return *clock.verdict == Verdict::Missed ? 6 : 2;
    switch (clock.state) {
    case ClockState::Breached: return 6;
    case ClockState::AtRisk: return 5;
    case ClockState::Running: return 4;
    case ClockState::Unknown: return 3;
    case ClockState::Stopped:
    case ClockState::Waiting: return 1;
    case ClockState::Cancelled: return 0;
    }
    Q_UNREACHABLE();
}

QString clockWord(const ClockReading& clock)
{
    if (clock.verdict)
        return *clock.verdict == Verdict::Met ? IncidentTableModel::tr("met")
                                              : IncidentTableModel::tr("missed");
    switch (clock.state) {
    case ClockState::Waiting: return IncidentTableModel::tr("not started");
    case ClockState::Running: return IncidentTableModel::tr("running");
    case ClockState::AtRisk: return IncidentTableModel::tr("at risk");
    case ClockState::Breached: return IncidentTableModel::tr("breached");
    case ClockState::Stopped: return IncidentTableModel::tr("stopped");
    case ClockState::Unknown: return IncidentTableModel::tr("unknown");
    case ClockState::Cancelled: return IncidentTableModel::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString hours(std::chrono::seconds time)
{
    constexpr qint64 kMinutes = 60;
    const qint64 minutes = time.count() / kMinutes;
    return u"%1:%2"_s.arg(minutes / kMinutes).arg(minutes % kMinutes, 2, 10, QLatin1Char('0'));
}

/// Whether two lines look the same but for what runs with time.
bool isSameIncident(const IncidentLine& a, const IncidentLine& b)
{
    return a.code == b.code && a.isOpen == b.isOpen;
}

}  // namespace

std::optional<ClockReading> worstClock(const QList<ClockReading>& clocks, ClockKind kind)
{
    std::optional<ClockReading> worst;
    for (const ClockReading& clock : clocks) {
        if (clock.kind == kind && (!worst || weightOf(clock) > weightOf(*worst)))
            worst = clock;
    }
    return worst;
}

IncidentLine incidentLine(const IncidentState& state, Instant now, const QTimeZone& zone,
                          const QString& language)
{
    const IncidentAccount account = at(state, now, zone);
    std::optional<bool> isMonthMet;
    for (const MonthVerdict& month : account.months) {
        if (month.isMet)
            isMonthMet = isMonthMet.value_or(true) && *month.isMet;
    }
    return {state.code,
            textIn(state.title, language),
            state.mode,
            account.course,
            !isOver(state),
            state.impact,
            account.downtime,
            worstClock(account.clocks, ClockKind::Rto),
            worstClock(account.clocks, ClockKind::Contract),
            isMonthMet,
            state.entries.size()};
}

void IncidentTableModel::setIncidents(const QList<IncidentState>& incidents, Instant now,
                                      const QTimeZone& zone, const QString& language)
{
    QList<IncidentLine> lines;
    QList<IncidentState> open;
    for (const IncidentState& state : incidents) {
        const auto known = std::find_if(m_lines.cbegin(), m_lines.cend(), [&state](const IncidentLine& line) {
            return line.code == state.code && line.entries == state.entries.size() && !line.isOpen;
        });
        const bool isKnown = known != m_lines.cend() && zone == m_zone && language == m_language;
        lines.append(isKnown ? *known : incidentLine(state, now, zone, language));
        if (lines.last().isOpen)
            open.append(state);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const IncidentLine& a, const IncidentLine& b) { return a.isOpen && !b.isOpen; });
    const bool areSame =
        std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), &isSameIncident);
    m_open = open;
    m_zone = zone;
    m_language = language;
    if (!areSame) {
        beginResetModel();
        m_lines = lines;
        m_rows = shownRows();
        endResetModel();
        return;
    }
    m_lines = lines;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IncidentTableModel::setNow(Instant now)
{
    for (const IncidentState& state : std::as_const(m_open)) {
        for (IncidentLine& line : m_lines) {
            if (line.code == state.code)
                line = incidentLine(state, now, m_zone, m_language);
        }
        if (const auto row = rowOf(state.code))
            emit dataChanged(index(*row, CourseColumn), index(*row, MonthColumn));
    }
}

void IncidentTableModel::setFilter(const QString& text, std::optional<IncidentMode> mode)
{
    if (text == m_text && mode == m_mode)
        return;
    beginResetModel();
    m_text = text;
    m_mode = mode;
    m_rows = shownRows();
    endResetModel();
}

int IncidentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const IncidentLine& line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(line, index.column());
    case Qt::ToolTipRole: return index.column() == TitleColumn ? QVariant(line.title) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == DowntimeColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case CodeRole: return line.code;
    case ModeRole: return keyword(line.mode);
    case IsOpenRole: return line.isOpen;
    default: return {};
    }
}

QVariant IncidentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn: return tr("Code");
    case ModeColumn: return tr("Kind");
    case TitleColumn: return tr("Title");
    case CourseColumn: return tr("State");
    case ImpactColumn: return tr("Impact began");
    case DowntimeColumn: return tr("Downtime");
    case RtoColumn: return tr("RTO");
    case ContractColumn: return tr("Contract");
    case MonthColumn: return tr("Month");
    case ColumnCount: break;
    }
    return {};
}

std::optional<int> IncidentTableModel::rowOf(const QString& code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (line(row).code == code)
            return row;
    }
    return std::nullopt;
}

bool IncidentTableModel::isShown(const IncidentLine& line) const
{
    if (m_mode && line.mode != *m_mode)
        return false;
    return m_text.isEmpty() || line.code.contains(m_text, Qt::CaseInsensitive) ||
           line.title.contains(m_text, Qt::CaseInsensitive);
}

QList<qsizetype> IncidentTableModel::shownRows() const
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines.at(i)))
            rows.append(i);
    }
    return rows;
}

QString IncidentTableModel::text(const IncidentLine& line, int column) const
{
    const auto clock = [](const std::optional<ClockReading>& reading) {
        return reading ? clockWord(*reading) : u"–"_s;
    };
    switch (static_cast<Column>(column)) {
    case CodeColumn: return line.code;
    case ModeColumn: return nameOf(line.mode);
    case TitleColumn: return line.title;
    case CourseColumn: return nameOf(line.course);
    case ImpactColumn:
        return line.impact ? QDateTime::fromMSecsSinceEpoch(toMs(*line.impact), m_zone)
                                 .toString(u"yyyy-MM-dd HH:mm"_s)
                           : tr("not known");
    case DowntimeColumn: return line.downtime ? hours(*line.downtime) : u"–"_s;
    case RtoColumn: return clock(line.rto);
    case ContractColumn: return clock(line.contract);
    case MonthColumn: return line.isMonthMet ? (*line.isMonthMet ? tr("met") : tr("missed")) : u"–"_s;
    case ColumnCount: break;
    }
    return {};
}

}  // namespace holdfast
