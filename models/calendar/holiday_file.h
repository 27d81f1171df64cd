// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/holiday_year.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace holdfast {

/// Holiday files larger than this many bytes are refused; a year takes about 5 kB.
constexpr qsizetype kMaxHolidayFileBytes = 1024 * 1024;

/// Reads the holidays of one or more years from the content of a file.
///
/// The format is recognised from the content: JSON of holiday-cn ("days"), JSON of chinese-days ("holidays"
/// and "workdays"), or iCalendar (see parseHolidayIcs). `fileName` stands in messages, and is the source of
/// years whose file names no paper. Fails with BadInput, saying what is wrong and where; a file is taken
/// whole or not at all.
Result<QList<HolidayYear>> parseHolidayFile(const QByteArray& bytes, const QString& fileName);

}  // namespace holdfast
