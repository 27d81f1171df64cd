// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maintenance/notice_table_model.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace holdfast {

/// Notices of planned maintenance: whether each is in time and off-peak, and what is still to be done about
/// it.
class MaintenanceView final : public QWidget {
    Q_OBJECT

public:
    /// Neither reference is owned.
    MaintenanceView(AvailabilityDesk& desk, Prompter& prompter, QWidget* parent = nullptr);

    void choose(const QString& code);
    void planNew();

private:
    QTableView* makeTable();
    QWidget* makeDetail();
    void renew();
    void showChosen();
    void noteNotified();
    void noteAcknowledged();
    void withdraw();
    void follow(QFuture<LogService::Recorded> recorded);
    std::optional<Instant> askMoment(const QString& question);

    AvailabilityDesk& m_desk;
    Prompter& m_prompter;
    NoticeTableModel m_model;
    QString m_awaited;  ///< Code of a notice to choose once it is there.
    QTableView* m_table = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_head = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_notified = nullptr;
    QPushButton* m_acknowledged = nullptr;
    QPushButton* m_withdraw = nullptr;
};

}  // namespace holdfast
