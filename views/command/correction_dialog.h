// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace holdfast {

class MomentEdit;

/// Says an entry better without erasing it: its words or its time, with the reason. The first words stay to
/// be seen beside the new ones.
class CorrectionDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `desk`. `number` is the entry's, from 1.
    CorrectionDialog(IncidentDesk& desk, int number, QWidget* parent = nullptr);

private:
    void correct();

    IncidentDesk& m_desk;
    int m_number;
    QString m_before;
    QPlainTextEdit* m_text;
    MomentEdit* m_moment;
    QLineEdit* m_reason;
    QLabel* m_problem;
};

}  // namespace holdfast
