// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/monthly_report.h"
#include "models/core/disk.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace holdfast {

class StatusBadge;

/// The month's report to the customer: how far it is on its way from draft to publication, what can be done
/// next and by whom, and its earlier revisions.
class MonthlyView final : public QWidget {
    Q_OBJECT

public:
    /// None of the references is owned.
    MonthlyView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    /// Shows the report as it is printed: of a revision, or of the data as they are where there is none.
    void showReportOf(std::optional<int> revision);
    /// The published revision of the month, else the latest, else the data as they are.
    void showLatest();

private:
    QWidget* makeHead();
    void read();
    void renew();
    void renewActs(const MonthlyReport* latest);
    void addAct(MonthlyAct act, const QString& text, bool isMain);
    void act(MonthlyAct act);
    void move(MonthlyAct act, const QString& reason, const std::optional<MonthlyBody>& today);
    void draft(const QString& reason);
    void follow(QFuture<LogService::Recorded> recorded);
    QList<MonthlyReport> ofMonth() const;

    AvailabilityDesk& m_desk;
    Prompter& m_prompter;
    Disk& m_disk;
    QList<MonthlyReport> m_reports;
    QLabel* m_title = nullptr;
    StatusBadge* m_badge = nullptr;
    QLabel* m_next = nullptr;
    QHBoxLayout* m_acts = nullptr;
    QTableWidget* m_history = nullptr;
    QLabel* m_working = nullptr;
};

}  // namespace holdfast
