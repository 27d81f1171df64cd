// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement_source.h"
#include "models/measurements/monitor_track.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>

namespace holdfast {

/// Everything that a reader said of one series.
struct RecordedSeries {
    SeriesDescription description;
    QList<Sample> samples;
    QList<Instant> unknown;  ///< Looks whose result is not known.
    QList<StateInterval> intervals;
    QList<Aggregate> aggregates;
    QList<CoveredPeriod> covered;
    QList<Remark> remarks;

    qint64 count(MonitorState state) const
    {
        return std::count_if(samples.cbegin(), samples.cend(),
                             [state](const Sample& sample) { return sample.state == state; });
    }
};

/// Keeps all that a reader hands over, for a test to look at.
class RecordingSink final : public MeasurementSink {
public:
    Index series(const SeriesDescription& description) override
    {
        EXPECT_FALSE(description.key.monitor.isEmpty());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].description.key == description.key)
                return static_cast<Index>(i);
        }
        all.push_back({description, {}, {}, {}, {}, {}, {}});
        return static_cast<Index>(all.size() - 1);
    }
    void sample(Index series, const Sample& sample) override { at(series).samples.append(sample); }
    void unknownFrom(Index series, Instant moment) override { at(series).unknown.append(moment); }
    void interval(Index series, const StateInterval& interval) override
    {
        EXPECT_TRUE(!interval.to || *interval.to >= interval.from);
        at(series).intervals.append(interval);
    }
    void aggregate(Index series, const Aggregate& aggregate) override
    {
        const auto known = aggregate.up + aggregate.down + aggregate.degraded + aggregate.maintenance;
        EXPECT_LT(aggregate.from, aggregate.to);
        EXPECT_LE(known, aggregate.to - aggregate.from);
        at(series).aggregates.append(aggregate);
    }
    void covers(Index series, Instant from, Instant to) override
    {
        EXPECT_LT(from, to);
        at(series).covered.append({from, to});
    }
    void remark(Index series, Instant moment, const QString& text) override
    {
        at(series).remarks.append({moment, text});
    }
    void refused(qint64 line, const QString& reason) override
    {
        EXPECT_GE(line, 1);
        EXPECT_FALSE(reason.isEmpty());
        refusals.append({line, reason});
    }
    void caution(const QString& text) override { cautions.append(text); }

    /// The series whose name holds `part`; the test fails unless there is exactly one.
    const RecordedSeries& named(const QString& part) const
    {
        static const RecordedSeries kNone;
        const RecordedSeries* found = nullptr;
        for (const RecordedSeries& series : all) {
            if (!series.description.key.monitor.contains(part))
                continue;
            EXPECT_EQ(found, nullptr) << "several series named " << part.toStdString();
            found = &series;
        }
        EXPECT_NE(found, nullptr) << "no series named " << part.toStdString();
        return found ? *found : kNone;
    }
    /// The series of exactly that name, or null.
    const RecordedSeries* find(const QString& monitor) const
    {
        for (const RecordedSeries& series : all) {
            if (series.description.key.monitor == monitor)
                return &series;
        }
        return nullptr;
    }
    bool cautionsAbout(const QString& part) const
    {
        return std::any_of(cautions.cbegin(), cautions.cend(),
                           [&part](const QString& text) { return text.contains(part); });
    }

    struct Refused {
        qint64 line;
        QString reason;
    };

    std::deque<RecordedSeries> all;
    QList<Refused> refusals;
    QStringList cautions;

private:
    RecordedSeries& at(Index series)
    {
        if (series < 0 || static_cast<std::size_t>(series) >= all.size()) {
            ADD_FAILURE() << "no series " << series;
            std::abort();
        }
        return all[static_cast<std::size_t>(series)];
    }
};

/// What a reading of a file gave.
struct Reading {
    RecordingSink sink;
    std::optional<Error> error;
    QList<ImportQuestion> questions;
    qint64 rows = 0;
    std::optional<SourceFormat> format;  ///< As recognised.
};

/// Recognises the file at `path` and reads it into `reading`.
inline void readInto(Reading& reading, const QString& path, const ImportAnswers& answers = {})
{
    const auto format = recogniseSource(path);
    if (!format) {
        reading.error = format.error();
        return;
    }
    reading.format = format.value();
    const auto outcome = readMeasurements(format.value(), {path, answers, {}}, reading.sink);
    if (!outcome) {
        reading.error = outcome.error();
        return;
    }
    reading.questions = outcome->questions;
    reading.rows = outcome->rows;
}

/// The folder of shared test data; a test that needs it skips where it is absent.
inline QString sharedData(const QString& name)
{
    return QStringLiteral(HOLDFAST_SHARED_DATA_DIR "/") + name;
}

inline bool hasSharedData(const QString& name)
{
    return QFileInfo::exists(sharedData(name));
}

}  // namespace holdfast
