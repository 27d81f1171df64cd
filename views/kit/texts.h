// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/organisation/organisation.h"

#include <QString>
#include <QTimeZone>

#include <chrono>

namespace holdfast {

/// "02:47:20"; hours are not folded into days, a negative time has a "−".
QString hoursMinutesSeconds(std::chrono::seconds time);
/// "2:47".
QString hoursMinutes(std::chrono::seconds time);
/// "03:05", with the day in front where it is not the day of `today`: "11-24 03:05".
QString shortTime(Instant at, const QTimeZone& zone, Instant today);
/// "2026-11-24 03:05".
QString longTime(Instant at, const QTimeZone& zone);

/// By what a message goes, for people: "phone", "e-mail" …
QString mediumName(const QString& medium);
/// Names of a kind of duty channel for people: "duty phone", "hotline", "email" …
QString channelName(const QString& kind);

}  // namespace holdfast
