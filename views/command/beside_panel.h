// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/incident_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class LineButton;

/// What goes on beside the step in focus: other running steps with their times, and what comes next.
class BesidePanel final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit BesidePanel(IncidentDesk& desk, QWidget* parent = nullptr);

private:
    void show();
    QString lineFor(const IncidentState& state, const StepRef& ref) const;
    void setLine(int place, const QString& text, const QString& step);

    IncidentDesk& m_desk;
    QVBoxLayout* m_lines;
    QList<LineButton*> m_buttons;
};

}  // namespace holdfast
