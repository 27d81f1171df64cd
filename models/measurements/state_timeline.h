// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/day_outline.h"
#include "models/measurements/measurement.h"

#include <optional>
#include <vector>

namespace holdfast {

/// A stretch of one state in UTC milliseconds, [from, to).
struct Span {
    qint64 from;
    qint64 to;
    MonitorState state;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Spans in order that do not overlap; neighbours of the same state that touch are one.
using Timeline = std::vector<Span>;

/// Adds a span that does not begin before the last one ends; nothing where it is empty.
void append(Timeline& timeline, const Span& span);

/// A series whose samples are further than this many intervals apart has a gap (architecture.md,
/// "Measurements").
constexpr int kGapTenths = 25;

/// Turns samples into what they say of the time between them: a sample speaks until the next; where that is
/// more than 2.5 intervals away, and for the last one, it speaks for exactly one interval, and what follows
/// is not known. Samples with a value but no state are as if they were not there; one with neither says only
/// that nothing is known from it on.
class SampleTimeline {
public:
    /// The next sample; moments rise. `interval` is that of its day, 0 where nothing says how often was
    /// looked: then it speaks for its moment only, and bridges nothing.
    void add(qint64 atMs, MonitorState state, qint64 interval);
    /// A look at that moment whose result is not known.
    void addUnknown(qint64 atMs);
    /// Samples at the same distance.
    void add(const TimeRun& run, MonitorState state, qint64 interval);
    void add(const DayOutline& outline, qint64 interval);
    /// What all of them say together; the object is spent.
    Timeline finish();

private:
    void speakUntil(qint64 atMs);

    struct Pending {
        qint64 at;
        MonitorState state;
        qint64 interval;
    };
    std::optional<Pending> m_pending;
    Timeline m_timeline;
};

/// What `stated` say, which may overlap in any order: the higher number holds. Within `covered` is up what
/// nothing else is said of.
Timeline timelineOf(const std::vector<Span>& stated, const std::vector<Span>& covered);

/// `upper`, and `lower` where `upper` says nothing.
Timeline overlay(const Timeline& upper, const Timeline& lower);

/// What lies in [from, to).
Timeline clipped(const Timeline& timeline, qint64 from, qint64 to);

/// A day's part of a timeline as bytes; all spans lie within the day.
QByteArray encodeTimeline(const Timeline& timeline, qint64 dayStartMs);
/// Appends what was encoded, joined with what is there; false where the bytes are damaged.
bool decodeTimeline(QByteArrayView bytes, qint64 dayStartMs, Timeline& timeline);

}  // namespace holdfast
