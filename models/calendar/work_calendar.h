// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_year.h"
#include "models/core/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace holdfast {

/// Which days are working days in mainland China: Monday to Friday, except where a holiday paper says
/// otherwise.
///
/// In a year without data only Saturdays and Sundays count as off, and every answer says that it is not
/// known. The last days of a known December can still change by the next year's paper.
class WorkCalendar {
public:
    /// No reckoning goes further than this many working days (about 14 years).
    static constexpr int kMaxDays = 3660;

    /// A reckoned day. `isKnown` is false when a day passed on the way, or the answer itself, lies in a year
    /// without data; then it may be wrong by the holidays of that year, and must be shown so.
    struct Reckoned {
        QDate date;
        bool isKnown = false;

        friend bool operator==(const Reckoned&, const Reckoned&) = default;
    };

    /// A number of working days; `isKnown` as in Reckoned.
    struct Counted {
        int days = 0;
        bool isKnown = false;

        friend bool operator==(const Counted&, const Counted&) = default;
    };

    /// Where papers of two years name the same day, the later year holds (2022-12-31 stands in that of 2023).
    /// Where the list has a year twice, the one further back in the list replaces the other altogether, so
    /// imported years go behind the shipped ones.
    explicit WorkCalendar(const QList<HolidayYear>& years);

    /// `date` must be valid.
    bool isWorkingDay(QDate date) const;
    /// Whether there are data for the year of `date`.
    bool isKnown(QDate date) const;

    /// The latest day for a notice that must come `days` working days before the day `before`: back from the
    /// day before `before`, working days are counted, and the answer is the one with number `days`. `before`
    /// itself never counts. (Source plan, clause 4.3: planned maintenance is notified at least 3 working days
    /// ahead.) Refused with InvalidValue when `days` is not 1 … kMaxDays or `before` is not a date.
    Result<Reckoned> latestNoticeDate(QDate before, int days) const;
    /// The working day with number `days` after `from`, which itself never counts. Refused as above.
    Result<Reckoned> addWorkingDays(QDate from, int days) const;
    /// Working days of a month (1 … 12). Refused with InvalidValue when there is no such month.
    Result<Counted> workingDaysIn(int year, int month) const;

private:
    Result<Reckoned> reckon(QDate from, int days, int step) const;

    QHash<QDate, bool> m_isOffDay;
    QSet<int> m_knownYears;
};

}  // namespace holdfast
