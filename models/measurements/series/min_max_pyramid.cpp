// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/series/min_max_pyramid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace holdfast {

namespace {

constexpr qint64 kMinute = 60'000;

/// Two and a half intervals: one look may be late, two are missing.
qint64 longestStep(std::chrono::milliseconds interval)
{
    return interval.count() * 5 / 2;
}

std::chrono::milliseconds middleStep(const QList<Sample>& samples)
{
    constexpr qsizetype kEnough = 1'000;
    std::vector<qint64> steps;
    for (qsizetype i = 1; i < std::min(samples.size(), kEnough); ++i) {
        if (const qint64 step = samples.at(i).atMs - samples.at(i - 1).atMs; step > 0)
            steps.push_back(step);
    }
    if (steps.empty())
        return std::chrono::milliseconds(kMinute);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return std::chrono::milliseconds(*middle);
}

QList<SeriesSpan> cut(const QList<SeriesSpan>& spans, const SeriesSpan& to)
{
    QList<SeriesSpan> inside;
    auto it = std::lower_bound(spans.cbegin(), spans.cend(), to.fromMs,
                               [](const SeriesSpan& span, qint64 at) { return span.toMs <= at; });
    for (; it != spans.cend() && it->fromMs < to.toMs; ++it)
        inside.append({std::max(it->fromMs, to.fromMs), std::min(it->toMs, to.toMs)});
    return inside;
}

}  // namespace

MinMaxPyramid::MinMaxPyramid(std::chrono::milliseconds interval)
    : m_interval(interval), m_longest(longestStep(interval))
{
}

MinMaxPyramid::MinMaxPyramid(const QList<Sample>& samples, std::optional<std::chrono::milliseconds> interval)
    : MinMaxPyramid(interval.value_or(middleStep(samples)))
{
    m_times.reserve(static_cast<size_t>(samples.size()));
    m_values.reserve(static_cast<size_t>(samples.size()));
    for (const Sample& sample : samples)
        append(sample);
}

void MinMaxPyramid::append(const Sample& sample)
{
    if (!m_looks)
        m_looks = SeriesSpan{sample.atMs, sample.atMs};
    look(sample);
    if (!sample.hasValue())
        return;
    if (!m_times.empty() && sample.atMs - m_times.back() > m_longest)
        m_breaks.push_back(m_times.size());
    m_times.push_back(sample.atMs);
    m_values.push_back(sample.value);
    if (m_values.size() % kFan == 0)
        raise();
}

/// Keeps when somebody looked, and when it was down.
void MinMaxPyramid::look(const Sample& sample)
{
    const qint64 last = std::exchange(m_looks->toMs, sample.atMs);
    Q_ASSERT(sample.atMs >= last);
    const bool isHole = sample.atMs - last > m_longest;
    if (isHole)
        m_holes.append({last + m_interval.count(), sample.atMs});
    if (sample.state != MonitorState::Down) {
        // A look that came early ends what the one before it said.
        if (m_isDown && m_downs.last().toMs > sample.atMs)
            m_downs.last().toMs = sample.atMs;
        m_isDown = false;
        return;
    }
    const qint64 until = sample.atMs + m_interval.count();
    if (m_isDown && !isHole)
        m_downs.last().toMs = until;
    else
        m_downs.append({sample.atMs, until});
    m_isDown = true;
}

/// Sums up the last entries of each level that is full.
void MinMaxPyramid::raise()
{
    const double* values = m_values.data() + m_values.size() - kFan;
    Extremes all{values[0], values[0], values[0]};
    for (size_t i = 1; i < kFan; ++i)
        all = {std::min(all.least, values[i]), std::max(all.most, values[i]), all.sum + values[i]};
    m_levels.front().push_back(all);
    for (size_t level = 1; level < m_levels.size() && m_levels[level - 1].size() % kFan == 0; ++level) {
        const Extremes* below = m_levels[level - 1].data() + m_levels[level - 1].size() - kFan;
        all = below[0];
        for (size_t i = 1; i < kFan; ++i)
            all = {std::min(all.least, below[i].least), std::max(all.most, below[i].most),
                   all.sum + below[i].sum};
        m_levels[level].push_back(all);
    }
}

std::optional<SeriesSpan> MinMaxPyramid::span() const
{
    if (!m_looks)
        return std::nullopt;
    return SeriesSpan{m_looks->fromMs, m_looks->toMs + m_interval.count()};
}

qint64 MinMaxPyramid::firstFrom(qint64 atMs) const
{
    return std::lower_bound(m_times.cbegin(), m_times.cend(), atMs) - m_times.cbegin();
}

