// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/month_account.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kWhole = 10'000;

std::chrono::seconds secondsBetween(Instant from, Instant to)
{
    return std::chrono::duration_cast<std::chrono::seconds>(to - from);
}

struct Bounds {
    Instant begin;
    Instant end;
};

Bounds boundsOfMonth(Instant at, const QTimeZone& zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
    const QDate first(day.year(), day.month(), 1);
    return {instantFromMs(first.startOfDay(zone).toMSecsSinceEpoch()),
            instantFromMs(first.addMonths(1).startOfDay(zone).toMSecsSinceEpoch())};
}

}  // namespace

double MonthPart::availability() const
{
    constexpr double kPercent = 100.0;
    return kPercent * static_cast<double>((length - downtime).count()) / static_cast<double>(length.count());
}

bool MonthPart::meets(int basisPoints) const
{
    return downtime.count() * kWhole <= length.count() * (kWhole - basisPoints);
}

std::chrono::seconds MonthPart::allowed(int basisPoints) const
{
    return std::chrono::seconds(length.count() * (kWhole - basisPoints) / kWhole);
}

MonthPart monthOf(Instant at, const QTimeZone& zone)
{
    const Bounds month = boundsOfMonth(at, zone);
    return {QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date().toString(u"yyyy-MM"_s),
            secondsBetween(month.begin, month.end), std::chrono::seconds(0)};
}

QList<Stretch> joined(QList<Stretch> stretches, std::chrono::milliseconds gap)
{
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    QList<Stretch> whole;
    for (const Stretch& stretch : std::as_const(stretches)) {
        const bool continues =
            !whole.isEmpty() && (stretch.from <= whole.last().to || stretch.from - whole.last().to < gap);
        if (continues)
            whole.last().to = std::max(whole.last().to, stretch.to);
        else
            whole.append(stretch);
    }
    return whole;
}

std::chrono::seconds downtimeInMonth(const QList<Stretch>& stretches, Instant at, const QTimeZone& zone)
{
    const Bounds month = boundsOfMonth(at, zone);
    std::chrono::milliseconds sum{0};
    for (const Stretch& stretch : stretches) {
        const Instant from = std::max(stretch.from, month.begin);
        const Instant to = std::min(stretch.to, month.end);
        sum += std::max(to - from, std::chrono::milliseconds(0));
    }
    return std::chrono::duration_cast<std::chrono::seconds>(sum);
}

QList<MonthPart> splitByMonth(Instant from, Instant to, const QTimeZone& zone)
{
    QList<MonthPart> parts;
    do {
        MonthPart part = monthOf(from, zone);
        const Instant end = std::min(boundsOfMonth(from, zone).end, std::max(from, to));
        part.downtime = secondsBetween(from, end);
        parts.append(part);
        from = end;
    } while (from < to);
    return parts;
}

}  // namespace holdfast
