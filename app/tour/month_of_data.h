// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace holdfast {

/// What a monitoring of the sample's four modules would have exported for the month of `month`: one look a
/// minute, with outages, a planned stop, a slow hour and a hole. Constructed, and the same for the same
/// month.
///
/// By the wall time of Asia/Shanghai: Settlement is down on the 6th from 02:10 for 38 minutes and on the 21st
/// from 14:05 for 12; all four stop on the 15th from 01:00 to 02:30; CRM is slow on the 9th from 10:00 to
/// 11:00; nobody looked at Finance on the 24th from 03:00 to 06:00.
QByteArray constructedMonth(QDate month);

}  // namespace holdfast
