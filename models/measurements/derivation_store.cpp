// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/derivation_store.h"

#include "models/measurements/chunk_store.h"
#include "models/measurements/sample_merge.h"
#include "models/measurements/state_timeline.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kMostDaysAtOnce = 92;  ///< So that a year of restless samples needs little memory.

constexpr auto kLastDayBefore =
    "SELECT max(day) FROM chunk WHERE series = ? AND day < ? AND state_count > 0"_L1;
constexpr auto kFirstDayAfter =
    "SELECT min(day) FROM chunk WHERE series = ? AND day > ? AND state_count > 0"_L1;

constexpr auto kIntervalsOfImports =
    "SELECT import, interval_ms FROM contribution WHERE series = ? AND interval_ms IS NOT NULL"_L1;

constexpr auto kOutlines = R"(
    SELECT day, import, outline FROM chunk WHERE series = ? AND day BETWEEN ? AND ? ORDER BY day, import
)"_L1;

constexpr auto kStated = R"(
    SELECT from_ms, to_ms, state FROM state_interval WHERE series = ? AND from_ms < ? AND to_ms > ?
)"_L1;
constexpr auto kCovered =
    "SELECT from_ms, to_ms FROM coverage WHERE series = ? AND from_ms < ? AND to_ms > ?"_L1;

constexpr auto kForgetDays = "DELETE FROM state_day WHERE series = ? AND day BETWEEN ? AND ?"_L1;
constexpr auto kInsertDay = R"(
    INSERT INTO state_day (series, day, runs, sample_count, up_ms, maintenance_ms, degraded_ms, down_ms)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)"_L1;

constexpr auto kChunkDays = "SELECT DISTINCT day FROM chunk WHERE series = ?1 AND (?2 = 0 OR import = ?2)"_L1;
constexpr auto kStatedEnds = R"(
    SELECT from_ms, to_ms FROM state_interval WHERE series = ?1 AND (?2 = 0 OR import = ?2)
    UNION ALL SELECT from_ms, to_ms FROM coverage WHERE series = ?1 AND (?2 = 0 OR import = ?2)
)"_L1;
constexpr auto kLongest = "SELECT coalesce(max(interval_ms), 0) FROM contribution WHERE series = ?"_L1;

constexpr auto kSeries = "SELECT id FROM series ORDER BY id"_L1;
constexpr auto kVersion = "SELECT version FROM derivation WHERE id = 1"_L1;
constexpr auto kSetVersion = "UPDATE derivation SET version = ? WHERE id = 1"_L1;
constexpr auto kForgetAll = "DELETE FROM state_day"_L1;

/// One day's part of the samples, from one import or merged from several.
struct Day {
    qint64 day = 0;
    DayOutline outline;
    qint64 interval = 0;  ///< 0: none is known.
    qint64 samples = 0;
};

std::vector<Sample> momentsOf(const DayOutline& outline)
{
    std::vector<Sample> moments;
    for (const TimeRun& run : outline.times) {
        for (qint64 i = 0; i < run.count; ++i)
            moments.push_back({run.first + i * run.step, MonitorState::None});
    }
    size_t at = 0;
    for (const StateRepeat& repeat : outline.states) {
        for (qint64 i = 0; i < repeat.count; ++i, ++at) {
            moments[at].state = repeat.state;
            if (repeat.hasValues)
                moments[at].value = 0;  // Which one makes no difference here.
        }
    }
    return moments;
}

/// Without the looks of which nothing is known.
qint64 countOf(const DayOutline& outline)
{
    qint64 count = 0;
    for (const StateRepeat& repeat : outline.states)
        count += repeat.state == MonitorState::None && !repeat.hasValues ? 0 : repeat.count;
    return count;
}

/// Days [first, last] of one series.
struct Stretch {
    qint64 series;
    qint64 first;
    qint64 last;
};

}  // namespace

struct Derivation::Work {
    explicit Work(Connection& c)
        : lastDayBefore(c, kLastDayBefore),
          firstDayAfter(c, kFirstDayAfter),
          intervalsOfImports(c, kIntervalsOfImports),
          outlines(c, kOutlines),
          stated(c, kStated),
          covered(c, kCovered),
          forgetDays(c, kForgetDays),
          insertDay(c, kInsertDay)
    {
    }

    std::optional<qint64> neighbour(Statement& statement, qint64 series, qint64 day)
    {
        statement.with(series, day);
        const auto found = statement.next() ? statement.optionalInteger(0) : std::nullopt;
        statement.reset();
        return found;
    }

