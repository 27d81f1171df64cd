// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "views/command/incident_desk.h"

class QMenu;

namespace holdfast {

class Prompter;

/// What can be done in an incident beside its steps: the acts of its course that the rules allow now, steps
/// and decisions that no plan foresaw, exercise time, and its reports.
class IncidentMenu final : public QObject {
    Q_OBJECT

public:
    /// Owns none; dialogs open over `window`.
    IncidentMenu(IncidentDesk& desk, Prompter& prompter, QWidget& window);

    /// Puts what is possible now into `menu`.
    void fill(QMenu& menu);
    /// Opens the report "incident", "situation" or "handover".
    void showReport(const QString& kind);

private:
    void addCourse(QMenu& menu, const IncidentState& state);
    void addExerciseTime(QMenu& menu, const IncidentState& state);
    void addReports(QMenu& menu);
    void addStep();
    void decideResources();
    void jumpAhead();

    IncidentDesk& m_desk;
    Prompter& m_prompter;
    QWidget& m_window;
    RealDisk m_disk;
};

}  // namespace holdfast
