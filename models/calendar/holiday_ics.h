// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_year.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace holdfast {

/// Reads holidays from iCalendar text (RFC 5545) as holiday-cn and chinese-days publish it.
///
/// Every event must be a whole day or several (DTEND is the day after the last, RFC 5545, 3.6.1), and its
/// SUMMARY must say which kind it is: “元旦假期” and “元旦(休)” are off, “上班(补元旦假期)” and “元旦(班)”
/// are working days. Cancelled events are left out. Anything else, and all that checkedIcsText refuses, fails
/// with BadInput (with InvalidValue where the days make no sound HolidayYear); a file is taken whole or not
/// at all. Safe to call from any thread.
Result<QList<HolidayYear>> parseHolidayIcs(const QByteArray& bytes, const QString& fileName);

}  // namespace holdfast
