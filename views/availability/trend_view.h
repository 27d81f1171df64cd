// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/disk.h"
#include "views/availability/availability_desk.h"
#include "views/kit/prompter.h"

#include <QWidget>

class QComboBox;

namespace holdfast {

class BudgetBurnDown;
class MonthlyBarsChart;

/// How the months compare with the target, and how the shown month used up its downtime budget; for the
/// service or one of its modules.
class TrendView final : public QWidget {
    Q_OBJECT

public:
    /// None of the references is owned.
    TrendView(AvailabilityDesk& desk, Prompter& prompter, Disk& disk, QWidget* parent = nullptr);

signals:
    void monthRequested(QDate month);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void renew();
    void read();
    void readPublished(const Service& service, const Month& first, const Month& last);
    void draw();
    const ModuleAccount* chosenIn(const ServiceAccount& account) const;

    AvailabilityDesk& m_desk;
    QComboBox* m_choice;
    MonthlyBarsChart* m_bars;
    BudgetBurnDown* m_burn;
    std::optional<ServiceAccount> m_year;  ///< The twelve months that end with the shown one.
    QList<MonthlyBody> m_published;        ///< Of them.
    bool m_isStale = true;
    int m_ticket = 0;
};

}  // namespace holdfast
