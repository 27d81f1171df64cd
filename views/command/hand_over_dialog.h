// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace holdfast {

/// The lead goes to somebody else, with where we stand on one sheet; or is taken over by who is next in the
/// line of succession, with the reason.
class HandOverDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit HandOverDialog(IncidentDesk& desk, QWidget* parent = nullptr);

signals:
    /// The sheet should be shown for printing.
    void sheetRequested();

private:
    void listPeople();
    void handOver();
    QString standing() const;

    IncidentDesk& m_desk;
    QComboBox* m_person;
    QLineEdit* m_reason;
    QLabel* m_problem;
};

}  // namespace holdfast
