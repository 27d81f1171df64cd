// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QDate>

namespace holdfast {

/// Days across, modules down: how every module fared on every day.
class AvailabilityStripMap final : public Chart {
    Q_OBJECT

public:
    AvailabilityStripMap(Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    void setMap(const StripMap& map);

signals:
    /// A cell was clicked, or Enter was pressed on it. `module` is its code.
    void dayOpened(const QString& module, const QDate& day);
};

/// Availability month by month against the target.
class MonthlyBarsChart final : public Chart {
    Q_OBJECT

public:
    MonthlyBarsChart(Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    void setBars(const MonthlyBars& bars);

signals:
    /// `first` is the first day of the month that was opened.
    void monthOpened(const QDate& first);
};

/// A lane for each module, its outages in it.
class OutageTimeline final : public Chart {
    Q_OBJECT

public:
    OutageTimeline(Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    void setLanes(const OutageLanes& lanes);

signals:
    /// An outage was clicked, or Enter was pressed on it. `module` is its code.
    void outageOpened(const QString& module, const Outage& outage);
};

/// How much of the downtime budget is left.
class BudgetBurnDown final : public Chart {
    Q_OBJECT

public:
    BudgetBurnDown(Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

    void setBurnDown(const BurnDown& burn);
};

}  // namespace holdfast