    void readIntervals(qint64 series)
    {
        intervals.clear();
        intervalsOfImports.with(series);
        while (intervalsOfImports.next())
            intervals[intervalsOfImports.integer(0)] = intervalsOfImports.integer(1);
    }

    /// Adds the chunks of [first, last] to `timeline`; remembers how many samples each day has.
    void addSamples(SampleTimeline& timeline, const Stretch& stretch)
    {
        std::optional<Day> open;
        outlines.with(stretch.series, stretch.first, stretch.last);
        while (outlines.next()) {
            const qint64 day = outlines.integer(0);
            const qint64 import = outlines.integer(1);
            if (!decodeOutline(outlines.bytes(2), day * kDayMs, scratch))
                throwDamagedChunk(stretch.series, day);
            const auto found = intervals.find(import);
            const qint64 interval = found == intervals.end() ? 0 : found->second;
            if (open && open->day == day) {
                merge(*open, interval, import == counted);
                continue;
            }
            addDay(timeline, open);
            open = Day{day, scratch, interval, countOf(scratch)};
            isCountedOpen = import == counted;
        }
        addDay(timeline, open);
    }

    void addDay(SampleTimeline& timeline, const std::optional<Day>& day)
    {
        if (!day)
            return;
        timeline.add(day->outline, day->interval);
        samplesOfDay[day->day] = day->samples;
    }

    /// Several imports speak of one day: their moments are merged, and the smallest interval holds.
    void merge(Day& day, qint64 interval, bool isCounted)
    {
        qint64 differing = 0;
        const auto both = mergedLists(momentsOf(day.outline), momentsOf(scratch), differing);
        if (isCounted || isCountedOpen)
            contradicting += differing;
        isCountedOpen = isCountedOpen || isCounted;
        day.outline = outlineOf(both);
        day.samples = countOf(day.outline);
        if (interval > 0 && (day.interval == 0 || interval < day.interval))
            day.interval = interval;
    }

    Timeline statedIn(qint64 series, qint64 from, qint64 to)
    {
        std::vector<Span> spans;
        stated.with(series, to, from);
        while (stated.next()) {
            spans.push_back({stated.integer(0), stated.integer(1),
                             static_cast<MonitorState>(static_cast<quint8>(stated.integer(2)))});
        }
        std::vector<Span> up;
        covered.with(series, to, from);
        while (covered.next())
            up.push_back({covered.integer(0), covered.integer(1), MonitorState::Up});
        return spans.empty() && up.empty() ? Timeline() : timelineOf(spans, up);
    }

    void write(const Stretch& stretch, const Timeline& timeline)
    {
        forgetDays.with(stretch.series, stretch.first, stretch.last).execute();
        auto span = timeline.cbegin();
        qint64 at = timeline.empty() ? 0 : timeline.front().from;
        Timeline ofDay;
        for (qint64 day = stretch.first; day <= stretch.last; ++day) {
            const qint64 end = (day + 1) * kDayMs;
            ofDay.clear();
            while (span != timeline.cend() && at < end) {
                append(ofDay, {at, std::min(span->to, end), span->state});
                at = std::min(span->to, end);
                if (at == span->to && ++span != timeline.cend())
                    at = span->from;
            }
            const auto samples = samplesOfDay.find(day);
            writeDay(stretch.series, day, ofDay, samples == samplesOfDay.end() ? 0 : samples->second);
        }
    }

    void writeDay(qint64 series, qint64 day, const Timeline& ofDay, qint64 samples)
    {
        if (ofDay.empty() && samples == 0)
            return;
        std::array<qint64, 5> ms{};
        for (const Span& span : ofDay)
            ms[static_cast<size_t>(span.state)] += span.to - span.from;
        const QByteArray runs = encodeTimeline(ofDay, day * kDayMs);
        insertDay.with(series, day, runs, samples, ms[1], ms[2], ms[3], ms[4]).execute();
    }

    /// Days whose content may change when what is known of [first, last] does: a sample carries over
    /// midnight, at most for `reach` days, and at most to the next sample.
    Stretch affected(const Stretch& changed, qint64 reach)
    {
        const auto before = neighbour(lastDayBefore, changed.series, changed.first);
        const auto after = neighbour(firstDayAfter, changed.series, changed.last);
        const bool reachesBack = before && changed.first - *before <= reach;
        return {changed.series, reachesBack ? *before : changed.first,
                std::min(changed.last + reach, after.value_or(changed.last + reach))};
    }

