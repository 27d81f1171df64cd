// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/day_outline.h"

#include "models/measurements/bit_packing.h"
#include "models/measurements/value_codec.h"

#include <algorithm>
#include <array>

namespace holdfast {

namespace {

constexpr quint8 kAsRuns = 0;
constexpr quint8 kAsDistances = 1;
constexpr qint64 kMostSamples = 100'000'000;  ///< A day has fewer milliseconds; more is damage.

void appendTimeRuns(ByteWriter& writer, const std::vector<TimeRun>& runs, qint64 dayStartMs)
{
    writer.varint(runs.size());
    qint64 last = dayStartMs;
    for (const TimeRun& run : runs) {
        writer.varint(static_cast<quint64>(run.first - last));
        writer.varint(static_cast<quint64>(run.count));
        if (run.count > 1)
            writer.varint(static_cast<quint64>(run.step));
        last = run.first + (run.count - 1) * run.step;
    }
}

/// Distances in whole seconds where all of them are; those of blocks of 64 packed together.
void appendDistances(ByteWriter& writer, const std::vector<TimeRun>& runs, qint64 dayStartMs)
{
    std::vector<qint64> distances;
    qint64 last = dayStartMs;
    for (const TimeRun& run : runs) {
        distances.push_back(run.first - last);
        distances.insert(distances.end(), static_cast<size_t>(run.count - 1), run.step);
        last = run.first + (run.count - 1) * run.step;
    }
    const bool isWhole =
        std::all_of(distances.cbegin(), distances.cend(), [](qint64 ms) { return ms % 1000 == 0; });
    const qint64 unit = isWhole ? 1000 : 1;
    for (qint64& distance : distances)
        distance /= unit;
    writer.varint(static_cast<quint64>(unit));
    writer.varint(distances.size());
    for (size_t at = 0; at < distances.size(); at += kPackedBlock) {
        packBlock(writer, distances.data() + at,
                  static_cast<int>(std::min<size_t>(kPackedBlock, distances.size() - at)));
    }
}

/// Adds a moment to runs that hold only earlier ones.
void extend(std::vector<TimeRun>& runs, qint64 at)
{
    if (!runs.empty()) {
        TimeRun& run = runs.back();
        const qint64 last = run.first + (run.count - 1) * run.step;
        if (run.count == 1 || at - last == run.step) {
            run.step = at - last;
            ++run.count;
            return;
        }
    }
    runs.push_back({at, 0, 1});
}

bool readTimeRuns(ByteReader& reader, qint64 dayStartMs, std::vector<TimeRun>& runs, qint64& total)
{
    const quint64 size = reader.varint();
    qint64 last = dayStartMs;
    for (quint64 i = 0; i < size && reader.isGood(); ++i) {
        const auto gap = static_cast<qint64>(reader.varint());
        const auto count = static_cast<qint64>(reader.varint());
        const auto step = count > 1 ? static_cast<qint64>(reader.varint()) : 0;
        if (gap < 0 || gap > kDayMs || step < 0 || step > kDayMs || count < 1 || count > kMostSamples - total)
            return false;
        runs.push_back({last + gap, step, count});
        last += gap + (count - 1) * step;
        total += count;
    }
    return reader.isGood();
}

bool readDistances(ByteReader& reader, qint64 dayStartMs, std::vector<TimeRun>& runs, qint64& total)
{
    const quint64 unit = reader.varint();
    const quint64 size = reader.varint();
    if (!reader.isGood() || unit < 1 || unit > 1000 || size > static_cast<quint64>(kMostSamples))
        return false;
    total = static_cast<qint64>(size);
    std::array<qint64, kPackedBlock> block;
    qint64 last = dayStartMs;
    for (quint64 at = 0; at < size; at += kPackedBlock) {
        const auto count = static_cast<int>(std::min<quint64>(kPackedBlock, size - at));
        if (!unpackBlock(reader, block.data(), count))
            return false;
        for (int i = 0; i < count; ++i) {
            const qint64 distance = block[static_cast<size_t>(i)];
            if (distance < 0 || distance > kDayMs)
                return false;
            last += distance * static_cast<qint64>(unit);
            extend(runs, last);
        }
    }
    return true;
}

}  // namespace

DayOutline outlineOf(std::span<const Sample> samples)
{
    DayOutline outline;
    for (const Sample& sample : samples) {
        extend(outline.times, sample.atMs);
        const bool hasValue = sample.hasValue();
        if (!outline.states.empty() && outline.states.back().state == sample.state &&
            outline.states.back().hasValues == hasValue)
            ++outline.states.back().count;
        else
            outline.states.push_back({sample.state, hasValue, 1});
    }
    return outline;
}

QByteArray encodeOutline(const DayOutline& outline, qint64 dayStartMs)
{
    ByteWriter writer;
    writer.byte(kAsRuns);
    appendTimeRuns(writer, outline.times, dayStartMs);
    if (outline.times.size() > 8) {
        ByteWriter distances;
        distances.byte(kAsDistances);
        appendDistances(distances, outline.times, dayStartMs);
        if (distances.bytes.size() < writer.bytes.size())
            writer = std::move(distances);
    }
    for (const StateRepeat& repeat : outline.states) {
        const auto tag = static_cast<quint64>(repeat.state) | (repeat.hasValues ? 8U : 0U);
        writer.varint((static_cast<quint64>(repeat.count) << 4) | tag);
    }
    return std::move(writer.bytes);
}

bool decodeOutline(QByteArrayView bytes, qint64 dayStartMs, DayOutline& outline)
{
    outline.times.clear();
    outline.states.clear();
    ByteReader reader(bytes);
    qint64 total = 0;
    const quint8 form = reader.byte();
    const bool isRead = form == kAsRuns        ? readTimeRuns(reader, dayStartMs, outline.times, total)
                        : form == kAsDistances ? readDistances(reader, dayStartMs, outline.times, total)
                                               : false;
    qint64 said = 0;
    while (isRead && !reader.isAtEnd() && reader.isGood()) {
        const quint64 repeat = reader.varint();
        const auto state = static_cast<quint8>(repeat & 7);
        const auto count = static_cast<qint64>(repeat >> 4);
        if (state > static_cast<quint8>(MonitorState::Down) || count < 1 || count > total - said)
            return false;
        outline.states.push_back({static_cast<MonitorState>(state), (repeat & 8) != 0, count});
        said += count;
    }
    return isRead && reader.isGood() && said == total;
}

DayChunk encodeDay(std::span<const Sample> samples, qint64 dayStartMs)
{
    std::vector<double> values;
    values.reserve(samples.size());
    for (const Sample& sample : samples) {
        if (sample.hasValue())
            values.push_back(sample.value);
    }
    ByteWriter writer;
    writer.bytes.reserve(static_cast<qsizetype>(values.size() * 2 + 64));
    encodeValues(writer, values);
    return {encodeOutline(outlineOf(samples), dayStartMs), std::move(writer.bytes)};
}

bool decodeDay(QByteArrayView outlineBytes, QByteArrayView valueBytes, qint64 dayStartMs,
               std::vector<Sample>& samples)
{
    DayOutline outline;
    if (!decodeOutline(outlineBytes, dayStartMs, outline))
        return false;
    qint64 withValue = 0;
    for (const StateRepeat& repeat : outline.states)
        withValue += repeat.hasValues ? repeat.count : 0;
    std::vector<double> values;
    ByteReader reader(valueBytes);
    if (!decodeValues(reader, values, withValue))
        return false;
    size_t at = samples.size();
    for (const TimeRun& run : outline.times) {
        for (qint64 i = 0; i < run.count; ++i)
            samples.push_back({run.first + i * run.step, MonitorState::None});
    }
    size_t value = 0;
    for (const StateRepeat& repeat : outline.states) {
        for (qint64 i = 0; i < repeat.count; ++i, ++at) {
            samples[at].state = repeat.state;
            if (repeat.hasValues)
                samples[at].value = values[value++];
        }
    }
    return true;
}

}  // namespace holdfast
