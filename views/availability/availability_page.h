// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "views/availability/availability_desk.h"
#include "views/kit/page.h"
#include "views/kit/prompter.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace holdfast {

class MaintenanceView;
class MonthPicker;
class MonthlyView;
class OutagesView;

/// Availability against the contract, month by month: the figures, the outages behind them, charts, planned
/// maintenance and the monthly report.
class AvailabilityPage final : public Page {
    Q_OBJECT

public:
    AvailabilityPage(Workspace& workspace, Prompter& prompter, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("availability"); }
    QString title() const override { return tr("Availability"); }
    /// `subject` is a month ("2026-05"), a notice ("MN-2026-004") or the name of a tab ("maintenance").
    void open(const QString& subject) override;

    bool canPrint() const override { return m_desk.hasData(); }
    void print() override;

    QVariantMap place() const override;
    void resume(const QVariantMap& place) override;

signals:
    /// The person wants to import monitoring data; empty: they have not chosen files yet.
    void importRequested();
    /// The person wants to say which monitor speaks for which module.
    void monitorsRequested();
    /// The person wants to see what was imported.
    void journalRequested();

private:
    /// In the order of the tabs.
    enum Tab { Overview, Outages, Trend, Response, Maintenance, Monthly };

    QWidget* makeHead();
    QWidget* makeTabs();
    void renew();
    void showServices();

    Workspace& m_workspace;
    Prompter& m_prompter;
    RealDisk m_disk;
    AvailabilityDesk m_desk;
    QComboBox* m_service = nullptr;
    MonthPicker* m_month = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    OutagesView* m_outages = nullptr;
    MaintenanceView* m_maintenance = nullptr;
    MonthlyView* m_monthly = nullptr;
};

}  // namespace holdfast
