// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/outage_table_model.h"
#include "models/core/disk.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace holdfast {

class OutageTimeline;

/// Every outage of the month with what it counts as and why; the chosen one can be said to be something else.
class OutagesView final : public QWidget {
    Q_OBJECT

public:
    /// None of the references is owned.
    OutagesView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    /// Chooses the outage of `module` that began at `from`.
    void choose(const QString& module, Instant from);
    /// Chooses the first outage of `module` that touches `day`, in the contract's zone.
    void chooseDay(const QString& module, QDate day);

signals:
    void incidentRequested(const QString& code);

private:
    QTableView* makeTable();
    QWidget* makeDetail();
    void renew();
    void showChosen();
    void reclassify();
    void copy();

    AvailabilityDesk& m_desk;
    OutageTableModel m_model;
    OutageTimeline* m_timeline = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_head = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_reclassify = nullptr;
    QPushButton* m_incident = nullptr;
    QPushButton* m_copy = nullptr;
};

}  // namespace holdfast
