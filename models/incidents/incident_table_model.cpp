// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incident_table_model.h"

#include "models/incidents/entry_sentence.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

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

IncidentLine lineOf(const IncidentSummary& summary, bool isOpen, const QString& language)
{
    return {summary.code,     textIn(summary.title, language),
            summary.mode,     summary.course,
            isOpen,           summary.impact,
            summary.downtime, summary.rto,
            summary.contract, summary.isMonthMet};
}

/// Whether two lines look the same but for what runs with time.
bool isSameIncident(const IncidentLine& a, const IncidentLine& b)
{
    return a.code == b.code && a.isOpen == b.isOpen;
}

}  // namespace

IncidentLine incidentLine(const IncidentState& state, Instant now, const QTimeZone& zone,
                          const QString& language)
{
    return lineOf(summaryOf(state, now, zone), !isOver(state), language);
}

void IncidentTableModel::setIncidents(const QList<IncidentState>& live, const QList<IncidentSummary>& past,
                                      Instant now, const QTimeZone& zone, const QString& language)
{
    QList<std::pair<Instant, IncidentLine>> found;
    QList<IncidentState> open;
    for (const IncidentState& state : live) {
        found.append({state.openedAt, incidentLine(state, now, zone, language)});
        if (!isOver(state))
            open.append(state);
    }
    for (const IncidentSummary& summary : past)
        found.append({summary.openedAt, lineOf(summary, false, language)});
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.second.isOpen != b.second.isOpen ? a.second.isOpen : a.first > b.first;
    });
    QList<IncidentLine> lines;
    for (const auto& [openedAt, line] : std::as_const(found))
        lines.append(line);
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
