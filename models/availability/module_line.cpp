// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/module_line.h"

#include <algorithm>

namespace holdfast {

using std::chrono::seconds;

namespace {

constexpr int kPercent = 100;

/// A monitor in one segment between two edges.
struct Voice {
    Shares shares;
    int weight;
};

/// Each second of the segment that somebody does not serve is another one: as bad as the sums allow.
Shares apart(const QList<Voice>& voices, seconds length)
{
    Shares whole;
    seconds room = length;
    for (const Standing standing : kAllStandings) {
        seconds sum{0};
        for (const Voice& voice : voices)
            sum += voice.shares[standing];
        whole[standing] = standing == Standing::Up ? room : std::min(sum, room);
        room -= whole[standing];
    }
    return whole;
}

bool hasAny(const QList<std::pair<Standing, int>>& now, Standing standing)
{
    return std::any_of(now.cbegin(), now.cend(), [&](const auto& one) { return one.first == standing; });
}

Standing allDown(const QList<std::pair<Standing, int>>& now)
{
    for (const Standing standing :
         {Standing::Up, Standing::Degraded, Standing::Unknown, Standing::Down, Standing::Maintenance}) {
        if (hasAny(now, standing))
            return standing;
    }
    return Standing::Unknown;
}

Standing weighted(const QList<std::pair<Standing, int>>& now, int thresholdPercent)
{
    qint64 all = 0;
    qint64 away = 0;
    qint64 unknown = 0;
    for (const auto& [standing, weight] : now) {
        all += weight;
        if (standing == Standing::Down || standing == Standing::Maintenance)
            away += weight;
        else if (standing == Standing::Unknown)
            unknown += weight;
    }
    if (away * kPercent >= all * thresholdPercent)
        return hasAny(now, Standing::Down) ? Standing::Down : Standing::Maintenance;
    if ((away + unknown) * kPercent >= all * thresholdPercent)
        return Standing::Unknown;
    return away > 0 || hasAny(now, Standing::Degraded) ? Standing::Degraded : Standing::Up;
}

/// Everybody's worst seconds are the same ones: each voice says its standings one after the other, the
/// gravest first.
Shares together(const QList<Voice>& voices, seconds length, const CombinedBy& by)
{
    QList<Second> edges{Second(seconds(0)), Second(length)};
    for (const Voice& voice : voices) {
        seconds passed{0};
        for (const Standing standing : kAllStandings) {
            passed += voice.shares[standing];
            edges.append(Second(passed));
        }
    }
    edges = inOrder(edges);
    const auto standingAt = [](const Voice& voice, seconds at) {
        for (const Standing standing : kAllStandings) {
            if (at < voice.shares[standing])
                return standing;
            at -= voice.shares[standing];
        }
        return Standing::Unknown;
    };
    Shares whole;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        QList<std::pair<Standing, int>> now;
        for (const Voice& voice : voices)
            now.append({standingAt(voice, edges.at(i).time_since_epoch()), voice.weight});
        const Standing standing =
            by.rule == CombineRule::AllDown ? allDown(now) : weighted(now, by.thresholdPercent);
        whole[standing] += edges.at(i + 1) - edges.at(i);
    }
    return whole;
}

/// Walks along one line, segment by segment.
class Walker {
public:
    explicit Walker(const StateLine& line) : m_line(line) {}

    /// What lies in [a, b), which crosses no edge of the line; segments come in order.
    std::optional<Shares> take(Second a, Second b)
    {
        while (m_next < m_line.size() && m_line.at(m_next).to <= a)
            ++m_next;
        if (m_next == m_line.size() || m_line.at(m_next).from >= b)
            return std::nullopt;
        return m_line.at(m_next).within(a, b);
    }

private:
    const StateLine& m_line;
    qsizetype m_next = 0;
};

void addEdges(QList<Second>& edges, const StateLine& line)
{
    for (const StateSpan& span : line)
        edges << span.from << span.to;
}

QList<Second> edgesOf(const QList<ModuleMonitor>& monitors, const QList<CombinedBy>& combinations)
{
    QList<Second> edges;
    for (const ModuleMonitor& monitor : monitors) {
        addEdges(edges, monitor.line);
        edges << monitor.from << monitor.to << monitor.dataFrom;
    }
    for (const CombinedBy& by : combinations)
        edges << by.from << by.to;
    return inOrder(edges);
}

CombinedBy ruleAt(const QList<CombinedBy>& combinations, Second at)
{
    for (const CombinedBy& by : combinations) {
        if (by.from <= at && at < by.to)
            return by;
    }
    return {};
}

}  // namespace

StateLine combined(const QList<ModuleMonitor>& monitors, const QList<CombinedBy>& combinations)
{
    const QList<Second> edges = edgesOf(monitors, combinations);
    std::vector<Walker> walkers;
    for (const ModuleMonitor& monitor : monitors)
        walkers.emplace_back(monitor.line);
    StateLine line;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        const Second from = edges.at(i);
        const Second to = edges.at(i + 1);
        QList<Voice> voices;
        bool isMonitored = false;
        for (size_t m = 0; m < walkers.size(); ++m) {
            const ModuleMonitor& monitor = monitors.at(static_cast<qsizetype>(m));
            if (from < monitor.from || from >= monitor.to)
                continue;
            const auto said = walkers.at(m).take(from, to);
            isMonitored = isMonitored || said || monitor.dataFrom <= from;
            voices.append({said.value_or(Shares(Standing::Unknown, to - from)), monitor.weight});
        }
        if (!isMonitored)
            continue;
        const CombinedBy by = ruleAt(combinations, from);
        append(line, {from, to,
                      by.rule == CombineRule::AnyDown ? apart(voices, to - from)
                                                      : together(voices, to - from, by)});
    }
    return line;
}

StateLine gravest(const QList<StateLine>& lines)
{
    QList<Second> edges;
    std::vector<Walker> walkers;
    for (const StateLine& line : lines) {
        addEdges(edges, line);
        walkers.emplace_back(line);
    }
    edges = inOrder(edges);
    StateLine whole;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        QList<Voice> voices;
        for (Walker& walker : walkers) {
            if (const auto said = walker.take(edges.at(i), edges.at(i + 1)))
                voices.append({*said, 1});
        }
        if (!voices.isEmpty())
            append(whole, {edges.at(i), edges.at(i + 1), apart(voices, edges.at(i + 1) - edges.at(i))});
    }
    return whole;
}

}  // namespace holdfast
