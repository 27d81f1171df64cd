// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/organisation.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace holdfast {

/// Plans maintenance: its window, what is done, which modules it hits. While it is filled in it says until
/// when the customer must be told, and whether the window is off-peak. To be shown with open().
class MaintenanceDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `workspace`.
    MaintenanceDialog(Workspace& workspace, const Service& service, QWidget* parent = nullptr);

signals:
    void planned(const QString& code);

private:
    QWidget* makeForm();
    QWidget* makeFoot();
    MaintenanceNotice notice() const;
    void renew();
    void plan();

    Workspace& m_workspace;
    Service m_service;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_to = nullptr;
    QList<QCheckBox*> m_modules;
    QPlainTextEdit* m_work = nullptr;
    QLabel* m_outlook = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_plan = nullptr;
};

}  // namespace holdfast
