// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/byte_stream.h"
#include "models/measurements/measurement.h"

#include <span>
#include <vector>

namespace holdfast {

constexpr qint64 kDayMs = 86'400'000;

/// Days since 1970-01-01 in UTC; rounds down before it too.
constexpr qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / kDayMs : -((-ms + kDayMs - 1) / kDayMs);
}

/// Samples at the same distance: first, first + step, … `step` is 0 for a single one.
struct TimeRun {
    qint64 first;
    qint64 step;
    qint64 count;

    friend bool operator==(const TimeRun&, const TimeRun&) = default;
};

/// Samples one after the other of one state, all with a value or all without.
struct StateRepeat {
    MonitorState state;
    bool hasValues;
    qint64 count;

    friend bool operator==(const StateRepeat&, const StateRepeat&) = default;
};

/// When the samples of one series and day were taken and what they say, without their values. Both lists
/// speak of the same samples.
struct DayOutline {
    std::vector<TimeRun> times;
    std::vector<StateRepeat> states;

    friend bool operator==(const DayOutline&, const DayOutline&) = default;
};

/// Of samples whose moments rise.
DayOutline outlineOf(std::span<const Sample> samples);

/// Moments are kept relative to `dayStartMs`: as runs, or, where looks come unevenly, as their packed
/// distances, whichever is shorter.
QByteArray encodeOutline(const DayOutline& outline, qint64 dayStartMs);
/// False where the bytes are damaged. `outline` is filled anew, its memory used again.
bool decodeOutline(QByteArrayView bytes, qint64 dayStartMs, DayOutline& outline);

/// The samples of one series and day in two parts: outline and values.
struct DayChunk {
    QByteArray outline;
    QByteArray values;
};

/// Of samples of that day whose moments rise.
DayChunk encodeDay(std::span<const Sample> samples, qint64 dayStartMs);
/// Appends the samples to `samples`; false where the bytes are damaged.
bool decodeDay(QByteArrayView outline, QByteArrayView values, qint64 dayStartMs,
               std::vector<Sample>& samples);

}  // namespace holdfast
