// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/series/strip_map.h"

#include <QDateTime>
#include <QHash>

namespace holdfast {

namespace {

QDate dayOf(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
}

}  // namespace

double StripCell::unknownShare() const
{
    const auto whole = buckets.total().count();
    if (whole == 0)
        return 1.0;
    return static_cast<double>(buckets.unknown.count()) / static_cast<double>(whole);
}

AccountState worstOf(const Buckets& buckets)
{
    if (buckets.down.count() > 0)
        return AccountState::Down;
    if (buckets.degraded.count() > 0)
        return AccountState::Degraded;
    if (buckets.up.count() > 0)
        return AccountState::Up;
    return buckets.excluded.count() > 0 ? AccountState::Excluded : AccountState::Unknown;
}

AccountState markOf(const StripCell& cell)
{
    if (cell.worst != AccountState::Up)
        return cell.worst;
    if (cell.buckets.excluded.count() > 0)
        return AccountState::Excluded;
    return cell.buckets.unknown.count() > 0 ? AccountState::Unknown : AccountState::Up;
}

StripMap stripMap(const ServiceAccount& account)
{
    StripMap map;
    if (account.to <= account.from)
        return map;
    const QDate last = dayOf(account.to - std::chrono::milliseconds(1), account.zone);
    for (QDate day = dayOf(account.from, account.zone); day <= last; day = day.addDays(1))
        map.days.append(day);
    for (const ModuleAccount& module : account.modules) {
        QHash<QDate, Buckets> known;
        for (const DayFigures& figures : module.days)
            known.insert(figures.day, figures.buckets);
        StripRow row{module.code, module.name, module.availability, module.isMet, {}};
        row.cells.reserve(map.days.size());
        for (const QDate& day : std::as_const(map.days)) {
            const Buckets buckets = known.value(day);
            const bool isToCome =
                instantFromMs(day.startOfDay(account.zone).toMSecsSinceEpoch()) >= account.asOf;
            row.cells.append({worstOf(buckets), buckets, buckets.availability(account.rule), isToCome});
        }
        map.rows.append(row);
    }
    return map;
}

}  // namespace holdfast
