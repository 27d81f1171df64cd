// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/measurement.h"

#include <QList>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// A stretch of a series in UTC milliseconds, [from, to).
struct SeriesSpan {
    qint64 fromMs;
    qint64 toMs;

    qint64 length() const { return toMs - fromMs; }
    friend bool operator==(const SeriesSpan&, const SeriesSpan&) = default;
};

/// What one column of pixels stands for.
struct BandColumn {
    SeriesSpan span;
    qint64 count = 0;    ///< Values in it. Without one, what follows means nothing.
    qint64 firstMs = 0;  ///< When the first of them was taken.
    double least = 0.0;
    double most = 0.0;
    double mean = 0.0;
    double median = 0.0;  ///< Of these very values; of an even number, midway between the middle two.
    bool joins = false;   ///< No value is missing between it and the values before: the line may go through.

    friend bool operator==(const BandColumn&, const BandColumn&) = default;
};

/// The values of one series, so that the true minimum and maximum of any stretch are found without reading
/// all of it. Each level keeps the extremes of 16 entries of the level below.
class MinMaxPyramid {
public:
    /// For samples that come one by one, `interval` apart where none is missing.
    explicit MinMaxPyramid(std::chrono::milliseconds interval);
    /// All at once, in order of time; without an interval it is the middle one of the first steps.
    explicit MinMaxPyramid(const QList<Sample>& samples,
                           std::optional<std::chrono::milliseconds> interval = {});

    /// In order of time. A sample without a value tells only that somebody looked.
    void append(const Sample& sample);

    bool isEmpty() const { return m_values.empty(); }
    qint64 size() const { return static_cast<qint64>(m_values.size()); }
    qint64 timeAt(qint64 index) const { return m_times.at(static_cast<size_t>(index)); }
    double valueAt(qint64 index) const { return m_values.at(static_cast<size_t>(index)); }
    std::chrono::milliseconds interval() const { return m_interval; }
    /// From the first look to the last; absent without one.
    std::optional<SeriesSpan> span() const;

    /// Index of the first value at `atMs` or later; size() where there is none.
    qint64 firstFrom(qint64 atMs) const;
    /// Index of the value nearest to `atMs`; absent without a value.
    std::optional<qint64> nearest(qint64 atMs) const;

    /// Columns of `width`, the first beginning at `from`, as many as reach `to`.
    QList<BandColumn> columns(const SeriesSpan& span, double width) const;
    /// Where nobody looked for more than two and a half intervals, and before and after the series, cut to
    /// `span`.
    QList<SeriesSpan> holes(const SeriesSpan& span) const;
    /// Where looks found it down, cut to `span`.
    QList<SeriesSpan> downs(const SeriesSpan& span) const;

private:
    struct Extremes {
        double least;
        double most;
        double sum;
    };

    void look(const Sample& sample);
    void raise();
    Extremes between(size_t first, size_t last) const;
    double medianBetween(size_t first, size_t last, std::vector<double>& room) const;
    bool joinsAt(size_t index) const;

    std::chrono::milliseconds m_interval;
    qint64 m_longest;  ///< Milliseconds that may lie between two looks with none missing.
    std::vector<qint64> m_times;
    std::vector<double> m_values;
    static constexpr size_t kFan = 16;
    std::array<std::vector<Extremes>, 7> m_levels;
    std::vector<size_t> m_breaks;  ///< Indexes of values before which one is missing, in order.
    QList<SeriesSpan> m_holes;
    QList<SeriesSpan> m_downs;
    std::optional<SeriesSpan> m_looks;  ///< The first and the last.
    bool m_isDown = false;              ///< The last look found it down.
};

}  // namespace holdfast
