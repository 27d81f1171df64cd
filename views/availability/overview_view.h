// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/module_table_model.h"
#include "models/core/disk.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace holdfast {

class AvailabilityStripMap;
class VerdictCards;

/// The month's figures: verdicts, the modules, and what must be known to judge them.
class OverviewView final : public QWidget {
    Q_OBJECT

public:
    /// None of the references is owned.
    OverviewView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

signals:
    /// The person wants to see what was on that day of that module.
    void dayRequested(const QString& module, QDate day);

private:
    QTableView* makeTable();
    QWidget* makeRule();
    void nameRule();
    void renew();
    void copy();

    AvailabilityDesk& m_desk;
    ModuleTableModel m_model;
    VerdictCards* m_cards = nullptr;
    QTableView* m_table = nullptr;
    AvailabilityStripMap* m_map = nullptr;
    QLabel* m_cautions = nullptr;
    QPushButton* m_ruleButton = nullptr;
    QLabel* m_rule = nullptr;
};

}  // namespace holdfast
