// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "views/kit/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace holdfast {

class ValidityEdit;

/// Every monitor that is known, and for which module it counts, from when to when. What is chosen in the list
/// is decided together, one act a monitor.
class MonitorMapping final : public QWidget {
    Q_OBJECT

public:
    /// The workspace is not owned.
    explicit MonitorMapping(Workspace& workspace, QWidget* parent = nullptr);

    void show(const QList<SeriesSummary>& series, const QList<MonitorAssignment>& assignments);
    /// Shows only the monitors of which nothing is decided.
    void filterUndecided(bool isOn);

private:
    struct Row {
        SeriesKey key;
        std::optional<SeriesSummary> series;  ///< Absent: mapped once, and its data was taken back.
        QList<MonitorAssignment> assignments;
    };

    QWidget* makeFilter();
    QWidget* makeEditor();
    void list();
    void addRow(const Row& row);
    QString mappingText(const Row& row) const;
    bool isUndecided(const Row& row) const;
    QList<SeriesKey> chosen() const;
    const Row* row(const SeriesKey& key) const;
    QList<MonitorAssignment> assignmentsOfChosen() const;
    void fillEditor();
    void fillComponents();
    void decide();

    Workspace& m_workspace;
    QList<Row> m_rows;
    QList<SeriesKey> m_filledKeys;  ///< What the fields were filled with.
    QList<MonitorAssignment> m_filled;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_onlyUndecided = nullptr;
    QTreeWidget* m_list;
    QLabel* m_none;
    QWidget* m_editor = nullptr;
    QLabel* m_who = nullptr;
    QComboBox* m_module = nullptr;
    QComboBox* m_component = nullptr;
    QSpinBox* m_weight = nullptr;
    ValidityEdit* m_validity = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_decideButton = nullptr;
};

}  // namespace holdfast
