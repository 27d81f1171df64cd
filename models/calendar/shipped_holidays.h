// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_year.h"

#include <QList>

namespace holdfast {

/// The years that come with the program (resources/calendars, from NateScarlet/holiday-cn), in order.
/// CorruptData when the program's own files are unusable.
Result<QList<HolidayYear>> shippedHolidays();

}  // namespace holdfast
