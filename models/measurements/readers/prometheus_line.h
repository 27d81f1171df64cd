// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurements/readers/prometheus_series.h"

#include <optional>
#include <string_view>

namespace holdfast {

/// One line of a text of Prometheus, taken apart but not yet judged.
struct PrometheusLine {
    enum class Kind {
        Nothing,  ///< Blank or a comment.
        Header,   ///< `metric =>`: the values follow on lines of their own.
        Point,    ///< `value @[time]` below a header.
        Sample,   ///< `metric value time` or `metric => value @[time]`.
        Untimed,  ///< `metric value`.
        Scalar,   ///< `scalar: value @[time]`.
        Unknown
    };

    Kind kind = Kind::Unknown;
    std::string_view metric;
    std::string_view value;
    std::string_view time;
    bool isTimeInBrackets = false;  ///< Then it is in seconds.
};

/// Takes `line` apart.
PrometheusLine splitPrometheusLine(std::string_view line);

/// Reads `name{label="value",…}`, with or without the name; absent where it is none.
std::optional<PrometheusLabels> labelsFrom(std::string_view metric);

/// The moment of a line: in brackets it is in seconds. Else milliseconds (exposition format, tsdb dump), or
/// seconds as OpenMetrics has them: which of them is told by the size, since no monitoring is from before
/// 1973.
std::optional<qint64> momentOf(const PrometheusLine& line);

}  // namespace holdfast
