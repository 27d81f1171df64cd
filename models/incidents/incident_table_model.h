// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_summary.h"

#include <QAbstractTableModel>

namespace holdfast {

/// An incident as a list shows it.
struct IncidentLine {
    QString code;
    QString title;
    IncidentMode mode;
    Course course;
    bool isOpen;
    std::optional<Instant> impact;
    std::optional<std::chrono::seconds> downtime;
    std::optional<ClockReading> rto;       ///< The worst of its recovery priorities.
    std::optional<ClockReading> contract;  ///< The fault removed, as the contract has it.
    std::optional<bool> isMonthMet;        ///< Whether its months keep their target with it alone.
};

/// `state` at `now`, in `language`; months are those of `zone`.
IncidentLine incidentLine(const IncidentState& state, Instant now, const QTimeZone& zone,
                          const QString& language);

/// All incidents, those that are open first, then the newest first. Filters by itself.
class IncidentTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        ModeColumn,
        TitleColumn,
        CourseColumn,
        ImpactColumn,
        DowntimeColumn,
        RtoColumn,
        ContractColumn,
        MonthColumn,
        ColumnCount
    };
    enum Role {
        CodeRole = Qt::UserRole + 1,
        ModeRole,  ///< keyword().
        IsOpenRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `live` whose clocks may run, and `past` where nothing changes any more.
    void setIncidents(const QList<IncidentState>& live, const QList<IncidentSummary>& past, Instant now,
                      const QTimeZone& zone, const QString& language);
    /// Reads the clocks of open incidents anew.
    void setNow(Instant now);
    /// Shows only what has `text` in code or title and is of `mode`.
    void setFilter(const QString& text, std::optional<IncidentMode> mode);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const IncidentLine& line(int row) const { return m_lines.at(m_rows.at(row)); }
    std::optional<int> rowOf(const QString& code) const;
    /// How many there are, shown or not.
    int total() const { return static_cast<int>(m_lines.size()); }

private:
    bool isShown(const IncidentLine& line) const;
    QList<qsizetype> shownRows() const;
    QString text(const IncidentLine& line, int column) const;

    QList<IncidentState> m_open;  ///< Their clocks run.
    QList<IncidentLine> m_lines;
    QList<qsizetype> m_rows;  ///< Of those shown, in m_lines.
    QTimeZone m_zone = QTimeZone::utc();
    QString m_language;
    QString m_text;
    std::optional<IncidentMode> m_mode;
};

}  // namespace holdfast
