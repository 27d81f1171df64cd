// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/mapping.h"
#include "models/availability/month.h"
#include "models/measurements/monitor_track.h"
#include "models/organisation/organisation.h"

#include <QList>

namespace holdfast {

/// Up to when the data of a monitor reach in a month; absent: none of it does.
struct MonitorReach {
    SeriesKey monitor;
    std::optional<Instant> to;

    friend bool operator==(const MonitorReach&, const MonitorReach&) = default;
};

/// Whether a draft of a month is due: what it takes is that the month has ended in the contract's zone and
/// that the data of every monitor that speaks for a module on its last day reach its end.
struct MonthOutlook {
    enum class Readiness {
        NotEnded,
        NothingMapped,  ///< No monitor speaks for a module on the last day.
        DataMissing,    ///< Of the monitors in `missing`.
        Ready
    };

    Service service;
    Month month;
    Readiness readiness;
    QList<MonitorReach> missing;  ///< Whose data end before the month does.
    bool hasDraft = false;        ///< There is a draft already; it would be refreshed.
};

/// A sample speaks for one interval, so the last of a month may end a little before it; an export of a day
/// earlier does not. What lies between stays unknown in the account.
constexpr std::chrono::hours kReachTolerance{1};

/// How many ended months back are looked at.
constexpr int kOutlookMonths = 12;

/// `tracks` are those of the last day of the month.
MonthOutlook outlookOf(const Service& service, const Month& month, Instant now,
                       const QList<MonitorAssignment>& assignments, const QList<MonitorTrack>& tracks);

/// "not-ended", "nothing-mapped", "data-missing", "ready".
QString keyword(MonthOutlook::Readiness readiness);

/// Monitors that speak for a module of `service` on `day`, each once.
QList<SeriesKey> monitorsOn(QDate day, const QString& service, const QList<MonitorAssignment>& assignments);

/// The ended months of the last year in which data from `from` to `to` lie, and the last ended one in any
/// case; in order.
QList<Month> monthsToLookAt(Instant from, Instant to, const QTimeZone& zone, Instant now);

}  // namespace holdfast
