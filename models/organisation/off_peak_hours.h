// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast {

/// Hours in which few people use a service: when planned maintenance may be done (plan clause 4.3).
///
/// On each day of its kind, from one time of day to another in the service's zone. Where the end is not later
/// than the beginning it lies on the following day; such hours belong to the day on which they begin.
struct OffPeakHours {
    enum class Days {
        Daily,    ///< "daily"
        Working,  ///< "working": days on which people work, by the holiday calendar.
        Off       ///< "off": weekends and holidays.
    };
    static constexpr int kMinutesOfDay = 1440;

    Days days = Days::Daily;
    int fromMinute = 0;            ///< Of the day, 0 … 1439.
    int toMinute = kMinutesOfDay;  ///< Of the same day or, if not later, of the next; 1 … 1440.
    QDate validFrom;               ///< Null: always.
    QDate validTo;                 ///< Null: until further notice; the day itself belongs to it.

    bool endsNextDay() const { return toMinute <= fromMinute; }
    /// "22:00–06:00".
    QString text() const;

    friend bool operator==(const OffPeakHours&, const OffPeakHours&) = default;
};

QString keyword(OffPeakHours::Days days);
std::optional<OffPeakHours::Days> offPeakDaysFromKeyword(const QString& keyword);

/// Minutes after midnight of "06:30"; 1440 for "24:00". Absent for anything else.
std::optional<int> minuteOfDay(const QString& text);

}  // namespace holdfast
