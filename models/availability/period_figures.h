// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/account.h"
#include "models/availability/state_line.h"

namespace holdfast {

/// [from, to) in whole seconds, and the zone in which its days are days.
struct Period {
    Second from;
    Second to;
    QTimeZone zone = QTimeZone::utc();
};

/// A day of the zone, cut to the period.
struct PeriodDay {
    QDate date;
    Second from;
    Second to;
};
QList<PeriodDay> daysIn(const Period& period);

/// The seconds of [from, to) by what `counted` says; what it says nothing of is unknown.
Buckets bucketsOf(const StateLine& counted, Second from, Second to);
/// The same for each of `days`, which are in order.
QList<DayFigures> daysOf(const StateLine& counted, const QList<PeriodDay>& days);
/// The period without gaps. Where only sums are known, they stand in a row within each day, down first: in
/// sum right, in place not.
QList<AccountRun> runsOf(const StateLine& counted, const Period& period, const QList<PeriodDay>& days);

/// What is down in `counted`, joined where less than the rule's gap lies between, as far as it touches the
/// period; with where it really begins and ends. Counted are those that are long enough and begin in it.
QList<Interruption> interruptionsOf(const StateLine& counted, const Period& period,
                                    const AccountingRule& rule);

}  // namespace holdfast
