// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

struct MonthBar {
    QDate first;  ///< Day of the month, or the first day of it that the account holds.
    Buckets buckets;
    std::optional<double> availability;  ///< Percent; absent without a known second.
    std::optional<bool> isMet;           ///< Absent without a target or a known second.

    /// Share of the month of which nothing is known, 0 … 1.
    double unknownShare() const;
    friend bool operator==(const MonthBar&, const MonthBar&) = default;
};

/// Availability month by month against the target.
struct MonthlyBars {
    QString name;               ///< Of the module or service.
    std::optional<int> target;  ///< Hundredths of a percent.
    QList<MonthBar> bars;       ///< Every month between the first and the last.

    bool isEmpty() const { return bars.isEmpty(); }
    std::optional<double> targetPercent() const;
};

/// The days of `account` added up by months of its zone; a month between of which it has no day is unknown.
MonthlyBars monthlyBars(const ModuleAccount& account, const AccountingRule& rule);

}  // namespace holdfast
