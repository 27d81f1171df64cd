// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/content_sink.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

constexpr qsizetype kRefusedKept = 100;
constexpr qsizetype kCautionsKept = 100;

}  // namespace

MeasurementSink::Index ContentSink::series(const SeriesDescription& description)
{
    const auto known = m_indexes.constFind(description.key);
    if (known != m_indexes.cend())
        return known.value();
    const auto index = static_cast<Index>(m_tallies.size());
    m_indexes.insert(description.key, index);
    m_tallies.push_back({description});
    return index;
}

void ContentSink::sample(Index series, const Sample& sample)
{
    if (!isUsable(sample.atMs, sample.atMs))
        return;
    Tally& counted = tally(series);
    ++counted.samples;
    counted.span(sample.atMs, sample.atMs);
}

void ContentSink::unknownFrom(Index, Instant) {}

void ContentSink::interval(Index series, const StateInterval& interval)
{
    const qint64 from = toMs(interval.from);
    const qint64 to = interval.to ? toMs(*interval.to) : from;
    if (!isUsable(from, to))
        return;
    Tally& counted = tally(series);
    if (!interval.to) {
        ++m_unfinished;
        counted.openFromMs.push_back(from);
    }
    ++counted.intervals;
    counted.span(from, to);
}

void ContentSink::aggregate(Index series, const Aggregate& aggregate)
{
    if (!isUsable(toMs(aggregate.from), toMs(aggregate.to)))
        return;
    Tally& counted = tally(series);
    ++counted.aggregates;
    counted.span(toMs(aggregate.from), toMs(aggregate.to));
}

void ContentSink::covers(Index series, Instant from, Instant to)
{
    if (!isUsable(toMs(from), toMs(to)))
        return;
    Tally& counted = tally(series);
    counted.span(toMs(from), toMs(to));
    counted.coveredToMs = std::max(counted.coveredToMs.value_or(toMs(to)), toMs(to));
}

void ContentSink::remark(Index, Instant, const QString&) {}

void ContentSink::refused(qint64 line, const QString& reason)
{
    ++m_refusedCount;
    if (m_refused.size() < kRefusedKept)
        m_refused.append({line, reason});
}

void ContentSink::caution(const QString& text)
{
    if (m_cautions.size() < kCautionsKept && !m_cautions.contains(text))
        m_cautions.append(text);
}

bool ContentSink::isUsable(qint64 fromMs, qint64 toMs)
{
    if (isThinkable(fromMs) && isThinkable(toMs) && fromMs <= toMs)
        return true;
    ++m_unthinkable;
    return false;
}

std::optional<qint64> ContentSink::lastKnownMs() const
{
    std::optional<qint64> last;
    for (const Tally& counted : m_tallies) {
        if (!counted.isEmpty())
            last = std::max(last.value_or(counted.toMs), counted.toMs);
    }
    return last;
}

qint64 ContentSink::beyondCover() const
{
    qint64 beyond = 0;
    for (const Tally& counted : m_tallies) {
        if (counted.coveredToMs) {
            beyond += std::count_if(counted.openFromMs.cbegin(), counted.openFromMs.cend(),
                                    [&counted](qint64 from) { return from >= *counted.coveredToMs; });
        }
    }
    return beyond;
}

void ContentSink::describe(SourceContent& content) const
{
    for (const Tally& counted : m_tallies) {
        SeriesFound found{counted.description,
                          counted.samples + counted.intervals + counted.aggregates,
                          {},
                          std::nullopt,
                          std::nullopt};
        if (counted.samples > 0)
            found.shapes.append(Shape::Samples);
        if (counted.intervals > 0)
            found.shapes.append(Shape::Intervals);
        if (counted.aggregates > 0)
            found.shapes.append(Shape::Aggregates);
        if (!counted.isEmpty()) {
            found.from = instantFromMs(counted.fromMs);
            found.to = instantFromMs(counted.toMs);
        }
        content.series.append(found);
    }
    content.refusedCount = m_refusedCount;
    content.refused = m_refused;
    content.cautions = m_cautions;
    if (m_unfinished > 0) {
        content.cautions.append(
            Text::tr("%n state(s) were not over when the file was written; they count to the "
                     "end of what the file covers.",
                     nullptr, static_cast<int>(m_unfinished)));
    }
    if (const qint64 beyond = beyondCover(); beyond > 0) {
        content.cautions.append(Text::tr(
            "%n of them began after the period that was said to be covered: down from the beginning to "
            "the last moment that the file speaks of; nothing says when it ended. If the list was "
            "written later, let --covers reach to then.",
            nullptr, static_cast<int>(beyond)));
    }
    if (m_unthinkable > 0) {
        content.cautions.append(
            Text::tr("%n measurement(s) end before they begin or lie outside the years 1 to "
                     "9999 and were left out.",
                     nullptr, static_cast<int>(m_unthinkable)));
    }
}

}  // namespace holdfast
