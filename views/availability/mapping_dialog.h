// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/availability_service.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace holdfast {

class ModuleRules;
class MonitorMapping;

/// For which module each monitor counts, and how the monitors of a module make one figure. Every change is an
/// act in the log. To be shown with open().
class MappingDialog final : public QDialog {
    Q_OBJECT

public:
    /// The workspace is not owned.
    explicit MappingDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Begins with the monitors of which nothing is decided.
    void showUnmapped();

private:
    void read();
    void refuse(const Error& error);

    Workspace& m_workspace;
    QTabWidget* m_tabs;
    MonitorMapping* m_monitors;
    ModuleRules* m_rules;
    QLabel* m_error;
};

}  // namespace holdfast
