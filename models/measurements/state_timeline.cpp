// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/state_timeline.h"

#include <algorithm>
#include <array>
#include <limits>

namespace holdfast {

namespace {

bool isGap(qint64 distance, qint64 interval)
{
    return distance * 10 > interval * kGapTenths;
}

/// A moment at which a stated span or covered time begins or ends.
struct Edge {
    qint64 at;
    int delta;
    size_t state;
};

void addEdges(std::vector<Edge>& edges, const Span& span, MonitorState state)
{
    if (span.from >= span.to || state == MonitorState::None)
        return;
    edges.push_back({span.from, 1, static_cast<size_t>(state)});
    edges.push_back({span.to, -1, static_cast<size_t>(state)});
}

}  // namespace

void append(Timeline& timeline, const Span& span)
{
    if (span.from >= span.to)
        return;
    if (!timeline.empty() && timeline.back().to == span.from && timeline.back().state == span.state)
        timeline.back().to = span.to;
    else
        timeline.push_back(span);
}

void SampleTimeline::add(qint64 atMs, MonitorState state, qint64 interval)
{
    if (state == MonitorState::None)
        return;
    speakUntil(atMs);
    m_pending = {atMs, state, interval};
}

void SampleTimeline::addUnknown(qint64 atMs)
{
    speakUntil(atMs);
    m_pending.reset();
}

void SampleTimeline::speakUntil(qint64 atMs)
{
    if (!m_pending)
        return;
    const bool hasGap = isGap(atMs - m_pending->at, m_pending->interval);
    append(m_timeline,
           {m_pending->at, hasGap ? m_pending->at + m_pending->interval : atMs, m_pending->state});
}

void SampleTimeline::add(const TimeRun& run, MonitorState state, qint64 interval)
{
    if (state == MonitorState::None)
        return;
    add(run.first, state, interval);
    if (isGap(run.step, interval)) {
        for (qint64 i = 1; i < run.count; ++i)
            add(run.first + i * run.step, state, interval);
    } else if (run.count > 1) {
        const qint64 last = run.first + (run.count - 1) * run.step;
        append(m_timeline, {run.first, last, state});
        m_pending = {last, state, interval};
    }
}

void SampleTimeline::add(const DayOutline& outline, qint64 interval)
{
    auto time = outline.times.cbegin();
    qint64 used = 0;  // Of the samples of `time`.
    for (const StateRepeat& repeat : outline.states) {
        qint64 left = repeat.count;
        while (left > 0 && time != outline.times.cend()) {
            const qint64 taken = std::min(left, time->count - used);
            const qint64 first = time->first + used * time->step;
            if (repeat.state == MonitorState::None && !repeat.hasValues)
                addUnknown(first);
            else
                add(TimeRun{first, time->step, taken}, repeat.state, interval);
            left -= taken;
            used += taken;
            if (used == time->count) {
                ++time;
                used = 0;
            }
        }
    }
}

Timeline SampleTimeline::finish()
{
    if (m_pending)
        append(m_timeline, {m_pending->at, m_pending->at + m_pending->interval, m_pending->state});
    return std::move(m_timeline);
}

Timeline timelineOf(const std::vector<Span>& stated, const std::vector<Span>& covered)
{
    std::vector<Edge> edges;
    edges.reserve(2 * (stated.size() + covered.size()));
    for (const Span& span : stated)
        addEdges(edges, span, span.state);
    for (const Span& span : covered)
        addEdges(edges, span, MonitorState::Up);
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.at < b.at; });
    Timeline timeline;
    std::array<int, 5> open{};
    qint64 since = 0;
    for (const Edge& edge : edges) {
        for (size_t state = open.size() - 1; state > 0; --state) {
            if (open[state] > 0) {
                append(timeline, {since, edge.at, static_cast<MonitorState>(state)});
                break;
            }
        }
        open[edge.state] += edge.delta;
        since = edge.at;
    }
    return timeline;
}

Timeline overlay(const Timeline& upper, const Timeline& lower)
{
    Timeline both;
    both.reserve(upper.size() + lower.size());
    auto above = upper.cbegin();
    qint64 saidUpTo = std::numeric_limits<qint64>::min();  // By the upper one.
    for (Span below : lower) {
        below.from = std::max(below.from, saidUpTo);
        for (; above != upper.cend() && above->from < below.to; ++above) {
            append(both, {below.from, std::min(above->from, below.to), below.state});
            append(both, *above);
            saidUpTo = above->to;
            below.from = std::max(below.from, saidUpTo);
        }
        append(both, below);
    }
    for (; above != upper.cend(); ++above)
        append(both, *above);
    return both;
}

Timeline clipped(const Timeline& timeline, qint64 from, qint64 to)
{
    Timeline part;
    auto span = std::partition_point(timeline.cbegin(), timeline.cend(),
                                     [from](const Span& each) { return each.to <= from; });
    for (; span != timeline.cend() && span->from < to; ++span)
        append(part, {std::max(span->from, from), std::min(span->to, to), span->state});
    return part;
}

QByteArray encodeTimeline(const Timeline& timeline, qint64 dayStartMs)
{
    ByteWriter writer;
    qint64 last = dayStartMs;
    for (const Span& span : timeline) {
        writer.varint((static_cast<quint64>(span.from - last) << 3) | static_cast<quint64>(span.state));
        writer.varint(static_cast<quint64>(span.to - span.from));
        last = span.to;
    }
    return std::move(writer.bytes);
}

bool decodeTimeline(QByteArrayView bytes, qint64 dayStartMs, Timeline& timeline)
{
    ByteReader reader(bytes);
    qint64 last = dayStartMs;
    const qint64 dayEnd = dayStartMs + kDayMs;
    while (!reader.isAtEnd()) {
        const quint64 head = reader.varint();
        const quint64 length = reader.varint();
        const auto state = static_cast<quint8>(head & 7);
        if (!reader.isGood() || state < 1 || state > static_cast<quint8>(MonitorState::Down) ||
            (head >> 3) > static_cast<quint64>(kDayMs) || length > static_cast<quint64>(kDayMs))
            return false;
        const qint64 from = last + static_cast<qint64>(head >> 3);
        last = from + static_cast<qint64>(length);
        if (last > dayEnd)
            return false;
        append(timeline, {from, last, static_cast<MonitorState>(state)});
    }
    return true;
}

}  // namespace holdfast
