// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/off_peak_hours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMinutesOfHour = 60;

QString timeText(int minute)
{
    return u"%1:%2"_s.arg(minute / kMinutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minute % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString OffPeakHours::text() const
{
    return timeText(fromMinute) + u'–' + timeText(toMinute);
}

QString keyword(OffPeakHours::Days days)
{
    switch (days) {
    case OffPeakHours::Days::Daily: return u"daily"_s;
    case OffPeakHours::Days::Working: return u"working"_s;
    case OffPeakHours::Days::Off: return u"off"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OffPeakHours::Days> offPeakDaysFromKeyword(const QString& text)
{
    for (const auto days :
         {OffPeakHours::Days::Daily, OffPeakHours::Days::Working, OffPeakHours::Days::Off}) {
        if (keyword(days) == text)
            return days;
    }
    return std::nullopt;
}

std::optional<int> minuteOfDay(const QString& text)
{
    static const QRegularExpression form(u"^([01][0-9]|2[0-4]):([0-5][0-9])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minute = match.captured(1).toInt() * kMinutesOfHour + match.captured(2).toInt();
    return minute <= OffPeakHours::kMinutesOfDay ? std::optional(minute) : std::nullopt;
}

}  // namespace holdfast
