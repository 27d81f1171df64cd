// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/monthly_body.h"
#include "models/organisation/organisation.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

struct MonthBar {
    QDate first;  ///< Day of the month, or the first day of it that the account holds.
    Buckets buckets;
    std::optional<double> availability;  ///< Percent; absent without a known second.
    std::optional<int> target;           ///< Of this month, hundredths of a percent.
    std::optional<bool> isMet;           ///< Absent without a target or a known second.
    bool isPublished = false;            ///< As the customer was told; what is reckoned today may differ.

    /// Share of the month of which nothing is known, 0 … 1.
    double unknownShare() const;
    std::optional<double> targetPercent() const;
    friend bool operator==(const MonthBar&, const MonthBar&) = default;
};

/// Availability month by month, each against the target that was in force in it.
struct MonthlyBars {
    QString name;          ///< Of the module or service.
    QList<MonthBar> bars;  ///< Every month between the first and the last.

    bool isEmpty() const { return bars.isEmpty(); }
    /// Whether a month has a target.
    bool hasTarget() const;
    /// The target of all months that have one; absent where there is none, or where they differ.
    std::optional<int> target() const;
    /// The lowest figure or target, percent; 100 where nothing is known.
    double lowest() const;
};

/// `bars` in order; a month between of which there is none is unknown.
MonthlyBars monthlyBars(const QString& name, QList<MonthBar> bars);

/// The month that `account`, a module's or the whole service's over just that month, speaks of: judged as the
/// account is.
MonthBar monthBar(const Month& month, const ModuleAccount& account, bool isPublished);

/// The days of `account` added up by months of its zone, each judged by the strictest of `targets` that is
/// valid in it, as an account of that month alone is.
MonthlyBars monthlyBars(const ModuleAccount& account, const AccountingRule& rule,
                        const QList<Target>& targets);

/// `bars` of `module` (empty: the whole service) with the figures of `published` where there are any.
MonthlyBars withPublished(MonthlyBars bars, const QString& module, const QList<MonthlyBody>& published);

}  // namespace holdfast
