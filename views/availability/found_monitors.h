// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/import_proposals.h"
#include "models/measurements/measurement_service.h"

#include <QMap>
#include <QTreeWidget>

class QComboBox;

namespace holdfast {

/// The monitors of a file, each with the module for which it counts: as decided before, as proposed, or as
/// the person chooses here.
class FoundMonitors final : public QTreeWidget {
    Q_OBJECT

public:
    /// What is known when monitors are shown. `organisation` may be null.
    struct Known {
        const Organisation* organisation;
        QList<MonitorAssignment> decided;
        QString language;
        QTimeZone zone;
        QDate today;
    };

    explicit FoundMonitors(QWidget* parent = nullptr);

    /// What the person chose for a monitor that is still there stays.
    void show(const QList<SeriesFound>& series, const Known& known);
    void forget();
    /// What was chosen and is not decided yet.
    QList<MonitorAssignment> toDecide() const;
    /// Monitors whose module is only proposed, and monitors of which nothing is decided.
    int proposedCount() const;
    int undecidedCount() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        SeriesKey monitor;
        QComboBox* combo;  ///< Null where the series says nothing about serving.
        std::optional<ModuleProposal> proposal;
    };

    void hideWhatIsTheSame();
    void fitHeight();
    QComboBox* makeCombo(int number, const Row& row, const Known& known);
    void choose(Row& row);

    QList<Row> m_rows;
    QMap<SeriesKey, QStringList> m_chosen;  ///< Service and module; empty: not decided.
};

/// "Availability", "Response time", "Resource (%)".
QString metricText(const SeriesDescription& monitor);

}  // namespace holdfast
