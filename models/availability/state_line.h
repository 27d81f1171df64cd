// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/monitor_track.h"

#include <QList>

#include <array>
#include <chrono>
#include <optional>

namespace holdfast {

/// Whole seconds: the grid on which everything is reckoned.
using Second = std::chrono::sys_seconds;

/// The second in which `at` lies. Every boundary is rounded in this one way, so pieces always fit together.
inline Second secondOf(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

/// Before and after everything; between them, lengths can be reckoned with.
constexpr Second kEverBefore{std::chrono::seconds(-100'000'000'000)};
constexpr Second kEverAfter{std::chrono::seconds(100'000'000'000)};

/// What a stretch is, the gravest first: where several are spread over one stretch, they are taken in this
/// order.
enum class Standing { Down, Maintenance, Unknown, Excluded, Degraded, Up };
constexpr size_t kStandings = 6;

/// How many seconds of a stretch are of which standing.
class Shares {
public:
    Shares() = default;
    Shares(Standing standing, std::chrono::seconds length) { (*this)[standing] = length; }

    std::chrono::seconds& operator[](Standing standing)
    {
        return m_seconds.at(static_cast<size_t>(standing));
    }
    std::chrono::seconds operator[](Standing standing) const
    {
        return m_seconds.at(static_cast<size_t>(standing));
    }
    std::chrono::seconds total() const;
    Shares& operator+=(const Shares& other);
    /// Turns all that is `from` into `to`.
    void turn(Standing from, Standing to);

    friend Shares operator-(Shares a, const Shares& b);
    friend bool operator==(const Shares&, const Shares&) = default;

private:
    std::array<std::chrono::seconds, kStandings> m_seconds{};
};

constexpr std::array<Standing, kStandings> kAllStandings{Standing::Down,     Standing::Maintenance,
                                                         Standing::Unknown,  Standing::Excluded,
                                                         Standing::Degraded, Standing::Up};

/// [from, to), not empty. Where a source told sums only, it is of several standings, whose order within it
/// nobody knows.
struct StateSpan {
    Second from;
    Second to;
    Shares shares;

    std::chrono::seconds length() const { return to - from; }
    /// The standing of all of it; absent where there are several.
    std::optional<Standing> standing() const;
    /// What of it lies in [a, b): several standings are spread evenly, to the second, so that the parts
    /// always sum to the whole.
    Shares within(Second a, Second b) const;

    friend bool operator==(const StateSpan&, const StateSpan&) = default;
};

/// Spans in order, not overlapping; between them nobody looked.
using StateLine = QList<StateSpan>;

/// Appends [from, to); grows the last span where that goes on alike. An empty one is left out.
void append(StateLine& line, Second from, Second to, Standing standing);
/// Appends `span` as it is where it is of several standings.
void append(StateLine& line, const StateSpan& span);

/// Sums a line over windows that come in order, in one pass along it. `line` must outlive it.
class LineSums {
public:
    explicit LineSums(const StateLine& line) : m_line(line) {}

    /// What lies in [from, to); `from` is not before an earlier one.
    Shares within(Second from, Second to);

private:
    const StateLine& m_line;
    qsizetype m_next = 0;
};

/// `line` with no span across any of `edges`, which are in order.
StateLine cutAt(const StateLine& line, const QList<Second>& edges);
/// `edges` in order, each once.
QList<Second> inOrder(QList<Second> edges);

/// What a monitor says: its runs and, where there are none, its aggregates less what the runs account for.
StateLine lineOf(const MonitorTrack& track);

}  // namespace holdfast
