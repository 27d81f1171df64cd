// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/import_sink_store.h"

#include "models/measurements/derivation_store.h"
#include "models/storage/storage_error.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

/// Looks that are further apart say nothing of the time between: whoever states more is not believed.
constexpr qint64 kLongestInterval = 31 * kDayMs;

std::optional<qint64> believed(const std::optional<qint64>& interval)
{
    return interval && *interval > 0 && *interval <= kLongestInterval ? interval : std::nullopt;
}

/// Throws where a day has more samples than are kept in memory at once.
void refuseTooMany(size_t count)
{
    if (count <= ImportSink::kMostSamplesADay)
        return;
    throw Refusal{{Error::Code::BadInput,
                   Text::tr("A monitor has more than %1 samples on one day. Export it with a longer step.")
                       .arg(ImportSink::kMostSamplesADay),
                   {}}};
}

}  // namespace

ImportSink::ImportSink(Connection& connection, const QUuid& uid, const QString& fileName)
    : m_connection(connection),
      m_rows(connection, uid, fileName),
      m_chunks(connection, m_rows.import()),
      m_buffers(
          [this](int series, qint64 day, std::vector<Sample>& samples) { handOn(series, day, samples); })
{
}

template <class Act>
void ImportSink::guarded(Act act)
{
    if (m_failure)
        return;
    try {
        act();
    } catch (...) {
        m_failure = std::current_exception();
    }
}

MeasurementSink::Index ImportSink::series(const SeriesDescription& description)
{
    const Index index = ContentSink::series(description);
    if (static_cast<size_t>(index) == m_cursors.size()) {
        m_cursors.push_back({});
        guarded([&] { m_cursors.back().id = m_rows.series(description.key); });
    }
    return index;
}

void ImportSink::sample(Index series, const Sample& sample)
{
    if (!put(series, sample))
        return;
    Tally& counted = tally(series);
    ++counted.samples;
    counted.span(sample.atMs, sample.atMs);
}

void ImportSink::unknownFrom(Index series, Instant at)
{
    if (isThinkable(toMs(at)))
        put(series, {toMs(at), MonitorState::None});
}

bool ImportSink::put(Index series, const Sample& sample)
{
    Cursor& cursor = m_cursors[static_cast<size_t>(series)];
    const bool isSameDay = cursor.buffer != nullptr && sample.atMs >= cursor.dayStartMs &&
                           sample.atMs - cursor.dayStartMs < kDayMs;
    if (!isSameDay) {
        if (m_failure || !isUsable(sample.atMs, sample.atMs))
            return false;
        guarded([&] { openDay(series, sample.atMs); });
    }
    if (m_failure)
        return false;
    std::vector<Sample>& samples = cursor.buffer->samples;
    if (samples.size() == samples.capacity()) {
        guarded([&] {
            refuseTooMany(samples.size());
            m_buffers.grow(*cursor.buffer);
        });
        if (m_failure)
            return false;
    }
    samples.push_back(sample);
    return true;
}

void ImportSink::interval(Index series, const StateInterval& interval)
{
    const qint64 before = tally(series).intervals;
    ContentSink::interval(series, interval);
    if (tally(series).intervals > before)
        guarded([&] { m_rows.addInterval(m_cursors[static_cast<size_t>(series)].id, interval); });
}

void ImportSink::aggregate(Index series, const Aggregate& aggregate)
{
    const qint64 before = tally(series).aggregates;
    ContentSink::aggregate(series, aggregate);
    if (tally(series).aggregates > before && aggregate.from < aggregate.to)
        guarded([&] { m_rows.addAggregate(m_cursors[static_cast<size_t>(series)].id, aggregate); });
}

void ImportSink::covers(Index series, Instant from, Instant to)
{
    ContentSink::covers(series, from, to);
    if (isThinkable(toMs(from)) && isThinkable(toMs(to)) && from < to)
        guarded([&] { m_rows.addCoverage(m_cursors[static_cast<size_t>(series)].id, from, to); });
}

void ImportSink::remark(Index series, Instant at, const QString& text)
{
    if (!text.isEmpty() && isThinkable(toMs(at)))
        guarded([&] { m_rows.addRemark(m_cursors[static_cast<size_t>(series)].id, at, text); });
}

void ImportSink::finish(SourceContent& content)
{
    guarded([this] { m_buffers.finish(); });
    if (m_failure)
        std::rethrow_exception(m_failure);
    const auto lastKnown = lastKnownMs();
    Derivation derivation(m_connection);
    derivation.countContradictionsOf(m_rows.import());
    for (size_t i = 0; i < m_cursors.size(); ++i)
        contribute(i, lastKnown, derivation);
    m_contradictions += derivation.contradictions();
    describe(content);
    if (m_contradictions > 0) {
        content.cautions.append(Text::tr(
            "%n moment(s) are said in two ways, in this file or in it and another import; the worse state "
            "holds.",
            nullptr, static_cast<int>(m_contradictions)));
    }
}

void ImportSink::openDay(Index series, qint64 atMs)
{
    const qint64 day = dayOf(atMs);
    DayBuffers::Buffer& buffer = m_buffers.open(series, day);  // May hand on the day that the cursor had.
    Cursor& cursor = m_cursors[static_cast<size_t>(series)];
    cursor.buffer = &buffer;
    cursor.dayStartMs = day * kDayMs;
}

void ImportSink::handOn(Index series, qint64 day, std::vector<Sample>& samples)
{
    Cursor& cursor = m_cursors[static_cast<size_t>(series)];
    if (cursor.dayStartMs == day * kDayMs)
        cursor.buffer = nullptr;
    m_contradictions += m_chunks.write(cursor.id, day, samples);
    refuseTooMany(samples.size());
}

void ImportSink::contribute(size_t index, const std::optional<qint64>& lastKnown, Derivation& derivation)
{
    const Tally& counted = tallies()[index];
    const qint64 series = m_cursors[index].id;
    if (counted.intervals > 0)
        m_rows.closeIntervals(series, lastKnown.value_or(counted.toMs));
    std::optional<qint64> interval;
    if (counted.samples > 0) {
        if (counted.description.interval)
            interval = believed(counted.description.interval->count());
        if (!interval)
            interval = believed(medianGapOf(m_connection, series, m_rows.import()));
    }
    ImportRows::Contribution contribution{series,          counted.description, interval,
                                          counted.samples, counted.intervals,   counted.aggregates,
                                          std::nullopt,    std::nullopt};
    if (!counted.isEmpty()) {
        contribution.fromMs = counted.fromMs;
        contribution.toMs = counted.toMs;
    }
    m_rows.addContribution(contribution);
    derivation.derive(series, daysOf(m_connection, series, m_rows.import()),
                      longestIntervalOf(m_connection, series));
}

}  // namespace holdfast
