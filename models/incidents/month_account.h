// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace holdfast {

/// The part of a downtime that falls into one calendar month of a zone.
struct MonthPart {
    QString month;  ///< "2026-11".
    std::chrono::seconds length;
    std::chrono::seconds downtime;

    /// Availability of the month in percent if this were its only downtime.
    double availability() const;
    /// Whether that keeps a target of `basisPoints` hundredths of a percent; compared in whole seconds.
    bool meets(int basisPoints) const;
    /// The downtime that a target of `basisPoints` allows in this month, whole seconds.
    std::chrono::seconds allowed(int basisPoints) const;

    friend bool operator==(const MonthPart&, const MonthPart&) = default;
};

/// The month of `at`, without downtime.
MonthPart monthOf(Instant at, const QTimeZone& zone);

/// A stretch of time, [from, to).
struct Stretch {
    Instant from;
    Instant to;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The union of `stretches` in order of time, where those with less than `gap` between them are one.
QList<Stretch> joined(QList<Stretch> stretches, std::chrono::milliseconds gap);
/// How much of `stretches`, which do not overlap, lies in the month of `at`.
std::chrono::seconds downtimeInMonth(const QList<Stretch>& stretches, Instant at, const QTimeZone& zone);

/// Splits [from, to) at the ends of months of `zone`; the month of `from` alone where nothing lies between.
QList<MonthPart> splitByMonth(Instant from, Instant to, const QTimeZone& zone);

}  // namespace holdfast