    void derive(const Stretch& stretch)
    {
        samplesOfDay.clear();
        SampleTimeline samples;
        if (const auto before = neighbour(lastDayBefore, stretch.series, stretch.first))
            addSamples(samples, {stretch.series, *before, *before});
        addSamples(samples, stretch);
        if (const auto after = neighbour(firstDayAfter, stretch.series, stretch.last))
            addSamples(samples, {stretch.series, *after, *after});
        const qint64 from = stretch.first * kDayMs;
        const qint64 to = (stretch.last + 1) * kDayMs;
        const Timeline lower = clipped(statedIn(stretch.series, from, to), from, to);
        const Timeline upper = clipped(samples.finish(), from, to);
        write(stretch, lower.empty() ? upper : overlay(upper, lower));
    }

    Statement lastDayBefore;
    Statement firstDayAfter;
    Statement intervalsOfImports;
    Statement outlines;
    Statement stated;
    Statement covered;
    Statement forgetDays;
    Statement insertDay;

    std::map<qint64, qint64> intervals;  ///< By import.
    std::map<qint64, qint64> samplesOfDay;
    DayOutline scratch;
    qint64 counted = 0;
    qint64 contradicting = 0;
    bool isCountedOpen = false;
};

Derivation::Derivation(Connection& connection) : m_work(std::make_unique<Work>(connection)) {}

Derivation::~Derivation() = default;

void Derivation::countContradictionsOf(qint64 import)
{
    m_work->counted = import;
    m_work->contradicting = 0;
}

qint64 Derivation::contradictions() const
{
    return m_work->contradicting;
}

void Derivation::derive(qint64 series, const std::vector<qint64>& days, qint64 longestMs)
{
    m_work->readIntervals(series);
    const qint64 reach = (longestMs * kGapTenths / 10 + kDayMs - 1) / kDayMs + 1;
    qint64 isDoneUpTo = std::numeric_limits<qint64>::min();
    for (size_t i = 0; i < days.size();) {
        size_t last = i;
        while (last + 1 < days.size() && days[last + 1] - days[last] <= 1 &&
               days[last + 1] - days[i] < kMostDaysAtOnce)
            ++last;
        Stretch stretch = m_work->affected({series, days[i], days[last]}, reach);
        // What the stretch before this one derived already saw these samples.
        stretch.first = std::max(stretch.first, std::min(isDoneUpTo + 1, days[i]));
        m_work->derive(stretch);
        isDoneUpTo = stretch.last;
        i = last + 1;
    }
}

std::vector<qint64> daysOf(Connection& connection, qint64 series, qint64 import)
{
    std::vector<qint64> days;
    Statement chunkDays(connection, kChunkDays);
    chunkDays.with(series, import);
    while (chunkDays.next())
        days.push_back(chunkDays.integer(0));
    Statement ends(connection, kStatedEnds);
    ends.with(series, import);
    while (ends.next()) {
        for (qint64 day = dayOf(ends.integer(0)); day * kDayMs < ends.integer(1); ++day)
            days.push_back(day);
        if (days.size() > 100'000) {
            std::sort(days.begin(), days.end());
            days.erase(std::unique(days.begin(), days.end()), days.end());
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

qint64 longestIntervalOf(Connection& connection, qint64 series)
{
    return connection.single(kLongest, {series}).toLongLong();
}

Result<bool> isDerivationCurrent(Database& database)
{
    return database.read([](Connection& c) { return c.single(kVersion).toInt() == kDerivationVersion; });
}

void deriveEverything(Connection& connection)
{
    connection.execute(kForgetAll);
    std::vector<qint64> all;
    Statement series(connection, kSeries);
    while (series.next())
        all.push_back(series.integer(0));
    Derivation derivation(connection);
    for (const qint64 each : all)
        derivation.derive(each, daysOf(connection, each, 0), longestIntervalOf(connection, each));
    connection.execute(kSetVersion, {kDerivationVersion});
}

Done deriveWhatIsOutdated(Database& database)
{
    const auto isCurrent = isDerivationCurrent(database);
    if (!isCurrent)
        return isCurrent.error();
    if (isCurrent.value())
        return done();
    const auto derived = database.transact([](Connection& connection) {
        deriveEverything(connection);
        return 0;
    });
    return derived ? done() : Done(derived.error());
}

}  // namespace holdfast
