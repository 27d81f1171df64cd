// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace holdfast {

/// Reaching the holders of a role in order, over its duty channels; each attempt is logged with one input,
/// and who did not answer gives way to the next (GB/T 30146, 8.4: personnel and alternates).
class CallDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `desk`. `role` is chosen first; may be empty.
    CallDialog(IncidentDesk& desk, const QString& role, QWidget* parent = nullptr);

private:
    void build(const QString& role);
    void show();
    void log(const QString& holder, const DutyChannel& channel, bool isReached);
    void addAttempt(QVBoxLayout* column, const QString& holder, const DutyChannel& channel, int number);
    QStringList attempts() const;

    IncidentDesk& m_desk;
    QComboBox* m_role;
    QLabel* m_duty;
    QWidget* m_holders = nullptr;
    QVBoxLayout* m_place;
    QLineEdit* m_note;
    QLabel* m_problem;
    QLabel* m_log;
};

}  // namespace holdfast
