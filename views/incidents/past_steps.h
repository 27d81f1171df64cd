// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/incident_state.h"

#include <QTreeWidget>

namespace holdfast {

/// The steps of an incident's plans as they stood: state, planned against actual time, by whom.
class PastSteps final : public QTreeWidget {
    Q_OBJECT

public:
    explicit PastSteps(QWidget* parent = nullptr);

    void show(const IncidentState& state, const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPlan(QTreeWidgetItem* item, const IncidentState& state, int plan, const QString& language);
    void colour();
};

}  // namespace holdfast
