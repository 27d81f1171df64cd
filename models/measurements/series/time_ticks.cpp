// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/time_ticks.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kMonths = 12;

struct Step {
    TickUnit unit;
    int step;
    qint64 length;  ///< Milliseconds, about.
};

constexpr Step kSteps[] = {{TickUnit::Minute, 1, kMinute},       {TickUnit::Minute, 2, 2 * kMinute},
                           {TickUnit::Minute, 5, 5 * kMinute},   {TickUnit::Minute, 10, 10 * kMinute},
                           {TickUnit::Minute, 30, 30 * kMinute}, {TickUnit::Hour, 1, kHour},
                           {TickUnit::Hour, 3, 3 * kHour},       {TickUnit::Hour, 6, 6 * kHour},
                           {TickUnit::Hour, 12, 12 * kHour},     {TickUnit::Day, 1, kDay},
                           {TickUnit::Day, 2, 2 * kDay},         {TickUnit::Day, 5, 5 * kDay},
                           {TickUnit::Day, 10, 10 * kDay},       {TickUnit::Month, 1, 30 * kDay},
                           {TickUnit::Month, 3, 91 * kDay},      {TickUnit::Month, 6, 182 * kDay},
                           {TickUnit::Year, 1, 365 * kDay},      {TickUnit::Year, 5, 5 * 365 * kDay}};

QDateTime local(qint64 atMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, zone);
}

qint64 offsetAt(qint64 atMs, const QTimeZone& zone)
{
    constexpr qint64 kThousand = 1'000;
    return kThousand * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC));
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// Steps of less than a day, by the clock on the wall: at every look the zone's own offset counts.
void addByClock(const SeriesSpan& span, const QTimeZone& zone, qint64 step, QList<qint64>& ticks)
{
    const qint64 offset = offsetAt(span.fromMs, zone);
    const bool isPlain = offset == offsetAt(span.toMs, zone);
    // Offsets differ by quarters of an hour at least, in every zone of today.
    constexpr qint64 kQuarter = 15 * kMinute;
    const qint64 look = isPlain ? step : std::min(step, kQuarter);
    qint64 at = floorTo(span.fromMs + offset, step) - offset;
    for (; at <= span.toMs; at += look) {
        const qint64 clock = at + (isPlain ? offset : offsetAt(at, zone));
        if (at >= span.fromMs && floorTo(clock % kDay, step) == clock % kDay)
            ticks.append(at);
    }
}

bool isRound(int day, int step)
{
    constexpr int kFive = 5;
    constexpr int kTwentyFive = 25;
    if (step == kFive)
        return day == 1 || (day % kFive == 0 && day <= kTwentyFive);
    return (day - 1) % step == 0 && (step == 1 || day < 31) && (step <= 2 || day < 28);
}

void addByDate(const SeriesSpan& span, const QTimeZone& zone, const Step& step, QList<qint64>& ticks)
{
    const QDate last = local(span.toMs, zone).date();
    QDate day = local(span.fromMs, zone).date();
    if (step.unit == TickUnit::Month)
        day = QDate(day.year(), (day.month() - 1) / step.step * step.step + 1, 1);
    if (step.unit == TickUnit::Year)
        day = QDate(day.year() / step.step * step.step, 1, 1);
    while (day <= last) {
        if (step.unit != TickUnit::Day || isRound(day.day(), step.step)) {
            const qint64 at = day.startOfDay(zone).toMSecsSinceEpoch();
            if (at >= span.fromMs && at <= span.toMs)
                ticks.append(at);
        }
        if (step.unit == TickUnit::Day)
            day = day.addDays(1);
        else
            day = day.addMonths(step.unit == TickUnit::Month ? step.step : step.step * kMonths);
    }
}

}  // namespace

TimeTicks timeTicks(const SeriesSpan& span, const QTimeZone& zone, int most)
{
    TimeTicks ticks;
    if (span.length() <= 0 || most < 1)
        return ticks;
    const Step* chosen = std::find_if(std::begin(kSteps), std::end(kSteps),
                                      [&](const Step& step) { return span.length() / step.length < most; });
    if (chosen == std::end(kSteps))
        chosen = std::end(kSteps) - 1;
    ticks.unit = chosen->unit;
    ticks.step = chosen->step;
    if (chosen->length < kDay)
        addByClock(span, zone, chosen->length, ticks.at);
    else
        addByDate(span, zone, *chosen, ticks.at);
    return ticks;
}

}  // namespace holdfast
