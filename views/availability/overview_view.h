// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/module_table_model.h"
#include "views/availability/availability_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace holdfast {

class VerdictCards;

/// The month's figures: verdicts, the modules, and what must be known to judge them.
class OverviewView final : public QWidget {
    Q_OBJECT

public:
    /// Does not own `desk`.
    explicit OverviewView(AvailabilityDesk& desk, QWidget* parent = nullptr);

signals:
    void outageRequested(const QString& module, holdfast::Instant from);

private:
    QTableView* makeTable();
    void renew();
    void copy();

    AvailabilityDesk& m_desk;
    ModuleTableModel m_model;
    VerdictCards* m_cards = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_cautions = nullptr;
    QLabel* m_rule = nullptr;
};

}  // namespace holdfast
