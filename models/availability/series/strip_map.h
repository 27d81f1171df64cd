// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// How a module fared on a day.
struct StripCell {
    AccountState worst = AccountState::Unknown;  ///< Of a day that is partly unknown: of what is known.
    Buckets buckets;
    std::optional<double> availability;  ///< Percent.
    bool isToCome = false;               ///< The day has not begun.

    /// Share of the day of which nothing is known, 0 … 1.
    double unknownShare() const;
    friend bool operator==(const StripCell&, const StripCell&) = default;
};

struct StripRow {
    QString code;
    QString name;
    std::optional<double> availability;  ///< Of the whole period, percent.
    std::optional<bool> isMet;
    QList<StripCell> cells;  ///< One a day of the map.
};

/// Days side by side, modules one below the other.
struct StripMap {
    QList<QDate> days;  ///< Every day of the period, in the zone of the account.
    QList<StripRow> rows;

    bool isEmpty() const { return days.isEmpty() || rows.isEmpty(); }
};

/// What a day counts as: down with a second of downtime, else degraded, else up if a second of it is known,
/// else maintenance, else unknown.
AccountState worstOf(const Buckets& buckets);

/// What the mark of a cell tells: the worst of the day, and of a day that was otherwise up, that some of it
/// was taken out of the account or is not known.
AccountState markOf(const StripCell& cell);

/// The map of `account`'s modules; a day that a module has no figures for is unknown.
StripMap stripMap(const ServiceAccount& account);

}  // namespace holdfast
