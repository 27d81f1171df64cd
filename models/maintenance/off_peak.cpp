// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maintenance/off_peak.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace holdfast {

namespace {

constexpr int kMinutesOfHour = 60;

struct Span {
    Instant from;
    Instant to;
};

Instant momentOf(QDate day, int minute, const QTimeZone& zone)
{
    if (minute == OffPeakHours::kMinutesOfDay)
        return instantFromMs(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    if (minute == 0)
        return instantFromMs(day.startOfDay(zone).toMSecsSinceEpoch());
    const QTime time(minute / kMinutesOfHour, minute % kMinutesOfHour);
    QDateTime local(day, time, zone);
    // Where the clocks go forward there is no such time; an hour later there is.
    if (!local.isValid())
        local = QDateTime(day, time.addSecs(kMinutesOfHour * kMinutesOfHour), zone);
    return instantFromMs(local.toMSecsSinceEpoch());
}

bool isWithin(QDate day, const OffPeakHours& hours)
{
    return (hours.validFrom.isNull() || hours.validFrom <= day) &&
           (hours.validTo.isNull() || day <= hours.validTo);
}

bool isOfItsKind(QDate day, const OffPeakHours& hours, const WorkCalendar& calendar)
{
    switch (hours.days) {
    case OffPeakHours::Days::Daily: return true;
    case OffPeakHours::Days::Working: return calendar.isWorkingDay(day);
    case OffPeakHours::Days::Off: return !calendar.isWorkingDay(day);
    }
    Q_UNREACHABLE();
}

}  // namespace

OffPeakAnswer holdAgainst(const QList<OffPeakHours>& hours, Instant from, Instant to, const QTimeZone& zone,
                          const WorkCalendar& calendar)
{
    const auto dayOf = [&zone](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date(); };
    OffPeakAnswer answer;
    std::vector<Span> spans;
    const QDate last = dayOf(to);
    for (QDate day = dayOf(from).addDays(-1); day <= last; day = day.addDays(1)) {
        for (const OffPeakHours& one : hours) {
            const Span span{momentOf(day, one.fromMinute, zone),
                            momentOf(one.endsNextDay() ? day.addDays(1) : day, one.toMinute, zone)};
            if (!isWithin(day, one) || span.to <= from || span.from >= to)
                continue;
            if (one.days != OffPeakHours::Days::Daily && !calendar.isKnown(day))
                answer.isKnown = false;
            if (isOfItsKind(day, one, calendar))
                spans.push_back(span);
        }
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    Instant reached = from;
    for (const Span& span : spans) {
        if (span.from > reached)
            break;
        reached = std::max(reached, span.to);
    }
    if (reached < to)
        answer.firstPeak = reached;
    return answer;
}

}  // namespace holdfast
