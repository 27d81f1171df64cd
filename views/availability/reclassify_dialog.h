// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/outage_table_model.h"
#include "views/kit/workspace.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

class PersonPicker;
struct PickedPerson;

/// Says what an outage really was: planned maintenance, a third party's, a false alarm, or the provider's own
/// after all. Takes a reason, and another person's PIN. To be shown with open().
class ReclassifyDialog final : public QDialog {
    Q_OBJECT

public:
    /// Neither reference is owned.
    ReclassifyDialog(Workspace& workspace, const QString& service, const ModuleOutage& outage,
                     const QTimeZone& zone, QWidget* parent = nullptr);

private:
    void addKinds(QVBoxLayout& column);
    void addReason(QVBoxLayout& column);
    void addApprover(QVBoxLayout& column);
    QWidget* makeFoot();
    void readPeople();
    void offer(QList<PickedPerson> others);
    void renew();
    void setPin();
    void confirm();
    void record(const Actor& approver);
    void refuse(const QString& message);

    Workspace& m_workspace;
    QString m_service;
    ModuleOutage m_outage;
    QButtonGroup* m_kinds = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QLabel* m_withoutPin = nullptr;
    PersonPicker* m_picker = nullptr;
    QLineEdit* m_pin = nullptr;
    QPushButton* m_setPin = nullptr;
    QPushButton* m_confirm = nullptr;
    QLabel* m_error = nullptr;
};

}  // namespace holdfast
