// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/period_figures.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

using std::chrono::seconds;

namespace {

Buckets bucketsFrom(const Shares& shares, seconds length)
{
    Buckets buckets;
    buckets.up = shares[Standing::Up];
    buckets.down = shares[Standing::Down] + shares[Standing::Maintenance];
    buckets.degraded = shares[Standing::Degraded];
    buckets.excluded = shares[Standing::Excluded];
    buckets.unknown = length - buckets.known() - buckets.excluded;
    return buckets;
}

AccountState stateOf(Standing standing)
{
    switch (standing) {
    case Standing::Down:
    case Standing::Maintenance: return AccountState::Down;
    case Standing::Unknown: return AccountState::Unknown;
    case Standing::Excluded: return AccountState::Excluded;
    case Standing::Degraded: return AccountState::Degraded;
    case Standing::Up: return AccountState::Up;
    }
    Q_UNREACHABLE();
}

class Runs {
public:
    explicit Runs(Second begin) : m_at(begin) {}

    void addUntil(Second to, AccountState state)
    {
        if (to <= m_at)
            return;
        if (!m_runs.isEmpty() && m_runs.last().state == state)
            m_runs.last().to = to;
        else
            m_runs.append({m_at, to, state});
        m_at = to;
    }

    void addInRow(const Shares& shares)
    {
        for (const Standing standing : kAllStandings)
            addUntil(m_at + shares[standing], stateOf(standing));
    }

    QList<AccountRun> runs() const { return m_runs; }

private:
    Second m_at;
    QList<AccountRun> m_runs;
};

/// Down, possibly with short breaks, as it is put together.
struct Pieces {
    Second from;
    Second to;
    seconds down{};
    bool isExact = true;

    seconds length() const { return isExact ? to - from : down; }
};

}  // namespace

QList<PeriodDay> daysIn(const Period& period)
{
    QList<PeriodDay> days;
    const auto startOf = [&period](QDate date) {
        return secondOf(instantFromMs(date.startOfDay(period.zone).toMSecsSinceEpoch()));
    };
    QDate date = QDateTime::fromSecsSinceEpoch(period.from.time_since_epoch().count(), period.zone).date();
    for (Second at = period.from; at < period.to; date = date.addDays(1)) {
        const Second next = std::min(startOf(date.addDays(1)), period.to);
        if (next > at)
            days.append({date, at, next});
        at = std::max(at, next);
    }
    return days;
}

Buckets bucketsOf(const StateLine& counted, Second from, Second to)
{
    return bucketsFrom(LineSums(counted).within(from, to), std::max(to - from, seconds(0)));
}

QList<DayFigures> daysOf(const StateLine& counted, const QList<PeriodDay>& days)
{
    QList<DayFigures> figures;
    figures.reserve(days.size());
    LineSums sums(counted);
    for (const PeriodDay& day : days)
        figures.append({day.date, bucketsFrom(sums.within(day.from, day.to), day.to - day.from)});
    return figures;
}

QList<AccountRun> runsOf(const StateLine& counted, const Period& period, const QList<PeriodDay>& days)
{
    Runs runs(period.from);
    for (const StateSpan& span : counted) {
        const Second from = std::max(span.from, period.from);
        const Second to = std::min(span.to, period.to);
        if (to <= from)
            continue;
        runs.addUntil(from, AccountState::Unknown);
        if (const auto standing = span.standing()) {
            runs.addUntil(to, stateOf(*standing));
            continue;
        }
        for (const PeriodDay& day : days) {
            if (day.from < to && day.to > from)
                runs.addInRow(span.within(std::max(from, day.from), std::min(to, day.to)));
        }
    }
    runs.addUntil(period.to, AccountState::Unknown);
    return runs.runs();
}

QList<Interruption> interruptionsOf(const StateLine& counted, const Period& period,
                                    const AccountingRule& rule)
{
    QList<Pieces> joined;
    for (const StateSpan& span : counted) {
        const seconds down = span.shares[Standing::Down];
        if (down.count() == 0)
            continue;
        if (joined.isEmpty() || span.from - joined.last().to >= rule.mergeGap)
            joined.append({span.from, span.from});
        Pieces& last = joined.last();
        last.to = span.to;
        last.down += down;
        last.isExact = last.isExact && down == span.length();
    }
    QList<Interruption> interruptions;
    for (const Pieces& one : std::as_const(joined)) {
        if (one.to <= period.from || one.from >= period.to)
            continue;
        const bool isCounted = one.from >= period.from && one.length() >= rule.leastLength;
        interruptions.append({one.from, one.to, one.length(), {}, isCounted});
    }
    return interruptions;
}

}  // namespace holdfast
