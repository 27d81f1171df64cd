// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/measurement.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QString keyword(Metric metric)
{
    switch (metric) {
    case Metric::Probe: return u"probe"_s;
    case Metric::ResponseTime: return u"response_time"_s;
    case Metric::Resource: return u"resource"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Metric> metricFromKeyword(const QString& text)
{
    for (const Metric metric : {Metric::Probe, Metric::ResponseTime, Metric::Resource}) {
        if (keyword(metric) == text)
            return metric;
    }
    return std::nullopt;
}

}  // namespace holdfast
