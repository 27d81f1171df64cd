// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

namespace holdfast {

/// Takes what a reader finds, as it finds it, in any order. Readers hold no more than a piece of the file.
///
/// Nothing that is handed over counts before the whole file was read without an error.
class MeasurementSink {
public:
    /// Names a series in one reading; small numbers from 0.
    using Index = int;

    virtual ~MeasurementSink() = default;
    MeasurementSink() = default;
    MeasurementSink(const MeasurementSink&) = delete;
    MeasurementSink& operator=(const MeasurementSink&) = delete;

    /// The index of the series of that key; the first description of a key holds.
    virtual Index series(const SeriesDescription& description) = 0;
    virtual void sample(Index series, const Sample& sample) = 0;
    /// There was a look at `at` whose result cannot be used: from then until the next sample nothing is
    /// known. Of no consequence where another source knows what was seen at that moment.
    virtual void unknownFrom(Index series, Instant at) = 0;
    virtual void interval(Index series, const StateInterval& interval) = 0;
    virtual void aggregate(Index series, const Aggregate& aggregate) = 0;
    /// In [from, to) the source would have told of every outage of that series: where it says nothing, it was
    /// up. Only for sources that list problems.
    virtual void covers(Index series, Instant from, Instant to) = 0;
    /// What the source says about why a state began at `at` ("connect ECONNREFUSED").
    virtual void remark(Index series, Instant at, const QString& text) = 0;
    /// A record that cannot be used, with a reason for the person. `line` counts from 1; of a database, the
    /// row.
    virtual void refused(qint64 line, const QString& reason) = 0;
    /// What must be known to judge the figures: "The step is 300 s; shorter outages do not show."
    virtual void caution(const QString& text) = 0;
};

}  // namespace holdfast
