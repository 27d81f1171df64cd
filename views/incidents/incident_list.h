// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_table_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace holdfast {

class Workspace;

/// All incidents with their verdicts; search and a choice of what they are.
class IncidentList final : public QWidget {
    Q_OBJECT

public:
    /// `workspace` is not owned.
    explicit IncidentList(Workspace& workspace, QWidget* parent = nullptr);

    QVariantMap place() const;
    void resume(const QVariantMap& place);
    /// Puts the cursor on that incident.
    void choose(const QString& code);

signals:
    void openRequested(const QString& code);
    void importRequested();

private:
    void build();
    QTableView* makeTable();
    void showIncidents();
    void filter();
    void showWhatFits();
    void openCurrent();

    Workspace& m_workspace;
    IncidentTableModel m_model;
    QLineEdit* m_searchEdit;
    QComboBox* m_modeCombo;
    QPushButton* m_importButton;
    QTableView* m_table;
    QLabel* m_noneLabel;
    QStackedWidget* m_stack;
    QWidget* m_empty;
};

}  // namespace holdfast
