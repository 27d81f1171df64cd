// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "views/kit/workspace.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTreeWidget;

namespace holdfast {

class ValidityEdit;

/// How the monitors of each module are combined, each way with a sentence of what it means.
class ModuleRules final : public QWidget {
    Q_OBJECT

public:
    /// The workspace is not owned.
    explicit ModuleRules(Workspace& workspace, QWidget* parent = nullptr);

    void show(const QList<MonitorAssignment>& assignments, const QList<ModuleCombination>& combinations);

private:
    QWidget* makeEditor();
    /// What holds of that module today; any down where nothing was decided.
    ModuleCombination heldBy(const QString& service, const QString& module) const;
    std::optional<ModuleCombination> heldByCurrent() const;
    int monitorsOf(const QString& service, const QString& module) const;
    void list();
    void fillEditor();
    void renewThreshold();
    void decide();

    Workspace& m_workspace;
    QList<MonitorAssignment> m_assignments;
    QList<ModuleCombination> m_combinations;
    std::optional<ModuleCombination> m_filled;  ///< What the fields were filled with.
    QTreeWidget* m_list;
    QWidget* m_editor = nullptr;
    QLabel* m_who = nullptr;
    QMap<CombineRule, QRadioButton*> m_rules;
    QSpinBox* m_threshold = nullptr;
    QLabel* m_thresholdSaid = nullptr;
    ValidityEdit* m_validity = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_decideButton = nullptr;
};

}  // namespace holdfast
