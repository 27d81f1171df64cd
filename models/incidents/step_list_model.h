// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/step_board.h"
#include "models/log/actor.h"

#include <QAbstractListModel>

namespace holdfast {

/// The steps of an incident as a list with a line for each phase. Shows words and states; colours are the
/// delegate's.
class StepListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeaderRole = Qt::UserRole + 1,  ///< A phase's line; everything below is of steps only.
        NameRole,                         ///< "DB-01/D05".
        NumberRole,
        StateRole,    ///< StepState as int.
        TimeRole,     ///< "6′" or "7′ / 20′"; of a phase "3/5".
        PersonRole,   ///< Who did it, or whose it is.
        IsFocusRole,  ///< The one step that is worked on.
        IsCriticalRole
    };

    enum class Filter { All, Mine, Open };

    explicit StepListModel(QObject* parent = nullptr);

    /// Shows `state` as it stands at `now`, texts in `language`. Where the same steps stand in the same order
    /// only what differs is announced.
    void show(const IncidentState& state, const std::optional<StepRef>& focus, Instant now,
              const QString& language);
    void setFilter(Filter filter, const Actor& actor);
    Filter filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Row of the step in focus; -1 where it is not shown.
    int focusRow() const;
    /// Name of the step with that number; empty where there is none.
    QString stepNumbered(int number) const;

private:
    struct Row {
        bool isHeader = false;
        QString name;
        QString title;
        int number = 0;
        StepState state = StepState::Blocked;
        QString time;
        QString person;
        bool isFocus = false;
        bool isCritical = false;

        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Row> rowsOf(const IncidentState& state, const std::optional<StepRef>& focus, Instant now,
                      const QString& language);
    Row stepRow(const IncidentState& state, const BoardStep& step, Instant now,
                const QString& language) const;
    bool isShown(const IncidentState& state, const BoardStep& step) const;

    Filter m_filter = Filter::All;
    Actor m_actor;
    QList<Row> m_rows;
    QHash<int, QString> m_names;  ///< Of all steps by number, shown or not.
};

}  // namespace holdfast
