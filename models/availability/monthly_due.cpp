// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_due.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

std::optional<Instant> endOf(const MonitorTrack& track)
{
    std::optional<Instant> end;
    if (!track.runs.isEmpty())
        end = track.runs.last().to;
    if (!track.aggregates.isEmpty() && (!end || track.aggregates.last().to > *end))
        end = track.aggregates.last().to;
    return end;
}

}  // namespace

QList<SeriesKey> monitorsOn(QDate day, const QString& service, const QList<MonitorAssignment>& assignments)
{
    QList<SeriesKey> monitors;
    for (const MonitorAssignment& one : assignments) {
        const bool isValid =
            (one.validFrom.isNull() || one.validFrom <= day) && (one.validTo.isNull() || day <= one.validTo);
        if (isValid && one.service == service && !one.module.isEmpty() && !monitors.contains(one.monitor))
            monitors.append(one.monitor);
    }
    std::sort(monitors.begin(), monitors.end());
    return monitors;
}

QString keyword(MonthOutlook::Readiness readiness)
{
    switch (readiness) {
    case MonthOutlook::Readiness::NotEnded: return u"not-ended"_s;
    case MonthOutlook::Readiness::NothingMapped: return u"nothing-mapped"_s;
    case MonthOutlook::Readiness::DataMissing: return u"data-missing"_s;
    case MonthOutlook::Readiness::Ready: return u"ready"_s;
    }
    Q_UNREACHABLE();
}

MonthOutlook outlookOf(const Service& service, const Month& month, Instant now,
                       const QList<MonitorAssignment>& assignments, const QList<MonitorTrack>& tracks)
{
    using Readiness = MonthOutlook::Readiness;
    MonthOutlook outlook{service, month, Readiness::Ready, {}, false};
    const Instant end = month.end(service.zone);
    if (now < end) {
        outlook.readiness = Readiness::NotEnded;
        return outlook;
    }
    const QList<SeriesKey> monitors = monitorsOn(month.last(), service.code, assignments);
    if (monitors.isEmpty())
        outlook.readiness = Readiness::NothingMapped;
    for (const SeriesKey& monitor : monitors) {
        const auto track = std::find_if(tracks.cbegin(), tracks.cend(),
                                        [&monitor](const MonitorTrack& one) { return one.key == monitor; });
        const auto reach = track != tracks.cend() ? endOf(*track) : std::nullopt;
        if (!reach || *reach + kReachTolerance < end)
            outlook.missing.append({monitor, reach});
    }
    if (!outlook.missing.isEmpty())
        outlook.readiness = Readiness::DataMissing;
    return outlook;
}

QList<Month> monthsToLookAt(Instant from, Instant to, const QTimeZone& zone, Instant now)
{
    QList<Month> months;
    const Month current = Month::of(now, zone);
    for (int back = kOutlookMonths; back >= 1; --back) {
        const Month month = current.plus(-back);
        const bool isTouched = from < month.end(zone) && to > month.begin(zone);
        if (isTouched || (back == 1 && from < month.end(zone)))
            months.append(month);
    }
    return months;
}

}  // namespace holdfast
