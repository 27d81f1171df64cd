// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/state_line.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

using std::chrono::seconds;

namespace {

Standing standingOf(MonitorState state)
{
    switch (state) {
    case MonitorState::None: return Standing::Unknown;
    case MonitorState::Up: return Standing::Up;
    case MonitorState::Maintenance: return Standing::Maintenance;
    case MonitorState::Degraded: return Standing::Degraded;
    case MonitorState::Down: return Standing::Down;
    }
    Q_UNREACHABLE();
}

/// The first `passed` seconds of `whole`, each standing spread evenly over what those before it leave.
Shares firstOf(const Shares& whole, seconds passed)
{
    Shares part;
    qint64 left = whole.total().count();
    qint64 still = passed.count();
    for (const Standing standing : kAllStandings) {
        const qint64 count = whole[standing].count();
        const qint64 taken = left == 0 ? 0 : count * still / left;
        part[standing] = seconds(taken);
        still -= taken;
        left -= count;
    }
    return part;
}

Shares sharesOf(const Aggregate& aggregate)
{
    Shares shares;
    shares[Standing::Down] = aggregate.down;
    shares[Standing::Maintenance] = aggregate.maintenance;
    shares[Standing::Degraded] = aggregate.degraded;
    shares[Standing::Up] = aggregate.up;
    return shares;
}

/// What `told` has beyond `seen`, at most `room` in all, the gravest first; the rest of the room is unknown.
Shares rest(const Shares& told, const Shares& seen, seconds room)
{
    Shares left;
    for (const Standing standing :
         {Standing::Down, Standing::Maintenance, Standing::Degraded, Standing::Up}) {
        const seconds more = std::max(told[standing] - seen[standing], seconds(0));
        left[standing] = std::min(more, room);
        room -= left[standing];
    }
    left[Standing::Unknown] = room;
    return left;
}

/// Fills the holes that `runs` leave of an aggregate's period.
class Filler {
public:
    explicit Filler(const StateLine& runs) : m_runs(runs) {}

    /// `aggregate` must not begin before an earlier one.
    void fill(const Aggregate& aggregate)
    {
        const Second begin = std::max(secondOf(aggregate.from), m_reached);
        const Second end = secondOf(aggregate.to);
        while (m_next < m_runs.size() && m_runs.at(m_next).to <= begin)
            m_line.append(m_runs.at(m_next++));
        QList<StateSpan> holes;
        Shares seen;
        Second at = begin;
        for (qsizetype i = m_next; i < m_runs.size() && m_runs.at(i).from < end; ++i) {
            const StateSpan& run = m_runs.at(i);
            if (run.from > at)
                holes.append({at, run.from, {}});
            seen += run.within(begin, end);
            at = run.to;
        }
        if (at < end)
            holes.append({at, end, {}});
        place(holes, rest(sharesOf(aggregate), seen, lengthOf(holes)));
        m_reached = std::max(m_reached, end);
    }

    StateLine finished()
    {
        while (m_next < m_runs.size())
            m_line.append(m_runs.at(m_next++));
        return m_line;
    }

private:
    static seconds lengthOf(const QList<StateSpan>& holes)
    {
        return std::accumulate(holes.cbegin(), holes.cend(), seconds(0),
                               [](seconds sum, const StateSpan& hole) { return sum + hole.length(); });
    }

    void place(const QList<StateSpan>& holes, const Shares& shares)
    {
        seconds passed{0};
        for (const StateSpan& hole : holes) {
            while (m_next < m_runs.size() && m_runs.at(m_next).from < hole.from)
                m_line.append(m_runs.at(m_next++));
            const Shares part = firstOf(shares, passed + hole.length()) - firstOf(shares, passed);
            append(m_line, {hole.from, hole.to, part});
            passed += hole.length();
        }
    }

    const StateLine& m_runs;
    StateLine m_line;
    qsizetype m_next = 0;
    Second m_reached = Second::min();
};

}  // namespace

seconds Shares::total() const
{
    return std::accumulate(m_seconds.cbegin(), m_seconds.cend(), seconds(0));
}

Shares& Shares::operator+=(const Shares& other)
{
    for (const Standing standing : kAllStandings)
        (*this)[standing] += other[standing];
    return *this;
}

void Shares::turn(Standing from, Standing to)
{
    const seconds moved = std::exchange((*this)[from], seconds(0));
    (*this)[to] += moved;
}

Shares operator-(Shares a, const Shares& b)
{
    for (const Standing standing : kAllStandings)
        a[standing] -= b[standing];
    return a;
}

std::optional<Standing> StateSpan::standing() const
{
    for (const Standing standing : kAllStandings) {
        if (shares[standing] == length())
            return standing;
    }
    return std::nullopt;
}

Shares StateSpan::within(Second a, Second b) const
{
    a = std::clamp(a, from, to);
    b = std::clamp(b, a, to);
    if (a == from && b == to)
        return shares;
    return firstOf(shares, b - from) - firstOf(shares, a - from);
}

void append(StateLine& line, Second from, Second to, Standing standing)
{
    if (to <= from)
        return;
    const bool goesOn = !line.isEmpty() && line.last().to == from && line.last().standing() == standing;
    if (goesOn) {
        line.last().to = to;
        line.last().shares[standing] = line.last().length();
        return;
    }
    line.append({from, to, Shares(standing, to - from)});
}

void append(StateLine& line, const StateSpan& span)
{
    if (const auto standing = span.standing())
        append(line, span.from, span.to, *standing);
    else
        line.append(span);
}

Shares LineSums::within(Second from, Second to)
{
    while (m_next < m_line.size() && m_line.at(m_next).to <= from)
        ++m_next;
    Shares sum;
    for (qsizetype i = m_next; i < m_line.size() && m_line.at(i).from < to; ++i)
        sum += m_line.at(i).within(from, to);
    return sum;
}

StateLine cutAt(const StateLine& line, const QList<Second>& edges)
{
    StateLine cut;
    auto edge = edges.cbegin();
    for (const StateSpan& span : line) {
        edge = std::upper_bound(edge, edges.cend(), span.from);
        Second at = span.from;
        for (; edge != edges.cend() && *edge < span.to; at = *edge++)
            cut.append({at, *edge, span.within(at, *edge)});
        cut.append({at, span.to, span.within(at, span.to)});
    }
    return cut;
}

QList<Second> inOrder(QList<Second> edges)
{
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

StateLine lineOf(const MonitorTrack& track)
{
    StateLine runs;
    for (const StateRun& run : track.runs)
        append(runs, secondOf(run.from), secondOf(run.to), standingOf(run.state));
    if (track.aggregates.isEmpty())
        return runs;
    Filler filler(runs);
    for (const Aggregate& aggregate : track.aggregates)
        filler.fill(aggregate);
    return filler.finished();
}

}  // namespace holdfast