std::optional<qint64> MinMaxPyramid::nearest(qint64 atMs) const
{
    if (isEmpty())
        return std::nullopt;
    const qint64 after = std::min(firstFrom(atMs), size() - 1);
    const bool isBeforeNearer = after > 0 && atMs - timeAt(after - 1) < std::abs(timeAt(after) - atMs);
    return isBeforeNearer ? after - 1 : after;
}

/// Extremes of the values [first, last), which are at least one.
MinMaxPyramid::Extremes MinMaxPyramid::between(size_t first, size_t last) const
{
    Extremes all{m_values[first], m_values[first], 0.0};
    const auto take = [&all](double least, double most, double sum) {
        all = {std::min(all.least, least), std::max(all.most, most), all.sum + sum};
    };
    size_t at = first;
    while (at < last) {
        // The highest level that has an entry beginning here and ending within.
        size_t level = 0;
        size_t length = 1;
        while (level < m_levels.size() && at % (length * kFan) == 0 && at + length * kFan <= last) {
            length *= kFan;
            ++level;
        }
        if (level == 0) {
            take(m_values[at], m_values[at], m_values[at]);
        } else {
            const Extremes& entry = m_levels[level - 1][at / length];
            take(entry.least, entry.most, entry.sum);
        }
        at += length;
    }
    return all;
}

/// Median of the values [first, last), which are at least one; `room` is used over and over. No level helps
/// here: a median does not follow from those of parts.
double MinMaxPyramid::medianBetween(size_t first, size_t last, std::vector<double>& room) const
{
    const auto at = [this](size_t index) { return m_values.begin() + static_cast<std::ptrdiff_t>(index); };
    room.assign(at(first), at(last));
    const auto middle = room.begin() + static_cast<std::ptrdiff_t>(room.size() / 2);
    std::nth_element(room.begin(), middle, room.end());
    if (room.size() % 2 == 1)
        return *middle;
    return (*std::max_element(room.begin(), middle) + *middle) / 2.0;
}

bool MinMaxPyramid::joinsAt(size_t index) const
{
    return index > 0 && !std::binary_search(m_breaks.cbegin(), m_breaks.cend(), index);
}

QList<BandColumn> MinMaxPyramid::columns(const SeriesSpan& span, double width) const
{
    QList<BandColumn> columns;
    if (span.length() <= 0 || width <= 0.0)
        return columns;
    const auto count = static_cast<qint64>(std::ceil(static_cast<double>(span.length()) / width));
    columns.reserve(count);
    const auto edge = [&](qint64 i) {
        return span.fromMs + static_cast<qint64>(std::llround(static_cast<double>(i) * width));
    };
    auto at = std::lower_bound(m_times.cbegin(), m_times.cend(), span.fromMs);
    std::vector<double> room;
    for (qint64 i = 0; i < count; ++i) {
        BandColumn column{{edge(i), edge(i + 1)}};
        // Columns hold about as many values each, so the end is looked for from here, in growing steps.
        std::ptrdiff_t step = 1;
        auto reach = at;
        while (m_times.cend() - reach > step && *(reach + step) < column.span.toMs) {
            reach += step;
            step *= 2;
        }
        const auto bound = m_times.cend() - reach > step ? reach + step + 1 : m_times.cend();
        const auto end = std::lower_bound(reach, bound, column.span.toMs);
        if (end != at) {
            const auto first = static_cast<size_t>(at - m_times.cbegin());
            const auto last = static_cast<size_t>(end - m_times.cbegin());
            const Extremes all = between(first, last);
            column.count = end - at;
            column.firstMs = *at;
            column.least = all.least;
            column.most = all.most;
            column.mean = all.sum / static_cast<double>(column.count);
            column.median = medianBetween(first, last, room);
            column.joins = joinsAt(first);
        }
        at = end;
        columns.append(column);
    }
    return columns;
}

QList<SeriesSpan> MinMaxPyramid::holes(const SeriesSpan& span) const
{
    const auto known = this->span();
    if (!known)
        return {span};
    QList<SeriesSpan> all;
    if (span.fromMs < known->fromMs)
        all.append({span.fromMs, std::min(known->fromMs, span.toMs)});
    all += cut(m_holes, span);
    if (span.toMs > known->toMs)
        all.append({std::max(known->toMs, span.fromMs), span.toMs});
    return all;
}

QList<SeriesSpan> MinMaxPyramid::downs(const SeriesSpan& span) const
{
    return cut(m_downs, span);
}

}  // namespace holdfast
