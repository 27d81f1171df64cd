// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QTimeZone;

namespace holdfast {

/// A date and time of day without a zone, as a file has them.
struct WrittenMoment {
    QDate date;
    QTime time;
};

/// Reads "2024-01-31 06:22:33", with a blank or "T" between, with or without seconds and a fraction, and with
/// a 12-hour clock ("08:04:17 PM", "下午 08:04:17"), on which 12 PM is noon and 12 AM midnight.
std::optional<WrittenMoment> writtenMoment(QStringView text);

/// The same, taken for UTC; milliseconds since 1970.
std::optional<qint64> utcMoment(QStringView text);

/// Milliseconds since 1970 of every time at which clocks in `zone` showed `moment`: none where they were put
/// forward over it, two where they were put back, the earlier first.
QList<qint64> momentsIn(const WrittenMoment& moment, const QTimeZone& zone);

}  // namespace holdfast
