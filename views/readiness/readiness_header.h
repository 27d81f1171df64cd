// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/readiness/finding.h"
#include "views/kit/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace holdfast {

class StatusBadge;

/// Above the findings: day, organisation, how many there are of each severity, and the filter.
class ReadinessHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ReadinessHeader(const QString& title, QWidget* parent = nullptr);

    QLineEdit* filter() const { return m_filter; }
    void show(const Workspace& workspace, const QList<Finding>& findings);

private:
    QLabel* m_subtitle;
    QLineEdit* m_filter;
    QList<StatusBadge*> m_badges;  ///< One for each severity, in their order.
};

}  // namespace holdfast
