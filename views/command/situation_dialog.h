// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace holdfast {

/// The team's situation report: what changed since the last one is written already; the person adds and logs
/// it.
class SituationDialog final : public QDialog {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit SituationDialog(IncidentDesk& desk, QWidget* parent = nullptr);

private:
    void log();

    IncidentDesk& m_desk;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
};

}  // namespace holdfast
