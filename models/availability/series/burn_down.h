// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace holdfast {

/// How much of the budget is left from a moment on; between two points it falls evenly.
struct BurnPoint {
    Instant at;
    std::chrono::milliseconds left;  ///< Negative where more than the budget is used.

    friend bool operator==(const BurnPoint&, const BurnPoint&) = default;
};

/// The downtime that a target allows in a period, and what is left of it as outages use it up.
struct BurnDown {
    QString name;
    Instant from{};
    Instant to{};
    QTimeZone zone = QTimeZone::utc();
    std::optional<std::chrono::seconds> budget;  ///< Absent without a target.
    QList<BurnPoint> points;                     ///< From `from` to `knownTo`.
    Instant knownTo{};                           ///< Where the data end.
    std::optional<Instant> exhaustedAt;
    QList<AccountRun> unknown;  ///< Before the present.

    bool isEmpty() const { return !budget || points.isEmpty(); }
    std::chrono::milliseconds leftAt(Instant at) const;
    /// What would be left if the budget were used evenly over the period.
    std::chrono::milliseconds evenAt(Instant at) const;
    /// Share of the budget that is used at the end, 0 … (more than 1 where it is overdrawn); absent without a
    /// budget.
    std::optional<double> used() const;
};

/// The burn-down of `module`, which is one of `account` or its whole. Planned and unknown time allows no
/// downtime, time still to come does, as in budgetOf(); degraded time uses the budget by the share that the
/// rule does not count as up.
BurnDown burnDown(const ServiceAccount& account, const ModuleAccount& module);

}  // namespace holdfast
